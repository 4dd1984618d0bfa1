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

  func testMarkedClipsHaveAShelfOfTheirOwn() throws {
    try story { desk in
      desk.play("/goats<ret>m<esc>gm")
      XCTAssertEqual(
        desk.titles, ["Goats hired to mow railway embankment walk off the job"])
    }
  }
}
