import XCTest

@testable import Canvas

final class ColourTests: XCTestCase {
  func testHexIsReadAndWritten() {
    XCTAssertEqual(Colour(hex: "#1a2B3c"), Colour(0x1A2B3C))
    XCTAssertEqual(Colour(hex: "#fa0"), Colour(0xFFAA00))
    XCTAssertEqual(Colour(0x1A2B3C).hex, "#1a2b3c")
    for wrong in ["", "#", "1a2b3c", "#12345", "#1234567", "#ggg", "#é12"] {
      XCTAssertNil(Colour(hex: wrong), wrong)
    }
  }

  func testContrastIsThatOfWCAG() {
    XCTAssertEqual(contrast(.black, .white), 21, accuracy: 0.001)
    XCTAssertEqual(contrast(Colour(0x767676), .white), 4.54, accuracy: 0.01)
    XCTAssertEqual(luminance(of: Colour(0xFF0000)), 0.2126, accuracy: 0.0001)
  }

  func testTheAppearanceFollowsTheBackground() {
    XCTAssertEqual(Appearance(background: Colour(0x1E1E2E)), .dark)
    XCTAssertEqual(Appearance(background: Colour(0xFDF6E3)), .light)
    XCTAssertEqual(Appearance(background: .black), .dark)
  }

  func testEveryDepthShowsTheNearestColourItHas() {
    let orange = ThemeColour.exact(Colour(0xFF8700))
    XCTAssertEqual(reduced(orange, to: .direct), .direct(Colour(0xFF8700)))
    XCTAssertEqual(reduced(orange, to: .twoFiftySix), .indexed(208))
    XCTAssertEqual(reduced(orange, to: .sixteen), .indexed(3))
    XCTAssertEqual(reduced(orange, to: .eight), .indexed(3))
    XCTAssertEqual(reduced(orange, to: .none), .standard)
    XCTAssertEqual(reduced(.exact(Colour(0x808080)), to: .twoFiftySix), .indexed(244))
    XCTAssertEqual(reduced(.ansi(12), to: .eight), .indexed(4))
    XCTAssertEqual(reduced(.ansi(12), to: .direct), .indexed(12))
    XCTAssertEqual(reduced(.standard, to: .direct), .standard)
  }

  func testTheColoursOfTheCubeAndTheGreysComeBackAsThemselves() {
    for number in UInt8(16)...255 {
      let colour = shown(.indexed(number), standard: .black)
      let again = shown(reduced(.exact(colour), to: .twoFiftySix), standard: .white)
      XCTAssertEqual(again, colour, "\(number)")
    }
  }
}
