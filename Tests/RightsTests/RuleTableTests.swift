import Testing

@testable import Rights

@Suite struct RuleTableTests {
  @Test func everyRuleStandsOnceInTheTable() {
    let names = RuleBook.restrictions.rules.map(\.name)
    #expect(names.count == Set(names).count)
    #expect(Set(names) == Set(Rule.Name.allCases))
  }

  @Test(arguments: RuleBook.restrictions.rules.map(\.name))
  func theExampleOfARuleIsReadByThatRule(name: Rule.Name) throws {
    let rule = try #require(RuleBook.restrictions.rules.first { $0.name == name })
    let traced = trace(rule.example, published: 1_772_452_800)
    let winners = traced.stretches.map { $0[0].rule }
    #expect(winners.contains(name.rawValue))
    #expect(traced.unknown == [])
  }

  @Test func noTwoRulesBeatEachOther() {
    let rules = RuleBook.restrictions.rules
    for rule in rules {
      for other in rules where rule.beats.contains(other.name) {
        #expect(!other.beats.contains(rule.name))
      }
    }
  }
}
