import Browser
import Catalogue
import XCTest

@testable import newsreel

final class ProgramStories: XCTestCase {
  func testHelpIsSearchedAndRunsTheCommand() throws {
    try story { desk in
      desk.play("?")
      desk.sees("Keys", "one line down", "type to search")
      desk.play("top downloads")
      desk.seesNot("one line down")
      desk.play("<ret>")
      desk.sees("Corvane Video: Top downloads in last 24 hours")
    }
  }

  func testHelpThatMatchesNothingSaysSo() throws {
    try story { desk in
      desk.play("?zeppelin")
      desk.sees("No command has these words.")
      desk.play("<ret><esc>")
      desk.seesNot("Keys")
    }
  }

  func testThePaletteFindsCommandsListsAndSources() throws {
    try story { desk in
      desk.play("<C-p>metadata")
      desk.sees("the metadata")
      desk.play("<ret>")
      XCTAssertEqual(desk.state.focus, .metadata)
      desk.play("<C-p>tavake<ret>")
      desk.sees("6 clips")
      desk.play("<C-p>paper<ret>")
      XCTAssertEqual(desk.themeShown, "paper")
    }
  }

  func testThePaletteFindsByNameDescriptionAndWordsOfASearch() throws {
    try story { desk in
      desk.play("/harbour -crane<ret><C-s>quay<ret><esc>")
      for (typed, found) in [
        ("quay", "search harbour -crane"), ("harbour -crane", "quay"),
        ("half-page-down", "half a page down"), ("paper theme", "paper"),
        ("top dwnlds crvn", "Corvane Video: Top downloads in last 24 hours"),
      ] {
        desk.play("<C-p>\(typed)")
        let menu = desk.lines().first { $0.contains("find: ") }
        XCTAssertNotNil(menu)
        desk.sees(found)
        desk.play("<esc>")
      }
      desk.play("<C-p>quay<ret>")
      desk.sees("search: harbour -crane")
      desk.play("<C-p>quay")
      XCTAssertEqual(desk.lines().filter { $0.contains("harbour -crane  ") }.count, 1)
    }
  }

  func testKeysThatMayFollowAPrefixAreShown() throws {
    try story { desk in
      desk.press("[")
      desk.press("g")
      XCTAssertEqual(desk.state.pendingKeys.map(\.notation), ["g"])
      desk.sees(
        "ga  all clips", "gg  to the first line", "gt  top downloads; again for the next top list")
      desk.press("t")
      desk.sees("Top downloads in last 24 hours")
    }
  }

  func testATypedCommandRunsAndIsCompleted() throws {
    try story { desk in
      desk.play(":show-met<tab>")
      desk.isTold(":show-metadata")
      desk.play("<ret>")
      XCTAssertEqual(desk.state.focus, .metadata)
      desk.play(":show-<tab>")
      desk.sees("show-clips", "show-description")
      desk.play("<esc>")
      desk.play(":sort title<ret>")
      desk.sees("title, A to Z")
      desk.play(":search goats<ret>")
      desk.sees("search: goats", "Goats hired")
    }
  }

  func testWhatFollowsATypedCommandIsCompletedToo() throws {
    try story(isJudged: true) { desk in
      desk.play(":sort ti<tab><ret>")
      desk.sees("title, A to Z")
      desk.play(":theme solarized-<tab>")
      desk.sees("solarized-dark  solarized-light")
      desk.play("l<tab><ret>")
      XCTAssertEqual(desk.themeShown, "solarized-light")
      desk.play(":columns title ki<tab><ret>")
      XCTAssertTrue(desk.lines()[2].contains("kind"))
      desk.play(":theme blue<ret>")
      desk.isTold("there is no theme 'blue'; T shows all")
      desk.play(":profile nobody<ret>")
      desk.isTold("there is no outlet 'nobody'; there are ")
    }
  }

  func testAKeyOfTheUsersFileDoesSeveralCommandsInItsContext() throws {
    let file = KeysFile(
      path: "keys.yaml", text: "clips:\n  gx: [mark, seen, down]\nanywhere:\n  <F7>: quit\n")
    XCTAssertEqual(file.warnings.map(\.description), [])
    try story(keys: KeyMap.standard.changed(by: file.bindings)) { desk in
      desk.press("g")
      desk.sees("gx  mark or unmark the clip")
      desk.play("x")
      desk.reads(.lists, "New 68", "Marked 1")
      XCTAssertEqual(desk.state.listing.selected, 2)
      desk.play("3g")
      desk.seesNot("gx")
      desk.play("<F7>")
      XCTAssertTrue(desk.isOver)
    }
  }

  func testATypedMistakeSaysWhatThereIs() throws {
    try story { desk in
      desk.play(":sort weight<ret>")
      desk.isTold("there is no column 'weight'; there are published, duration")
      desk.play(":metadata<ret>")
      desk.isTold("there is no command 'metadata'; did you mean show-metadata?")
      desk.play(":thmee<ret>")
      desk.isTold("there is no command 'thmee'; did you mean theme?")
      desk.play(":xyzzy<ret>")
      desk.isTold("there is no command 'xyzzy'")
      desk.play(":undo me<ret>")
      desk.isTold("'undo' takes nothing after it")
      desk.play(":export csv<ret>")
      desk.isTold("write export FORMAT FILE")
    }
  }

  func testTypedCommandsComeBackFromTheHistory() throws {
    try story { desk in
      desk.play(":sort title<ret>:sort place<ret>:<up>")
      desk.isTold(":sort place")
      desk.play("<up>")
      desk.isTold(":sort title")
      desk.play("<down><down>")
      desk.isTold(":")
    }
  }

  func testEscapeAndAKeyThatArriveTogetherAreTwoKeys() throws {
    try story { desk in
      desk.play("3<A-j>")
      XCTAssertEqual(desk.state.focus, .clips)
      XCTAssertEqual(desk.state.listing.selected, 1)
      desk.play("T<A-/>goats")
      XCTAssertNil(desk.state.popup)
      desk.isTold("/goats")
      desk.play("<C-A-p>")
      desk.sees("Commands, lists, searches, themes")
    }
  }

  func testAKeyThatDoesNothingSaysWhereTheKeysAre() throws {
    try story { desk in
      desk.play("X")
      desk.isTold("X does nothing here; ? shows all keys")
      desk.play("<F9>")
      desk.isTold("F9 does nothing here")
      desk.play("j")
      desk.seesNot("does nothing here")
    }
  }

  func testTheFootNamesTheKeysOfThePaneAndAlwaysTheWayOut() throws {
    for width in [40, 60, 80, 100, 200] {
      try story(width, 30) { desk in
        desk.isTold("Enter open", "? help", "q quit")
        desk.play("3")
        desk.isTold("Esc back", "? help", "q quit")
        XCTAssertFalse(desk.status().hasSuffix("…"))
      }
    }
  }

  func testCopyExportAndPlayOfferWhatThereIs() throws {
    try story { desk in
      desk.play("/goats<ret>y")
      desk.sees("Copy of this clip", "credit line", "restriction text", "row for a spreadsheet")
      desk.play("<esc>e")
      desk.sees("JSON Lines", "CSV for the rights desk", "ninjs")
      desk.play("j")
      desk.isTold("export jsonl to file:")
      desk.play("<esc>")
      desk.seesNot("export jsonl")
      desk.play("p")
      desk.sees("Play", "HD 1080")
      desk.play("q")
      desk.seesNot("HD 1080")
      desk.play("D")
      desk.sees("Download", "HD 1080")
    }
  }

  func testQuitting() throws {
    try story { desk in
      desk.play("3q")
      XCTAssertTrue(desk.isOver)
    }
    try story { desk in
      desk.play("/q<esc>")
      XCTAssertFalse(desk.isOver)
    }
  }

  func testQGoesBackFromTheWholeScreenAndTypedQuitsAtOnce() throws {
    try story { desk in
      desk.play("<ret>q")
      XCTAssertFalse(desk.isOver)
      XCTAssertNil(desk.state.zoomed)
      XCTAssertEqual(desk.state.focus, .clips)
      desk.play(":help mark<ret>")
      desk.sees("mark or unmark the clip")
      desk.play("<esc><ret>:q<ret>")
      XCTAssertTrue(desk.isOver)
    }
    for words in [":q!", ":wq", ":x", ":quit"] {
      try story { desk in
        desk.play(words + "<ret>")
        XCTAssertTrue(desk.isOver, words)
      }
    }
    try story { desk in
      desk.play("q")
      XCTAssertTrue(desk.isOver)
    }
  }

  func testThePanesFollowTheSizeAndTheSelectionStays() throws {
    try story(200, 60) { desk in
      desk.play("/goats<ret>")
      for (width, height) in [(120, 40), (100, 20), (80, 24), (60, 20), (40, 8), (60, 24)] {
        desk.resize(width, height)
        desk.isOn("Goats hired")
        XCTAssertTrue(desk.selectedLine().contains("Goats"), "\(width)x\(height)")
        XCTAssertEqual(desk.lines().count, height)
      }
    }
  }

  func testAScreenTooSmallSaysWhatIsNeeded() throws {
    try story(39, 8) { desk in
      desk.sees("newsreel needs 40x8")
      desk.resize(1, 1)
      desk.resize(0, 0)
      desk.play("jjq")
      XCTAssertTrue(desk.isOver)
    }
  }

  func testAnEmptyCatalogueShowsTheFirstSteps() throws {
    let catalogue = try Catalogue.temporary()
    for (width, height) in [(120, 40), (80, 24), (60, 20), (40, 8)] {
      var desk = Story(catalogue, width, height)
      desk.sees("The catalogue is empty. First steps:", "newsreel import FILE", "? help  q quit")
      desk.play("jGt/x<ret><esc>3my<esc>")
      XCTAssertFalse(desk.isOver)
    }
    var desk = Story(catalogue, 60, 20)
    desk.sees("newsreel --sample", "opens a sample listing", "all keys")
  }

  func testPoorTerminalsGetPlainLetters() throws {
    try story(120, 40, glyphs: .ascii) { desk in
      desk.play("t")
      for line in desk.lines() {
        for letter in "│┃┌┏━─█▲▼◆●◷…·" {
          XCTAssertFalse(line.contains(letter), line)
        }
      }
      desk.sees("2 Clips", "rank")
    }
  }

  func testPanesAreResizedAndHidden() throws {
    try story { desk in
      let rows = desk.state.listRows
      desk.play("+")
      XCTAssertGreaterThan(desk.state.listRows, rows)
      desk.play("__")
      XCTAssertLessThan(desk.state.listRows, rows)
      desk.play("\\")
      desk.seesNot("1 Lists")
      desk.play("1")
      desk.sees("1 Lists")
    }
  }
}
