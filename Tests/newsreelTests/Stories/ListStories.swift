import Browser
import Clips
import XCTest

@testable import newsreel

final class ListStories: XCTestCase {
  func testTheListsStandAtTheLeftWithTheirCounts() throws {
    try story { desk in
      desk.reads(
        .lists, "All clips 69", "New 69", "Marked 0", "Top downloads", "Lists", "Sources",
        "Corvane Video 25")
    }
  }

  func testTheListsFillTheirPaneAgainOnceItIsHigher() throws {
    try story(100, 20) { desk in
      desk.play("1G")
      XCTAssertGreaterThan(desk.state.sidebar.top, 0)
      desk.resize(100, 60)
      desk.reads(.lists, "All clips", "Sources")
      XCTAssertEqual(desk.state.sidebar.top, 0)
    }
  }

  func testAListNamedByItsFileIsShownByTheEndOfThePath() throws {
    try story { desk in
      var state = desk.state
      var contents = SidebarContents(all: 1)
      contents.lists = [
        ListSummary(id: "1", title: "/srv/listings/monday.xml", kind: .saved),
        ListSummary(id: "2", title: "../feeds/tuesday.rss", kind: .saved),
        ListSummary(id: "3", title: "feeds/wednesday.rss", kind: .saved),
        ListSummary(id: "4", title: "Cats / dogs", kind: .saved),
      ]
      _ = update(&state, .sidebar(contents))
      desk.show(state)
      desk.reads(.lists, "Lists monday.xml", "tuesday.rss", "wednesday.rss", "Cats / dogs")
    }
  }

  func testArrowsLettersPagesAndEndsMoveTheSelection() throws {
    try story { desk in
      let rows = desk.state.listRows
      for (macro, index) in [
        ("j", 1), ("<down>", 2), ("k", 1), ("<up>", 0), ("<C-d>", rows / 2 - 1 + rows % 2),
        ("<C-u>", 0), ("<C-f>", rows - 1), ("<C-b>", 0), ("<pgdn>", rows - 1), ("<pgup>", 0),
        ("G", 68), ("gg", 0), ("<end>", 68), ("<home>", 0), ("k", 0),
      ] {
        desk.play(macro)
        let half = macro == "<C-d>" ? max(1, (rows - 1) / 2) : index
        XCTAssertEqual(desk.state.listing.selected, half, macro)
        XCTAssertFalse(desk.selectedLine().isEmpty, macro)
      }
    }
  }

  func testTheSelectedRowIsAlwaysOnTheScreen() throws {
    try story(80, 24) { desk in
      for macro in ["G", "gg", "<pgdn><pgdn>", "<C-u>", "<pgdn><pgdn><pgdn>k"] {
        desk.play(macro)
        let title = desk.state.listing.selectedRow?.title ?? "?"
        if title.allSatisfy(\.isASCII) {
          XCTAssertTrue(desk.selectedLine().contains(title.prefix(12)), macro)
        }
      }
    }
  }

  func testTopListsShowRankMovementTiesAndNewcomers() throws {
    try story { desk in
      desk.play("t")
      desk.sees(
        "Corvane Video: Top downloads in last 24 hours", "rank, highest first", "new 1", "▼1 2",
        "▼2 4=", "▲1 4=")
      desk.isOn("Crane topples")
      desk.play("t")
      desk.sees("Sorrelbank Eyewitness: Top downloads")
      desk.isOn("Elk in paddling pool")
    }
  }

  func testATopListWithNothingInItSaysSo() throws {
    try story { desk in
      desk.play("ttt")
      desk.sees("Чаще всего скачивали", "This list is empty")
    }
  }

  func testAnEntryWhoseClipIsNotThereKeepsItsOwnHeadline() throws {
    try story { desk in
      desk.play("t" + String(repeating: "j", count: 8))
      desk.isOn("Bologna: the tower leans back")
      desk.sees("not loaded Bologna: the tower leans back")
      desk.reads(
        .description, "The list names this clip, but the clip itself has not been read yet")
    }
  }

  func testRankIsTheOrderOfAListAndEveryColumnSortsBothWays() throws {
    try story { desk in
      desk.play("t")
      let ranked = desk.titles
      desk.play("s")
      desk.sees("publication, newest first")
      XCTAssertNotEqual(desk.titles, ranked)
      desk.play("S")
      desk.sees("publication, oldest first")
      desk.play("ga")
      for words in ["title, A to Z", "duration, longest first", "place, A to Z", "source, A to Z"] {
        desk.play("s")
        desk.sees(words)
        desk.isTold("sorted by \(words)")
      }
    }
  }

  func testSortingKeepsTheSelectedClip() throws {
    try story { desk in
      desk.play("jjjjj")
      let id = desk.state.listing.selectedRow?.id
      desk.play("sssS")
      XCTAssertEqual(desk.state.listing.selectedRow?.id, id)
      XCTAssertFalse(desk.selectedLine().isEmpty)
    }
  }

  func testTheSortMenuNamesTheColumns() throws {
    try story { desk in
      desk.play("gs")
      desk.sees("Sort by", "time of publication", "length", "place")
      desk.seesNot("rank in this list", "best hits first")
      desk.play("d")
      desk.sees("duration, longest first")
      desk.isOn("Tram passengers")
      desk.play("gg")
      desk.isOn("Clean feed: Ghent council")
    }
  }

  func testListsAreReachedByBracketsByNameAndFromTheSidebar() throws {
    try story { desk in
      desk.play("]]")
      XCTAssertEqual(desk.state.listing.shelf, .marked)
      desk.play("[[")
      XCTAssertEqual(desk.state.listing.shelf, .all)
      desk.play("1G")
      desk.sees("Киноархив «Берестень»")
      desk.isOn("Метеостанция")
      desk.play("<ret>")
      XCTAssertEqual(desk.state.focus, .clips)
      desk.play("<C-p>paddywell asia<ret>")
      desk.sees("Paddywell Asia")
      XCTAssertTrue(desk.titles.allSatisfy { !$0.contains("Corvane") })
    }
  }

  func testAListIsFoundAgainWhereItWasLeft() throws {
    try story { desk in
      desk.play("jjjj")
      let id = desk.state.listing.selectedRow?.id
      desk.play("tga")
      XCTAssertEqual(desk.state.listing.selectedRow?.id, id)
    }
  }

  func testGoingToADate() throws {
    try story { desk in
      desk.play("gd2026-06-15<ret>")
      desk.isOn("Kiribati: causeway under water")
      desk.play("gdyesterday-ish<ret>")
      desk.isTold("'yesterday-ish' is no date: write 2023-01-31, 2023-01 or 2023")
    }
  }

  func testNewClipsAreThoseNobodyHasOpened() throws {
    try story { desk in
      desk.play("j3")
      desk.reads(.lists, "New 68")
      desk.play("gn")
      desk.sees("68 clips")
      desk.seesNot("LIVE: Rarotonga")
    }
  }

  func testAnEmptyListSaysSo() throws {
    try story { desk in
      desk.play("gm")
      desk.sees("No clips here.")
    }
  }

  func testEveryScriptStaysInItsColumns() throws {
    try story(100, 40) { desk in

      desk.play("G")
      for _ in 0..<5 {
        let canvas = desk.picture().canvas
        for y in 1..<39 {
          XCTAssertTrue("│┃┐┓┘┛█•".contains(canvas[99, y].text), "\(y): \(canvas[99, y].text)")
        }
        for y in 3..<16 {
          XCTAssertEqual(canvas[22, y].text, "┃", "\(y)")
          XCTAssertEqual(canvas[40, y].text, " ", "\(y): a gap between time and length")
        }
        desk.play("<pgup>")
      }
    }
  }
}
