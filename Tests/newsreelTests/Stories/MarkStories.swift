import Browser
import XCTest

@testable import newsreel

final class MarkStories: XCTestCase {
  private func marked(_ desk: Story) throws -> [String] {
    try desk.catalogue.ids(on: .marked, matching: nil, limit: .max, now: Sample.now)
  }

  func testOneClipIsMarkedAndTheSelectionGoesOn() throws {
    try story { desk in
      desk.play("m")
      desk.isTold("1 clip marked, u undoes")
      XCTAssertEqual(desk.state.listing.selected, 1)
      desk.reads(.lists, "Marked 1")
      XCTAssertEqual(try marked(desk).count, 1)
      desk.play("km")
      desk.isTold("1 clip unmarked")
      desk.reads(.lists, "Marked 0")
    }
  }

  func testARangeIsMarkedFromTheLastMark() throws {
    try story { desk in
      desk.play("mjjV")
      XCTAssertEqual(try marked(desk).count, 4)
      desk.reads(.lists, "Marked 4")
      desk.sees("69 clips  ●4 marked")
    }
  }

  func testAllHitsAreMarkedTurnedRoundAndUnmarked() throws {
    try story { desk in
      desk.play("/harbour<ret>*")
      desk.isTold("5 clips marked")
      desk.play("*")
      desk.isTold("nothing to change: it was so before")
      desk.play("<esc>~")
      desk.reads(.lists, "Marked 64")
      desk.play("-")
      desk.isTold("64 clips unmarked")
      desk.reads(.lists, "Marked 0")
    }
  }

  func testUndoAndRedoGoBackAndForth() throws {
    try story { desk in
      desk.play("/harbour<ret>*")
      desk.play("u")
      desk.isTold("5 clips unmarked")
      XCTAssertEqual(try marked(desk), [])
      desk.play("u")
      desk.isTold("nothing to undo")
      desk.play("<C-r>")
      desk.isTold("5 clips marked")
      XCTAssertEqual(try marked(desk).count, 5)
      desk.play("<C-r>")
      desk.isTold("nothing to do again")
    }
  }

  func testInvertingIsUndoneAsAWhole() throws {
    try story { desk in
      desk.play("m~")
      desk.isTold("68 clips marked, 1 clip unmarked, u undoes")
      desk.reads(.lists, "Marked 68")
      desk.play("u")
      desk.reads(.lists, "Marked 1")
      desk.play("<C-r>")
      desk.reads(.lists, "Marked 68")
    }
  }

  func testVerbsWorkOnAllMarkedClips() throws {
    try story { desk in
      desk.play("mmm.")
      desk.isTold("3 clips marked seen")
      desk.reads(.lists, "New 66")
      desk.play("#hot<ret>")
      desk.isTold("3 clips tagged hot, u undoes")
      XCTAssertEqual(try desk.catalogue.ids(tagged: "hot").count, 3)
      desk.play("u")
      desk.isTold("3 clips freed of the tag hot")
      XCTAssertEqual(try desk.catalogue.ids(tagged: "hot"), [])
      desk.play("y")
      desk.sees("Copy of 3 marked clips")
      desk.play("<esc>e")
      desk.sees("Export 3 marked clips as")
    }
  }

  func testMarkedClipsAreCollectedTogether() throws {
    try story { desk in
      desk.play("/harbour<ret>*cQuay<ret>")
      desk.isTold("5 clips added to Quay, u undoes")
      desk.reads(.lists, "Quay 5")
      desk.play("u")
      desk.reads(.lists, "Quay 0")
    }
  }

  func testThePagesOfAllMarkedClipsAreOpened() throws {
    try story(programs: ["xdg-open"]) { desk in
      desk.play("/story:CV-40811 OR story:CV-40820<ret>*<esc>o")
      desk.isTold("opened 2 pages")
      XCTAssertEqual(
        desk.words(given: "xdg-open", atLeast: 2).sorted(),
        [
          "https://desk.corvane.example/story/cv-40811",
          "https://desk.corvane.example/story/cv-40820",
        ])
      desk.play("*o")
      desk.isTold("69 clips are marked; at most 10 pages are opened at a time")
      desk.play("-/mayor split<ret>mo")
      desk.isTold("none of these clips has a page to open")
    }
  }

  func testMarkedClipsArePlayedOneAfterTheOther() throws {
    try story(programs: ["mpv"]) { desk in
      desk.play("/goats OR \"crane topples\" OR \"mayor split\"<ret>*p")
      desk.isTold("playing 2 clips in mpv; 1 of the clips has no footage to play")
      let words = desk.words(given: "mpv", atLeast: 3)
      XCTAssertEqual(words.first, "--")
      XCTAssertEqual(words.count, 3)
      XCTAssertTrue(words.dropFirst().allSatisfy { $0.hasPrefix("https://") }, "\(words)")
    }
  }

  func testACollectionIsMadeFilledListedAndTakenBack() throws {
    try story { desk in
      desk.play("/goats<ret>cMenagerie<ret>")
      desk.isTold("1 clip added to Menagerie, u undoes")
      desk.reads(.lists, "Collections Menagerie 1")
      desk.play("<esc>/elk<ret>c")
      desk.sees("Add to", "Menagerie", "a new collection")
      desk.play("<ret>")
      desk.reads(.lists, "Menagerie 2")
      desk.play("<esc><C-p>menagerie<ret>")
      desk.isOn("Elk in paddling pool")
      desk.play("u")
      desk.reads(.lists, "Menagerie 1")
    }
  }

  func testACollectionAndItsClipsHaveNotesThatAreEditedAndTakenBack() throws {
    try story(200, 40) { desk in
      desk.play("a")
      desk.isTold("notes stand in collections: c adds this clip to one")
      desk.play("/goats<ret>cMenagerie<ret><esc><C-p>menagerie<ret>")
      desk.play("acheck with the railway<ret>")
      desk.isTold("noted on this clip in Menagerie, u undoes")
      XCTAssertTrue(desk.selectedLine().contains("※ check with the railway"))
      desk.reads(.description, "※ Menagerie: check with the railway")
      desk.play("7")
      desk.reads(.notes, "Your notes", "Menagerie: check with the railway")
      desk.play("1aanimals for Friday<ret>")
      desk.isTold("noted on Menagerie, u undoes")
      desk.reads(.lists, "Menagerie animals for Frid… 1")
      desk.sees("1 clip  animals for Friday")
      desk.play("u")
      desk.isTold("note on Menagerie taken away")
      desk.seesNot("animals for Friday")
      desk.play("<C-r>")
      desk.sees("1 clip  animals for Friday")
      desk.play("2a<C-u><ret>")
      desk.isTold("note on this clip in Menagerie taken away")
      desk.seesNot("check with the railway")
      XCTAssertEqual(try desk.catalogue.notes(inCollection: "Menagerie"), [:])
      desk.play("u:note ask twice<ret>")
      XCTAssertEqual(
        try Array(desk.catalogue.notes(inCollection: "Menagerie").values), ["ask twice"])
      desk.play("ga/goats<ret>")
      desk.reads(.description, "※ Menagerie: ask twice")
    }
  }

  func testAClipIsTakenOutOfTheCollectionShown() throws {
    try story { desk in
      desk.play("/goats<ret>cMenagerie<ret><esc><C-p>menagerie<ret>c")
      desk.sees("take out of Menagerie")
      desk.play("take<ret>")
      desk.isTold("1 clip taken out of Menagerie, u undoes")
      desk.reads(.lists, "Menagerie 0")
      desk.play("u")
      desk.reads(.lists, "Menagerie 1")
    }
  }

  func testMarkedClipsHaveAShelfOfTheirOwn() throws {
    try story { desk in
      desk.play("/goats<ret>m<esc>gm")
      XCTAssertEqual(
        desk.titles, ["Goats hired to mow railway embankment walk off the job"])
    }
  }
}
