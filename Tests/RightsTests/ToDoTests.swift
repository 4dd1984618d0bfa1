import Clips
import Rights
import XCTest

/// What a desk has to do, in words and by type.
final class ToDoTests: XCTestCase {
  /// 2026-06-18T13:30:00Z
  private let published: Instant = 1_781_789_400

  private let outlet = Profile(
    id: "au", name: "Channel Wombat", kind: "broadcaster", country: "AU",
    territories: ["AU", "NZ"], platforms: ["tv", "digital", "social"], purposes: ["news"],
    clientOf: [], memberOf: [], resells: false, archives: true, usesFromArchive: false,
    commerciallyFunded: true, edits: true, ai: ["translate"])

  private func judged(_ text: String, _ profile: Profile? = nil) -> Verdict {
    evaluate(
      [parse(text, published: published)], facts: ClipFacts(published: published),
      profile: profile ?? outlet, at: published + 3600)
  }

  private func toDos(_ text: String) -> [String] { judged(text).duties.map(\.text) }

  func testACreditIsVerbatimWithItsPlaceAndItsShots() {
    XCTAssertEqual(toDos("Must credit Nagisa TV"), ["Credit “Nagisa TV”."])
    XCTAssertEqual(
      toDos("On-screen credit: \"(c) NAGISA TV, Osaka\""),
      ["Credit on screen “(c) NAGISA TV, Osaka”."])
    XCTAssertEqual(
      judged("Shots 4-6: must credit Nagisa TV").duties,
      [
        ToDo(
          .credit("Nagisa TV", .any), kind: .credit, parts: [.shots("4-6")],
          quote: "must credit Nagisa TV")
      ])
    XCTAssertEqual(
      toDos("Shots 4-6: must credit Nagisa TV"), ["Shots 4-6: credit “Nagisa TV”."])
  }

  func testADeadlineIsAMoment() {
    XCTAssertEqual(toDos("Use within 48 hours only"), ["Use it before 2026-06-20 13:30 UTC."])
    XCTAssertEqual(toDos("No archive after 30 days"), ["Delete it by 2026-07-18 13:30 UTC."])
    XCTAssertEqual(toDos("One run only"), ["Run it once."])
    XCTAssertEqual(toDos("Maximum 3 runs"), ["Run it at most 3 times."])
  }

  func testWhatIsBarredInPartIsNamed() {
    XCTAssertEqual(toDos("Shots 4-6: no access Australia"), ["Leave out shots 4-6."])
    XCTAssertEqual(
      toDos("(NAGISA TV - NO ACCESS AUSTRALIA) (TERN - NO ACCESS JAPAN)"),
      [
        "Leave out NAGISA TV.",
        "NO ACCESS JAPAN: met, you deliver to Australia (AU) and New Zealand (NZ) only",
      ])
    XCTAssertEqual(toDos("No social media"), ["Do not use it on social."])
    XCTAssertEqual(
      toDos("No access New Zealand"), ["Do not deliver it to New Zealand (NZ)."])
    XCTAssertEqual(judged("No access New Zealand").leaveOut, ["NZ"])
    XCTAssertEqual(
      toDos("Digital: no access New Zealand"),
      ["On digital and social: do not deliver it to New Zealand (NZ)."])
  }

  func testWhatSeveralShotsAskForIsSaidOnceForAllOfThem() {
    var clip = Clip()
    clip.restrictions = [Clips.Restriction("Shots 6-8: no archive. Shot 2: credit Tern")]
    clip.restrictionState = .restricted
    clip.shots = (6...9).map { number in
      var shot = Shot()
      shot.number = number
      shot.rights = "No archive. Must credit"
      return shot
    }
    clip.published = Clips.Moment(seconds: published)
    XCTAssertEqual(
      judge(clip, for: outlet, at: published).verdict.duties.map(\.text),
      [
        "Shots 6-9: do not keep it in the archive.", "Shot 2: credit “Tern”.",
        "Shots 6-9: credit the source.",
      ])
  }

  func testANamelessCreditIsGivenByTheNamedOneThatCoversIt() {
    let named = judged("Must credit Tern. Shots 1-3: must credit")
    XCTAssertEqual(named.duties.map(\.text), ["Credit “Tern”."])
  }

  func testAMarketDeliveredIntoIsLeftOut() {
    let verdict = judged("New Zealand: no access. Elsewhere access all")
    XCTAssertTrue(verdict.leaveOut.contains("NZ") || verdict.answer == .review)
    var canadian = outlet
    canadian.country = "CA"
    canadian.territories = ["CA", "US"]
    let market = judged("US: no access", canadian)
    XCTAssertEqual(market.answer, .conditions)
    XCTAssertEqual(market.leaveOut, ["US"])
    XCTAssertEqual(
      market.duties.map(\.text), ["Do not deliver it to the United States (US)."])
  }

  func testWhatIsMetAlreadyIsListedWithTheReason() {
    XCTAssertEqual(
      toDos("No resale. No access Kenya. News use only. No radio. No AI training. No agencies"),
      [
        "No resale: met, you do not pass clips on",
        "No access Kenya: met, you deliver to Australia (AU) and New Zealand (NZ) only",
        "News use only: met, you use it for news",
        "No radio: met, you use it on tv, digital and social only",
        "No AI training: met, you use AI to translate only",
        "No agencies: met, you are a broadcaster",
      ])
    var plain = outlet
    plain.ai = []
    XCTAssertEqual(
      judged("No AI", plain).duties.map(\.text), ["No AI: met, you said you use none"])
    XCTAssertEqual(judged("No AI", plain).answer, .clear)
  }

  func testAskingIsNeverACondition() {
    let review = judged("Must credit Tern. Contact Tern before use")
    XCTAssertEqual(review.answer, .review)
    XCTAssertEqual(
      review.duties.map(\.text), ["Credit “Tern”.", "Get the consent of Tern before use."])
    for text in ["No access Australia. Contact Tern before use", "Must credit Tern. No social"] {
      XCTAssertFalse(judged(text).duties.contains(where: \.isQuestion), text)
    }
  }

  func testTheNarrowestStretchThatDecidedIsTheReason() {
    XCTAssertEqual(
      judged("No use in Australia, New Zealand, Fiji or Papua New Guinea. No access Australia")
        .because?.quote, "No access Australia")
    XCTAssertEqual(judged("Must credit Tern. No social media").because?.quote, "No social media")
    XCTAssertEqual(judged("Access all").because?.quote, "Access all")
    XCTAssertEqual(
      judged("Must credit Tern. Zorble the frumious").because?.quote, "Zorble the frumious")
  }

  func testAFieldsExpiryAndAHouseRuleAreDeadlinesToo() {
    var profile = outlet
    profile.houseRules = ["Tern": Profile.HouseRule(daysOfUse: 7)]
    let facts = ClipFacts(
      published: published,
      expiry: Moment(earliest: published + 86_400, latest: published + 86_400), supplier: "TERN")
    let verdict = evaluate(
      [parse("Access all")], facts: facts, profile: profile, at: published + 3600)
    XCTAssertEqual(
      verdict.duties.map(\.text),
      ["Use it before 2026-06-19 13:30 UTC.", "Use it before 2026-06-25 13:30 UTC."])
    XCTAssertEqual(
      verdict.duties.map(\.deadline), [published + 86_400, published + 7 * 86_400])
  }
}
