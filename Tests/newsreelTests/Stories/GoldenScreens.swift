import Canvas
import GoldenText
import XCTest

@testable import newsreel

final class GoldenScreens: XCTestCase {
  private func golden(
    _ name: String, _ width: Int, _ height: Int, _ macro: String, isJudged: Bool = false,
    filePath: StaticString = #filePath, line: UInt = #line
  ) throws {
    try story(width, height, isJudged: isJudged) { desk in
      desk.press(macro)
      assertGolden(desk.picture().canvas.styled, name, filePath: filePath, line: line)
    }
  }

  func testTheFirstScreen() throws { try golden("first-120x40", 120, 40, "<wait>", isJudged: true) }

  func testAnEmbargoedClipOnASmallScreen() throws {
    try golden("embargo-80x24", 80, 24, "/arctic<ret><wait>4", isJudged: true)
  }

  func testTheListAlone() throws { try golden("list-60x20", 60, 20, "jjjj<space>") }

  func testATopListOnAWideScreen() throws { try golden("top-200x60", 200, 60, "tj") }

  func testTheHelpNarrowed() throws { try golden("help-100x30", 100, 30, "?list") }

  func testAMenu() throws { try golden("menu-80x24", 80, 24, "/goats<ret>y") }

  func testAMistakeInASearch() throws { try golden("mistake-80x24", 80, 24, "/ferry dur:(") }

  func testAKilledClip() throws { try golden("killed-100x30", 100, 30, "/mayor split<ret>8") }
}
