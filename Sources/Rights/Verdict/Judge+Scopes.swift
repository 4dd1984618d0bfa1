/// R10: grants, exceptions and the labels a clause stands under.
extension Judge {
  /// A full grant without a scope, beside which a list is not exclusive.
  func hasOtherGrant(than clause: Clause) -> Bool {
    grants.contains {
      $0.kind == .access && ($0.scope.isEmpty || applies($0.scope))
    }
  }

  /// A grant of the same kind under a label that means this outlet.
  func hasSpecificGrant(_ kind: Clause.Kind, over clause: Clause) -> Bool {
    grants.contains {
      $0.kind == kind && !$0.scope.isEmpty
        && $0.scope.count > clause.scope.count && applies($0.scope)
    }
  }

  /// A full grant to a class or body this outlet belongs to.
  func hasClientGrant(over clause: Clause) -> Bool {
    guard clause.scope.isEmpty else { return false }
    return grants.contains { other in
      other.kind == .access && applies(other.scope)
        && other.scope.contains { if case .client = $0 { true } else { false } }
    }
  }

  /// Whether scopes certainly hold for this outlet as a whole.
  func applies(_ scopes: [Scope]) -> Bool {
    scopes.allSatisfy { scope in
      switch scope {
      case .client(let names): Truth.any(names.map { outlet.isMeant(by: $0) }) == .yes
      case .territory(let names): Truth.any(names.map { outlet.isAt($0) }) == .yes
      case .market(let code, let isInside): outlet.isAt(.country(code)) == (isInside ? .yes : .no)
      case .platform(let names):
        outlet.platforms.allSatisfy { outlet.covers(names, $0) == .whole }
      case .source: restriction.sources.count < 2
      case .shots, .time, .part: false
      }
    }
  }

  /// Exceptions that are no places.
  func exempted(_ level: Level, _ clause: Clause, _ platform: String) -> Level {
    guard level > .none, clause.polarity == .prohibit else { return level }
    var isOpen = false
    for exception in clause.exceptions {
      let truth: Truth
      switch exception {
      case .platform(let name):
        switch outlet.covers(name.meant, platform) {
        case .whole: truth = .yes
        case .partly, .open: truth = .unknown
        case .not: truth = .no
        }
      case .purpose(let purpose):
        guard let purposes = profile.purposes else { isOpen = true; continue }
        let kept = purposes.filter { purpose.stands(for: $0) }
        if !kept.isEmpty, kept.count < purposes.count { return min(level, .limit) }
        truth = kept.count == purposes.count ? .yes : .no
      case .place(let place):
        // A ban on places takes them out by itself.
        guard clause.kind != .territory else { continue }
        truth = outlet.isAt(place)
      case .audience(let audience): truth = outlet.isMeant(by: audience)
      case .consent: continue
      case .everything, .programme, .archive, .resale, .work, .context, .manner, .privacy,
        .material, .ai, .aiMark, .other:
        // What narrows a ban of its own kind is no matter of this outlet; of another it is open.
        guard exception.kind != clause.kind else { continue }
        truth = .unknown
      }
      if truth == .yes { return .none }
      isOpen = isOpen || truth == .unknown
    }
    return isOpen && level == .bar ? .review : level
  }

  /// The level under the labels of a clause; a label of a market the outlet delivers into leaves
  /// that market's places out.
  func scoped(
    _ level: Level, _ clause: Clause, _ platform: String, _ places: inout Set<String>
  ) -> Level {
    var level = level
    for scope in clause.scope where level > .none {
      level = scoped(level, scope, clause, platform, &places)
    }
    return level
  }

  private func scoped(
    _ level: Level, _ scope: Scope, _ clause: Clause, _ platform: String,
    _ places: inout Set<String>
  ) -> Level {
    switch scope {
    case .source:
      return restriction.sources.count > 1 && level == .bar ? .limit : level
    case .shots, .time:
      if clause.hasOpenScope { return level }
      return level == .bar ? .limit : level
    case .part:
      if clause.hasOpenScope { return level }
      return level == .bar ? .review : level
    case .platform(let names):
      if clause.hasOpenScope { return level }
      switch outlet.covers(names, platform) {
      case .whole: return level
      case .partly: return min(level, .limit)
      case .open: return max(level, .review)
      case .not: return .none
      }
    case .market(let code, let isInside):
      if clause.hasOpenScope { return level }
      return inMarket([isInside ? .country(code) : .outside(.country(code))], level, &places)
    case .client(let names):
      if clause.hasOpenScope { return level }
      switch Truth.any(names.map { outlet.isMeant(by: $0) }) {
      case .yes: return level
      case .unknown: return .review
      case .no: return .none
      }
    case .territory(let names):
      if clause.hasOpenScope { return level }
      return inMarket(names, level, &places)
    }
  }

  /// A clause for some places: it holds where the outlet sits there, and where it only delivers
  /// there a ban means to leave them out (RIGHTS.md 7 and 13.7).
  private func inMarket(_ names: [Place], _ level: Level, _ places: inout Set<String>) -> Level {
    switch Truth.any(names.map { outlet.isAt($0) }) {
    case .yes: return level
    case .unknown: return .review
    case .no: break
    }
    guard let delivery = profile.territories else { return .review }
    let delivered = delivery.filter { place in
      place == "*" || names.contains { RegionTable.shared.mayReach(place, $0) }
    }
    if delivered.isEmpty { return .none }
    guard level == .bar else { return level }
    places.formUnion(
      delivered.contains("*") ? names.filter { !$0.isOutside }.map(\.code) : delivered)
    return .limit
  }
}
