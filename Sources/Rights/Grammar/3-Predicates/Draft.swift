/// A clause being read: token positions instead of a span.
struct Draft: Sendable {
  var kind: Clause.Kind
  var polarity: Clause.Polarity
  var target: [Target] = []
  var value: ClauseValue = .none
  var except: [Target] = []
  var tokens: Range<Int>
  /// Scopes the clause brings itself, beyond the labels in force.
  var scope: [Scope] = []
}

/// What a rule of the grammar found: clauses and the token after them.
struct Found: Sendable {
  var drafts: [Draft]
  var next: Int

  init(_ drafts: [Draft], next: Int) {
    self.drafts = drafts
    self.next = next
  }

  init(
    _ kind: Clause.Kind, _ polarity: Clause.Polarity, _ tokens: Range<Int>,
    target: [Target] = [], value: ClauseValue = .none, next: Int? = nil
  ) {
    drafts = [Draft(kind: kind, polarity: polarity, target: target, value: value, tokens: tokens)]
    self.next = next ?? tokens.upperBound
  }
}
