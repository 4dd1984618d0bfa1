import Canvas
import XCTest

final class ClusterTests: XCTestCase {
  private func parts(_ text: String) -> [String] { clusters(of: text).map(\.text) }

  func testMarksStayWithTheirBase() {
    XCTAssertEqual(parts("e\u{301}a"), ["e\u{301}", "a"])
    XCTAssertEqual(parts("क्ष"), ["क्", "ष"])
  }

  func testAFamilyOfEmojiBecomesItsMembers() {
    XCTAssertEqual(parts("👨‍👩‍👧"), ["👨", "👩", "👧"])
    XCTAssertEqual(parts("👍🏽"), ["👍"])
    XCTAssertEqual(parts("❤️"), ["❤"])
  }

  func testAFlagBecomesItsTwoLetters() {
    XCTAssertEqual(parts("🇫🇷"), ["\u{1F1EB}", "\u{1F1F7}"])
    XCTAssertEqual(width(of: "🇫🇷"), 2)
  }

  func testHangulJamoAreOneWideCluster() {
    XCTAssertEqual(parts("\u{1112}\u{1161}\u{11AB}글"), ["\u{1112}\u{1161}\u{11AB}", "글"])
    XCTAssertEqual(width(of: "\u{1112}\u{1161}\u{11AB}글"), 4)
  }

  func testNoClusterHasMoreThanFiveScalars() {
    let zalgo = "a" + String(repeating: "\u{301}", count: 40) + "b"
    XCTAssertEqual(
      clusters(of: zalgo).map(\.values),
      [[0x61, 0x301, 0x301, 0x301, 0x301], [0x62]])
  }

  func testControlsAreDroppedAndTabsAndLineEndsBecomeBlanks() {
    XCTAssertEqual(parts("a\u{1B}[31mb\u{9B}c\u{0}\u{7F}").joined(), "a[31mbc")
    XCTAssertEqual(parts("a\tb\r\nc\nd\u{2028}e").joined(), "a b c d e")
    XCTAssertEqual(parts("a\u{202E}b\u{2066}c\u{200F}\u{FEFF}").joined(), "abc")
  }

  func testAMarkWithoutBaseGetsADottedCircle() {
    XCTAssertEqual(parts("\u{301}a"), ["\u{25CC}\u{301}", "a"])
  }

  func testWhatIsNoCharacterBecomesAReplacement() {
    XCTAssertEqual(parts("a\u{FFFF}\u{10FFFF}"), ["a", "\u{FFFD}", "\u{FFFD}"])
  }

  func testWidthsAreThoseOfTheTerminal() {
    XCTAssertEqual(width(of: ""), 0)
    XCTAssertEqual(width(of: "plain"), 5)
    XCTAssertEqual(width(of: "東京 Tōkyō"), 10)
    XCTAssertEqual(width(of: "e\u{301}"), 1)
  }

  func testTruncationEndsWithAnEllipsisAndNeverHalvesAWideCluster() {
    XCTAssertEqual(truncated("Tokyo", to: 5), "Tokyo")
    XCTAssertEqual(truncated("Tokyo", to: 4), "Tok…")
    XCTAssertEqual(truncated("東京都", to: 6), "東京都")
    XCTAssertEqual(truncated("東京都", to: 5), "東京…")
    XCTAssertEqual(truncated("東京都", to: 4), "東…")
    XCTAssertEqual(truncated("東京都", to: 1), "…")
    XCTAssertEqual(truncated("東京都", to: 0), "")
  }
}
