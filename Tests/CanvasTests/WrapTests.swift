import Canvas
import Chance
import XCTest

final class WrapTests: XCTestCase {
  private func rows(_ text: String, _ width: Int) -> [String] {
    wrap(text, width: width).map(\.text)
  }

  func testWordsGoToTheNextRowAsAWhole() {
    XCTAssertEqual(rows("the quick brown fox", 10), ["the quick", "brown fox"])
    XCTAssertEqual(rows("the quick brown fox", 9), ["the quick", "brown fox"])
    XCTAssertEqual(rows("the quick brown fox", 100), ["the quick brown fox"])
  }

  func testARowKnowsItsPlaceInTheSource() {
    XCTAssertEqual(
      wrap("ab cd\n\nef", width: 3),
      [
        WrappedLine(range: 0..<2, text: "ab"), WrappedLine(range: 3..<5, text: "cd"),
        WrappedLine(range: 6..<6, text: ""), WrappedLine(range: 7..<9, text: "ef"),
      ])
  }

  func testLongWordsBreakAnywhere() {
    XCTAssertEqual(rows("abcdefgh ij", 3), ["abc", "def", "gh", "ij"])
  }

  func testHyphensAndSlashesBreakBetweenLettersOnly() {
    XCTAssertEqual(rows("north-eastern", 8), ["north-", "eastern"])
    XCTAssertEqual(rows("a long 2024-10", 10), ["a long", "2024-10"])
  }

  func testWideCharactersBreakBetweenEachOtherButNotBeforeClosingPunctuation() {
    XCTAssertEqual(rows("東京都新宿", 6), ["東京都", "新宿"])
    XCTAssertEqual(rows("東京都。新", 6), ["東京", "都。新"])
    XCTAssertEqual(rows("東京「都」", 6), ["東京", "「都」"])
  }

  func testMarksStayWithTheirBase() {
    XCTAssertEqual(rows("e\u{301}e\u{301}e\u{301}", 2), ["e\u{301}e\u{301}", "e\u{301}"])
  }

  func testLineEndsOfAllKindsEndRowsAndTabsAreBlanks() {
    XCTAssertEqual(rows("a\r\nb\rc\nd\te", 9), ["a", "b", "c", "d e"])
    XCTAssertEqual(rows("", 9), [""])
    XCTAssertEqual(rows("a\n", 9), ["a"])
  }

  func testIndentationIsKeptAtTheBeginningOfAParagraph() {
    XCTAssertEqual(rows("  ab cd", 5), ["  ab", "cd"])
  }

  func testBlanksAtABreakMayHangOver() {
    XCTAssertEqual(rows("abc    def", 3), ["abc", "def"])
  }

  func testAWidthOfNothingIsTakenAsOne() {
    XCTAssertEqual(rows("ab", 0), ["a", "b"])
    XCTAssertEqual(rows("東京", 1), ["東", "京"])
  }

  func testAWrappedFieldKeepsItsPiecesAndItsDirection() {
    var line = Line("one ", .muted)
    line.append("two", .match)
    line.append(" three", .text)
    let rows = wrap(line, width: 7)
    XCTAssertEqual(
      rows,
      [
        Line([Span("one ", .muted), Span("two", .match)], direction: .leftToRight),
        Line([Span("three", .text)], direction: .leftToRight),
      ])
    XCTAssertEqual(wrap(Line("שלום abc"), width: 4).map(\.direction), [.rightToLeft, .rightToLeft])
  }

  func testWrappingAFieldIsCuttingItAtItsRows() {
    var generator = Generator(seed: 8)
    for round in 0..<300 {
      var line = Line([], direction: .leftToRight)
      for _ in 0..<Int.random(in: 0..<6, using: &generator) {
        line.append(
          generator.text(Int.random(in: 0..<20, using: &generator)),
          Role.allCases.randomElement(using: &generator) ?? .text)
      }
      let columns = Int.random(in: 1..<20, using: &generator)
      XCTAssertEqual(
        wrap(line, width: columns),
        wrap(line.text, width: columns).map { line.slice($0.range) }, "seed 8, round \(round)")
    }
  }

  func testWrappingIsLinear() {
    let long = Line(String(repeating: "wörd ", count: 40_000))
    XCTAssertEqual(wrap(long, width: 79).count, 2_500)
    let text = String(repeating: "word ", count: 40_000)
    XCTAssertEqual(wrap(text, width: 79).count, 2_500)
    XCTAssertEqual(wrap(String(repeating: "x", count: 200_000), width: 10).count, 20_000)
  }

  func testAnyTextInAnyWidthLosesNothingButBlanks() {
    var generator = Generator(seed: 3)
    for round in 0..<600 {
      let text = generator.text(Int.random(in: 0..<80, using: &generator))
      let columns = Int.random(in: 1..<30, using: &generator)
      let scalars = Array(text.unicodeScalars)
      var next = 0
      for row in wrap(text, width: columns) {
        XCTAssertGreaterThanOrEqual(row.range.lowerBound, next, "round \(round)")
        for lost in scalars[next..<row.range.lowerBound] {
          XCTAssertTrue(clusters(of: String(lost)).allSatisfy(\.isBlank), "round \(round)")
        }
        XCTAssertEqual(row.text.unicodeScalars.count, row.range.count)
        let shown = clusters(of: row.text)
        if width(of: row.text) > columns {
          // Only a wide cluster in one column, or blanks that hang over, may be wider.
          XCTAssertTrue(shown.count == 1 || columns == 1, "round \(round): \(row) \(columns)")
        }
        next = row.range.upperBound
      }
    }
  }
}
