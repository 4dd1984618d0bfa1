import Clips
import XCTest

@testable import Rights

/// What the desk teaches counts for a whole stretch that the grammar left unknown, and there only.
final class HouseWordingTests: XCTestCase {
  private let outlet = Profile(
    id: "de", name: "Kanal Hollerau", kind: "broadcaster", country: "DE", territories: ["DE"],
    platforms: ["tv"], purposes: ["news"], clientOf: [], memberOf: [], resells: false,
    archives: false, usesFromArchive: false, commerciallyFunded: true)
  private let now: Int64 = 1_773_133_200

  private func wording(_ words: String, _ means: String) -> HouseWording {
    HouseWording(
      words: words, means: HouseWording.Meaning(means), who: "Delphine", when: now - 86_400)
  }

  private func house(_ words: String, _ means: String) throws -> House {
    var house = House()
    try house.teach(wording(words, means))
    return house
  }

  private func judged(_ text: String, _ house: House) -> Judgement {
    var clip = Clip()
    clip.restrictions = [Clips.Restriction(text)]
    clip.restrictionState = .restricted
    clip.published = Clips.Moment(seconds: now - 3600)
    return judge(clip, for: outlet, at: now, house: house)
  }

  private func answer(_ text: String, _ house: House) -> Verdict.Answer {
    judged(text, house).verdict.answer
  }

  func testWordsThatMeanNothingNoLongerHoldAClipBack() throws {
    let text = "Access all. Blorpish zanthem quorl."
    XCTAssertEqual(answer(text, House()), .review)
    let house = try house("blorpish  ZANTHEM quorl", "nothing")
    let judgement = judged(text, house)
    XCTAssertEqual(judgement.verdict.answer, .clear)
    XCTAssertEqual(judgement.texts[0].clauses.map(\.kind), [.access, .notice])
    let span = 12..<34
    XCTAssertEqual(
      judgement.texts[0].house,
      [HouseReading(span: span, wording: wording("blorpish  ZANTHEM quorl", "nothing"))])
    XCTAssertEqual(judgement.verdict.why.map(\.house?.who), [nil, "Delphine"])
  }

  func testWordsMeanWhatOtherWordsOfTheLanguageSay() throws {
    let house = try house("Blorpish zanthem quorl", "No access Germany. Must credit Norrskar")
    let judgement = judged("Access all. Blorpish zanthem quorl.", house)
    XCTAssertEqual(judgement.verdict.answer, .no)
    XCTAssertEqual(judgement.verdict.because?.quote, "Blorpish zanthem quorl")
    XCTAssertEqual(judgement.texts[0].clauses.map(\.kind), [.access, .territory, .credit])
    XCTAssertEqual(judgement.texts[0].clauses.map(\.quote).last, "Blorpish zanthem quorl")
  }

  func testAWordingIsNeverFoundInsideALongerStretch() throws {
    let house = try house("Blorpish zanthem", "nothing")
    XCTAssertEqual(answer("Access all. Blorpish zanthem quorl.", house), .review)
    XCTAssertEqual(answer("Access all. Quorl blorpish zanthem.", house), .review)
    XCTAssertEqual(answer("Access all. Blorpish zanthem.", house), .clear)
  }

  func testTheOtherHalfOfAClauseIsNotOverruled() throws {
    let house = try house("blorpish zanthem", "nothing")
    for text in [
      "No access Italy, blorpish zanthem", "No access Italy / blorpish zanthem",
      "Access all blorpish zanthem", "News use only - blorpish zanthem",
    ] {
      XCTAssertEqual(answer(text, House()), answer(text, house), text)
    }
  }

  func testWhatTheGrammarReadsIsNotOverruled() throws {
    let house = try house("No access Germany", "nothing")
    XCTAssertEqual(answer("No access Germany", house), .no)
    XCTAssertEqual(answer("No acces Germny", house), answer("No acces Germny", House()))
  }

  func testAGrantOfTheHouseOpensNothingThatOtherWordsBar() throws {
    let house = try house("Blorpish zanthem quorl", "Germany: access all")
    XCTAssertEqual(answer("No access Europe. Blorpish zanthem quorl.", house), .no)
    XCTAssertEqual(answer("Blorpish zanthem quorl.", house), .clear)
  }

  func testAWithdrawalIsNeverHidden() throws {
    var house = House()
    XCTAssertThrowsError(try house.teach(wording("Kill this clip", "nothing"))) {
      XCTAssertEqual($0 as? HouseMistake, .withdraws("Kill this clip"))
    }
    house = try self.house("Blorpish zanthem quorl", "nothing")
    XCTAssertEqual(answer("KILL. Blorpish zanthem quorl.", house), .no)
  }

  func testAMeaningThatIsNotFullyReadCannotBeTaught() {
    let cases: [(String, HouseMistake)] = [
      ("", .noMeaning), ("  . ", .noMeaning), ("Quorl vext", .unreadMeaning("Quorl vext")),
      ("No access Germany. Quorl vext", .unreadMeaning("Quorl vext")),
    ]
    for (means, mistake) in cases {
      XCTAssertThrowsError(try house("Blorpish", means), means) {
        XCTAssertEqual($0 as? HouseMistake, mistake, means)
      }
    }
    XCTAssertThrowsError(try house(" - ", "nothing")) {
      XCTAssertEqual($0 as? HouseMistake, .noWords)
    }
  }

  func testOfTwoWordingsForTheSameWordsTheLaterHoldsAndNoneIsLeftWhenForgotten() throws {
    var house = try house("Blorpish zanthem", "nothing")
    try house.teach(wording("BLORPISH ZANTHEM", "No access Germany"))
    XCTAssertEqual(house.wordings.map(\.means.text), ["No access Germany"])
    XCTAssertEqual(answer("Blorpish zanthem", house), .no)
    house.forget("blorpish zanthem.")
    XCTAssertEqual(house, House())
  }

  func testStretchesNotUnderstoodAreToldWithTheirPlace() throws {
    var clip = Clip()
    clip.restrictions = [Clips.Restriction("Access all. Blorpish zanthem. Vext quorl.")]
    var shot = Shot()
    shot.number = 3
    shot.rights = "Mirrip dunth"
    clip.shots = [Shot(), shot]
    let house = try house("Vext quorl", "nothing")
    XCTAssertEqual(
      unknownStretches(of: clip, house: house),
      [
        UnknownStretch(words: "Blorpish zanthem", place: "restrictions", isWhole: true),
        UnknownStretch(words: "Mirrip dunth", place: "shots:3", isWhole: true),
      ])
  }
}
