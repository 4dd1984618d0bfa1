import Clips
import XCTest

@testable import Readers

/// Exporting and reading again gives the same clips as far as the format can carry them.
final class ExportTests: XCTestCase {
  private func export(_ records: [ListingRecord], _ format: ExportFormat) -> [UInt8] {
    var exporter = Exporter(format)
    var bytes = exporter.begin()
    for record in records { bytes += exporter.record(record) }
    return bytes + exporter.end()
  }

  private func check(
    _ format: ExportFormat, file: StaticString = #filePath, line: UInt = #line
  ) throws {
    let clips = SampleClips.all
    let bytes = export(clips.map(ListingRecord.clip), format)
    try assertRoundTrip(of: clips, as: bytes, format, file: file, line: line)
  }

  func testJSONLinesCarryEverything() throws { try check(.jsonl) }
  func testTablesCarryWhatTheRightsDeskNeeds() throws { try check(.csv) }
  func testTabbedTablesCarryTheSame() throws { try check(.tsv) }
  func testNinjsCarriesTextsAndRights() throws { try check(.ninjs) }
  func testMediaRSSCarriesTextsAndRights() throws { try check(.rss) }
  func testDopesheetsCarryTextsAndRights() throws { try check(.text) }

  func testEveryFormatIsKnownAgainByItsContent() throws {
    let kinds: [ExportFormat: DocumentKind] = [
      .jsonl: .newsreelLines, .csv: .csv, .tsv: .csv, .ninjs: .ninjs, .rss: .rss, .text: .pageText,
    ]
    for format in ExportFormat.allCases {
      let reading = try Reading(export([.clip(SampleClips.ferry)], format))
      XCTAssertEqual(reading.summary.kind, kinds[format], format.rawValue)
    }
  }

  func testNothingIsStillADocument() {
    XCTAssertEqual(String(decoding: export([], .ninjs), as: UTF8.self), "[]\n")
    XCTAssertEqual(export([], .jsonl), [])
    XCTAssertEqual(export([], .csv).split(separator: 0x0A).count, 1)
  }

  func testListsGoIntoJSONLinesAlone() {
    var list = ClipList()
    list.id = "l"
    XCTAssertEqual(
      String(decoding: export([.list(list)], .jsonl), as: UTF8.self),
      "{\"type\":\"list\",\"id\":\"l\",\"title\":\"\",\"kind\":\"feed\",\"entries\":[]}\n")
    for format in ExportFormat.allCases where !format.carriesLists {
      XCTAssertEqual(export([.list(list)], format), export([], format), format.rawValue)
    }
  }

  func testAKilledClipIsHandedOnWithoutTextAndMedia() {
    for format in ExportFormat.allCases where format != .jsonl {
      let text = String(decoding: export([.clip(SampleClips.killed)], format), as: UTF8.self)
      XCTAssertFalse(text.contains("Withdrawn text"), format.rawValue)
      XCTAssertFalse(text.contains("78.mp4"), format.rawValue)
    }
  }

  func testTextsThatAreNotForPublicationStayInside() {
    var clip = SampleClips.plain
    clip.sections = [Section(.note, "Call the desk on 555", isPublic: false)]
    for format in ExportFormat.allCases where format != .jsonl {
      let text = String(decoding: export([.clip(clip)], format), as: UTF8.self)
      XCTAssertFalse(text.contains("555"), format.rawValue)
    }
  }

  func testNoCellStartsAFormula() throws {
    var clip = SampleClips.plain
    clip.title = "=HYPERLINK(\"http://x\")"
    clip.source = "@x"
    clip.credit = "-1+2"
    for format in [ExportFormat.csv, .tsv] {
      let bytes = export([.clip(clip)], format)
      var rows = TableRows(bytes, delimiter: UInt8(ascii: format == .csv ? "," : "\t"))
      _ = rows.next()
      for field in rows.next()?.fields ?? [] {
        XCTAssertFalse("=+-@".contains(field.first ?? "x"), field)
      }
      let read = try only(Reading(bytes))
      XCTAssertEqual([read.title, read.source, read.credit], [clip.title, "@x", "-1+2"])
    }
  }

  func testADerivedIdentityStaysDerived() throws {
    var clip = SampleClips.plain
    clip.id = "d-c57960f714bd3ab8"
    clip.isIDDerived = true
    for format in ExportFormat.allCases {
      let read = try only(Reading(export([.clip(clip)], format)))
      XCTAssertEqual(read.id, clip.id, format.rawValue)
      XCTAssertTrue(read.isIDDerived, format.rawValue)
    }
  }

  func testDopesheetsArePlainToRead() {
    var clip = SampleClips.plain
    clip.location = Location(json: ["raw": .string("Bergen, Norway")])
    clip.restrictions = [Restriction("No use Sweden")]
    clip.embargo = Embargo(.untilTold)
    clip.sections = [Section(.shotlist, "1. Wide of ferry")]
    XCTAssertEqual(
      String(decoding: export([.clip(clip)], .text), as: UTF8.self),
      """
      STORY: Лодка на реке
      ID: 77
      DURATION: 0:00:20
      PUBLISHED: 2024-03-05T15:06
      LOCATION: Bergen, Norway

      RESTRICTIONS

      Embargoed until further notice
      No use Sweden

      SHOTLIST

      1. Wide of ferry

      """)
  }

  func testMailDatesHaveAZone() {
    XCTAssertEqual(Moment("2023-01-31T14:39Z")?.mailDate, "Tue, 31 Jan 2023 14:39 +0000")
    XCTAssertEqual(Moment("2024-03-05T15:06:07Z")?.mailDate, "Tue, 05 Mar 2024 15:06:07 +0000")
    XCTAssertNil(Moment("2024-03-05T15:06:07")?.mailDate)
    XCTAssertNil(Moment("2024-03-05")?.mailDate)
  }
}
