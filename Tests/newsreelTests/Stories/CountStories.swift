import Browser
import XCTest

@testable import newsreel

final class CountStories: XCTestCase {
  func testANumberWithAltGoesBeforeAMove() throws {
    try story { desk in
      desk.play("<A-5>")
      desk.isTold("5: a move goes so many lines, G to that line, m marks so many clips")
      desk.play("j")
      XCTAssertEqual(desk.state.listing.selected, 5)
      desk.play("<A-2>k")
      XCTAssertEqual(desk.state.listing.selected, 3)
      desk.play("<A-1>0G")
      XCTAssertEqual(desk.state.listing.selected, 9)
      desk.play("<A-3>gg")
      XCTAssertEqual(desk.state.listing.selected, 2)
      desk.play("gg<A-3><C-f>")
      XCTAssertEqual(desk.state.listing.selected, 3 * (desk.state.listRows - 1))
    }
  }

  func testEscapeForgetsTheNumber() throws {
    try story { desk in
      desk.play("/harbour<ret><A-4><esc>j")
      XCTAssertEqual(desk.state.listing.selected, 1)
      desk.sees("search: harbour")
    }
  }

  func testATypedNumberGoesToThatRowOrLine() throws {
    try story { desk in
      desk.play(":10<ret>")
      XCTAssertEqual(desk.state.listing.selected, 9)
      desk.play(":+5<ret>:-2<ret>")
      XCTAssertEqual(desk.state.listing.selected, 12)
      desk.play(":99999999999999<ret>")
      XCTAssertEqual(desk.state.listing.selected, 68)
      desk.play(":0<ret>/crane topples<ret>3z:4<ret>")
      XCTAssertEqual(desk.state.reading.scroll[.description] ?? 0, 0)
    }
  }

  func testANumberBeforeTheMarkMarksSoManyAndOneUndoTakesThemBack() throws {
    try story { desk in
      desk.play("<A-4><space>")
      desk.isTold("4 clips marked, u undoes")
      XCTAssertEqual(desk.state.listing.selected, 4)
      desk.play("u")
      desk.reads(.lists, "Marked 0")
    }
  }

  func testAZeroSaysHowToCount() throws {
    try story { desk in
      desk.play("0")
      desk.isTold("digits lead to panes; with Alt they count: Alt-5 j moves five")
    }
  }

  func testDigitsCountWhereTheSettingsSaySo() throws {
    let keys = KeyMap.standard.changed(by: DigitsChoice.counts.bindings(by: "config.yaml"))
    try story(keys: keys) { desk in
      desk.play("5j")
      XCTAssertEqual(desk.state.listing.selected, 5)
      desk.play("10G")
      XCTAssertEqual(desk.state.listing.selected, 9)
      desk.play("٣k")
      XCTAssertEqual(desk.state.listing.selected, 6)
      desk.sees("Alt-4 Restrictions", "Alt-5 Metadata  Alt-7 Notes")
      desk.play("<A-4>")
      XCTAssertEqual(desk.state.focus, .restrictions)
    }
  }

  func testTheFirstMiddleAndLastRowOnTheScreenAreReached() throws {
    try story { desk in
      desk.play("Gkkkk")
      let top = desk.state.listing.top
      desk.play("H")
      XCTAssertEqual(desk.state.listing.selected, top)
      desk.play("gL")
      XCTAssertEqual(desk.state.listing.selected, top + desk.state.listRows - 1)
      desk.play("gM")
      XCTAssertEqual(desk.state.listing.selected, top + (desk.state.listRows - 1) / 2)
      XCTAssertEqual(desk.state.listing.top, top)
    }
  }

  func testSpaceAndBTurnPagesWhileReadingAndMarkNothing() throws {
    try story(80, 24) { desk in
      desk.play("/crane topples<ret>3")
      desk.play("<space>")
      XCTAssertGreaterThan(desk.state.reading.scroll[.description] ?? 0, 0)
      desk.play("b")
      XCTAssertEqual(desk.state.reading.scroll[.description] ?? 0, 0)
      XCTAssertEqual(desk.state.markedCount, 0)
      desk.play("2<space>")
      XCTAssertEqual(desk.state.markedCount, 1)
      desk.play("3m")
      XCTAssertEqual(desk.state.markedCount, 0)
      XCTAssertEqual(desk.state.focus, .description)
    }
  }
}
