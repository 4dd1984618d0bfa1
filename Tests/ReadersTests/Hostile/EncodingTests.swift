import Clips
import Foundation
import XCTest

@testable import Readers

/// The same document in another encoding gives the same clips, whatever its declaration says.
final class EncodingTests: XCTestCase {
  private var documents: [(kind: DocumentKind, text: String)] {
    WebFixtures.all.filter { $0.kind != .warc && $0.kind != .wire }
      + XMLFixtures.all.compactMap { document in
        XMLFixtures.kinds[document.name].map { ($0, document.text) }
      }
  }

  private func records(_ bytes: [UInt8]) throws -> [JSONObject] {
    let reading = try Reading(bytes)
    var clips = reading.clips
    var lists = reading.lists
    for index in clips.indices {
      clips[index].origin = nil
      clips[index].notes.removeAll { $0.code == .charsetOverridden }
    }
    for index in lists.indices {
      lists[index].origin = nil
      lists[index].notes.removeAll { $0.code == .charsetOverridden }
    }
    return clips.map { ListingRecord.clip($0).json } + lists.map { ListingRecord.list($0).json }
  }

  func testUTF16WithAMarkReadsAsUTF8() throws {
    for (kind, text) in documents {
      let expected = try records(Array(text.utf8))
      XCTAssertFalse(expected.isEmpty, kind.rawValue)
      var little: [UInt8] = [0xFF, 0xFE]
      var big: [UInt8] = [0xFE, 0xFF]
      for unit in text.utf16 {
        little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      }
      XCTAssertEqual(try records(little), expected, "\(kind) in UTF-16 LE")
      XCTAssertEqual(try records(big), expected, "\(kind) in UTF-16 BE")
      XCTAssertEqual(
        try records([0xEF, 0xBB, 0xBF] + Array(text.utf8)), expected, "\(kind) with a mark")
    }
  }

  func testALyingDeclarationChangesNothing() throws {
    let atom = XMLFixtures.atom.replacingOccurrences(of: "Fog", with: "Nebel über Øst")
    let expected = try records(Array(atom.utf8))
    for charset in ["ISO-8859-1", "windows-1251", "UTF-16", "Shift_JIS", "x-unknown", "UTF-7"] {
      let lying = "<?xml version=\"1.0\" encoding=\"\(charset)\"?>" + atom
      XCTAssertEqual(try records(Array(lying.utf8)), expected, charset)
    }
  }

  func testLatinBytesUnderAnyDeclarationAreRead() throws {
    let page = "TITLE: Br\u{FC}cke\nRESTRICTIONS: NONE\nSOURCE: Ä\n"
    let bytes = page.unicodeScalars.map { UInt8($0.value) }
    XCTAssertEqual(try Reading(bytes).clips.map(\.title), ["Brücke"])
    for charset in ["utf-8", "iso-8859-1", "windows-1252"] {
      let feed =
        "<?xml version=\"1.0\" encoding=\"\(charset)\"?><rss><channel><item><guid>1</guid>"
        + "<title>Br\u{FC}cke</title></item></channel></rss>"
      let bytes = feed.unicodeScalars.map { UInt8($0.value) }
      XCTAssertEqual(try Reading(bytes).clips.map(\.title), ["Brücke"], charset)
    }
  }
}
