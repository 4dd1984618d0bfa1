import Clips
import XCTest

@testable import Readers

/// Damaged and malicious documents of every XML format: nothing traps, hangs or grows.
final class HostileXMLTests: XCTestCase {
  func testACutAtAnyPlaceKeepsTheRecordsBefore() throws {
    for (name, text) in XMLFixtures.all {
      let bytes = Array(text.utf8)
      var most = 0
      for cut in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 60)) {
        let listing = try XMLListing(Array(bytes[..<cut]))
        let count = listing.clips.count + listing.lists.count
        XCTAssertLessThanOrEqual(listing.clips.count, 4, "\(name) cut at \(cut)")
        most = max(most, count)
      }
      XCTAssertGreaterThan(try XMLListing(bytes).clips.count, 0, name)
    }
  }

  func testFlippedBitsNeverTrap() throws {
    var generator = SeededGenerator(11)
    for (name, text) in XMLFixtures.all {
      let bytes = Array(text.utf8)
      for round in 0..<40 {
        var damaged = bytes
        for _ in 0..<Int.random(in: 1...12, using: &generator) {
          let place = Int.random(in: 0..<damaged.count, using: &generator)
          damaged[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
        }
        let kind = XMLFixtures.kinds[name]
        let listing = try XMLListing(damaged, as: kind)
        XCTAssertLessThan(listing.clips.count, 10, "\(name), round \(round)")
      }
    }
  }

  func testDroppedAndRepeatedPiecesNeverTrap() throws {
    var generator = SeededGenerator(5)
    for (name, text) in XMLFixtures.all {
      let bytes = Array(text.utf8)
      for _ in 0..<40 {
        let start = Int.random(in: 0..<bytes.count, using: &generator)
        let end = min(bytes.count, start + Int.random(in: 1...200, using: &generator))
        let dropped = Array(bytes[..<start] + bytes[end...])
        let repeated = Array(bytes[..<end] + bytes[start...])
        for damaged in [dropped, repeated] {
          let listing = try XMLListing(damaged, as: XMLFixtures.kinds[name])
          XCTAssertLessThan(listing.clips.count, 10, name)
        }
      }
    }
  }

  func testALyingEncodingIsOverruled() throws {
    let text = """
      <?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><title>Zürich</title>
      <item><guid>1</guid><title>Krügerl</title></item></channel></rss>
      """
    let listing = try XMLListing(text)
    XCTAssertEqual(try listing.clip().title, "Krügerl")
    XCTAssertEqual(try listing.list().title, "Zürich")
    let utf16: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    XCTAssertEqual(try XMLListing(utf16).clip().title, "Krügerl")
  }

  func testAnEntityBombStaysSmall() throws {
    var declarations = "<!ENTITY a0 \"ha\">"
    for level in 1...30 {
      let reference = "&a\(level - 1);"
      declarations += "<!ENTITY a\(level) \"\(String(repeating: reference, count: 10))\">"
    }
    let clip = try XMLListing(
      "<!DOCTYPE rss [\(declarations)]><rss><channel><item><guid>1</guid><title>x &a30; y</title>"
        + "</item></channel></rss>"
    ).clip()
    XCTAssertEqual(clip.title, "x &a30; y")
    XCTAssertTrue(clip.notes.contains { $0.code == .valueDropped && $0.field == "doctype" })
  }

  func testManyReferencesToALongEntityStaySmall() throws {
    let long = String(repeating: "x", count: 50_000)
    let references = String(repeating: "&a;", count: 50_000)
    let clip = try XMLListing(
      "<!DOCTYPE rss [<!ENTITY a \"\(long)\">]><rss><channel><item><guid>1</guid>"
        + "<description>\(references)</description></item></channel></rss>"
    ).clip()
    XCTAssertEqual(clip.sections.map(\.text.utf8.count), [150_000])
  }

  func testExternalEntitiesAreNeitherReadNorFetched() throws {
    let secret = NSTemporaryDirectory() + "newsreel-entity-\(getpid()).txt"
    try Data("SECRET".utf8).write(to: URL(fileURLWithPath: secret))
    defer { try? FileManager.default.removeItem(atPath: secret) }
    let listing = try XMLListing(
      """
      <!DOCTYPE rss SYSTEM "file://\(secret)" [<!ENTITY x SYSTEM "file://\(secret)">
      <!ENTITY % p SYSTEM "file://\(secret)"> %p;]>
      <rss xmlns:xi="http://www.w3.org/2001/XInclude"><channel><item><guid>1</guid>
      <title>a &x; b</title><description><xi:include href="file://\(secret)" parse="text"/>
      </description></item></channel></rss>
      """)
    let clip = try listing.clip()
    XCTAssertEqual(clip.title, "a &x; b")
    XCTAssertFalse(JSONWriter.text(of: .object(clip.json)).contains("SECRET"))
  }

  func testDeepNestingLosesOneRecordOnly() throws {
    let deep =
      String(repeating: "<description>", count: 10_000) + "x"
      + String(repeating: "</description>", count: 10_000)
    let listing = try XMLListing(
      "<rss><channel><title>t</title><item><guid>1</guid></item><item><guid>2</guid>\(deep)</item>"
        + "<item><guid>3</guid></item></channel></rss>")
    XCTAssertEqual(listing.clips.map(\.id), ["1", "3"])
    XCTAssertEqual(listing.problems.count, 1)
    XCTAssertEqual(try listing.list().entries.count, 2)
  }

  func testControlCharactersDoNotReachTheClip() throws {
    let clip = try XMLListing(
      "<rss><channel><item><guid>1</guid><title>a\u{0}b\u{1B}[31mc&#27;d&#155;e</title></item>"
        + "</channel></rss>", as: .rss
    ).clip()
    for text in [clip.title] + clip.sections.map(\.text) {
      XCTAssertFalse(text.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F) ~= $0.value })
    }
    XCTAssertTrue(clip.notes.contains { $0.code == .xmlLenient })
  }

  func testManyBrokenRecordsAreReadInLinearTime() throws {
    let broken = String(repeating: "<item><guid>1</b><x y=></item><<<&&", count: 20_000)
    let listing = try XMLListing("<rss><channel>\(broken)</channel></rss>")
    XCTAssertLessThanOrEqual(listing.clips.count, 20_000)
  }

  func testAHugeNumberOfAttributesAndNamesIsBounded() throws {
    let attributes = (0..<20_000).map { " a\($0)='v'" }.joined()
    let elements = (0..<30_000).map { "<e\($0)/>" }.joined()
    let listing = try XMLListing(
      "<rss><channel><item\(attributes)><guid>1</guid>\(elements)</item></channel></rss>")
    XCTAssertLessThanOrEqual(try listing.clip().extra.members.count, 64)
  }
}
