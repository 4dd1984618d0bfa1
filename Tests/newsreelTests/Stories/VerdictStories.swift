import Browser
import XCTest

@testable import newsreel

final class VerdictStories: XCTestCase {
  func testTheVerdictQuotesTheWordsThatDecideIt() throws {
    try story(120, 60, isJudged: true) { desk in
      desk.play("/goats<ret>4z")
      desk.sees("CLEAR  for Télé Vallonne", "“Access all”")
      desk.play("<esc><esc>/arctic<ret>4z")
      desk.sees("NO  for Télé Vallonne", "Not for use before 0400 GMT on 19 June")
      XCTAssertEqual(
        desk.lines().filter { $0.contains("Credit “Norrskar Field Institute”") }.count, 1)
      desk.play("<esc><esc>/camel<ret>4z")
      desk.sees("REVIEW  for Télé Vallonne", "Same terms as the yak last month, ask Delphine.")
      desk.seesNot("CLEAR")
    }
  }

  func testNothingIsQuotedWhereNoWordsWereQuoted() throws {
    try story(200, 60, isJudged: true) { desk in
      desk.play("/lamplighter<ret>v")
      desk.sees("credit on screen")
      desk.seesNot("\u{201C}\u{201D}")
    }
  }

  func testAKilledClipIsNeverClear() throws {
    try story(120, 60, isJudged: true) { desk in
      desk.play("/mayor split<ret>4z")
      desk.sees("KILLED by its sender. Do not use.")
      desk.seesNot("CLEAR", "CONDITIONS")
      XCTAssertNotEqual(desk.state.reading.judgement?.verdict.answer, .clear)
    }
  }
}
