import Browser
import XCTest

@testable import newsreel

final class ViewStories: XCTestCase {
  func testTimesAreInUTCLocalOrRelativeAndSayWhich() throws {
    try story { desk in
      desk.sees("time UTC")
      desk.play("U")
      desk.isTold("times are local")
      desk.sees("time +00:00")
      desk.play("U")
      desk.isTold("times are relative to now")
      desk.sees("age", "15 min ago")
      desk.play("j5z")
      desk.reads(.metadata, "UTC (15 min ago)")
      desk.play("zU")
      desk.sees("time UTC")
    }
  }

  func testColumnsAreChosenByKeyAndByName() throws {
    try story { desk in
      desk.play("C3")
      desk.sees("Columns", "place  ", "hidden")
      desk.play("<esc>")
      let header = desk.lines()[2]
      XCTAssertFalse(header.contains("place"), header)
      desk.play(":columns title kind language<ret>")
      XCTAssertTrue(desk.lines()[2].contains("kind"))
      XCTAssertFalse(desk.lines()[2].contains("length"))
      desk.play(":columns tilte<ret>")
      desk.isTold("there is no column 'tilte'; there are time, length, title")
    }
  }

  func testChosenColumnsGiveWayToTheTitle() throws {
    var settings = Settings()
    settings.columns = ["title", "time", "length", "place", "source", "kind", "language"]
    try story(200, 40, settings: settings) { desk in
      XCTAssertTrue(desk.lines()[2].contains("language"))
      desk.resize(60, 20)
      XCTAssertTrue(desk.lines()[2].contains("title"))
      XCTAssertFalse(desk.lines()[2].contains("language"))
      XCTAssertTrue(desk.selectedLine().contains("Tram passengers"))
    }
  }

  func testAClickOnAHeadingSortsAndAgainTurnsTheOrderRound() throws {
    try story { desk in
      let x = try XCTUnwrap(desk.lines()[2].range(of: "length"))
      let column = desk.lines()[2].distance(from: desk.lines()[2].startIndex, to: x.lowerBound)
      desk.mouse(.click, x: column, y: 2)
      desk.sees("duration, longest first")
      desk.mouse(.click, x: column, y: 2)
      desk.sees("duration, shortest first")
    }
  }

  func testEdgesAreDraggedByTheMouseAndMovedByKeys() throws {
    try story { desk in
      let clips = try XCTUnwrap(desk.state.layout.frames[.clips])
      desk.mouse(.click, x: clips.x, y: 20)
      desk.mouse(.drag, x: 39, y: 20)
      desk.mouse(.release, x: 39, y: 20)
      XCTAssertEqual(desk.state.layout.frames[.clips]?.x, 40)
      desk.play("<lt>")
      XCTAssertEqual(desk.state.layout.frames[.clips]?.x, 36)
      desk.play(">")
      XCTAssertEqual(desk.state.layout.frames[.clips]?.x, 40)
      let right = try XCTUnwrap(desk.state.layout.frames[.restrictions])
      desk.mouse(.click, x: right.x, y: right.y + 3)
      desk.mouse(.drag, x: right.x - 10, y: right.y + 3)
      desk.mouse(.release, x: right.x - 10, y: right.y + 3)
      XCTAssertLessThan(desk.state.layout.frames[.restrictions]?.x ?? 0, right.x - 8)
      let before = desk.state.listRows
      let below = try XCTUnwrap(desk.state.layout.frames[.description])
      desk.mouse(.click, x: below.x + 5, y: below.y)
      desk.mouse(.drag, x: below.x + 5, y: below.y + 5)
      desk.mouse(.release, x: below.x + 5, y: below.y + 5)
      XCTAssertGreaterThan(desk.state.listRows, before)
    }
  }

  func testTheWheelScrollsWhatLiesUnderItAndAClickGoesThere() throws {
    try story(
      settings: {
        var s = Settings(); s.isMouseOn = true; return s
      }()
    ) { desk in
      let clips = try XCTUnwrap(desk.state.layout.frames[.clips])
      desk.mouse(.wheelDown, x: clips.x + 5, y: clips.y + 3)
      XCTAssertEqual(desk.state.listing.selected, 3)
      desk.mouse(.wheelUp, x: clips.x + 5, y: clips.y + 3)
      XCTAssertEqual(desk.state.listing.selected, 0)
      desk.mouse(.click, x: clips.x + 20, y: clips.y + 6)
      XCTAssertEqual(desk.state.listing.selected, 4)
      desk.play("/crane topples<ret>")
      let text = try XCTUnwrap(desk.state.layout.frames[.restrictions])
      desk.mouse(.wheelDown, x: text.x + 5, y: text.y + 2)
      XCTAssertEqual(desk.state.focus, .clips)
      desk.mouse(.click, x: text.x + 5, y: text.y + 2)
      XCTAssertEqual(desk.state.focus, .restrictions)
      let lists = try XCTUnwrap(desk.state.layout.frames[.lists])
      desk.mouse(.click, x: lists.x + 3, y: lists.y + 3)
      XCTAssertEqual(desk.state.listing.shelf, .marked)
      XCTAssertEqual(desk.state.focus, .lists)
    }
  }

  func testTheMouseIsTakenOnlyOnDemand() throws {
    try story { desk in
      XCTAssertFalse(desk.state.hasMouse)
      desk.play("M")
      desk.isTold("mouse on: hold Shift to select text")
      desk.play("M")
      desk.isTold("mouse off: the terminal selects text")
    }
  }

  func testHitsInATextAreTicksOnItsScrollbar() throws {
    try story(80, 24) { desk in
      desk.play("/crane<ret>3")
      let edge = try XCTUnwrap(desk.state.layout.frames[.description])
      let canvas = desk.picture().canvas
      let bar = (edge.y..<edge.y + edge.height).map { canvas[edge.x + edge.width - 1, $0].text }
      XCTAssertTrue(bar.contains("•"), bar.joined())
    }
  }

  func testMarksAreTicksOnTheScrollbar() throws {
    try story { desk in
      let edge = try XCTUnwrap(desk.state.layout.frames[.clips])
      desk.play("m")
      let canvas = desk.picture().canvas
      let bar = (edge.y..<edge.y + edge.height).map { canvas[edge.x + edge.width - 1, $0].text }
      XCTAssertTrue(bar.contains("•"), bar.joined())
    }
  }

  func testAThemeIsSeenWhileItIsChosenAndEscapeGivesTheOldOneBack() throws {
    try story { desk in
      desk.play("T")
      desk.sees("Theme", "paper", "solarized-dark")
      let old = desk.state.themeName
      desk.play("solarized-l")
      XCTAssertEqual(desk.themeShown, "solarized-light")
      desk.play("<esc>")
      XCTAssertEqual(desk.themeShown, old)
      desk.play("Tgruvbox<ret>")
      XCTAssertEqual(desk.state.themeName, desk.themeShown)
      XCTAssertTrue(desk.state.themeName.hasPrefix("gruvbox"), desk.state.themeName)
    }
  }

  func testKeysWorkUnderACyrillicLayout() throws {
    try story { desk in
      desk.play("оо")
      XCTAssertEqual(desk.state.listing.selected, 2)
      desk.play("л")
      XCTAssertEqual(desk.state.listing.selected, 1)
      desk.play("пе")
      desk.sees("Corvane Video: Top downloads in last 24 hours")
      desk.play("пф/трамвай<ret>")
      desk.isOn("Трамвай № 3")
      desk.play("й")
      XCTAssertTrue(desk.isOver)
    }
  }

  func testKeysWorkUnderGreekAndArabicLayouts() throws {
    for (down, filter) in [("ξ", "φ"), ("ت", "ب")] {
      try story { desk in
        desk.play(down + down)
        XCTAssertEqual(desk.state.listing.selected, 2)
        desk.play(filter)
        desk.sees("Narrow")
      }
    }
  }

  func testLinksOfAClipAreNumberedAndOpenedByNumber() throws {
    try story(200, 60) { desk in
      desk.play("/goats<ret>5G")
      desk.reads(
        .metadata, "Links: L and a number opens one",
        "page https://desk.corvane.example/story/cv-40811")
      desk.play("L")
      desk.sees("Links", "1  page", "https://desk.corvane.example/story/cv-40811")
      desk.play("1")
      desk.isTold("no program")
      desk.play(":links 99<ret>")
      desk.isTold("there is no link 99; there are 1 to")
      XCTAssertTrue(
        desk.picture().canvas.links.contains("https://desk.corvane.example/story/cv-40811"))
    }
  }

  func testAKilledClipHasNoLinks() throws {
    try story { desk in
      desk.play("/mayor split<ret>L")
      desk.isTold("killed by its sender")
    }
  }
}
