/// R1: places, their contested members, and more specific grants.
extension Judge {
  func judgeTerritory(_ clause: Clause, _ places: inout Set<String>) -> Level {
    let isOutside = clause.target.contains { $0.hasPrefix("not:") }
    let names = clause.target.map { $0.hasPrefix("not:") ? String($0.dropFirst(4)) : $0 }
    if names.contains(where: { isOwnName($0) }) {
      return clause.polarity == .prohibit ? .bar : .none
    }
    var members = RegionTable.shared.members(of: names)
    let excepted = RegionTable.shared.members(
      of: clause.except.map { $0.hasPrefix("territory:") ? String($0.dropFirst(10)) : $0 }
        .filter { Self.isPlace($0) })
    guard let own = profile.country, let delivery = profile.territories else {
      return profile.country.map {
        members.certain.contains($0) && clause.polarity == .prohibit && !isOutside
      }
        == true ? .bar : .review
    }
    if clause.polarity == .prohibit, !isOutside {
      takeOut(excepted, from: &members, clause, own)
      return ban(members, own, delivery, &places)
    }
    if clause.value != .only, !isOutside {
      let isIn = members.isWorld || members.certain.contains(own)
      if isIn, members.isWorld || delivery.allSatisfy({ members.certain.contains($0) }) {
        return .none
      }
      if isIn, !delivery.contains("*") || !members.isWorld {
        places.formUnion(delivery.filter { !members.certain.contains($0) && $0 != "*" })
        return hasOtherGrant(than: clause) ? .none : .limit
      }
      return hasOtherGrant(than: clause) ? .none : .review
    }
    members.certain.subtract(excepted.certain)
    members.contested.formUnion(excepted.contested)
    return onlyWithin(members, own, delivery, &places)
  }

  func isOwnName(_ target: String) -> Bool {
    target.hasPrefix("unresolved:") && outlet.goesBy(String(target.dropFirst(11)))
  }

  static func isPlace(_ name: String) -> Bool {
    name.hasPrefix("R:") || name.hasPrefix("sub:") || name.hasPrefix("unresolved")
      || name.utf8.count == 2
  }

  /// Takes exceptions and more specific grants out of a ban.
  func takeOut(
    _ excepted: RegionTable.Members, from members: inout RegionTable.Members, _ clause: Clause,
    _ own: String
  ) {
    let granted = granted(against: clause)
    if members.isWorld, excepted.certain.contains(own) || granted.contains(own) {
      members.isWorld = false
    }
    members.certain.subtract(excepted.certain)
    members.contested.subtract(excepted.certain)
    for code in excepted.contested where members.certain.remove(code) != nil {
      members.contested.insert(code)
    }
    for code in excepted.parts where members.certain.remove(code) != nil {
      members.parts.insert(code)
    }
    if excepted.isUnresolved {
      members.contested.formUnion(members.certain)
      members.certain = []
    }
    members.certain.subtract(granted)
    members.contested.subtract(granted)
  }

  /// Places that a more specific grant opens again: a label's, or a country against a region.
  func granted(against clause: Clause) -> Set<String> {
    var codes: Set<String> = []
    let isRegional = clause.target.contains { $0.hasPrefix("R:") }
    for other in grants {
      if other.kind == .access {
        for case .territory(let names) in other.scope where other.scope.count == 1 {
          codes.formUnion(RegionTable.shared.members(of: names).certain)
        }
      } else if other.kind == .territory, other.value != .only, isRegional,
        other.scope == clause.scope
      {
        let names = other.target.filter { !$0.hasPrefix("R:") }
        codes.formUnion(RegionTable.shared.members(of: names).certain)
      }
    }
    for name in clause.target where codes.contains(name) { codes.remove(name) }
    return codes
  }

  func ban(
    _ members: RegionTable.Members, _ own: String, _ delivery: [String], _ places: inout Set<String>
  ) -> Level {
    if members.isWorld || members.certain.contains(own) { return .bar }
    if members.isUnresolved || members.contested.contains(own) || members.parts.contains(own) {
      return .review
    }
    let reach = members.certain.union(members.contested).union(members.parts)
    if delivery.contains("*") {
      places.formUnion(reach)
      return reach.isEmpty ? .none : .limit
    }
    let hit = delivery.filter { reach.contains($0) }
    places.formUnion(hit)
    return hit.isEmpty ? .none : .limit
  }

  func onlyWithin(
    _ members: RegionTable.Members, _ own: String, _ delivery: [String], _ places: inout Set<String>
  ) -> Level {
    if members.isWorld { return .none }
    if members.certain.contains(own) {
      let left = delivery.filter { !members.certain.contains($0) }
      places.formUnion(left.filter { $0 != "*" })
      return left.isEmpty ? .none : .limit
    }
    if members.contested.contains(own) || members.parts.contains(own) || members.isUnresolved {
      return .review
    }
    return .bar
  }
}
