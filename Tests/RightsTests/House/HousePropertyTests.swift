import Mutations
import XCTest

@testable import Rights

/// Whatever the desk says of words that were not understood, what the others say stands.
final class HousePropertyTests: XCTestCase {
  private func answer(_ text: Restriction, _ profile: Profile, _ published: Instant)
    -> Verdict.Answer
  {
    let at = profile.useAt.flatMap { Timestamp.instant($0) } ?? published
    return evaluate([text], facts: ClipFacts(published: published), profile: profile, at: at).answer
  }

  private func house(explaining text: Restriction, as means: String) -> House {
    var house = House()
    for clause in text.clauses where clause.kind == .unknown {
      try? house.teach(
        HouseWording(
          words: clause.quote, means: HouseWording.Meaning(means), who: "Delphine", when: 0))
    }
    return house
  }

  private func forEveryLine(
    _ body: (LabelledLines, Restriction, [Profile], Instant) throws -> Void
  ) throws {
    for (lines, profiles, published) in try LabelledLines.sets() {
      for line in lines.prefix(300) {
        let text = parse(line.text, published: published)
        guard text.clauses.contains(where: { $0.kind == .unknown }) else { continue }
        try body(line, text, profiles, published)
      }
    }
  }

  func testNothingThatIsSaidOfUnknownWordsLiftsABan() throws {
    var tried = 0
    for means in ["nothing", "Access all", "Access all worldwide. Free of charge", "News use only"]
    {
      try forEveryLine { line, text, profiles, published in
        let explained = house(explaining: text, as: means).explain(text)
        for profile in profiles where answer(text, profile, published) == .no {
          tried += 1
          XCTAssertEqual(answer(explained, profile, published), .no, "\(line.text) [\(means)]")
        }
      }
    }
    XCTAssertGreaterThan(tried, 0)
  }

  func testEveryClauseThatWasReadStaysAndSoDoesEveryStretchThatIsHalfRead() throws {
    try forEveryLine { line, text, _, _ in
      let explained = house(explaining: text, as: "nothing").explain(text)
      let known = text.clauses.filter { $0.kind != .unknown }
      let kept = explained.clauses.filter { explained.wording(of: $0) == nil }
      XCTAssertEqual(kept.filter { $0.kind != .unknown }, known, line.text)
      XCTAssertEqual(
        kept.filter { $0.kind == .unknown }.count + explained.house.count,
        text.clauses.count - known.count, line.text)
    }
  }

  func testWhatThePlainWordsBarIsBarredByAWordingThatMeansThem() throws {
    try forEveryLine { line, text, profiles, published in
      let explained = house(explaining: text, as: "Do not use").explain(text)
      guard !explained.house.isEmpty else { return }
      for profile in profiles {
        XCTAssertEqual(answer(explained, profile, published), .no, line.text)
      }
    }
  }
}
