import Search
import XCTest

final class QueryPropertyTests: XCTestCase {
  private let words = [
    "red", "army", "AND", "OR", "NOT", "NEAR", "-", "--x", "*", "sta*", "日本語", "défense", "2:15",
    "http://a/b", "c++", "\"", "\"\"", "“", "”", "(", ")", "-(", "\"a b\"", "\"a \"\"b\"\" c\"",
    "near(",
    "near(a b, 3)", "near(a \"b, c\")", "title:", "title:x", "text:(", "kind:video", "kind:v",
    "published<2d", "published:2023-01..2023-02", "published:", "duration:1m..3m", "duration<90",
    "urgency<=3", "expires<7d", "has:shotlist", "is:new", "killed:", "id:\"a (b)\"", "flag:a*",
    "story:<3", "a<b", "^", ":", ",", "\u{0}", "\u{202E}", "e\u{301}", "'", ";--", "title:\"x",
    "foo:bar",
  ]

  private func query(_ generator: inout SeededGenerator) -> String {
    let glue = [" ", " ", " ", "", "\t", "\u{3000}"]
    return (0..<Int.random(in: 0...9, using: &generator)).map { _ in
      generator.pick(words) + generator.pick(glue)
    }.joined()
  }

  func testAPrintedQueryParsesBackToTheSameTree() throws {
    var generator = SeededGenerator(seed: 11)
    var parsedCount = 0
    for _ in 0..<12_000 {
      let text = query(&generator)
      guard let parsed = try? parse(text) else { continue }
      parsedCount += 1
      let printed = parsed.description
      XCTAssertEqual(try? parse(printed), parsed, "\(text) -> \(printed)")
      XCTAssertEqual(try? parse(printed).description, printed, text)
    }
    XCTAssertGreaterThan(parsedCount, 2_000)
  }

  func testWhatIsUnderstoodWhileTypingPrintsBackToo() throws {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<12_000 {
      let text = query(&generator)
      guard let parsed = try? parse(text, typing: true) else { continue }
      XCTAssertEqual(try? parse(parsed.query.description), parsed.query, text)
      XCTAssertEqual(try? parse(parsed.finished.description), parsed.finished, text)
    }
  }

  func testAnErrorPointsIntoTheQueryAndHasThreeLines() {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<4_000 {
      let text = query(&generator)
      do {
        _ = try parse(text)
      } catch {
        XCTAssertTrue((0...text.unicodeScalars.count).contains(error.column), text)
        XCTAssertEqual(error.description.split(separator: "\n").count, 3, text)
        XCTAssertEqual(error.description.last, "^", text)
      }
    }
  }

  func testQuotesInMatchExpressionsAreBalancedAndNothingElseIsTyped() {
    var generator = SeededGenerator(seed: 14)
    let plain = CharacterSetOfSyntax()
    for _ in 0..<4_000 {
      let text = query(&generator)
      guard let match = try? parse(text).plan().match else { continue }
      let outside = match.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 0 }.map(\.element)
      XCTAssertEqual(match.count { $0 == "\"" } % 2, 0, match)
      XCTAssertTrue(outside.allSatisfy(plain.holds), match)
    }
  }

  func testRangesOfHighlightsAreInTheTextInOrderAndApart() {
    var generator = SeededGenerator(seed: 15)
    for _ in 0..<4_000 {
      let (text, other) = (query(&generator), query(&generator))
      guard let parsed = try? parse(text, typing: true).query else { continue }
      var last = 0
      for range in matches(of: parsed, in: other) {
        XCTAssertGreaterThanOrEqual(range.lowerBound, last)
        XCTAssertFalse(range.isEmpty)
        last = range.upperBound
      }
      XCTAssertLessThanOrEqual(last, other.unicodeScalars.count)
    }
  }

  func testAQueryAtTheLimitsIsAnsweredOrRefused() throws {
    let limit = 10_000
    XCTAssertNoThrow(try parse(String(repeating: "a ", count: limit / 2)))
    XCTAssertNoThrow(try parse(String(repeating: "日", count: limit)))
    for text in [
      String(repeating: "a", count: limit + 1), String(repeating: "(", count: limit),
      String(repeating: "-(", count: limit / 2), String(repeating: "\"", count: limit - 1),
      String(repeating: "title:(", count: 1_000), String(repeating: "OR ", count: 3_000),
      String(repeating: "near(", count: 2_000),
    ] {
      XCTAssertThrowsError(try parse(text), String(text.prefix(20)))
    }
  }
}

private struct CharacterSetOfSyntax {
  func holds(_ text: Substring) -> Bool {
    text.allSatisfy { "(){}:, *ANDORTE0123456789".contains($0) }
  }
}
