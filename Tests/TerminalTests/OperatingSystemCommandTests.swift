import Canvas
import XCTest

@testable import Terminal

final class OperatingSystemCommandTests: XCTestCase {
  func testBase64IsThatOfTheRFC() {
    let pairs = [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ]
    for (text, code) in pairs { XCTAssertEqual(base64(Array(text.utf8)), code) }
  }

  func testACopyIsWrappedForTmuxAndScreen() {
    let plain = "\u{1B}]52;c;Zm9v\u{7}"
    XCTAssertEqual(copySequence("foo", term: "xterm", isInTmux: false), plain)
    XCTAssertEqual(
      copySequence("foo", term: "screen", isInTmux: true),
      plain + "\u{1B}Ptmux;\u{1B}" + plain + "\u{1B}\\")
    XCTAssertEqual(
      copySequence("foo", term: "screen", isInTmux: false), "\u{1B}P" + plain + "\u{1B}\\")
  }

  func testAnAddressCannotHoldASequence() {
    XCTAssertEqual(cleanAddress("https://example.org/a?b=c"), "https://example.org/a?b=c")
    XCTAssertEqual(cleanAddress("https://example.org/ü"), "https://example.org/%C3%BC")
    XCTAssertNil(cleanAddress("https://example.org/\u{1B}]0;x"))
    XCTAssertNil(cleanAddress("https://example.org/a b"))
    XCTAssertNil(cleanAddress("javascript:alert(1)"))
    XCTAssertNil(cleanAddress("https://" + String(repeating: "x", count: 2_001)))
  }

  func testATitleCannotHoldASequence() {
    XCTAssertEqual(titleSequence("a\u{1B}\\\u{7}b\nc"), "\u{1B}]2;a\\b c\u{1B}\\")
  }

  func testALinkIsWrittenInPlaceAndTheCursorComesBack() {
    var canvas = Canvas(Size(width: 10, height: 2))
    let link = canvas.link("https://example.org")
    canvas.draw(
      Line([Span("see "), Span("東京", .link, link: link)]), at: Point(x: 0, y: 1), width: 10)
    var written: [String] = []
    canvas.forEachLink(inRow: 1) { column, cells, url in
      written.append(
        linkSequence(row: 1, column: column, cells: cells, address: url) { _ in Paint() })
    }
    XCTAssertEqual(
      written,
      [
        "\u{1B}7\u{1B}[2;5H\u{1B}]8;;https://example.org\u{1B}\\\u{1B}[0m東京"
          + "\u{1B}]8;;\u{1B}\\\u{1B}[0m\u{1B}8"
      ])
    canvas.forEachLink(inRow: 0) { _, _, _ in XCTFail("there is no link in this row") }
  }
}
