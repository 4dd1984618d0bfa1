/// R1: places, their contested members, and more specific grants.
extension Judge {
  func judgeTerritory(_ clause: Clause, _ places: inout Set<String>) -> Level {
    let isOutside = clause.targets.places.contains(where: \.isOutside)
    let named = clause.targets.places.map(\.inner)
    if named.contains(where: isOwnName) {
      return clause.polarity == .prohibit ? .bar : .none
    }
    var members = RegionTable.shared.members(of: named)
    let excepted = RegionTable.shared.members(of: clause.exceptions.places)
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

  private func isOwnName(_ place: Place) -> Bool {
    if case .unresolved(let name) = place { outlet.goesBy(name) } else { false }
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
    let isRegional = clause.targets.places.contains(where: \.isRegion)
    for other in grants {
      if other.kind == .access {
        for case .territory(let names) in other.scope where other.scope.count == 1 {
          codes.formUnion(RegionTable.shared.members(of: names).certain)
        }
      } else if other.kind == .territory, other.value != .only, isRegional,
        other.scope == clause.scope
      {
        let places = other.targets.places.filter { !$0.isRegion }
        codes.formUnion(RegionTable.shared.members(of: places).certain)
      }
    }
    for case .country(let code) in clause.targets.places { codes.remove(code) }
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
