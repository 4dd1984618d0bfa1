import Foundation
import Testing

@testable import Rights

/// The cases of `Rules`: for each rule of the table a file of texts and their clauses.
@Suite struct RuleCaseTests {
  struct Case: Sendable {
    var text: String
    var clauses: String
  }

  /// Monday, 2 March 2026, noon GMT.
  private static let published: Instant = 1_772_452_800

  private static func cases(of name: Rule.Name) throws -> [Case] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Rules/\(name.rawValue).tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { line in
        let fields = line.split(separator: "\t", maxSplits: 1).map(String.init)
        return Case(text: fields[0], clauses: fields.count > 1 ? fields[1] : "")
      }
  }

  @Test(arguments: Rule.Name.allCases)
  func theTextsOfARuleAreReadByItClauseByClause(name: Rule.Name) throws {
    for one in try Self.cases(of: name) {
      let traced = trace(one.text, published: Self.published)
      let clauses = traced.restriction.clauses.map(\.notation).joined(separator: "; ")
      #expect(clauses == one.clauses, "\(one.text)")
      let winners = traced.stretches.map { $0[0].rule }
      #expect(winners.contains(name.rawValue), "\(one.text) is read by \(winners)")
    }
  }
}
