import XCTest

@testable import Canvas

final class PaintingTests: XCTestCase {
  private var plain: Theme {
    var theme = Theme(name: "plain", appearance: .dark)
    theme[Ground.base] = Look(.exact(Colour(0xDDDDDD)), on: .exact(Colour(0x101010)))
    theme[Ground.selected] = Look(nil, on: .exact(Colour(0x204060)))
    return theme
  }

  func testARolesOwnColourIsKeptWhereItIsReadable() {
    var theme = plain
    theme[Role.place] = Look(.exact(Colour(0x80D0D0)))
    XCTAssertEqual(
      theme.paint(Style(.place, on: .selected), .direct),
      Paint(
        foreground: .direct(Colour(0x80D0D0)), background: .direct(Colour(0x204060)), emphasis: []))
  }

  func testPlainWordsTakeTheGroundsOwnColour() {
    var theme = plain
    theme[Role.text] = Look(.exact(Colour(0xAAAAAA)))
    theme[Ground.bar] = Look(.exact(Colour(0x000000)), on: .exact(Colour(0xEEEEEE)))
    XCTAssertEqual(theme.paint(Style(.text, on: .bar), .direct).foreground, .direct(Colour(0)))
    XCTAssertEqual(theme.paint(Style(.title, on: .bar), .direct).foreground, .direct(Colour(0)))
    XCTAssertEqual(theme.paint(Style(.text), .direct).foreground, .direct(Colour(0xAAAAAA)))
  }

  func testAColourTooNearToItsGroundIsMovedAwayFromIt() {
    var theme = plain
    theme[Role.place] = Look(.exact(Colour(0x304050)))
    for ground in [Ground.base, .selected] {
      for depth in ColourDepth.allCases {
        XCTAssertGreaterThanOrEqual(theme.contrastRatio(Style(.place, on: ground), depth), 4.5)
      }
    }
  }

  func testAGroundThatLooksLikeTheScreenIsShownByAttributes() {
    let paint = plain.paint(Style(.text, on: .selected), .eight)
    XCTAssertEqual(paint.emphasis, .reverse)
    XCTAssertEqual(plain.paint(Style(.text, on: .selected), .none), Paint(emphasis: .reverse))
    XCTAssertEqual(plain.paint(Style(.text, on: .selectedDim), .none), Paint(emphasis: .underline))
    XCTAssertEqual(plain.paint(Style(.text, on: .selected), .direct).emphasis, [])
  }

  func testReversedTwiceIsNotReversed() {
    let style = Style(.text, on: .selected, .reverse)
    XCTAssertEqual(plain.paint(style, .none).emphasis, [])
  }

  func testPaintsAreWrittenAsSGR() {
    XCTAssertEqual(Paint().sgr, "\u{1B}[0m")
    XCTAssertEqual(
      Paint(foreground: .indexed(9), background: .indexed(4), emphasis: [.bold, .strike]).sgr,
      "\u{1B}[0;1;9;91;44m")
    XCTAssertEqual(
      Paint(foreground: .direct(Colour(0x010203)), background: .indexed(200)).sgr,
      "\u{1B}[0;38;2;1;2;3;48;5;200m")
  }

  func testACanvasIsPrintedWithItsColours() {
    var canvas = Canvas(Size(width: 3, height: 2))
    canvas.draw(Line("ab", .error), at: Point(x: 0, y: 0))
    XCTAssertEqual(
      canvas.ansi(.compiledIn, .sixteen),
      "\u{1B}[0;1;91mab\u{1B}[0m \n\u{1B}[0m   \n")
    XCTAssertEqual(
      canvas.ansi(.compiledIn, .none), "\u{1B}[0;1mab\u{1B}[0m \n\u{1B}[0m   \n")
  }
}
