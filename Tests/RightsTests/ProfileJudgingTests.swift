import Clips
import Rights
import XCTest

/// What a profile says, or fails to say, in a verdict.
final class ProfileJudgingTests: XCTestCase {
  private let outlet = Profile(
    id: "ke", name: "Savanna Wire", kind: "agency", country: "KE", territories: ["KE", "TZ"],
    platforms: ["tv", "digital"], purposes: ["news"], clientOf: ["Kestrel Newsfilm"],
    memberOf: [], resells: false, archives: false, usesFromArchive: false,
    commerciallyFunded: true, ai: [], names: ["SW", "Savanna TV"])

  private func answer(_ text: String, _ profile: Profile) -> Verdict.Answer {
    evaluate(
      [parse(text, published: 0)], facts: ClipFacts(published: 0), profile: profile, at: 3600
    ).answer
  }

  func testAMistakeInTheProfileIsNeverClearNorConditions() {
    var profile = outlet
    profile.mistakes = [
      ProfileMistake(
        file: "ke.yaml", line: 4, field: "country",
        fault: .unknown("Kenia", near: [], takes: "one country"))
    ]
    XCTAssertEqual(answer("Access all", profile), .review)
    XCTAssertEqual(answer("Credit Tern", profile), .review)
    XCTAssertEqual(answer("No access Kenya", profile), .no)
    let verdict = evaluate(
      [parse("Access all")], facts: ClipFacts(), profile: profile, at: 0)
    XCTAssertEqual(
      verdict.why.first?.text,
      "Your profile was not understood, ke.yaml:4: country: 'Kenia' is not known; write one"
        + " country.")
  }

  func testAnOutletExceptedByAnyOfItsNamesIsNotBarred() {
    XCTAssertEqual(answer("No access Kenya except Savanna Wire", outlet), .clear)
    XCTAssertEqual(answer("No access Kenya except SW", outlet), .clear)
    XCTAssertEqual(answer("No access Kenya except by Tern and Savanna TV", outlet), .clear)
    XCTAssertEqual(answer("No access Kenya except KTN", outlet), .no)
    XCTAssertEqual(answer("No use by Savanna Wire", outlet), .no)
  }

  func testANameOutOrOnlyMeansTheOutletOfThatName() {
    for text in ["SAVANNA WIRE OUT", "SW OUT", "No use Savanna Wire", "NO RESALE. SW OUT."] {
      XCTAssertEqual(answer(text, outlet), .no, text)
    }
    for text in ["SW only", "Savanna Wire only"] {
      XCTAssertEqual(answer(text, outlet), .clear, text)
    }
    for text in ["KTN OUT", "KTN only", "Figures out"] {
      XCTAssertEqual(answer(text, outlet), .review, text)
    }
    XCTAssertEqual(answer("KENIA OUT", outlet), .no)
  }

  func testAnUnknownExceptionSendsNobodyToReviewWhomTheBanDoesNotTouch() {
    XCTAssertEqual(answer("No access Germany except KTN", outlet), .clear)
    XCTAssertEqual(answer("No access Africa except Kennya", outlet), .review)
    XCTAssertEqual(answer("No access Germany except KTN no archive use", outlet), .review)
  }

  private func clip(_ source: String?) -> Clip {
    var clip = Clip()
    clip.id = "k1"
    clip.source = source
    clip.restrictionState = .notStated
    return clip
  }

  func testSilenceIsAsContractedOnlyWhereTheProfileSaysSo() {
    var profile = outlet
    profile.silence = [Silence(supplier: "Kestrel Newsfilm", place: "ke.yaml:9")]
    let said = judge(clip("KESTREL NEWSFILM"), for: profile, at: 0).verdict
    XCTAssertEqual(said.answer, .clear)
    XCTAssertEqual(
      said.why.map(\.text),
      [
        "The sender sent no restriction text: as contracted with Kestrel Newsfilm, by ke.yaml:9"
          + " of your profile."
      ])
    XCTAssertEqual(judge(clip("Tern"), for: profile, at: 0).verdict.answer, .review)
    XCTAssertEqual(judge(clip(nil), for: profile, at: 0).verdict.answer, .review)
    XCTAssertEqual(judge(clip("Kestrel Newsfilm"), for: outlet, at: 0).verdict.answer, .review)
  }

  func testAReadingThatFailedIsNeverSilence() {
    var profile = outlet
    profile.silence = [Silence(supplier: "Kestrel Newsfilm", place: "ke.yaml:9")]
    for code in [NoteCode.valueDropped, .recordTruncated, .jsonLenient, .strayBytes] {
      var cut = clip("Kestrel Newsfilm")
      cut.notes = [Note(code)]
      XCTAssertEqual(judge(cut, for: profile, at: 0).verdict.answer, .review, "\(code)")
    }
    var elsewhere = clip("Kestrel Newsfilm")
    elsewhere.restrictionState = .seeElsewhere
    XCTAssertEqual(judge(elsewhere, for: profile, at: 0).verdict.answer, .review)
  }
}
