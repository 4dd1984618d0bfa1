import Foundation
import XCTest

@testable import newsreel

final class StartTests: XCTestCase {
  func testTheNextStartIsWhereTheLastEndedUnlessItIsToBeFresh() throws {
    let window = try TmuxWindow()
    let program = try window.browsing()
    window.enter("\(program); echo le''ft first")
    window.wait(for: "Rarotonga")
    window.type("/goats")
    window.press("Enter")
    window.wait(for: "Space mark")
    window.press("q")
    window.wait(for: "left first")
    window.enter("clear; \(program); echo le''ft second")
    window.wait(for: "search: goats")
    window.press("q")
    window.wait(for: "left second")
    window.enter("clear; \(program) --fresh; echo le''ft third")
    window.wait(for: "Rarotonga")
    XCTAssertFalse(window.lines()[0].contains("search"), window.lines()[0])
    window.press("q")
    window.wait(for: "left third")
  }

  func testWithoutItsFolderOfThemesTheProgramStartsWithoutAWord() throws {
    let window = try TmuxWindow()
    try FileManager.default.copyItem(
      atPath: window.program, toPath: window.home.appendingPathComponent("alone").path)
    window.enter("./alone --sample; echo le''ft with $?")
    window.wait(for: "Rarotonga")
    XCTAssertTrue(window.lines().last { !$0.isEmpty }?.contains("? help") == true)
    window.press("q")
    window.wait(for: "left with 0")
    XCTAssertFalse(
      window.lines().joined().contains("theme"), window.lines().joined(separator: "\n"))
  }

  func testThemesPrintsSwatchesInColourOnATerminal() throws {
    let window = try TmuxWindow(100, 50)
    window.enter("'\(window.program)' themes paper; echo do''ne")
    window.wait(for: "done")
    let text = window.lines(styled: true).joined(separator: "\n")
    XCTAssertTrue(text.contains("verdictClear") && text.contains("selected"), text)
    XCTAssertTrue(text.contains("48;5;") || text.contains("48;2;"), text)
    let listed = try runToEnd(window.program, ["themes"])
    for name in shippedThemes.keys { XCTAssertTrue(listed.output.contains(name), name) }
    let wrong = try runToEnd(window.program, ["themes", "papre"])
    XCTAssertEqual(wrong.status, 1)
    XCTAssertTrue(wrong.complaint.contains("did you mean paper"), wrong.complaint)
  }

  func testTheThemeFollowsTheBackgroundOfTheTerminal() throws {
    for (background, isLight) in [("#ffffff", true), ("#101010", false)] {
      let window = try TmuxWindow()
      window.paint(background)
      try window.open()
      window.waitForRest()
      window.wait("the theme for \(background)") { _ in
        let text = window.lines(styled: true).joined(separator: "\n")
        return text.contains("48;5;231") == isLight && text.contains("\u{1B}[")
      }
      window.press("q")
      window.wait(for: "left with 0")
    }
  }

  func testACopyReachesTheClipboardOfTmux() throws {
    let window = try TmuxWindow()
    window.takeCopies()
    try window.open()
    window.press("y")
    window.wait(for: "Copy of this clip")
    window.press("i")
    window.wait(for: "copied id")
    window.waitForCopy("sor:sb-7757")
    window.press("q")
    window.wait(for: "left with 0")
  }

  func testAMistakeInTheFilesIsAWarningWithItsLineAndTheBrowserStarts() throws {
    let window = try TmuxWindow()
    window.enter("mkdir -p .config/newsreel; echo 'theem: paper' > .config/newsreel/config.yaml")
    window.enter("'\(window.program)' config check; echo che''cked")
    window.wait(for: "checked")
    let lines = window.lines().joined()
    XCTAssertTrue(lines.contains("config.yaml:1: "), lines)
    window.enter("clear; '\(window.program)' --sample; echo le''ft with $?")
    window.wait(for: "config.yaml:1: ")
    window.press("j")
    window.wait(for: "? help")
    window.press("q")
    window.wait(for: "left with 0")
  }
}
