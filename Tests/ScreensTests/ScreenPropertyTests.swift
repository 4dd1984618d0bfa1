import Browser
import Canvas
import Clips
import Screens
import XCTest

final class ScreenPropertyTests: XCTestCase {
  func testWhateverHappensThePictureIsWholeAndTheSelectionOnIt() {
    _ = useWidthLocale()
    for seed in UInt64(1)...24 {
      var world = HostileWorld(seed: seed)
      for step in 0..<60 {
        world.step()
        assertKept(world.state, "seed \(seed), step \(step)")
        guard step % 10 == 9 else { continue }
        assertWhole(world.picture(), world.state, "seed \(seed), step \(step)")
      }
    }
  }

  func testEverySizeIsDrawn() {
    var stage = Stage(100, 30)
    for width in [0, 1, 2, 3, 7, 39, 40, 41, 42, 59, 60, 61, 99, 100, 101, 250] {
      for height in [0, 1, 2, 7, 8, 9, 19, 20, 24, 70] {
        _ = update(&stage.state, .resize(width: width, height: height))
        for keys in ["", "?", "<esc>y", "<esc>/dur:(", "<esc>g", "<esc>3z"] {
          stage.type(keys)
          let picture = screen(stage.state, Drawing(), cache: &stage.cache)
          assertWhole(picture, stage.state, "\(width)x\(height) after \(keys)")
        }
        stage.type("<esc><esc><esc>2")
      }
    }
  }

  private func assertKept(_ state: State, _ message: String) {
    let listing = state.listing
    guard !listing.window.rows.isEmpty else { return }
    XCTAssertTrue(listing.window.rows.indices.contains(listing.selected), message)
    XCTAssertLessThanOrEqual(listing.top, listing.selected, message)
    XCTAssertGreaterThan(listing.top + state.listRows, listing.selected, message)
    XCTAssertGreaterThanOrEqual(listing.top, 0, message)
  }

  private func assertWhole(_ picture: Screen, _ state: State, _ message: String) {
    let canvas = picture.canvas
    XCTAssertEqual(
      canvas.size, Size(width: max(0, state.width), height: max(0, state.height)), message)
    if let cursor = picture.cursor, state.width > 0, state.height > 0 {
      XCTAssertTrue((0..<state.width).contains(cursor.x), "\(message): cursor \(cursor)")
      XCTAssertTrue((0..<state.height).contains(cursor.y), "\(message): cursor \(cursor)")
    }
    for y in 0..<canvas.size.height {
      var x = 0
      while x < canvas.size.width {
        let cell = canvas[x, y]
        guard cell.width == 1 || cell.width == 2, x + cell.width <= canvas.size.width else {
          XCTFail("\(message): no whole cell at \(x), \(y)")
          return
        }
        if cell.cluster.scalars.contains(where: { $0.properties.generalCategory == .control }) {
          XCTFail("\(message): a control at \(x), \(y)")
        }
        x += cell.width
      }
    }
  }
}
