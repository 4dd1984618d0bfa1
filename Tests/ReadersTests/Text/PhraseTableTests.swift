import XCTest

@testable import Readers

final class PhraseTableTests: XCTestCase {
  private let phrases = ["no use", " no ", "©", "@", "ab", "abc", "запрещ", "us", "é"]

  func testEveryPhraseIsFoundAlone() {
    let table = PhraseTable(phrases)
    for (number, phrase) in phrases.enumerated() {
      XCTAssertTrue(table.found(in: Array(phrase.utf8)).contains(number), phrase)
    }
  }

  func testItFindsWhatASearchOneByOneFinds() {
    let table = PhraseTable(phrases)
    var dice = SeededGenerator(3)
    let pieces = phrases + ["a", "n", " ", "o", "u", "s", "запре"]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...8, using: &dice)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &dice)]
      }.joined()
      XCTAssertEqual(
        table.found(in: Array(text.utf8)),
        PhraseSet(phrases.indices.filter { text.holds(phrases[$0]) }), text)
    }
  }
}
