import Search
import XCTest

final class SuggestTests: XCTestCase {
  private let vocabulary = [
    VocabularyWord("stalingrad", count: 12), VocabularyWord("stalin", count: 40),
    VocabularyWord("leningrad", count: 9), VocabularyWord("starling", count: 3),
    VocabularyWord("red", count: 80), VocabularyWord("rad", count: 2),
    VocabularyWord("reed", count: 2), VocabularyWord("москва", count: 5),
  ]

  func testAMistypedWordLeadsToTheNearestWordsThatOccur() {
    let table: [(String, [String])] = [
      ("stalingrda", ["stalingrad"]),
      ("stalingad", ["stalingrad"]),
      ("stlingrda", ["stalingrad"]),
      ("Stallin", ["stalin"]),
      ("rde", ["red"]),
      ("rd", []),
      ("redd", ["red", "reed"]),
      ("red", ["rad", "reed"]),
      ("Мосва", ["москва"]),
      ("zzzzzz", []),
      ("", []),
    ]
    for (typed, expected) in table {
      XCTAssertEqual(suggest(for: typed, among: vocabulary).map(\.text), expected, typed)
    }
    XCTAssertEqual(suggest(for: "redd", among: vocabulary, limit: 1).map(\.text), ["red"])
  }

  func testAWantedTermIsReplacedByTheSuggestedOne() throws {
    let query = try parse("stalingrda (title:army OR navy) -red")
    XCTAssertEqual(query.wantedTerms.map(\.description), ["stalingrda", "title:army", "navy"])
    let better = query.replacing(
      query.wantedTerms[0], with: Term(.word("stalingrad", isPrefix: false)))
    XCTAssertEqual(better.description, "stalingrad (title:army OR navy) -red")
  }

  func testLettersInOrderAreFoundWhereTheyStandBest() {
    let table: [(String, String, [Range<Int>]?)] = [
      ("", "Copy", []),
      ("cc", "Copy credit", [0..<1, 5..<6]),
      ("cre", "Copy credit", [5..<8]),
      ("tl", "Top list", [0..<1, 4..<5]),
      ("md", "markDown", [0..<1, 4..<5]),
      ("ete", "Été", [0..<3]),
      ("top list", "Top list", [0..<3, 4..<8]),
      ("xyz", "Copy", nil),
      ("copyy", "Copy", nil),
    ]
    for (pattern, candidate, expected) in table {
      XCTAssertEqual(fuzzyScore(pattern, candidate)?.ranges, expected, pattern + candidate)
    }
  }

  func testAWordStartAndLettersInARowScoreHigher() throws {
    func score(_ pattern: String, _ candidate: String) throws -> Int {
      try XCTUnwrap(fuzzyScore(pattern, candidate)).score
    }
    XCTAssertGreaterThan(try score("so", "Sort order"), try score("so", "Previous clip, one up"))
    XCTAssertGreaterThan(try score("mark", "Mark seen"), try score("mark", "my archive rank"))
    XCTAssertGreaterThan(try score("tl", "Top list"), try score("tl", "Settle"))
  }

  func testTheFuzzyRangesSpellThePattern() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      let candidate = String((0..<30).map { _ in generator.pick(Array("abcAB -")) })
      let pattern = String((0..<3).map { _ in generator.pick(Array("abc")) })
      guard let match = fuzzyScore(pattern, candidate) else { continue }
      let scalars = Array(candidate.lowercased().unicodeScalars)
      let spelled = match.ranges.flatMap { scalars[$0] }
      XCTAssertEqual(String(String.UnicodeScalarView(spelled)), pattern, candidate)
    }
  }
}
