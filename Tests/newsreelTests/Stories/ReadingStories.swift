import Browser
import XCTest

@testable import newsreel

final class ReadingStories: XCTestCase {
  func testEveryPaneIsReachedByItsDigit() throws {
    try story { desk in
      desk.play("/arctic<ret>")
      for (index, pane) in Pane.allCases.enumerated() {
        desk.play("\(index + 1)")
        XCTAssertEqual(desk.state.focus, pane)
        desk.sees("\(index + 1) \(pane.title)")
      }
    }
  }

  func testTabGoesRoundAndShiftTabBack() throws {
    try story { desk in
      var panes: [Pane] = []
      for _ in 0..<5 {
        desk.play("<tab>")
        panes.append(desk.state.focus)
      }
      XCTAssertEqual(panes, [.description, .restrictions, .metadata, .lists, .clips])
      desk.play("<S-tab>")
      XCTAssertEqual(desk.state.focus, .lists)
    }
  }

  func testEnterReadsTheClipOnTheWholeScreenAndEscapeGoesBack() throws {
    try story(80, 24) { desk in
      desk.play("/goats<ret><ret>")
      desk.seesNot("2 Clips")
      desk.reads(.description, "a gate had been left open")
      desk.play("G")
      desk.reads(.description, "by all accounts, worse brambles.")
      desk.play("<esc>")
      desk.sees("2 Clips", "search: goats")
      desk.play("4z")
      desk.sees("4 Restrictions")
      desk.seesNot("2 Clips")
      desk.play("z")
      desk.sees("2 Clips")
    }
  }

  func testEnterReadsTheTextWhateverWasReadBefore() throws {
    for size in [(200, 60), (100, 30), (60, 20)] {
      try story(size.0, size.1) { desk in
        desk.play("/goats<ret>82<ret>")
        XCTAssertEqual(desk.state.zoomed, .description, "\(size)")
      }
    }
    try story(80, 24) { desk in
      desk.play("/goats<ret>82<ret>")
      XCTAssertEqual(desk.state.zoomed, .history)
    }
  }

  func testTheNextClipIsReadWithoutLeavingThePane() throws {
    try story { desk in
      let titles = desk.titles
      desk.play("<ret>J")
      XCTAssertEqual(desk.state.zoomed, .description)
      desk.isOn(titles[1])
      desk.reads(.description, String(titles[1].prefix(20)))
      XCTAssertEqual(desk.state.listing.selectedRow?.isSeen, true)
      desk.play("KK")
      desk.isTold("this is the first clip")
    }
  }

  func testLongTextScrollsAndSaysHowFar() throws {
    try story(80, 24) { desk in
      desk.play("/crane<ret>3")
      desk.sees("0%")
      desk.play("G")
      desk.sees("100%")
      XCTAssertGreaterThan(desk.state.reading.scroll[.description] ?? 0, 0)
      desk.play("gg")
      desk.sees("0%")
      desk.play("jjk")
      XCTAssertEqual(desk.state.reading.scroll[.description], 1)
    }
  }

  func testTheTextFollowsTheSelectedClip() throws {
    try story { desk in
      desk.play("/goats<ret>")
      desk.reads(.description, "Fourteen goats contracted")
      desk.play("<esc>/elk<ret>")
      desk.reads(.description, "A young elk stands")
      desk.readsNot(.description, "goats")
    }
  }

  func testTheShotlistHasTimesSpeakersAndTheTermsOfEachShot() throws {
    try story(120, 60) { desk in
      desk.play("/arctic<ret>6")
      desk.reads(
        .shotlist, "0:00-0:18", "Drone, hillside above fjord", "SOUNDBITE",
        "Must courtesy Norrskar Field Institute")
    }
  }

  func testAnEmbargoIsShownWithItsEndAndLiftedWithTime() throws {
    try story { desk in
      desk.play("/arctic<ret>")
      XCTAssertTrue(desk.selectedLine().contains("◷"))
      desk.reads(.restrictions, "EMBARGOED until Fri 19 Jun 2026 04:00:00 UTC")
    }
    try story(now: Sample.now + 86_400) { desk in
      desk.play("/arctic<ret>")
      XCTAssertFalse(desk.selectedLine().contains("◷"))
      desk.readsNot(.restrictions, "EMBARGOED")
      desk.reads(.restrictions, "lifted")
    }
  }

  func testAKilledClipHidesItsTextAndItsMedia() throws {
    try story { desk in
      desk.play("/mayor split<ret>")
      XCTAssertTrue(desk.selectedLine().contains("KILLED"))
      desk.reads(
        .description, "KILLED by its sender. Do not use.", "Text and media are hidden.",
        "Mistaken identity.")
      for digit in ["3", "4", "5", "6"] {
        desk.play(digit)
        desk.seesNot("bystanders", "dentist", "Swimmer", "cv-40917-hd.mp4", "cv-40917-proxy")
      }
      for key in ["o", "p", "D"] {
        desk.play(key)
        desk.isTold("killed by its sender")
      }
    }
  }

  func testALaterVersionNeverBringsAKilledClipBack() throws {
    try story { desk in
      desk.play("/mayor split<ret>8z")
      XCTAssertEqual(desk.state.reading.clip?.version, "2")
      desk.reads(.history, "version 2", "KILLED", "version 3")
      desk.readsNot(.history, "overnight distribution queue")
    }
  }

  func testTheHistoryHasEveryVersion() throws {
    try story { desk in
      desk.play("/goats<ret>8z")
      desk.reads(.history, "version 3", "version 2", "version 1")
      desk.reads(
        .history, "Corrects number of goats", "[-Forty-] {+Fourteen+} goats",
        "[-cancelled-] {+held+}")
    }
  }

  func testWhatWasGuessedIsTold() throws {
    try story { desk in
      desk.play("/hailstones<ret>7")
      desk.reads(.notes, "※ a time was sent without zone (published): 2026-06-15T18:20:00")
      desk.play("<esc><esc>/elk<ret>7")
      desk.reads(.notes, "Nothing was guessed, cleaned or lost in reading.")
    }
  }

  func testTextToFollowIsAnnounced() throws {
    try story { desk in
      desk.play("/fautasi<ret>")
      desk.reads(.description, "Text to follow.")
      desk.reads(.restrictions, "No restrictions are stated.")
    }
  }

  func testUnusualRestrictionsAreShownInTheSendersWords() throws {
    try story { desk in
      for (search, words) in [
        ("camel", "Same terms as the yak last month, ask Delphine."),
        ("tram passengers", "First 12 seconds: access all; remainder: permission of the car owner"),
        ("görlitz", "Nur zur redaktionellen Verwendung."),
        ("чемоданами", "Права уточняются. См. карточку 14-Б, пункт «з»."),
      ] {
        desk.play("/<C-u>\(search)<ret>")
        desk.reads(.restrictions, words)
      }
    }
  }

  func testTextIsAsWideAsThePaneOrSeventyTwoColumns() throws {
    try story(200, 60) { desk in
      desk.play("/goats<ret>3z")
      let wide = desk.state.reading.lines[.description] ?? 0
      desk.play("w")
      XCTAssertGreaterThan(desk.state.reading.lines[.description] ?? 0, wide)
      desk.play("w")
      XCTAssertEqual(desk.state.reading.lines[.description], wide)
    }
  }

  func testSectionsAreJumpedTo() throws {
    try story(60, 12) { desk in
      desk.play("/arctic<ret>3}")
      let first = desk.state.reading.scroll[.description] ?? 0
      desk.play("}")
      let second = desk.state.reading.scroll[.description] ?? 0
      XCTAssertGreaterThan(first, 0)
      XCTAssertGreaterThan(second, first)
      desk.sees("Dopesheet")
      desk.play("{")
      XCTAssertEqual(desk.state.reading.scroll[.description], first)
    }
  }
}
