import Browser
import XCTest

@testable import newsreel

final class RuleStories: XCTestCase {
  private var rules: Settings {
    var settings = Settings()
    settings.ignored = ["agency:paddywell", "goats"]
    settings.highlighted = ["harbour"]
    return settings
  }

  func testIgnoredClipsAreLeftOutAndCounted() throws {
    try story(settings: rules) { desk in
      desk.sees("58 clips", "11 ignored")
      XCTAssertFalse(desk.titles.contains { $0.hasPrefix("Goats hired") })
      desk.play("gn")
      desk.sees("11 ignored")
      desk.play("ga/goats<ret>")
      desk.sees("ignored")
      XCTAssertFalse(desk.titles.contains { $0.hasPrefix("Goats hired") })
    }
  }

  func testAKeyShowsWhatIsIgnoredAndTheSelectionStays() throws {
    try story(settings: rules) { desk in
      desk.play("jjj")
      let id = desk.state.listing.selectedRow?.id
      desk.play("I")
      desk.isTold("ignored clips are shown")
      desk.sees("69 clips")
      XCTAssertEqual(desk.state.listing.selectedRow?.id, id)
      desk.play("I")
      desk.isTold("ignored clips are left out")
      desk.sees("58 clips")
      XCTAssertEqual(desk.state.listing.selectedRow?.id, id)
    }
  }

  func testIgnoredClipsStandInTheirSourcesListsAndCollections() throws {
    try story(settings: rules) { desk in
      desk.play("<C-p>paddywell asia<ret>")
      XCTAssertEqual(desk.titles.count, 9)
      desk.seesNot("ignored")
    }
  }

  func testHighlightedRowsHaveASignOfTheirOwn() throws {
    try story(settings: rules) { desk in
      desk.play("/crane topples<ret>")
      desk.sees("★ Crane topples in Trieste harbour")
      desk.play("<esc>/elk<ret>")
      desk.seesNot("★")
    }
  }

  func testWithoutRulesTheKeySaysHowToWriteThem() throws {
    try story { desk in
      desk.play("I")
      desk.isTold("no rule ignores clips: write ignore: [SEARCH] in config.yaml")
    }
  }

  func testMarkingAllLeavesIgnoredClipsAlone() throws {
    try story(settings: rules) { desk in
      desk.play("*")
      desk.isTold("58 clips marked")
    }
  }

  func testRulesAreReadFromTheFileAndAWrongOneIsAWarning() {
    let text = "ignore: [goats, 'kind:live']\nhighlight:\n  - 'dur:('\ncolumns: [title, tiem]\n"
    let file = SettingsFile(path: "config.yaml", text: text)
    XCTAssertEqual(file.settings.ignored, ["goats", "kind:live"])
    XCTAssertEqual(file.settings.highlighted, [])
    XCTAssertEqual(file.warnings.map(\.line), [3, 4])
    XCTAssertTrue(file.warnings[0].text.hasPrefix("highlight: 'dur:(' is no search: "))
    XCTAssertEqual(
      file.warnings[1].text,
      "columns: 'tiem' is none of time, length, title, place, source, kind, language;"
        + " did you mean time?")
  }
}
