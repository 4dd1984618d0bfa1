/// What a ban does not reach.
extension PredicateReading {
  /// What a ban does not reach, from an exception word on.
  func exception(at index: Int, drafts: inout [Draft]) -> Int? {
    guard let except = longest(index, [.except]), let last = drafts.indices.last else { return nil }
    if let consent = consentCondition(at: except.next) {
      drafts[last].except.append(.consent(of: consent.party))
      return consent.next
    }
    if let part = exceptedPart(afterPoint(except.next)) {
      for position in drafts.indices where drafts[position].polarity == .prohibit {
        drafts[position].scope.append(part.scope)
      }
      return part.next
    }
    guard let inner = frame(at: afterPoint(except.next)), !inner.objects.isEmpty, !inner.isBan,
      !inner.isForbidden, inner.objects.allSatisfy({ narrows($0.kind, last, drafts) })
    else {
      guard drafts[last].polarity == .prohibit,
        let names = exceptedNames(at: afterPoint(except.next))
      else { return nil }
      drafts[last].except += names.names.map { .audience(.outlet($0)) }
      return names.next
    }
    drafts[last].except += inner.objects.flatMap { [$0.target] + $0.more }
    return inner.end
  }

  /// "except shots 1-3", "except the first 20 seconds": the ban is for the rest.
  private func exceptedPart(_ start: Int) -> (scope: Scope, next: Int)? {
    let index = skip(start, .small)
    if let shots = shotList(at: index) ?? shotList(at: start), isEnd(shots.next) {
      return (.shots("other"), shots.next)
    }
    guard let time = timeStretch(at: index), isEnd(time.next) else { return nil }
    return (.time("other"), time.next)
  }

  /// Places, outlets, platforms and purposes narrow any ban; other kinds only one of their own.
  private func narrows(_ kind: Clause.Kind, _ last: Int, _ drafts: [Draft]) -> Bool {
    [.territory, .client, .platform, .purpose, .programme].contains(kind)
      || drafts[last].kind == kind
  }
}
