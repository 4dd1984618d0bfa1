import Clips
import XCTest

@testable import Readers

final class PageParserTests: XCTestCase {
  func testEveryLabelIsKnownAloneAndBeforeItsValue() {
    let labels: [(String, PageLabel)] = [
      ("Restriction", .restrictions), ("RESTRICTIONS", .restrictions),
      ("Restriction summary", .restrictions), ("Usage restrictions", .restrictions),
      ("Usage terms", .restrictions), ("Rights", .rights),
      ("Restriction summary/shotlist", .restrictionsAndShotlist),
      ("Description", .text(.description)), ("Summary", .text(.summary)),
      ("Synopsis", .text(.summary)), ("Storyline", .text(.storyline)), ("Script", .text(.script)),
      ("Dope sheet", .text(.dopesheet)), ("Shotlist", .text(.shotlist)),
      ("Shot list", .text(.shotlist)), ("Clients note", .text(.note)),
      ("Note to editors", .text(.note)), ("Eds", .text(.note)), ("Story", .title(.title)),
      ("Title", .title(.title)), ("Headline", .title(.headline)), ("Slug", .slug),
      ("Story number", .id(scheme: "storyNumber")), ("Asset ID", .id(scheme: "assetId")),
      ("Edit number", .id(scheme: "editNumber")), ("ID", .id(scheme: "id")), ("TRT", .duration),
      ("Duration", .duration), ("Length", .duration), ("Running time", .duration),
      ("Published", .date(field: "published")), ("Date", .date(field: "date")),
      ("Uploaded", .date(field: "uploaded")), ("Dateline", .place(isDateline: true)),
      ("Location", .place(isDateline: false)), ("Source", .source), ("Agency", .source),
      ("Supplier", .source), ("Language", .language), ("Sound", .sound),
    ]
    for (name, label) in labels {
      for line in [name, name.uppercased() + ":", name.lowercased()] {
        XCTAssertEqual(PageLabel.read(line[...])?.label, label, line)
      }
      XCTAssertEqual(PageLabel.read((name + ": a value")[...])?.value, "a value")
    }
    for line in ["Description of the place", "Sources say", "The rights: none", "", ":", "12:30"] {
      XCTAssertNil(PageLabel.read(line[...])?.label, line)
    }
  }

  func testRankedHeadingsStandAlone() {
    for line in [
      "Top downloads in last 24 hours", "Most downloaded this week", "Most viewed", "Top 10",
      "Top 5 stories", "Trending now", "TOP DOWNLOADS",
    ] {
      XCTAssertTrue(isRankedHeading(line[...]), line)
    }
    for line in ["Top officials met.", "Most people left", "Topless", "Top of the hill", "Trend"] {
      XCTAssertFalse(isRankedHeading(line[...]), line)
    }
  }

  func testAPageOfTwoStoriesGivesTwoClips() throws {
    let reading = try read(
      """
      STORY: First story
      TRT: 1:00
      RESTRICTIONS: NONE
      SHOTLIST
      1. Wide of a harbour
      STORY: Second story
      TRT: 2:00
      RESTRICTIONS: No access Japan
      STORYLINE
      Text of the second.
      """)
    XCTAssertEqual(reading.clips.map(\.title), ["First story", "Second story"])
    XCTAssertEqual(reading.clips.map(\.duration), [60, 120])
    XCTAssertEqual(reading.clips.map(\.restrictionState), [.explicitNone, .restricted])
    XCTAssertEqual(reading.clips.map(\.shots.count), [1, 0])
    XCTAssertEqual(reading.clips.map(\.origin?.line), [1, 6])
  }

  func testAValueMayStandUnderItsLabel() throws {
    let reading = try read(
      """
      Bridge reopens
      Duration
      00:01:08
      Location
      Wien, Österreich
      Restrictions
      No archive
      """)
    let clip = try XCTUnwrap(reading.clips.first)
    XCTAssertEqual(clip.title, "Bridge reopens")
    XCTAssertEqual(clip.duration, 68)
    XCTAssertEqual(clip.location?.city, "Wien")
    XCTAssertEqual(clip.restrictions.map(\.text), ["No archive"])
  }

  func testARestrictionBehindItsLabelEndsAtTheBlankLine() throws {
    let reading = try read(
      """
      TITLE: Bridge
      RESTRICTIONS: No archive

      The bridge was reopened after the flood and the town held a feast on it all day long.
      """)
    XCTAssertEqual(reading.clips.first?.restrictions.map(\.text), ["No archive"])
    XCTAssertEqual(reading.clips.first?.sections.map(\.role), [.description])
  }

  func testAListThatIsEmptyIsThereAndAMissingOneIsNot() throws {
    let with = try read("A title\nRestrictions\nNONE\nMost viewed\nDescription\nText.")
    XCTAssertEqual(with.lists.map(\.entries), [[]])
    XCTAssertEqual(with.lists.map(\.isTruncated), [false])
    let without = try read("A title\nRestrictions\nNONE\nDescription\nText.")
    XCTAssertEqual(without.lists, [])
  }

  func testAnEntryThatIsTheClipOfThePageIsLoaded() throws {
    let reading = try read(
      """
      Bridge reopens
      Restrictions
      NONE
      Top downloads in last 24 hours
      1. Bridge reopens00:01:08
      2. Storm #2 hits
      #3 Glacier
      Description
      Text.
      """)
    let list = try XCTUnwrap(reading.lists.first)
    XCTAssertEqual(list.entries.map(\.state), [.loaded, .dangling, .dangling])
    XCTAssertEqual(list.entries.map(\.title), ["Bridge reopens", "Storm #2 hits", "Glacier"])
    XCTAssertEqual(list.entries.map(\.rank), [1, 2, 3])
    XCTAssertEqual(list.entries.first?.clipID, reading.clips.first?.id)
  }

  func testACombinedSectionGivesTermsAndShots() throws {
    let reading = try read(
      """
      HEADLINE: Bees
      RESTRICTION SUMMARY/SHOTLIST:

      EXAMPLE PRESS - CLIENTS ONLY
      Lyon - 31 May 2023
      1. Various of beekeeper on a roof
      2. Close of bees

      ROOF GARDEN CLUB - MANDATORY COURTESY
      Lyon - 28 May 2023
      3. Children painting hives

      STORYLINE:
      Volunteers counted the bees.
      """)
    let clip = try XCTUnwrap(reading.clips.first)
    XCTAssertEqual(
      clip.restrictions.map { [$0.text, $0.scope] },
      [
        ["EXAMPLE PRESS - CLIENTS ONLY", "shots 1-2"],
        ["ROOF GARDEN CLUB - MANDATORY COURTESY", "shots 3"],
      ])
    XCTAssertEqual(
      clip.shots.map(\.source), ["EXAMPLE PRESS", "EXAMPLE PRESS", "ROOF GARDEN CLUB"])
    XCTAssertEqual(clip.shots.map(\.date), ["31 May 2023", "31 May 2023", "28 May 2023"])
    XCTAssertEqual(clip.shots.map(\.place), ["Lyon", "Lyon", "Lyon"])
  }

  func testTheRestrictionsOfAScriptToFollowAreElsewhere() throws {
    let reading = try read("HEADLINE: Bees\nRESTRICTION SUMMARY:\n\nSCRIPT:\n\nSCRIPT TO FOLLOW\n")
    XCTAssertEqual(reading.clips.first?.restrictionState, .seeElsewhere)
    XCTAssertEqual(reading.clips.first?.isTextToFollow, true)
  }

  func testAKillOnAPageKills() throws {
    let reading = try read("HEADLINE: KILL NOTICE - Bees\nRESTRICTIONS: NONE\n")
    XCTAssertEqual(reading.clips.first?.status, .killed)
  }
}
