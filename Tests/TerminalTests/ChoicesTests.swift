import Canvas
import XCTest

@testable import Terminal

final class ChoicesTests: XCTestCase {
  private func depth(
    _ colours: Int, direct: Bool = false, wished: ColourDepth? = nil, _ noColour: String? = nil
  ) -> ColourDepth {
    chooseDepth(
      colours: colours, hasDirectColour: direct, wished: wished,
      environment: noColour.map { ["NO_COLOR": $0] } ?? [:])
  }

  func testTheDepthIsThatOfTheTerminal() {
    XCTAssertEqual(depth(-1), .none)
    XCTAssertEqual(depth(0), .none)
    XCTAssertEqual(depth(8), .eight)
    XCTAssertEqual(depth(16), .sixteen)
    XCTAssertEqual(depth(88), .sixteen)
    XCTAssertEqual(depth(256), .twoFiftySix)
    XCTAssertEqual(depth(1 << 24, direct: true), .direct)
  }

  func testAWishMayOnlyLowerIt() {
    XCTAssertEqual(depth(256, wished: .eight), .eight)
    XCTAssertEqual(depth(8, wished: .direct), .eight)
  }

  func testNoColourIsHonouredUnlessColoursAreWishedFor() {
    XCTAssertEqual(depth(256, "1"), .none)
    XCTAssertEqual(depth(256, ""), .twoFiftySix)
    XCTAssertEqual(depth(256, wished: .sixteen, "1"), .sixteen)
  }

  func testNcursesIsToldColoursByTheNumbersOfTheDepth() {
    XCTAssertEqual(colourNumber(.standard, .sixteen), -1)
    XCTAssertEqual(colourNumber(.indexed(12), .sixteen), 12)
    XCTAssertEqual(colourNumber(.indexed(4), .direct), 4)
    XCTAssertEqual(colourNumber(.indexed(12), .direct), 0x5C5CFF)
    XCTAssertEqual(colourNumber(.direct(Colour(0x123456)), .direct), 0x123456)
    XCTAssertEqual(colourNumber(.direct(Colour(0x000003)), .direct), 8)
  }

  func testSignsFollowTheLocaleAndTheTerminal() {
    func shows(_ environment: [String: String]) -> Bool {
      showsUnicode(.automatic, environment: environment)
    }
    XCTAssertTrue(shows(["TERM": "xterm", "LANG": "de_DE.UTF-8"]))
    XCTAssertTrue(shows(["TERM": "xterm", "LANG": "C", "LC_ALL": "C.utf8"]))
    XCTAssertFalse(shows(["TERM": "xterm", "LANG": "de_DE.UTF-8", "LC_ALL": "C"]))
    XCTAssertTrue(shows(["TERM": "xterm", "LANG": "de_DE.UTF-8", "LC_ALL": ""]))
    XCTAssertFalse(shows(["TERM": "xterm"]))
    XCTAssertFalse(shows(["TERM": "linux", "LANG": "C.UTF-8"]))
    XCTAssertFalse(shows(["TERM": "vt100", "LANG": "C.UTF-8"]))
    XCTAssertTrue(showsUnicode(.unicode, environment: [:]))
    XCTAssertFalse(showsUnicode(.ascii, environment: ["LANG": "C.UTF-8"]))
  }

  func testATestRunHasNoTerminalAndSaysSo() {
    XCTAssertThrowsError(try Terminal(TerminalOptions(environment: [:]))) {
      XCTAssertEqual($0 as? TerminalError, .noName)
    }
    XCTAssertThrowsError(try Terminal(TerminalOptions(environment: ["TERM": "dumb"]))) {
      XCTAssertEqual($0 as? TerminalError, .cannotMoveCursor("dumb"))
      XCTAssertEqual(
        "\($0)",
        "the terminal 'dumb' cannot move its cursor, so it cannot show the browser;"
          + " use `newsreel search` or `newsreel convert` for output without a screen")
    }
  }
}
