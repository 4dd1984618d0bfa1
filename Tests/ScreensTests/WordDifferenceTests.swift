import XCTest

@testable import Screens

final class WordDifferenceTests: XCTestCase {
  func testChangedWordsAreGroupedWhereTheyStand() {
    XCTAssertEqual(
      wordPieces("Forty goats walked off the job", "Fourteen goats walked off"),
      [
        .removed(["Forty"]), .added(["Fourteen"]), .kept(["goats", "walked", "off"]),
        .removed(["the", "job"]),
      ])
  }

  func testEmptyTextsHaveNoPieces() {
    XCTAssertEqual(wordPieces("", ""), [])
    XCTAssertEqual(wordPieces("", "a b"), [.added(["a", "b"])])
  }

  func testLongStretchesThatStayedAreCutInTheMiddle() {
    let words = (1...30).map { "w\($0)" }.joined(separator: " ")
    XCTAssertEqual(
      wordDifference(words + " x", words + " y").text, "... w26 w27 w28 w29 w30 [-x-] {+y+}")
  }
}
