import Canvas
import XCTest

final class DrawTests: XCTestCase {
  private func drawn(
    _ line: Line, _ width: Int, _ alignment: Alignment = .leading,
    _ overflow: Overflow = .ellipsis, order: TextOrder = .visual
  ) -> String {
    var canvas = Canvas(Size(width: width, height: 1), order: order)
    canvas.draw(line, at: Point(x: 0, y: 0), width: width, alignment: alignment, overflow: overflow)
    return canvas.text
  }

  func testTextStandsWhereItsAlignmentSays() {
    XCTAssertEqual(drawn("abc", 7), "abc")
    XCTAssertEqual(drawn("abc", 7, .trailing), "    abc")
    XCTAssertEqual(drawn("abc", 7, .centre), "  abc")
    XCTAssertEqual(drawn("äbc", 7, .trailing), "    äbc")
    XCTAssertEqual(drawn("äbc", 7, .centre), "  äbc")
  }

  func testTooLongTextIsCutOff() {
    XCTAssertEqual(drawn("abcdef", 4), "abc…")
    XCTAssertEqual(drawn("abcdef", 4, .trailing), "abc…")
    XCTAssertEqual(drawn("abcdef", 4, .leading, .clip), "abcd")
    XCTAssertEqual(drawn("äbcdef", 4), "äbc…")
    XCTAssertEqual(drawn("äbcdef", 4, .leading, .clip), "äbcd")
    XCTAssertEqual(drawn("東京都", 4), "東…")
    XCTAssertEqual(drawn("東京都", 5, .leading, .clip), "東京")
    XCTAssertEqual(drawn("abc", 1), "…")
  }

  func testTheEllipsisHasItsASCIIStandIn() {
    var canvas = Canvas(Size(width: 4, height: 1), glyphs: .ascii)
    canvas.draw("abcdef", at: Point(x: 0, y: 0))
    XCTAssertEqual(canvas.text, "abc~")
  }

  func testRightToLeftTextIsPutIntoDisplayOrder() {
    XCTAssertEqual(drawn("אבג", 5), "גבא")
    XCTAssertEqual(drawn("abc אבג def", 12), "abc גבא def")
    XCTAssertEqual(drawn("אבג 123", 8), "123 גבא")
    XCTAssertEqual(drawn("אבג", 5, order: .logical), "אבג")
  }

  func testBracketsAreMirroredAndMarksStayWithTheirBase() {
    XCTAssertEqual(drawn("א(ב)", 5), "(ב)א")
    XCTAssertEqual(drawn("בּא", 5), "אבּ")
  }

  func testRightToLeftTextIsCutAtItsEndWhichIsAtTheLeft() {
    XCTAssertEqual(drawn("אבגדה", 4), "…גבא")
  }

  func testAFieldIsAnIsolateOfItsOwn() {
    var canvas = Canvas(Size(width: 9, height: 1))
    canvas.draw("אב", at: Point(x: 0, y: 0), width: 4)
    canvas.draw("12", at: Point(x: 4, y: 0), width: 4)
    XCTAssertEqual(canvas.text, "בא  12")
  }

  func testAFieldKeepsTheDirectionItIsGiven() {
    XCTAssertEqual(drawn(Line([Span("abc אב")], direction: .rightToLeft), 8), "בא abc")
    XCTAssertEqual(drawn(Line([Span("abc!")], direction: .rightToLeft), 8), "!abc")
  }

  func testAnEscapeSequenceInATitleIsHarmless() {
    XCTAssertEqual(drawn("a\u{1B}]8;;http://x\u{7}b\u{9D}", 30), "a]8;;http://xb")
  }

  func testAMarkAtTheBeginningOfAPieceGoesToThePieceBefore() {
    var canvas = Canvas(Size(width: 4, height: 1))
    canvas.draw(Line([Span("e", .title), Span("\u{301}x", .match)]), at: Point(x: 0, y: 0))
    XCTAssertEqual(canvas[0, 0], Cell(clusters(of: "e\u{301}")[0], Style(.title)))
    XCTAssertEqual(canvas[1, 0], Cell(clusters(of: "x")[0], Style(.match)))
  }

  func testWritingOverHalfAWideClusterBlanksTheOtherHalf() {
    var canvas = Canvas(Size(width: 6, height: 1))
    canvas.draw("東京都", at: Point(x: 0, y: 0))
    canvas.draw("x", at: Point(x: 1, y: 0), width: 2)
    XCTAssertEqual(canvas.text, " x  都")
  }

  func testAFieldLeftOfTheGridShowsItsRest() {
    var canvas = Canvas(Size(width: 4, height: 1))
    canvas.draw("abcdef", at: Point(x: -2, y: 0), width: 6)
    XCTAssertEqual(canvas.text, "cdef")
  }

  func testStylesAndLinksComeAlong() {
    var canvas = Canvas(Size(width: 10, height: 1))
    let link = canvas.link("https://example.org")
    XCTAssertEqual(canvas.link("https://example.org"), link)
    var line = Line("see ", .muted)
    line.append("it", .link, .underline, link: link)
    canvas.draw(line, at: Point(x: 0, y: 0), ground: .panel)
    XCTAssertEqual(canvas[4, 0].style, Style(.link, on: .panel, .underline, link: 1))
    XCTAssertEqual(canvas.links, ["https://example.org"])
    XCTAssertEqual(canvas.styled, "|see it\n:mmmmLL\n#pppppppppp\n!    uu\n@    @@")
  }

  func testShadingChangesOnlyTheGround() {
    var canvas = Canvas(Size(width: 4, height: 2))
    canvas.draw(Line("ab", .title), at: Point(x: 0, y: 0))
    canvas.shade(.selected, in: Rect(x: 0, y: 0, width: 4, height: 1))
    XCTAssertEqual(canvas.styled, "|ab\n:TT\n#ssss\n|")
  }
}
