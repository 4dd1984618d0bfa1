import Browser
import XCTest

@testable import newsreel

final class TopListStories: XCTestCase {
  func testATopListSaysWhenItWasTaken() throws {
    try story { desk in
      desk.play("t")
      desk.sees("11 clips  as of 18 Jun 17:30 UTC")
      desk.play("t")
      desk.sees("as of 18 Jun 18:00 UTC")
    }
  }

  func testTheTopListsOfAllSourcesAreOneListByBestRank() throws {
    try story(160, 40) { desk in
      desk.play("gT")
      desk.sees(
        "All sources: top downloads", "3 lists by best rank, the oldest as of 18 Jun 06:00 UTC",
        "rank at", "new 1=", "▼1 3 ", "1 Corvane Video", "1 Sorrelbank Eyewitness",
        "2 Corvane Video, 2 Sorrel")
      desk.isOn("Crane topples")
      desk.play("j")
      desk.isOn("Elk in paddling pool")
      XCTAssertEqual(desk.titles.count, 16)
      XCTAssertEqual(Set(desk.state.listing.window.rows.map(\.identity)).count, 16)
    }
  }

  func testTheSameFootageOfTwoAgenciesIsOneRowThatNamesBoth() throws {
    try story(200, 60) { desk in
      desk.play("gT/waterspout<ret>")
      XCTAssertEqual(
        desk.state.listing.window.rows.map { $0.entry?.standings.map(\.source) },
        [["Corvane Video", "Sorrelbank Eyewitness"]])
      desk.sees("2 Corvane Video, 2 Sorrelbank")
      desk.play("8")
      desk.reads(.history, "Also in 1 source", "Sorrelbank Eyewitness")
    }
  }

  func testTheMergedListIsSearchedSortedAndLeftLikeAnyOther() throws {
    try story(200, 60) { desk in
      desk.play("gT/waterspout<ret>")
      XCTAssertEqual(desk.titles.count, 1)
      desk.play("<esc>s")
      desk.sees("publication, newest first")
      desk.play("gagT")
      desk.sees("rank, highest first")
    }
  }

  func testWhatThisNewsroomUsedIsATopListOfItsOwn() throws {
    try story(200, 60) { desk in
      desk.play("/goats<ret>yc")
      desk.play("yi<esc>/elk<ret>yi")
      desk.play("R")
      desk.reads(.lists, "Top in this newsroom 2")
      desk.play("<C-p>top in this newsroom<ret>")
      desk.sees("rank, highest first")
      XCTAssertEqual(desk.titles.first, "Goats hired to mow railway embankment walk off the job")
      XCTAssertEqual(desk.titles.count, 2)
    }
  }
}
