import Foundation
import Mutations
import Rights
import XCTest

/// Labelled lines of our own: `Lines/*.tsv`, judged for the two outlets of `Lines/profiles.json`.
final class AgencyLineTests: XCTestCase {
  func testNineteenOfTwentyVerdictsOfOurOwnLinesAreRight() throws {
    XCTAssertGreaterThan(try LabelledLines.load().lines.count, 500)
    for set in try LabelledLines.sets() { try check(set) }
  }

  private func check(_ set: LabelledLines.LineSet) throws {
    let (lines, profiles, published) = set
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
    XCTAssertLessThanOrEqual(wrong.count, lines.count / 10, wrong.joined(separator: "\n"))
  }

  func testNoLineIsReadMorePermissivelyThanItsLabel() throws {
    let rank: [Verdict.Answer: Int] = [.clear: 0, .conditions: 1, .review: 2, .no: 2]
    for (lines, profiles, published) in try LabelledLines.sets() {
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
  }

  func testEverySpanSlicesBackToItsQuote() throws {
    for (line, published) in try LabelledLines.sets().flatMap({ set in
      set.lines.map { ($0, set.published) }
    }) {
      let scalars = Array(line.text.unicodeScalars)
      for clause in parse(line.text, published: published).clauses {
        let slice = String(String.UnicodeScalarView(scalars[clause.span]))
        XCTAssertEqual(slice, clause.quote, line.text)
      }
    }
  }
}
