/// A query taken apart into what the full-text index answers and what is compared row by row.
public struct Plan: Hashable, Sendable {
  /// An FTS5 expression every clip must match; nil if the index is not asked.
  public var match: String?
  /// Conditions that must hold besides, each on its own.
  public var conditions: [Condition]

  /// Makes a plan.
  public init(match: String?, conditions: [Condition]) {
    self.match = match
    self.conditions = conditions
  }
}

/// A condition on a clip, as a store answers it.
public indirect enum Condition: Hashable, Sendable {
  /// The clip is among those an FTS5 expression finds.
  case matches(String)
  /// A stored value is as asked.
  case filter(Filter)
  /// A term the index has no column for, to be compared in the words themselves.
  case contains(Term)
  /// The condition does not hold.
  case not(Condition)
  /// All hold; with none it always holds.
  case all([Condition])
  /// At least one holds; with none it never holds.
  case any([Condition])
}

extension Query {
  /// The query for a full-text table with these columns: one match expression with all the words
  /// that must or must not occur, and the other conditions. Words that only must not occur are
  /// conditions, since FTS5 cannot answer them alone.
  public func plan(columns: MatchColumns = .named) -> Plan {
    let whole = condition(columns: columns)
    let parts = if case .all(let parts) = whole { parts } else { [whole] }
    var plan = Plan(match: nil, conditions: [])
    for part in parts {
      if case .matches(let expression) = part, plan.match == nil {
        plan.match = expression
      } else {
        plan.conditions.append(part)
      }
    }
    return plan
  }

  /// The query as a condition in which words are joined into as few match expressions as possible.
  public func condition(columns: MatchColumns = .named) -> Condition {
    switch self {
    case .text(let term):
      return term.matchExpression(columns: columns).map(Condition.matches) ?? .contains(term)
    case .filter(let filter):
      return .filter(filter)
    case .not(let part):
      let inner = part.condition(columns: columns)
      if case .not(let positive) = inner { return positive }
      return .not(inner)
    case .all(let parts):
      return joinedAll(parts.map { $0.condition(columns: columns) })
    case .any(let parts):
      return joinedAny(parts.map { $0.condition(columns: columns) })
    }
  }
}

private func joinedAll(_ parts: [Condition]) -> Condition {
  var wanted: [String] = []
  var unwanted: [String] = []
  var others: [Condition] = []
  for part in parts {
    switch part {
    case .matches(let expression): wanted.append(expression)
    case .not(.matches(let expression)): unwanted.append(expression)
    case .filter, .contains, .not, .all, .any: others.append(part)
    }
  }
  var match = joined(wanted, by: "AND")
  let refused = joined(unwanted, by: "OR")
  if let found = match, let refused {
    match = "(\(found)) NOT (\(refused))"
  } else if let refused {
    others.insert(.not(.matches(refused)), at: 0)
  }
  if let match { others.insert(.matches(match), at: 0) }
  return others.count == 1 ? others[0] : .all(others)
}

private func joinedAny(_ parts: [Condition]) -> Condition {
  var wanted: [String] = []
  var others: [Condition] = []
  for part in parts {
    switch part {
    case .matches(let expression): wanted.append(expression)
    case .filter, .contains, .not, .all, .any: others.append(part)
    }
  }
  if let match = joined(wanted, by: "OR") { others.insert(.matches(match), at: 0) }
  return others.count == 1 ? others[0] : .any(others)
}

private func joined(_ expressions: [String], by name: String) -> String? {
  guard expressions.count > 1 else { return expressions.first }
  return expressions.map { "(\($0))" }.joined(separator: " \(name) ")
}
