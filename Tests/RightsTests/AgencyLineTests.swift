import Foundation
import Rights
import XCTest

/// Labelled lines of our own: `Lines/*.tsv`, judged for the two outlets of `Lines/profiles.json`.
final class AgencyLineTests: XCTestCase {
  func testNineteenOfTwentyVerdictsOfOurOwnLinesAreRight() throws {
    let (lines, profiles, published) = try LabelledLines.load()
    XCTAssertGreaterThan(lines.count, 500)
    var wrong: [String] = []
    for line in lines {
      let restriction = parse(line.text, published: published)
      for (position, profile) in profiles.enumerated() {
        let at = try XCTUnwrap(profile.useAt.flatMap { Timestamp.instant($0) })
        let verdict = evaluate(
          [restriction], facts: ClipFacts(published: published), profile: profile, at: at)
        if !line.verdicts[position].contains(verdict.answer) {
          wrong.append("\(profile.id) \(verdict.answer) for: \(line.text)")
        }
      }
    }
    XCTAssertLessThan(wrong.count, lines.count / 10, wrong.joined(separator: "\n"))
  }

  func testNoLineIsReadMorePermissivelyThanItsLabel() throws {
    let (lines, profiles, published) = try LabelledLines.load()
    let rank: [Verdict.Answer: Int] = [.clear: 0, .conditions: 1, .review: 2, .no: 2]
    for line in lines {
      let prediction = predict(
        id: "", text: line.text, published: published, profiles: profiles, now: 0)
      for (position, answer) in prediction.verdicts.enumerated() {
        let got = try XCTUnwrap(Verdict.Answer(rawValue: answer.verdict))
        let wanted = line.verdicts[position].compactMap { rank[$0] }.min() ?? 2
        XCTAssertGreaterThanOrEqual(rank[got] ?? 0, wanted, line.text)
      }
    }
  }

  func testEverySpanSlicesBackToItsQuote() throws {
    let (lines, _, published) = try LabelledLines.load()
    for line in lines {
      let scalars = Array(line.text.unicodeScalars)
      for clause in parse(line.text, published: published).clauses {
        let slice = String(String.UnicodeScalarView(scalars[clause.span]))
        XCTAssertEqual(slice, clause.quote, line.text)
      }
    }
  }
}
