/// What a policy and the texts say against each other, in words; at most 32.
public func contradictions(between policy: Restriction, and texts: [Restriction]) -> [String] {
  var found: [String] = []
  for text in texts {
    let opposed = opposed(policy, text)
    for (rule, clause) in opposed where found.count < 32 {
      found.append(
        "The policy (\(rule.quote)) and \u{201C}\(clause.quote)\u{201D} contradict each other;"
          + " the stricter counts.")
    }
    guard opposed.isEmpty, found.count < 32 else { continue }
    if policy.grantsAll, let ban = text.clauses.first(where: \.isLimiting) {
      found.append(
        "The policy grants every use, the text says \u{201C}\(ban.quote)\u{201D}; the text counts.")
    } else if text.grantsAll, let ban = policy.clauses.first(where: \.isLimiting),
      let grant = text.clauses.first(where: { $0.kind == .access })
    {
      found.append(
        "The text says \u{201C}\(grant.quote)\u{201D}, the policy (\(ban.quote)) limits the use;"
          + " the policy counts.")
    }
  }
  return found
}

private func opposed(_ policy: Restriction, _ text: Restriction) -> [(Clause, Clause)] {
  var found: [(Clause, Clause)] = []
  for rule in policy.clauses.prefix(256) {
    for clause in text.clauses.prefix(256) where rule.contradicts(clause) && found.count < 32 {
      found.append((rule, clause))
    }
  }
  return found
}

extension Restriction {
  /// Every use is granted and nothing limits it.
  fileprivate var grantsAll: Bool {
    clauses.contains { $0.kind == .access && $0.scope.isEmpty }
      && !clauses.contains(where: \.isLimiting)
  }
}

extension Clause {
  /// A ban or an exclusive permission.
  fileprivate var isLimiting: Bool { polarity == .prohibit || value == .only }

  /// One allows what the other bars, or both allow nothing but different things.
  fileprivate func contradicts(_ other: Clause) -> Bool {
    guard kind == other.kind, scope == other.scope else { return false }
    let isShared =
      targets.isEmpty && other.targets.isEmpty || !Set(targets).isDisjoint(with: other.targets)
    switch (polarity, other.polarity) {
    case (.permit, .prohibit), (.prohibit, .permit): return isShared
    case (.permit, .permit): return value == .only && other.value == .only && !isShared
    default: return false
    }
  }
}
