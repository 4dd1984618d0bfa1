import Canvas
import XCTest

@testable import Terminal

final class CellRunTests: XCTestCase {
  private func canvas(_ rows: [String], _ ground: Ground = .base) -> Canvas {
    var canvas = Canvas(Size(width: 8, height: rows.count))
    for (y, row) in rows.enumerated() {
      canvas.draw(Line(row), at: Point(x: 0, y: y), width: 8, ground: ground)
    }
    return canvas
  }

  private func text(_ runs: [CellRun]) -> [String] {
    runs.map { run in
      let text = String(
        String.UnicodeScalarView(run.values.compactMap(Unicode.Scalar.init)))
      return "\(run.row),\(run.column) \(text)"
    }
  }

  func testTheFirstFrameIsDrawnWhole() {
    XCTAssertEqual(
      text(changes(from: nil, to: canvas(["ab", "c"]))), ["0,0 ab      ", "1,0 c       "])
  }

  func testOnlyWhatChangedIsDrawn() {
    XCTAssertEqual(
      text(changes(from: canvas(["abcd", "efgh"]), to: canvas(["abcd", "eXYh"]))), ["1,1 XY"])
    XCTAssertEqual(changes(from: canvas(["a"]), to: canvas(["a"])), [])
  }

  func testAnotherSizeIsDrawnWhole() {
    XCTAssertEqual(changes(from: canvas(["a", "b"]), to: canvas(["a"])).count, 1)
  }

  func testARunIsOfOneStyleAndLinksDoNotPartIt() {
    var new = Canvas(Size(width: 8, height: 1))
    let link = new.link("https://example.org")
    new.draw(
      Line([Span("ab", .title), Span("cd", .title, link: link), Span("ef", .match)]),
      at: Point(x: 0, y: 0))
    XCTAssertEqual(text(changes(from: nil, to: new)), ["0,0 abcd", "0,4 ef", "0,6   "])
  }

  func testWideClustersAreDrawnAsAWhole() {
    XCTAssertEqual(
      text(changes(from: canvas(["東京"]), to: canvas(["東都"]))), ["0,2 都"])
    XCTAssertEqual(
      text(changes(from: canvas(["東京"]), to: canvas(["a 京"]))), ["0,0 a "])
    XCTAssertEqual(
      text(changes(from: canvas(["ab"]), to: canvas(["a東"]))), ["0,1 東"])
  }

  func testMarksAreDrawnWithTheirBase() {
    XCTAssertEqual(
      text(changes(from: canvas(["e"]), to: canvas(["e\u{301}"]))), ["0,0 e\u{301}"])
  }

  func testShadingARowDrawsThatRowOnly() {
    let old = canvas(["ab", "cd"])
    var new = old
    new.shade(.selected, in: Rect(x: 0, y: 1, width: 8, height: 1))
    XCTAssertEqual(text(changes(from: old, to: new)), ["1,0 cd      "])
  }
}
