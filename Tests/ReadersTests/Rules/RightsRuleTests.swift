import Clips
import XCTest

@testable import Readers

/// Where restrictions may stand, and what the words about status and time mean.
final class RightsRuleTests: XCTestCase {
  func testTheBracketsOfADatelineMayRestrict() throws {
    let made = clip {
      $0.place = RawPlace(raw: "BEIRUT (NO USE LEBANON) (AP) - 3 May 2024", isDateline: true)
    }
    XCTAssertEqual(made.restrictions.map(\.text), ["NO USE LEBANON"])
    XCTAssertEqual(made.restrictions.map(\.from), ["dateline"])
    XCTAssertEqual(made.restrictionState, .restricted)
    XCTAssertEqual(made.location?.raw, "BEIRUT (NO USE LEBANON) (AP) - 3 May 2024")
    let plain = clip { $0.place = RawPlace(raw: "BEIRUT (AP)", isDateline: true) }
    XCTAssertEqual(plain.restrictionState, .notStated)
  }

  func testTheHeadOfAScriptMayRestrict() throws {
    let made = clip {
      $0.sections = [
        RawSection(
          .script,
          "NO ACCESS JAPAN / NO ARCHIVE\nSHOWS: the quay\n\nNo use of the bridge was seen, he said."
        )
      ]
    }
    XCTAssertEqual(made.restrictions.map(\.text), ["NO ACCESS JAPAN / NO ARCHIVE"])
    XCTAssertEqual(made.restrictions.map(\.from), ["script"])
  }

  func testANoteForTheDeskRestrictsToo() throws {
    let made = try XMLListing(
      """
      <newsItem guid="1"><itemMeta><edNote role="r:private">Do not archive</edNote></itemMeta>
      <contentMeta><headline>Fog</headline></contentMeta></newsItem>
      """
    ).clip()
    XCTAssertEqual(made.restrictions.map(\.text), ["Do not archive"])
    XCTAssertEqual(made.sections.map(\.isPublic), [false])
  }

  func testStatusWordsAreThoseOfTheVocabulary() {
    let words: [(ClipStatus, [String])] = [
      (.usable, ["usable", "Published", "active", "stat:usable"]),
      (.withheld, ["withheld", "blocked", "draft", "commissioned", "embargoed"]),
      (
        .killed,
        [
          "canceled", "cancelled", "killed", "deleted", "withdrawn", "REMOVED", "stat:canceled",
        ]
      ),
    ]
    for (status, words) in words {
      for word in words { XCTAssertEqual(clip { $0.status = word }.status, status, word) }
    }
    let odd = clip {
      $0.status = "replaced"
      $0.titles = [RawTitle(.headline, "Fog")]
    }
    XCTAssertEqual(odd.status, .unknown)
    XCTAssertEqual(odd.statusRaw, "replaced")
    XCTAssertEqual(odd.noteCodes, ["status-unknown"])
  }

  func testHeadlinesKillButAStoryOfKillingDoesNot() {
    for headline in [
      "KILL NOTICE", "KILL KILL KILL - Fog", "STORY WITHDRAWN", "STORY WITHDRAWN: Fog",
    ] {
      XCTAssertEqual(
        clip { $0.titles = [RawTitle(.headline, headline)] }.status, .killed, headline)
    }
    for headline in ["Killing of a swan", "Kill the lights", "Withdrawn troops"] {
      XCTAssertNotEqual(
        clip { $0.titles = [RawTitle(.headline, headline)] }.status, .killed, headline)
    }
  }

  func testWithoutAWordTheFormatDecidesTheStatus() throws {
    let documents: [(String, ClipStatus)] = [
      (
        "<newsItem guid=\"1\"><contentMeta><headline>H</headline></contentMeta></newsItem>", .usable
      ),
      ("{\"uri\":\"1\",\"headline\":\"H\"}", .usable),
      (
        """
        <NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>H</HeadLine></NewsLines>
        </NewsComponent></NewsItem></NewsML>
        """, .usable
      ),
      ("<nitf><body><body.head><hedline><hl1>H</hl1></hedline></body.head></body></nitf>", .usable),
      ("{\"api_version\":\"1\",\"data\":{\"item\":{\"headline\":\"H\"}}}", .usable),
      (
        """
        <Publication xmlns="http://ap.org/schemas/03/2005/appl"><NewsLines><HeadLine>H</HeadLine>
        </NewsLines></Publication>
        """, .usable
      ),
      ("<rss><channel><item><title>H</title></item></channel></rss>", .unknown),
      ("{\"id\":\"1\",\"title\":\"H\",\"extractor\":\"x\"}", .unknown),
      ("id,title\n1,H\n", .unknown),
      ("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\"}]}", .unknown),
      ("{\"photoVideoMetadataIPTC\":{\"title\":\"H\"}}", .unknown),
      ("TITLE: H\nDuration: 0:10\nRestrictions: None", .unknown),
      (
        "<html><script type=\"application/ld+json\">{\"@type\":\"VideoObject\",\"name\":\"H\"}</script>",
        .unknown
      ),
    ]
    for (text, status) in documents {
      XCTAssertEqual(try read(text).clips.map(\.status), [status], text)
    }
  }

  func testEveryAdvisoryIsKnownByItsWord() {
    let words: [(String, AdvisoryKind)] = [
      ("KILL: Fog", .kill), ("WITHHOLD Fog", .withhold), ("CORRECTION: the name", .correction),
      ("UPDATE with police", .update), ("REFILE to fix the date", .refile),
      ("REPEAT of last night", .repeat), ("HOLD until told", .hold), ("RELEASE of Fog", .release),
      ("CONTENT WARNING: blood", .contentWarning), ("EMBARGO until noon", .embargo),
      ("CONTENT-WARNING: blood", .contentWarning),
    ]
    for (line, kind) in words { XCTAssertEqual(readAdvisory(line)?.kind, kind, line) }
    XCTAssertNil(readAdvisory("Killing of a swan"))
  }

  func testEmptyInJSONIsAbsentAndEmptyInXMLIsUntilTold() throws {
    XCTAssertNil(
      try read("{\"uri\":\"1\",\"headline\":\"H\",\"embargoed\":\"\"}").clips.first?.embargo)
    let g2 = "<newsItem guid=\"1\"><itemMeta><embargoed/></itemMeta></newsItem>"
    XCTAssertEqual(try read(g2).clips.first?.embargo?.state, .untilTold)
    let nitf = "<nitf><head><docdata><date.release norm=\"\"/></docdata></head></nitf>"
    XCTAssertEqual(try read(nitf).clips.first?.embargo?.state, .untilTold)
  }

  func testStatesOfRestrictionsFollowTheirWords() {
    let states: [(String, RestrictionState)] = [
      ("NONE", .explicitNone), ("None.", .explicitNone), ("No restrictions", .explicitNone),
      ("Access all", .explicitNone), ("NONE. No use Japan", .restricted),
      ("None except Japan", .restricted), ("See Script", .seeElsewhere),
      ("See script for restrictions", .seeElsewhere), ("No archive", .restricted),
    ]
    for (text, state) in states {
      let made = clip { $0.restrictions = [RawRestriction(text, from: "usageTerms")] }
      XCTAssertEqual(made.restrictionState, state, text)
    }
    XCTAssertEqual(clip { $0.copyright = "(c) Quay" }.restrictionState, .notStated)
    XCTAssertEqual(clip { $0.copyright = "(c) Quay" }.restrictions, [])
  }
}
