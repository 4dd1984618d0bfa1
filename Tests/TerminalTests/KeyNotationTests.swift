import Terminal
import XCTest

final class KeyNotationTests: XCTestCase {
  func testAMacroIsDividedIntoKeys() throws {
    XCTAssertEqual(
      try KeyNotation.keys(in: "/defence<ret>j<tab>"),
      ["/", "d", "e", "f", "e", "n", "c", "e", "<ret>", "j", "<tab>"])
    XCTAssertEqual(try KeyNotation.keys(in: "a b<lt>é"), ["a", "<space>", "b", "<lt>", "é"])
    XCTAssertEqual(try KeyNotation.keys(in: "j\nk\r\n"), ["j", "k"])
    XCTAssertEqual(try KeyNotation.keys(in: ""), [])
  }

  func testNamesAreWrittenInOneWay() throws {
    XCTAssertEqual(
      try KeyNotation.keys(in: "<RET><c-d><C-D><M-x><S-Tab><A-C-up><f5><c-space><A-lt>"),
      [
        "<ret>", "<C-d>", "<C-d>", "<A-x>", "<S-tab>", "<C-A-up>", "<F5>", "<C-space>", "<A-lt>",
      ])
    XCTAssertEqual(KeyNotation.canonical("A-X"), "<A-X>")
    XCTAssertEqual(KeyNotation.canonical("C--"), "<C-->")
  }

  func testWhatIsNoKeyIsToldWithItsColumn() {
    XCTAssertThrowsError(try KeyNotation.keys(in: "ab<rett>")) {
      XCTAssertEqual($0 as? KeyNotationError, .unknown("<rett>", column: 3))
    }
    XCTAssertThrowsError(try KeyNotation.keys(in: "a<b")) {
      XCTAssertEqual($0 as? KeyNotationError, .unclosed(column: 2))
    }
    for wrong in ["", "a", "C-", "X-a", "C-ab", "F0", "F25", "-", "<", "C-\u{1}"] {
      XCTAssertNil(KeyNotation.canonical(wrong), wrong)
    }
    XCTAssertTrue("\(KeyNotationError.unclosed(column: 2))".contains("<lt>"))
  }

  func testADecodedKeyReadsBackAsItself() throws {
    var decoder = KeyDecoder()
    let bytes: [UInt8] =
      Array(0x00...0x7E) + Array("\u{1B}x\u{1B}[1;6A\u{1B}[15~\u{1B}OP\u{1B}\u{4}é".utf8)
    for event in decoder.feed(bytes) + decoder.flush() {
      guard case .key(let key) = event else { continue }
      XCTAssertEqual(try KeyNotation.keys(in: key), [key])
    }
  }
}
