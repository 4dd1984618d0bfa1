import Browser
import Clips
import XCTest

@testable import newsreel

final class GroupStories: XCTestCase {
  func testRowsAreGroupedByDayUnderHeadings() throws {
    try story { desk in
      desk.play("gbd")
      desk.isTold("grouped by day")
      desk.sees("▾ No date stated", "▾ Thu 18 Jun 2026 UTC")
      desk.play("gd2026-06-16<ret>")
      desk.sees("▾ Tue 16 Jun 2026 UTC")
    }
  }

  func testAFoldedGroupIsOneLineWithItsCountAndTheSelectionStays() throws {
    try story { desk in
      desk.play("gbdjjj")
      let id = desk.state.listing.selectedRow?.id
      desk.play("za")
      desk.sees("▸ Thu 18 Jun 2026 UTC  18 clips", "▾ Wed 17 Jun 2026 UTC")
      XCTAssertEqual(desk.state.listing.selectedRow?.id, id)
      XCTAssertTrue(desk.selectedLine().contains("No date") == false)
      XCTAssertEqual(desk.titles.count, 52)
      desk.play("j")
      desk.isOn("Handball")
      desk.play("k<ret>")
      XCTAssertEqual(desk.titles.count, 69)
      XCTAssertEqual(desk.state.listing.selectedRow?.id, id)
      XCTAssertNil(desk.state.zoomed)
    }
  }

  func testRowsAreGroupedBySourceUnderTheirNamesAndFold() throws {
    try story { desk in
      desk.play("gbs")
      desk.isTold("grouped by source")
      desk.sees("source, A to Z")
      desk.play("gg")
      let sources = desk.state.listing.window.rows.map { $0.source ?? "" }
      XCTAssertEqual(sources, sources.sorted())
      desk.sees("▾ " + (sources.first ?? "?"))
      desk.play("za")
      desk.sees("▸ " + (sources.first ?? "?"))
      desk.play("<ret>")
      desk.sees("▾ " + (sources.first ?? "?"))
    }
  }

  func testAllGroupsFoldAndUnfold() throws {
    try story { desk in
      desk.play("gbszM")
      desk.sees("▸ Corvane Video  25 clips", "▸ Tavake Islands Pool  6 clips")
      XCTAssertEqual(desk.titles.count, 7)
      desk.play("zR")
      XCTAssertEqual(desk.titles.count, 69)
    }
  }

  func testGroupsByCountryAndStoryOrderTheNewestHits() throws {
    try story { desk in
      desk.play("gbc")
      desk.isTold("grouped by country, among the newest hits")
      desk.play("gg")
      desk.sees("▾ Belgium")
      let countries = desk.state.listing.window.rows.map { $0.group ?? "" }
      let named = countries.filter { !$0.isEmpty }
      XCTAssertEqual(named, named.sorted())
      XCTAssertEqual(Array(countries.prefix(named.count)), named)
      desk.play("za")
      desk.sees("▸")
      desk.play("gbtgg")
      desk.sees("Story CV-40")
      desk.play("gbn")
      desk.isTold("not grouped")
      desk.seesNot("▾")
    }
  }

  func testEveryRowIsReachedAndStaysOnTheScreenBelowHeadings() throws {
    try story(100, 24) { desk in
      desk.play("gbcgg")
      var seen: Set<String> = []
      for _ in 0..<69 {
        let lines = desk.state.listing.screenLines(desk.state.listRows)
        XCTAssertTrue(
          lines.contains(.row(desk.state.listing.selected)), "\(desk.state.listing.selected)")
        seen.insert(desk.state.listing.selectedRow?.id ?? "")
        desk.play("j")
      }
      XCTAssertEqual(seen.count, 69)
      for _ in 0..<69 {
        desk.play("k")
        let lines = desk.state.listing.screenLines(desk.state.listRows)
        XCTAssertTrue(lines.contains(.row(desk.state.listing.selected)))
      }
      XCTAssertEqual(desk.state.listing.selected, 0)
    }
  }

  func testAnotherOrderHidesTheHeadingsUntilItIsBack() throws {
    try story { desk in
      desk.play("gbd:sort title<ret>")
      desk.seesNot("▾")
      desk.play(":sort published<ret>")
      desk.sees("▾ Thu 18 Jun 2026 UTC")
    }
  }

  func testFoldingWithoutGroupsSaysHowToGroup() throws {
    try story { desk in
      desk.play("za")
      desk.isTold("nothing is grouped: gb groups by day, source, country or story")
      desk.play(":group week<ret>")
      desk.isTold("there are no groups by 'week'; there are day, source, country, story, none")
      desk.play("tgbc")
      desk.isTold("this list can be grouped by day or source only")
    }
  }

  func testAClickOnARowBelowAHeadingSelectsThatRow() throws {
    try story { desk in
      desk.play("gbd")
      let frame = try XCTUnwrap(desk.state.layout.frames[.clips])
      desk.mouse(.click, x: frame.x + 20, y: frame.y + 5)
      desk.isOn(desk.titles[2 - 1])
    }
  }
}
