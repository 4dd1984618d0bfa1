extension Judge {
  /// A grant of a part that is not named leaves open which may be used, and a grant to others says
  /// nothing to this outlet, where nothing else grants (RIGHTS.md 3, None and others).
  func judgeAccess(_ clause: Clause) -> Level {
    guard clause.polarity == .permit, !clause.scope.isEmpty else { return .none }
    guard clause.scope.contains(.part) || !reaches(clause.scope) else { return .none }
    return hasGrant(beside: clause) ? .none : .review
  }

  /// Whether a grant under these labels is for this outlet, at least on some platform.
  private func reaches(_ scopes: [Scope]) -> Bool {
    scopes.allSatisfy { scope in
      switch scope {
      case .client, .territory, .market: applies([scope])
      case .platform(let names):
        outlet.platforms.contains { outlet.covers(names, $0) != .not }
          || names == [.print] && profile.kind == "print"
      case .source, .shots, .time, .part: true
      }
    }
  }

  /// "No access Europe. Germany: access all": the grant only takes back what a ban takes.
  private func isBanElsewhere(_ clause: Clause) -> Bool {
    clause.polarity == .prohibit && clause.scope.isEmpty
      && [.territory, .client, .platform].contains(clause.kind)
  }

  /// Another clause that lets this outlet use the clip: a full grant, or whatever stands under a
  /// label that is for it.
  private func hasGrant(beside clause: Clause) -> Bool {
    hasOtherGrant(than: clause)
      || restriction.clauses.contains {
        $0 != clause && isBanElsewhere($0)
          || $0 != clause && !$0.scope.isEmpty && $0.polarity != .info && reaches($0.scope)
            && !$0.scope.contains(.part)
            && $0.scope.contains { scope in
              switch scope {
              case .client, .territory, .market, .platform: true
              case .source, .shots, .time, .part: false
              }
            }
      }
  }
}
