import Clips
import XCTest

@testable import Readers

/// Clips with texts that look like the format's own marks come back as they were.
final class HostileExportTests: XCTestCase {
  private static let pieces = [
    "ferry", "quay", "<b>bold</b>", "a < b", "&amp;", "&", "]]>", "\"quoted\"", "'", ",", ";", "\\",
    "{\"a\":1}", "=1+1", "@x", "-", "№ 5", "夜の港", "الميناء", "é̂", "👩‍👩‍👧‍👦", "%00", "|",
    "<!--", "<![CDATA[", "\u{2028}", "\u{FEFF}", "null", "1:20", "https://x.example/?a=1&b=2",
  ]

  private func words(_ count: ClosedRange<Int>, _ dice: inout SeededGenerator) -> String {
    let picks = (0..<Int.random(in: count, using: &dice)).map { _ in
      Self.pieces.randomElement(using: &dice) ?? ""
    }
    return cleanLine("Harbour " + picks.joined(separator: " ") + " end") ?? "Harbour"
  }

  private func block(_ dice: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...3, using: &dice)).map { _ in words(1...9, &dice) }
      .joined(separator: "\n\n")
  }

  private func clip(_ number: Int, _ dice: inout SeededGenerator) -> Clip {
    var clip = SampleClips.plain
    clip.id = "urn:x:\(number)"
    clip.title = words(1...5, &dice)
    clip.source = words(1...2, &dice)
    clip.slug = words(1...2, &dice)
    clip.sections = [Section(.description, block(&dice)), Section(.storyline, block(&dice))]
    clip.description = clip.sections[0].text
    clip.restrictions = (0..<Int.random(in: 1...3, using: &dice)).map {
      Restriction("No use \($0) " + words(1...5, &dice))
    }
    clip.restrictionState = .restricted
    clip.credit = words(1...3, &dice)
    clip.copyright = words(1...3, &dice)
    clip.language = "en"
    clip.published = Moment("2024-03-05T15:06:07Z")
    return clip
  }

  private func check(_ format: ExportFormat, file: StaticString = #filePath, line: UInt = #line)
    throws
  {
    var dice = SeededGenerator(23)
    let clips = (0..<40).map { clip($0, &dice) }
    var exporter = Exporter(format)
    var bytes = exporter.begin()
    for clip in clips { bytes += exporter.record(.clip(clip)) }
    bytes += exporter.end()
    try assertRoundTrip(of: clips, as: bytes, format, file: file, line: line)
  }

  func testJSONLines() throws { try check(.jsonl) }
  func testCommaSeparatedTables() throws { try check(.csv) }
  func testTabbedTables() throws { try check(.tsv) }
  func testNinjs() throws { try check(.ninjs) }
  func testMediaRSS() throws { try check(.rss) }
  func testDopesheets() throws { try check(.text) }
}
