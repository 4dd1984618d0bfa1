import Canvas
import Chance
import XCTest

final class CanvasPropertyTests: XCTestCase {
  func testAnyTextAtAnySizeFillsTheGridAndNothingPastIt() {
    var generator = Generator(seed: 1)
    for round in 0..<1_500 {
      let canvas = scribble(&generator)
      assertSound(canvas, "seed 1, round \(round)")
    }
  }

  func testHostileSizesAndPlacesDoNotTrap() {
    let numbers = [Int.min, Int.min + 1, -1, 0, 1, 2, 79, 80, Int.max - 1, Int.max]
    XCTAssertEqual(Canvas(Size(width: .max, height: .min)).size, Size(width: 2_000, height: 0))
    var canvas = Canvas(Size(width: 80, height: 2))
    for x in numbers {
      for width in numbers {
        for alignment in [Alignment.leading, .trailing, .centre] {
          canvas.draw("plain", at: Point(x: x, y: 0), width: width, alignment: alignment)
          canvas.draw("東京", at: Point(x: x, y: 1), width: width, alignment: alignment)
          canvas.draw("東京", at: Point(x: 0, y: x), width: width, alignment: alignment)
        }
        let rect = Rect(x: x, y: width, width: width, height: x)
        canvas.frame(rect, title: "title", trailing: "end", focused: true)
        canvas.fill(rect, .panel)
        canvas.shade(.bar, in: rect)
        canvas.scrollbar(in: rect, total: x, visible: width, first: x, ticks: [x, width])
        canvas.scrollbar(in: canvas.bounds, total: x, visible: width, first: width, ticks: [x])
        canvas.rule(rect, y: x)
        _ = rect.inset(x, width)
        _ = wrap("some words", width: x)
        _ = truncated("some 東京", to: x)
        _ = canvas[x, width]
      }
    }
    assertSound(canvas, "hostile places")
  }

  func testTheVisualOrderIsARearrangementOfTheLogicalOne() {
    var generator = Generator(seed: 7)
    for round in 0..<300 {
      let text = generator.text(20)
      var canvases: [Canvas] = []
      for order in [TextOrder.visual, .logical] {
        var canvas = Canvas(Size(width: 60, height: 1), order: order)
        canvas.draw(Line(text), at: Point(x: 0, y: 0), width: 60)
        canvases.append(canvas)
      }
      let lengths = canvases.map { canvas in
        (0..<60).map { canvas[$0, 0].cluster.values.count }.sorted()
      }
      XCTAssertEqual(lengths[0], lengths[1], "seed 7, round \(round)")
    }
  }

  func testChangedColumnsCoverEveryChange() {
    var generator = Generator(seed: 9)
    for round in 0..<500 {
      let old = scribble(&generator)
      var new = old
      new.draw(
        Line(generator.text(4)), at: Point(x: Int.random(in: 0..<30, using: &generator), y: 0),
        width: 6)
      for y in 0..<new.size.height {
        let range = new.changedColumns(y, since: old) ?? 0..<0
        for x in 0..<new.size.width where !range.contains(x) {
          XCTAssertEqual(new[x, y], old[x, y], "seed 9, round \(round)")
        }
        if let first = range.first, let last = range.last {
          XCTAssertNotEqual(new[first, y].width, 0, "seed 9, round \(round)")
          XCTAssertNotEqual(old[first, y].width, 0, "seed 9, round \(round)")
          XCTAssertFalse(last + 1 < new.size.width && new[last + 1, y].width == 0)
        }
      }
    }
  }

  private func scribble(_ generator: inout Generator) -> Canvas {
    let size = Size(
      width: Int.random(in: 0..<40, using: &generator),
      height: Int.random(in: 0..<4, using: &generator))
    var canvas = Canvas(
      size, glyphs: Bool.random(using: &generator) ? .unicode : .ascii,
      order: Bool.random(using: &generator) ? .visual : .logical)
    for _ in 0..<Int.random(in: 1..<6, using: &generator) {
      var line = Line()
      for _ in 0..<Int.random(in: 0..<4, using: &generator) {
        line.append(
          generator.text(Int.random(in: 0..<20, using: &generator)),
          Role.allCases.randomElement(using: &generator) ?? .text)
      }
      canvas.draw(
        line,
        at: Point(
          x: Int.random(in: -5..<45, using: &generator),
          y: Int.random(in: -1..<5, using: &generator)),
        width: Int.random(in: -2..<50, using: &generator),
        ground: Ground.allCases.randomElement(using: &generator) ?? .base,
        alignment: [.leading, .trailing, .centre].randomElement(using: &generator) ?? .leading,
        overflow: Bool.random(using: &generator) ? .ellipsis : .clip)
    }
    if Bool.random(using: &generator) {
      canvas.frame(canvas.bounds, title: Line(generator.text(5)))
    }
    return canvas
  }

  private func assertSound(_ canvas: Canvas, _ message: String) {
    for y in 0..<canvas.size.height {
      var x = 0
      while x < canvas.size.width {
        let cell = canvas[x, y]
        XCTAssertTrue(cell.width == 1 || cell.width == 2, message)
        XCTAssertFalse(cell.text.isEmpty, message)
        XCTAssertLessThanOrEqual(cell.cluster.values.count, 5, message)
        XCTAssertEqual(clusters(of: cell.text).map(\.text), [cell.text], message)
        for scalar in cell.cluster.scalars {
          XCTAssertNotEqual(scalar.properties.generalCategory, .control, message)
        }
        if cell.width == 2 {
          XCTAssertLessThan(x + 1, canvas.size.width, message)
          XCTAssertEqual(canvas[x + 1, y].width, 0, message)
          XCTAssertEqual(canvas[x + 1, y].text, "", message)
        }
        x += max(1, cell.width)
      }
    }
  }
}
