import Clips
import XCTest

@testable import Readers

final class RightsTests: XCTestCase {
  private func restricted(_ texts: String...) -> Clip {
    clip { raw in raw.restrictions = texts.map { RawRestriction($0, from: "usageTerms") } }
  }

  private func noted(_ text: String) -> Clip {
    clip { $0.sections = [RawSection(.note, text)] }
  }

  func testTheStateFollowsTheWords() {
    let forms: [([String], RestrictionState)] = [
      ([], .notStated), (["NONE"], .explicitNone), (["No restrictions."], .explicitNone),
      (["Access all"], .explicitNone), (["none", "NONE"], .explicitNone),
      (["NONE. No access Japan"], .restricted), (["No access Japan"], .restricted),
      (["Broadcast: NONE\nDigital: No use Norway"], .restricted),
      (["See Script"], .seeElsewhere), (["See script", "NONE"], .restricted),
      (["N/A"], .notStated), ([""], .notStated), (["keine Archivierung"], .restricted),
      (["(c) Harbour News"], .restricted),
    ]
    for (texts, state) in forms {
      let clip = clip { raw in
        raw.restrictions = texts.map { RawRestriction($0, from: "usageTerms") }
      }
      XCTAssertEqual(clip.restrictionState, state, "\(texts)")
    }
  }

  func testEveryLineIsOneEntryAndTheSameTextStandsOnce() {
    let clip = restricted("No access Japan\nNo archive", "NO ACCESS  JAPAN")
    XCTAssertEqual(clip.restrictions.map(\.text), ["No access Japan", "No archive"])
    XCTAssertEqual(clip.restrictions.map(\.from), ["usageTerms", "usageTerms"])
  }

  func testANoteToEditorsCountsWhereItRestricts() {
    for line in [
      "NORWAY OUT", "No use Belgium", "EDITORIAL USE ONLY", "Mandatory credit: Lake TV",
      "JAPAN OUT, CREDIT MANDATORY", "Nur zur redaktionellen Verwendung",
      "usage éditorial uniquement", "использование в России запрещено",
    ] {
      XCTAssertEqual(noted(line).restrictions.map(\.text), [line], line)
      XCTAssertEqual(noted(line).restrictions.map(\.from), ["note"], line)
    }
    for line in [
      "UPDATES throughout", "recasts, adds detail", "The fire is OUT OF control", "Walk out of it",
      "ADDS background", "Graphic content",
    ] {
      XCTAssertEqual(noted(line).restrictionState, .notStated, line)
    }
  }

  func testTheTailOfACaptionRestrictsOnce() {
    let clip = clip { raw in
      raw.sections = [
        RawSection(.caption, "A goal. RESTRICTED TO EDITORIAL USE. NO USE IN GAMES.")
      ]
      raw.restrictions = [
        RawRestriction("Restricted to editorial use. No use in games.", from: "usageTerms")
      ]
    }
    XCTAssertEqual(
      clip.restrictions.map(\.text), ["Restricted to editorial use. No use in games."])
  }

  func testAnEmptyLabelWithTextToFollowPointsElsewhere() {
    let clip = clip { raw in
      raw.restrictions = [RawRestriction("", from: "restrictions")]
      raw.sections = [RawSection(.script, "SCRIPT TO FOLLOW")]
    }
    XCTAssertEqual(clip.restrictionState, .seeElsewhere)
    XCTAssertTrue(clip.isTextToFollow)
  }

  func testRulesAreTheClausesOfTheWords() {
    let clip = restricted(
      "For news purposes only. Onscreen RGAKFD logo must remain visible and intact. "
        + "No access news agencies")
    XCTAssertEqual(
      clip.restrictions.flatMap(\.rules).map { "\($0.kind ?? "") \($0.polarity ?? "")" },
      ["purpose permit", "integrity duty", "client prohibit"])
    XCTAssertEqual(clip.restrictions.first?.rules.first?.value, "only")
  }

  func testAnEndOfUseInWordsIsAnExpiry() {
    let line = "Digital: No use Norway. No use/digital display after 12/Mar/2024 06:00"
    let clip = restricted(line)
    XCTAssertEqual(
      clip.expires, [Expiry(at: Moment("2024-03-12T06:00"), from: "text", text: line)])
    XCTAssertTrue(clip.noteCodes.contains("expiry-in-text"))
    for line in [
      "No use after 24 hours", "EMBARGOED until 12/Mar/2024 06:00", "No use until 12/Mar/2024",
      "No use Norway",
    ] {
      XCTAssertEqual(restricted(line).expires, [], line)
    }
    XCTAssertEqual(
      restricted("Expires 2024-12-31").expires.map { $0.at?.description }, ["2024-12-31"])
  }

  func testEmbargoesAreUntilUntilToldTextOrInvalid() {
    func embargo(_ embargoes: RawEmbargo...) -> Embargo? {
      clip { $0.embargoes = embargoes }.embargo
    }
    XCTAssertNil(embargo())
    XCTAssertEqual(
      embargo(RawEmbargo(until: "2025-01-23T19:00:00+01:00", text: "Bitte beachten")),
      Embargo(.until, until: Moment("2025-01-23T18:00:00Z"), text: "Bitte beachten"))
    XCTAssertEqual(embargo(RawEmbargo(until: "")), Embargo(.untilTold))
    XCTAssertEqual(embargo(RawEmbargo(until: "YYYYMMDD000000-HHMM")), Embargo(.untilTold))
    XCTAssertEqual(embargo(RawEmbargo(until: "soonish")), Embargo(.invalid, text: "soonish"))
    XCTAssertEqual(
      embargo(RawEmbargo(until: nil, text: "Sperrfrist Freitag")),
      Embargo(.textOnly, text: "Sperrfrist Freitag"))
    XCTAssertEqual(
      clip { $0.embargoes = [RawEmbargo(until: nil, text: "Sperrfrist Freitag")] }.noteCodes.first,
      "embargo-text")
  }

  func testOfSeveralTimesOfAnEmbargoTheLastHolds() {
    for times in [["2025-01-23T18:00:00Z", "2025-01-24T18:00:00Z"], ["2025-01-24", "2025-01-23"]] {
      let clip = clip { $0.embargoes = times.map { RawEmbargo(until: $0) } }
      XCTAssertEqual(clip.embargo?.until, times.max().flatMap { Moment($0) })
    }
  }

  func testWordsInTitlesAndRestrictionsHoldBackButAnArmsEmbargoDoesNot() {
    XCTAssertEqual(
      restricted("EMBARGOED UNTIL FRIDAY NOON").embargo,
      Embargo(.textOnly, text: "EMBARGOED UNTIL FRIDAY NOON"))
    let arms = clip { $0.titles = [RawTitle(.headline, "EU extends arms embargo on Sudan")] }
    XCTAssertNil(arms.embargo)
  }

  func testTheStatusFollowsItsWordOrTheHeadline() {
    func status(_ word: String?, _ title: String = "A") -> Clip {
      clip {
        $0.status = word
        $0.titles = [RawTitle(.headline, title)]
      }
    }
    let words: [(String?, ClipStatus)] = [
      ("usable", .usable), ("stat:usable", .usable), ("Published", .usable), ("active", .usable),
      ("withheld", .withheld), ("blocked", .withheld), ("embargoed", .withheld),
      ("canceled", .killed), ("cancelled", .killed), ("deleted", .killed), ("withdrawn", .killed),
      ("replaced", .unknown), (nil, .unknown),
    ]
    for (word, expected) in words { XCTAssertEqual(status(word).status, expected, word ?? "-") }
    XCTAssertEqual(status("replaced").statusRaw, "replaced")
    for title in ["KILL NOTICE: storm", "KILL KILL KILL", "STORY WITHDRAWN - bridge"] {
      XCTAssertEqual(status("usable", title).status, .killed, title)
      XCTAssertEqual(status("usable", title).advisories.map(\.kind), [.kill])
    }
    XCTAssertEqual(status("usable", "Killing of a king").status, .usable)
  }

  func testANoteThatMoreIsToComeIsKept() {
    let clip = clip {
      $0.sections = [
        RawSection(.body, "The lock opened."), RawSection(.note, "More to come", from: "ednote"),
      ]
    }
    XCTAssertEqual(clip.sections.map(\.text), ["The lock opened.", "More to come"])
    XCTAssertFalse(clip.isTextToFollow)
  }

  func testASentenceThatEndsInToComeIsNoMereAnnouncement() {
    let clip = clip {
      $0.sections = [RawSection(.description, "Farmers fear there is much worse still to come")]
    }
    XCTAssertEqual(clip.description, "Farmers fear there is much worse still to come")
    XCTAssertTrue(clip.isTextToFollow)
  }
}
