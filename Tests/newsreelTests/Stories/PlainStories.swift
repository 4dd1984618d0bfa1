import Browser
import Screens
import XCTest

@testable import newsreel

final class PlainStories: XCTestCase {
  func testEachChangeIsOneLineOfWords() throws {
    try story { desk in
      XCTAssertEqual(
        announcements(from: nil, to: desk.state),
        [
          "list: All clips", "69 clips",
          "Tram passengers lift car off tracks, Łódź; Sorrelbank Eyewitness; Łódź, Poland; 0:28; new",
        ])
      XCTAssertEqual(
        desk.hears("jj"),
        [
          "LIVE: Shinty, Northern Isles Cup final, international feed; Pellhurst Sports; Kirkwall, Orkney, United Kingdom; 18 Jun 17:00 UTC; new"
        ])
      XCTAssertEqual(desk.hears("U"), ["times are local"])
      XCTAssertEqual(desk.hears("gm"), ["list: Marked", "0 clips", "nothing here"])
    }
  }

  func testSearchesMenusMistakesAndTextsAreSpoken() throws {
    try story { desk in
      XCTAssertEqual(desk.hears("/"), ["search:"])
      XCTAssertEqual(desk.hears("goats"), ["search: goats", "2 clips"])
      XCTAssertEqual(
        desk.hears("<C-u>dur:("), ["mistake: " + (desk.state.prompt?.complaint?.message ?? "?")])
      XCTAssertEqual(
        desk.hears("<esc>y"),
        [
          "search cleared", "69 clips", "Copy of this clip: \(Excerpts.all.count) choices",
          "c credit line",
        ])
      XCTAssertEqual(desk.hears("j"), ["r restriction text"])
      XCTAssertEqual(desk.hears("<esc>").first, "closed")
      let text = desk.hears("4")
      XCTAssertEqual(text.first, "Restrictions")
      XCTAssertGreaterThan(text.count, 1)
    }
  }

  func testOnlyTheSettledCountOfASearchIsSpoken() throws {
    try story { desk in
      _ = desk.hears("/")
      let before = desk.state
      desk.press("goats")
      XCTAssertEqual(announcements(from: before, to: desk.state), ["search: goats"])
      let typed = desk.state
      desk.play("")
      XCTAssertEqual(announcements(from: typed, to: desk.state), ["2 clips"])
    }
  }

  func testTheKeysAfterAPrefixAreSpoken() throws {
    try story { desk in
      XCTAssertEqual(
        desk.hears("z"),
        ["z, then: M fold all, R unfold, a fold, b to bottom, t to top, z to middle"])
    }
  }

  func testNoLineHasFramesSignsOrControls() throws {
    try story { desk in
      var spoken: [String] = []
      for macro in [
        "t", "j", "m", "3", "4", "5", "6", "7", "8", "2", "gbd", "gT", "?", "<esc>", "v",
      ] {
        spoken += desk.hears(macro)
      }
      XCTAssertGreaterThan(spoken.count, 20)
      for line in spoken {
        XCTAssertFalse(line.isEmpty)
        for scalar in line.unicodeScalars {
          XCTAssertFalse("│┃┌┏━─█▲▼◆●◷".unicodeScalars.contains(scalar), line)
          XCTAssertGreaterThanOrEqual(scalar.value, 0x20, line)
        }
      }
    }
  }

  func testAFoldedGroupAndARankAreSpoken() throws {
    try story { desk in
      XCTAssertTrue(desk.hears("t").contains { $0.hasPrefix("rank 1, new in the list; Crane") })
      _ = desk.hears("gagbdjj")
      XCTAssertEqual(desk.hears("za"), ["folded: Thu 18 Jun 2026 UTC, 18 clips"])
    }
  }

  func testKeysFromAPipeArePressedOneByOne() throws {
    let program = try ProgramUnderTest.path()
    let outcome = try runToEnd(
      "/bin/sh",
      ["-c", "printf 't3:10\nq' | \"$0\" --sample --plain", program])
    XCTAssertEqual(outcome.status, 0)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    XCTAssertEqual(lines.first, "list: All clips")
    XCTAssertTrue(lines.contains("list: Corvane Video: Top downloads in last 24 hours"))
    XCTAssertTrue(lines.contains("Description"))
    XCTAssertFalse(outcome.output.contains("\u{1B}"))
  }
}

extension Story {
  /// What is said of the keys of a macro.
  mutating func hears(_ macro: String) -> [String] {
    let before = state
    play(macro)
    return announcements(from: before, to: state)
  }
}
