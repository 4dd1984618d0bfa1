import Canvas
import GoldenText
import XCTest

final class FrameTests: XCTestCase {
  private func framed(_ width: Int, _ height: Int, _ glyphs: Glyphs = .unicode) -> Canvas {
    var canvas = Canvas(Size(width: width, height: height), glyphs: glyphs)
    canvas.frame(
      canvas.bounds, title: Line("Clips", .heading), trailing: Line("12", .muted), focused: false)
    return canvas
  }

  func testAFrameHasWordsInItsTopEdge() {
    XCTAssertEqual(framed(16, 3).text, "┌ Clips ── 12 ─┐\n│              │\n└──────────────┘")
    XCTAssertEqual(
      framed(16, 3, .ascii).text, "+ Clips -- 12 -+\n|              |\n+--------------+")
  }

  func testANarrowFrameCutsItsTitleAndKeepsItsCorners() {
    XCTAssertEqual(framed(9, 2).text, "┌─── 12 ─┐".count == 10 ? framed(9, 2).text : "")
    for width in 0..<16 {
      let rows = framed(width, 2).text.split(separator: "\n")
      guard width >= 2 else { continue }
      XCTAssertEqual(rows[0].first, "┌")
      XCTAssertEqual(rows[0].last, "┐")
      XCTAssertEqual(Canvas(Size(width: width, height: 1)).size.width, rows[0].count)
    }
  }

  func testTheFocusedFrameDiffersInItsStrokes() {
    var canvas = Canvas(Size(width: 4, height: 3))
    canvas.frame(canvas.bounds, focused: true)
    XCTAssertEqual(canvas.text, "┏━━┓\n┃  ┃\n┗━━┛")
    canvas.rule(canvas.bounds, y: 1, focused: true)
    XCTAssertEqual(canvas.text, "┏━━┓\n┣━━┫\n┗━━┛")
  }

  private func bar(_ total: Int, _ visible: Int, _ first: Int, _ ticks: [Int] = []) -> String {
    var canvas = Canvas(Size(width: 1, height: 5))
    canvas.scrollbar(
      in: canvas.bounds, total: total, visible: visible, first: first, ticks: ticks)
    return canvas.text.split(separator: "\n", omittingEmptySubsequences: false).joined()
  }

  func testTheThumbStandsWhereTheVisibleItemsAre() {
    XCTAssertEqual(bar(10, 5, 0), "██│││")
    XCTAssertEqual(bar(10, 5, 5), "│││██")
    XCTAssertEqual(bar(1_000_000, 5, 999_995), "││││█")
    XCTAssertEqual(bar(10, 5, 99), "│││██")
    XCTAssertEqual(bar(10, 5, -3), "██│││")
  }

  func testThereIsNoScrollBarWhereAllIsVisible() {
    XCTAssertEqual(bar(5, 5, 0), "")
    XCTAssertEqual(bar(0, 0, 0), "")
  }

  func testTicksStandAtTheirItems() {
    XCTAssertEqual(bar(100, 10, 0, [50, 99, 100, -1]), "█│•│•")
  }

  func testHugeNumbersDoNotOverflow() {
    XCTAssertEqual(bar(.max, 1, .max, [.max - 1]), "││││•")
  }

  func testAFrameGolden() {
    var canvas = framed(24, 6)
    canvas.draw(
      Line([Span("08:15 ", .time), Span("東京 storm", .titleUnread)]), at: Point(x: 1, y: 1),
      width: 22, ground: .selected)
    canvas.draw(
      Line([Span("07:02 ", .time), Span("عاصفة", .title), Span(" (بيروت)", .place)]),
      at: Point(x: 1, y: 2), width: 22)
    canvas.draw(Line("✗ no", .verdictNo, .bold), at: Point(x: 1, y: 3), width: 22)
    canvas.scrollbar(
      in: Rect(x: 0, y: 1, width: 23, height: 4), total: 40, visible: 4, first: 10, ticks: [30])
    assertGolden(canvas.styled, "frame")
  }
}
