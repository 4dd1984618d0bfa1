import Clips
import XCTest

@testable import Readers

final class TextDecoderTests: XCTestCase {
  private func decode(_ bytes: [UInt8], declared: String? = nil, step: Int = 1 << 20) -> (
    text: String, charset: String, notes: [NoteCode]
  ) {
    var decoder = TextDecoder(head: bytes[...], declared: declared)
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let end = min(index + step, bytes.count)
      out += decoder.decode(Array(bytes[index..<end]), isLast: end == bytes.count)
      index = end
    }
    return (
      String(decoding: out, as: UTF8.self), decoder.charset, decoder.notes.compactMap(\.code)
    )
  }

  func testAByteOrderMarkDecides() {
    XCTAssertEqual(decode([0xEF, 0xBB, 0xBF, 0x61]).text, "a")
    XCTAssertEqual(decode([0xFF, 0xFE, 0x61, 0, 0xE9, 0]).text, "aé")
    XCTAssertEqual(decode([0xFE, 0xFF, 0, 0x61, 0, 0xE9]).text, "aé")
    XCTAssertEqual(decode([0x3C, 0, 0x61, 0, 0xE9, 0]).charset, "utf-16le")
  }

  func testValidUTF8BeatsTheDeclaration() {
    let decoded = decode(Array("<?xml encoding=\"ISO-8859-1\"?>Bülow, Größe".utf8))
    XCTAssertEqual(decoded.text, "<?xml encoding=\"ISO-8859-1\"?>Bülow, Größe")
    XCTAssertEqual(decoded.notes, [.charsetOverridden])
  }

  func testTheDeclarationIsFollowedWhereTheBytesAreNoUTF8() {
    let latin =
      Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>Inova".utf8) + [0xE7, 0xE3, 0x6F]
    XCTAssertTrue(decode(latin).text.hasSuffix("Inovação"))
    XCTAssertEqual(decode(latin).charset, "iso-8859-1")
    let cyrillic: [UInt8] = [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]
    XCTAssertEqual(decode(cyrillic, declared: "windows-1251").text, "Привет")
    XCTAssertEqual(decode(cyrillic, declared: "no-such-charset").charset, "windows-1252")
    XCTAssertEqual(decode([0x93, 0x61, 0x94]).text, "“a”")
  }

  func testAFewStrayBytesAreReadAsWindows1252WithANote() {
    let bytes = Array("Größe, Übung, Äpfel, Öl, Straße ".utf8) + [0x93] + Array("x".utf8)
    XCTAssertEqual(decode(bytes).text, "Größe, Übung, Äpfel, Öl, Straße “x")
    XCTAssertEqual(decode(bytes).notes, [.strayBytes])
  }

  func testCharactersCutBetweenChunksAreWhole() {
    let text = "aé漢😀ب" + String(repeating: "ы", count: 50)
    for step in 1...7 { XCTAssertEqual(decode(Array(text.utf8), step: step).text, text, "\(step)") }
    let utf16: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    for step in 1...7 { XCTAssertEqual(decode(utf16, step: step).text, text, "\(step)") }
  }

  func testLateLettersStillDecide() {
    let start = [UInt8](repeating: 0x61, count: TextDecoder.window + 10)
    var decoder = TextDecoder(head: start[...], declared: nil)
    XCTAssertEqual(decoder.decode(start, isLast: false).count, start.count)
    XCTAssertEqual(decoder.decode([0xE9], isLast: true), Array("é".utf8))
    XCTAssertEqual(decoder.charset, "windows-1252")
  }
}
