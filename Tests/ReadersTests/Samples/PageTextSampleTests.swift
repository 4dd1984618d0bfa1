import Clips
import XCTest

@testable import Readers

/// The page-text and newsreel-jsonl rows of SAMPLES.tsv and FORMATS section 8.
final class PageTextSampleTests: XCTestCase {
  func testTheGivenPageGivesExactlyOneClipAndOneList() throws {
    let reading = try read(sample("page-text/ruptly-clip-page.txt"), named: "page.txt")
    XCTAssertEqual(reading.problems, [])
    XCTAssertEqual(reading.clips.count, 1)
    XCTAssertEqual(reading.lists.count, 1)
    XCTAssertEqual(reading.summary.kind, .pageText)
    let clip = try XCTUnwrap(reading.clips.first)
    XCTAssertEqual(clip.title, "'Not One Step Back' - Red Army defends Stalingrad")
    XCTAssertEqual(clip.titleRaw, "'Not One Step Back' - Red Army defends Stalingrad *ARCHIVE*")
    XCTAssertEqual(clip.titleFlags, ["ARCHIVE"])
    XCTAssertNil(clip.titleFrom)
    XCTAssertEqual(clip.id, "d-c57960f714bd3ab8")
    XCTAssertTrue(clip.isIDDerived)
    XCTAssertEqual(clip.duration, 135)
    XCTAssertEqual(clip.durationRaw, "٠٠:٠٢:١٥")
    var location = Location()
    location.country = "Russian Federation"
    location.city = "Volgograd"
    location.raw = "Russian Federation, Volgograd"
    XCTAssertEqual(clip.location, location)
    XCTAssertEqual(clip.published?.description, "2023-01-31T14:39Z")
    XCTAssertNil(clip.updated)
    XCTAssertEqual(clip.status, .usable)
    XCTAssertEqual(clip.source, "Ruptly")
    XCTAssertTrue(clip.isSourceDerived)
    XCTAssertEqual(clip.kind, .video)
    XCTAssertEqual(clip.language, "en")
    XCTAssertEqual(clip.extra, JSONObject())
    XCTAssertEqual(clip.shots, [])
    try checkTexts(of: clip)
    try checkRestrictions(of: clip)
  }

  private func checkTexts(of clip: Clip) throws {
    let description = try XCTUnwrap(clip.description)
    XCTAssertEqual(description.count, 1837)
    XCTAssertEqual(description.components(separatedBy: "\n\n").count, 10)
    XCTAssertTrue(description.hasPrefix("Archive footage filmed between September 1942"))
    XCTAssertTrue(description.hasSuffix("(rgakfd.ru)."))
    XCTAssertTrue(description.contains("defen\u{441}e"))
    XCTAssertEqual(clip.sections, [Section(.description, description)])
  }

  private func checkRestrictions(of clip: Clip) throws {
    XCTAssertEqual(clip.restrictionState, .restricted)
    XCTAssertEqual(
      clip.restrictions.map(\.text),
      [
        "For news purposes only. Onscreen RGAKFD logo must remain visible and intact. "
          + "No access news agencies"
      ])
    XCTAssertEqual(
      clip.restrictions.first?.rules.map { [$0.kind, $0.polarity, $0.text] },
      [
        ["purpose", "permit", "news purposes only"],
        ["integrity", "duty", "Onscreen RGAKFD logo must remain visible and intact"],
        ["client", "prohibit", "No access news agencies"],
      ])
  }

  func testTheGivenPageHasAnEmptyListAndAllItsNotes() throws {
    let reading = try read(sample("page-text/ruptly-clip-page.txt"))
    let clip = try XCTUnwrap(reading.clips.first)
    let list = try XCTUnwrap(reading.lists.first)
    XCTAssertEqual(list.title, "Top downloads in last 24 hours")
    XCTAssertEqual(list.kind, .top)
    XCTAssertEqual(list.window, "PT24H")
    XCTAssertEqual(list.entries, [])
    XCTAssertTrue(list.isTruncated)
    XCTAssertNil(list.asOf)
    XCTAssertEqual(
      list.notes,
      [Note(.repeatedText, field: "list", "2x"), Note(.listEmpty, field: "entries")])
    XCTAssertEqual(
      Set(clip.noteCodes),
      [
        "title-duration-split", "title-flag", "digits-folded", "month-name-ar", "repeated-text",
        "boilerplate-dropped", "id-derived", "source-derived", "confusable-found",
      ])
    XCTAssertTrue(clip.notes.contains(Note(.repeatedText, field: "description", "3x")))
    XCTAssertTrue(clip.notes.contains(Note(.repeatedText, field: "restrictions", "2x")))
    XCTAssertTrue(
      clip.notes.contains(Note(.confusableFound, field: "description", "U+0441, paragraph 4")))
  }

  func testTheUNStylePage() throws {
    let reading = try read(sample("page-text/made-un-style-page.txt"))
    let clip = try XCTUnwrap(reading.clips.first)
    XCTAssertEqual(reading.clips.count, 1)
    XCTAssertEqual(reading.lists, [])
    XCTAssertEqual(clip.title, "KENYA / RIVER RESCUE")
    XCTAssertEqual(clip.duration, 90)
    XCTAssertEqual(clip.source, "UNIFEED-TEST")
    XCTAssertEqual(clip.restrictionState, .explicitNone)
    XCTAssertEqual(clip.location?.country, "KENYA")
    XCTAssertEqual(clip.location?.city, "GARISSA")
    XCTAssertEqual(clip.contentDate, "14 MARCH 2022")
    XCTAssertEqual(clip.languages, ["en", "sw"])
    XCTAssertEqual(clip.language, "en")
    XCTAssertNil(clip.published)
    XCTAssertEqual(clip.dates["unlabelled"], .string("28-Dec-2022"))
    XCTAssertEqual(clip.shots.map(\.number), [1, 2, 3, 4, 5])
    XCTAssertEqual(clip.shots[2].kind, "soundbite")
    XCTAssertEqual(clip.shots[2].language, "sw")
    XCTAssertEqual(clip.shots[2].speaker, "Amina Yusuf")
    let storylines = clip.sections.filter { $0.role == .storyline }
    XCTAssertEqual(storylines.count, 1)
    XCTAssertEqual(storylines.first?.text.components(separatedBy: "\n\n").count, 3)
  }

  func testTheAPStyleScript() throws {
    let reading = try read(sample("page-text/made-ap-style-script.txt"))
    let clip = try XCTUnwrap(reading.clips.first)
    XCTAssertEqual(reading.clips.count, 1)
    XCTAssertEqual(clip.id, "4417732")
    XCTAssertEqual(clip.title, "Port workers end strike after night talks")
    XCTAssertEqual(clip.duration, 161)
    XCTAssertEqual(clip.language, "en")
    XCTAssertEqual(clip.languages, [])
    XCTAssertEqual(
      clip.restrictions.map(\.text),
      [
        "HARBOUR NEWS - CLIENTS ONLY",
        "CITY PORT AUTHORITY HANDOUT - NO ARCHIVE / MANDATORY COURTESY 'City Port Authority'",
      ])
    XCTAssertEqual(clip.restrictions.map(\.scope), ["shots 1-3", "shots 4-5"])
    XCTAssertEqual(clip.shots.map(\.number), [1, 2, 3, 4, 5])
    XCTAssertEqual(clip.shots.map(\.place), Array(repeating: "Antwerp, Belgium", count: 5))
    XCTAssertEqual(
      clip.shots.map(\.text).suffix(2), ["Aerial of queueing ships", "Close of port logo"])
  }

  func testTheFullRankedList() throws {
    let reading = try read(sample("page-text/made-clip-page-full-list.txt"))
    let clip = try XCTUnwrap(reading.clips.first)
    let list = try XCTUnwrap(reading.lists.first)
    XCTAssertEqual(reading.clips.count, 1)
    XCTAssertEqual(reading.lists.count, 1)
    XCTAssertEqual(clip.title, "Lanterns drift across the lake at the new year festival")
    XCTAssertEqual(clip.titleFlags, ["EXCLUSIVE"])
    XCTAssertEqual(clip.duration, 68)
    XCTAssertEqual(clip.location?.country, "Thailand")
    XCTAssertEqual(clip.location?.city, "Chiang Mai")
    XCTAssertEqual(clip.published?.description, "2023-04-15T12:05Z")
    XCTAssertEqual(clip.sections.map(\.role), [.description])
    XCTAssertEqual(clip.description?.components(separatedBy: "\n\n").count, 2)
    XCTAssertEqual(list.entries.map(\.rank), [1, 2, 4, 4])
    XCTAssertEqual(list.entries.map(\.isTied), [false, false, true, true])
    XCTAssertEqual(list.entries.map(\.duration), [150, 47, 185, 72])
    XCTAssertTrue(list.isTruncated)
    XCTAssertEqual(list.window, "PT24H")
  }

  func testTheMadeExport() throws {
    let reading = try read(sample("newsreel-jsonl/made-export.jsonl"))
    XCTAssertEqual(reading.clips.map(\.id), ["x-1", "x-2"])
    XCTAssertEqual(reading.lists.map { $0.entries.map(\.rank) }, [[1, 4]])
    XCTAssertEqual(reading.clips.first?.extra, ["x-own": .string("kept")])
    let lines =
      reading.clips.map { JSONWriter.text(of: .object($0.json)) }
      + reading.lists.map { JSONWriter.text(of: .object($0.json)) }
    let again = try read(lines.joined(separator: "\n"))
    XCTAssertEqual(again.clips, reading.clips)
    XCTAssertEqual(again.lists, reading.lists)
  }
}
