import Canvas
import XCTest

/// Prints what drawing costs; a busy machine must not fail a test.
final class CanvasSpeedTests: XCTestCase {
  func testAFullFrameIsDrawn() {
    let rows = (0..<60).map { row in
      [
        Line("08:\(10 + row % 50)", .time), Line("1:3\(row % 10)", .duration),
        Line("Storm reaches the coast as thousands leave their homes, take \(row)", .title),
        Line("BEIRUT, LEBANON", .place),
      ]
    }
    let arabic = Line("عاصفة تضرب الساحل (بيروت) 2024", .title)
    for (name, title) in [("ASCII", nil), ("Arabic", arabic)] {
      let clock = ContinuousClock()
      var drawn = Canvas(Size(width: 200, height: 60))
      let rounds = 50
      let time = clock.measure {
        for _ in 0..<rounds {
          var canvas = Canvas(Size(width: 200, height: 60))
          for (y, row) in rows.enumerated() {
            canvas.draw(row[0], at: Point(x: 0, y: y), width: 6)
            canvas.draw(row[1], at: Point(x: 6, y: y), width: 6, alignment: .trailing)
            canvas.draw(title ?? row[2], at: Point(x: 13, y: y), width: 150)
            canvas.draw(row[3], at: Point(x: 165, y: y), width: 35)
          }
          drawn = canvas
        }
      }
      print("a 200x60 frame of \(name) rows: \(time / rounds)")
      XCTAssertEqual(drawn[199, 59].text, " ")
      XCTAssertEqual(drawn[165, 59].text, "B")
    }
    let text = String(repeating: "The quick brown fox jumps over the lazy dog. ", count: 2_000)
    let time = ContinuousClock().measure {
      XCTAssertGreaterThan(wrap(text, width: 80).count, 1_000)
    }
    print("wrapping 90 kB: \(time)")
  }

  func testAHugeTitleCostsNoMoreThanWhatIsSeenOfIt() {
    let titles = ["x", "é", "ع", "\u{301}a"].map { String(repeating: $0, count: 1_000_000) }
    let time = ContinuousClock().measure {
      for title in titles {
        var canvas = Canvas(Size(width: 200, height: 1))
        canvas.draw(Line(title), at: Point(x: 0, y: 0), width: 200)
        XCTAssertEqual(canvas[title.first == "ع" ? 0 : 199, 0].text, "…")
      }
    }
    print("four titles of a million letters: \(time)")
  }
}
