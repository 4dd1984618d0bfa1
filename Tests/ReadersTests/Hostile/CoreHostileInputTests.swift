import Clips
import XCTest

@testable import Readers

final class CoreHostileInputTests: XCTestCase {
  private let page = """
    Storm hits *ARCHIVE*٠٠:٠٢:١٥
    Restrictions

    No access Japan. Mandatory courtesy 'Lake TV'

    Top downloads in last 24 hours
    1. Surge00:02:30
    Show more
    Description

    Hundreds of paper lanterns — “quoted” — were put on the defenсe lake.

    Storm hits *ARCHIVE*

    Thailand, Chiang Mai
    يناير ٣١, ٢٠٢٣ at ١٤:٣٩ GMT +00:00 · Published
    SHOTLIST
    HARBOUR NEWS - CLIENTS ONLY
    1. Wide 2. SOUNDBITE (Dutch) Els Maes, spokeswoman: "We go."
    00:00:00:00 - 00:00:14:12 Ferry
    """
  private let export = """
    {"type":"clip","id":"a","title":"A \\u001b[31m \\ud83d\\ude00","notes":[{"code":"id-derived"}]}
    {"type":"list","id":"l","title":"L","kind":"top","entries":[{"rank":1,"clipId":"a"}]}
    """

  private func survives(_ bytes: [UInt8]) throws {
    let reading = try read(bytes)
    for clip in reading.clips {
      XCTAssertFalse(clip.id.isEmpty && clip.origin?.format != "newsreel-jsonl")
      let scalars = clip.title.unicodeScalars
      XCTAssertFalse(scalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
    }
  }

  func testEveryTruncationIsRead() throws {
    for fixture in [page, export] {
      let bytes = Array(fixture.utf8)
      for count in 0..<bytes.count { try survives(Array(bytes.prefix(count))) }
    }
    let packed = gzip(page)
    for count in stride(from: 0, to: packed.count, by: 7) {
      try survives(Array(packed.prefix(count)))
    }
  }

  func testBitFlipsAreRead() throws {
    var generator = SeededGenerator(20230131)
    for fixture in [Array(page.utf8), Array(export.utf8), gzip(page)] {
      for _ in 0..<150 {
        var bytes = fixture
        for _ in 0..<Int.random(in: 1...8, using: &generator) {
          let index = Int.random(in: 0..<bytes.count, using: &generator)
          bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        }
        try survives(bytes)
      }
    }
  }

  func testRandomBytesAreRead() throws {
    var generator = SeededGenerator(7)
    let heads = [
      "", "{", "[", "<", "WARC/", "\u{1F}", "STORY: A\nTRT: ", "title,url\n", "\u{1}\u{2}",
    ]
    for round in 0..<300 {
      var bytes = Array(heads[round % heads.count].utf8)
      let count = Int.random(in: 0...400, using: &generator)
      for _ in 0..<count { bytes.append(UInt8.random(in: 0...255, using: &generator)) }
      try survives(bytes)
    }
  }

  func testRandomCharactersInEveryVerbAreRead() {
    var generator = SeededGenerator(99)
    let pieces = [
      "0", "12", "2023", ":", "-", "/", ".", ",", " ", "\n", "T", "Z", "+", "GMT", "Jan", "يناير",
      "كانون", "الثاني", "٣", "SOUNDBITE", "(", ")", "\"", "*", "OUT", "No use", "after", "€", "😀",
      "e\u{301}", "\u{202E}", "\u{1B}[", "&amp;", "<p>", "</", "h", "PT", "P", "STORY:", "TRT:",
      "#",
    ]
    for _ in 0..<1000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...14, using: &generator) {
        text += pieces.randomElement(using: &generator) ?? ""
      }
      if let moment = readMoment(text)?.moment {
        XCTAssertEqual(Moment(moment.description)?.description, moment.description, text)
      }
      if let duration = readDuration(RawDuration(text)) {
        XCTAssertTrue(duration.seconds > 0 && duration.seconds.isFinite, text)
      }
      _ = readShotlist(text)
      _ = readPlace(RawPlace(raw: text, isDateline: true))
      _ = readTitle(text)
      _ = firstSentence(text)
      _ = plainText(ofMarkup: text)
      _ = withoutEntities(text)
      _ = Languages.tags(in: text)
      XCTAssertEqual(cleanText(cleanText(text)), cleanText(text))
    }
  }

  func testAHugeSingleLineIsReadInBoundedTime() throws {
    let line = [UInt8](repeating: 0x61, count: 6 << 20)
    XCTAssertEqual(try read(line).problems.count, 1)
    let page = Array("TITLE: A\nRESTRICTIONS: NONE\nDESCRIPTION: ".utf8) + line
    let clip = try XCTUnwrap(try read(page).clips.first)
    XCTAssertEqual(clip.description?.utf8.count, ReadLimits().textBytes)
    XCTAssertTrue(clip.noteCodes.contains("value-dropped"))
  }

  func testADocumentBeyondTheBoundIsRefused() throws {
    var options = ReadOptions.forTests
    options.limits.documentBytes = 1000
    let bytes = Array(page.utf8) + [UInt8](repeating: 0x61, count: 600_000)
    let reading = try read(bytes, options: options)
    XCTAssertEqual(reading.problems.map(\.fact), [.documentTooLarge(limit: 1000)])
  }

  func testInvalidUTF8AndNULsInAPageAreRead() throws {
    var bytes = Array("TITLE: Br\u{0}ücke und Größe, Übung, Äpfel\nRESTRICTIONS: NONE\n".utf8)
    bytes += [0x93, 0x0A]
    let reading = try read(bytes)
    XCTAssertEqual(reading.clips.first?.title, "Brücke und Größe, Übung, Äpfel")
    XCTAssertEqual(reading.clips.first?.noteCodes.first, "stray-bytes")
  }

  func testWhatTheReceiverThrowsStopsTheReading() {
    struct Stop: Error {}
    var seen = 0
    XCTAssertThrowsError(
      try readListing(from: BytesInput(export), named: "in") { event in
        if case .record = event {
          seen += 1
          throw Stop()
        }
      }
    ) { XCTAssertTrue($0 is Stop) }
    XCTAssertEqual(seen, 1)
  }
}
