import Clips
import XCTest

@testable import Readers

/// Whatever happens to a document, reading it ends, traps nowhere and hands on no control
/// characters.
final class HostileInputTests: XCTestCase {
  private func check(
    _ bytes: [UInt8], _ kind: DocumentKind, file: StaticString = #filePath, line: UInt = #line
  ) throws {
    let reading = try Reading(bytes, as: kind)
    for clip in reading.clips {
      XCTAssertFalse(clip.id.isEmpty, file: file, line: line)
      let text = clip.title + (clip.description ?? "") + clip.restrictionTexts.joined()
      XCTAssertFalse(
        text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" },
        "control character in \(clip.title.debugDescription)", file: file, line: line)
    }
  }

  func testCutDocumentsAreReadAsFarAsTheyGo() throws {
    for (kind, text) in WebFixtures.all {
      let bytes = Array(text.utf8)
      for end in stride(from: 0, to: bytes.count, by: 7) {
        try check(Array(bytes.prefix(end)), kind)
      }
    }
  }

  func testFlippedBitsDoNoHarm() throws {
    var dice = SeededGenerator(42)
    for (kind, text) in WebFixtures.all {
      let bytes = Array(text.utf8)
      for _ in 0..<80 {
        var damaged = bytes
        for _ in 0..<Int.random(in: 1...12, using: &dice) {
          let place = Int.random(in: 0..<damaged.count, using: &dice)
          damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
        }
        try check(damaged, kind)
      }
    }
  }

  func testSwappedAndRepeatedPartsDoNoHarm() throws {
    var dice = SeededGenerator(7)
    for (kind, text) in WebFixtures.all {
      let bytes = Array(text.utf8)
      for _ in 0..<50 {
        let cuts = (0..<3).map { _ in Int.random(in: 0...bytes.count, using: &dice) }.sorted()
        let parts = [
          bytes[..<cuts[0]], bytes[cuts[0]..<cuts[1]], bytes[cuts[1]...], bytes[cuts[2]...],
        ]
        try check(Array(parts.shuffled(using: &dice).joined()), kind)
      }
    }
  }

  func testAnyBytesDoNoHarm() throws {
    var dice = SeededGenerator(3)
    for kind in Set(WebFixtures.all.map(\.kind)) {
      for size in [0, 1, 2, 17, 300, 5000] {
        try check((0..<size).map { _ in UInt8.random(in: 0...255, using: &dice) }, kind)
      }
    }
  }

  func testDeepNestingIsRefused() throws {
    let deep = 10_000
    let open = String(repeating: "{\"associations\":[", count: deep)
    for kind in [DocumentKind.ninjs, .apMediaAPI, .ytDlp, .vmh, .jsonFeed, .digitalwires] {
      try check(Array(open.utf8), kind)
    }
    let items = String(repeating: "<div itemscope itemprop=a>", count: deep)
    try check(Array(items.utf8), .html)
    let nested =
      String(repeating: "{\"@graph\":[", count: 150) + String(repeating: "]}", count: 150)
    try check(Array("<script type=application/ld+json>\(nested)</script>".utf8), .html)
  }

  func testZeroBytesAndEscapeSequencesGoNoFurther() throws {
    for (kind, text) in WebFixtures.all where kind != .wire && kind != .warc {
      let bytes = Array(text.utf8)
      for noise: [UInt8] in [[0], [0x1B, 0x5B, 0x33, 0x31, 0x6D], [0xC2, 0x9B], [0xFF, 0xFE]] {
        var damaged: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
          damaged.append(byte)
          if index % 11 == 0 { damaged += noise }
        }
        try check(damaged, kind)
      }
    }
  }

  func testAHugeFieldIsBounded() throws {
    let huge = String(repeating: "word ", count: 1 << 20)
    let documents: [(DocumentKind, String)] = [
      (.ninjs, "{\"uri\":\"u\",\"headline\":\"h\",\"body_text\":\"\(huge)\",\"x\":\"\(huge)\"}"),
      (.csv, "id,title,description\n1,t,\"\(huge)\"\n"),
      (.html, "<meta property=og:video content=v.mp4><p>\(huge)</p>"),
    ]
    for (kind, text) in documents {
      let clip = try only(Reading(text, as: kind))
      XCTAssertLessThan(JSONWriter.text(of: clip.jsonValue).utf8.count, 20 << 20, kind.rawValue)
    }
  }

  func testARecordTooLongForAnArchiveDoesNotLoseTheNext() throws {
    let page = String(repeating: " ", count: 33 << 20)
    let reading = try Reading(WebFixtures.response(page) + WebFixtures.archive, as: .warc)
    XCTAssertEqual(
      reading.problems.map(\.fact), [.recordTooLarge(limit: WARCParser.blockLimit)])
    XCTAssertFalse(reading.clips.isEmpty)
  }
}
