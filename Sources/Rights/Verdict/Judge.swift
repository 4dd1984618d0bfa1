/// Judges clauses for one outlet: each clause gives a level per platform (RIGHTS.md 7).
struct Judge {
  let outlet: OutletFacts
  let published: Instant?
  let at: Instant
  /// All clauses of the restriction, for what is specific and what is general.
  let restriction: Restriction

  var profile: Profile { outlet.profile }
  private(set) var leaveOut: Set<String> = []
  private let unknownSentences: Set<Int>
  /// The line bars some platform, so that a permit beside it only makes clear what stays.
  private let barsPlatforms: Bool
  /// Permits that may open what other clauses bar; the first few of a very long line.
  private let grants: [Clause]
  private static let mostGrants = 32

  init(_ profile: Profile, _ restriction: Restriction, facts: ClipFacts, at: Instant) {
    outlet = OutletFacts(profile: profile)
    published = restriction.published ?? facts.published
    self.at = at
    self.restriction = restriction
    var sentences: Set<Int> = []
    var grants: [Clause] = []
    for clause in restriction.clauses {
      if clause.kind == .unknown { sentences.insert(clause.sentence) }
      if clause.polarity == .permit, clause.guesses.isEmpty, grants.count < Self.mostGrants {
        grants.append(clause)
      }
    }
    unknownSentences = sentences
    barsPlatforms = restriction.clauses.contains {
      $0.kind == .platform && $0.polarity == .prohibit
    }
    self.grants = grants
  }

  /// The rule a clause falls under and its level per platform.
  mutating func judge(_ clause: Clause) -> (rule: String, levels: [String: Level]) {
    var levels: [String: Level] = [:]
    var places: Set<String> = []
    let isByPlatform = clause.kind == .platform || clause.kind == .programme
    var common: (level: Level, places: Set<String>)?
    for platform in outlet.platforms {
      var found: Set<String> = []
      var level: Level
      if let common {
        (level, found) = common
      } else {
        level = base(clause, platform, &found)
        if !isByPlatform { common = (level, found) }
      }
      level = exempted(level, clause, platform)
      level = scoped(level, clause, platform)
      if level == .bar, clause.except.contains(where: { $0.hasPrefix("consent") }) {
        level = .review
      }
      if level == .bar, hasUnknownBeside(clause) { level = .review }
      if !clause.guesses.isEmpty, clause.polarity == .permit || !clause.except.isEmpty {
        level = max(level, .review)
      }
      if level == .limit { places.formUnion(found) }
      levels[platform] = level
    }
    leaveOut.formUnion(places)
    return (Self.rule(clause), levels)
  }

  private static func rule(_ clause: Clause) -> String {
    switch clause.kind {
    case .territory, .client: "R1"
    case .purpose: "R2"
    case .platform, .programme: "R3"
    case .credit, .integrity, .runs, .length, .context, .manner, .privacy: "R4"
    case .archive: "R5"
    case .resale: "R6"
    case .embargo, .expiry: "R7"
    case .consent, .fee, .thirdParty: "R8"
    case .kill: "R7"
    case .access: "R10"
    case .sensitivity, .notice, .contact: "R11"
    case .pointer: clause.value == .word("elsewhere") ? "R12" : "R11"
    case .unknown: "R12"
    }
  }

  /// Words nothing explains, in the sentence of a ban, may be its exception.
  private func hasUnknownBeside(_ clause: Clause) -> Bool {
    clause.polarity != .duty && clause.value != .word("withdrawn")
      && unknownSentences.contains(clause.sentence)
  }

  // MARK: By kind

  private mutating func base(_ clause: Clause, _ platform: String, _ places: inout Set<String>)
    -> Level
  {
    if clause.polarity == .permit, clause.value == .word("yes") { return .none }
    switch clause.kind {
    case .access, .sensitivity, .notice, .contact: return .none
    case .unknown: return .review
    case .pointer: return clause.value == .word("elsewhere") ? .review : .none
    case .kill: return .bar
    case .consent: return .review
    case .fee: return clause.polarity == .info ? .none : .review
    case .thirdParty: return clause.value == .word("remove") ? .limit : .review
    case .credit, .integrity, .runs, .length, .context, .manner, .privacy: return .limit
    case .resale:
      return clause.polarity == .permit ? .none : level(Truth(profile.resells), yes: .bar)
    case .archive: return archive(clause)
    case .embargo, .expiry: return time(clause)
    case .territory: return territory(clause, &places)
    case .client: return client(clause)
    case .platform: return self.platform(clause, platform)
    case .programme: return programme(clause, platform)
    case .purpose: return purpose(clause)
    }
  }

  private func level(_ truth: Truth, yes: Level) -> Level {
    switch truth {
    case .yes: yes
    case .no: .none
    case .unknown: .review
    }
  }

  private func archive(_ clause: Clause) -> Level {
    if clause.polarity == .permit { return .none }
    if hasSpecificGrant(.archive, over: clause) { return .none }
    let keeps = level(Truth(profile.archives), yes: .limit)
    switch Truth(profile.usesFromArchive) {
    case .no: return keeps
    case .unknown: return .review
    case .yes: break
    }
    switch clause.value {
    case .hours(let hours):
      guard let published else { return .review }
      return at > published + Instant(hours * 3600) ? .bar : .limit
    case .moment(let moment, _):
      guard let moment else { return .review }
      if at > moment.latest { return .bar }
      return at <= moment.earliest ? .limit : .review
    default: return .bar
    }
  }

  private func time(_ clause: Clause) -> Level {
    switch clause.value {
    case .hours(let hours):
      guard let published, hours < 1e7 else { return .review }
      return at > published + Instant(hours * 3600) ? .bar : .limit
    case .moment(let moment, _):
      guard let moment else { return .review }
      if clause.kind == .embargo {
        if at < moment.earliest { return .bar }
        return at >= moment.latest ? .none : .review
      }
      if at > moment.latest { return .bar }
      return at <= moment.earliest ? .limit : .review
    default: return .review
    }
  }

  private func client(_ clause: Clause) -> Level {
    let meant = Truth.any(clause.target.map { outlet.isMeant(by: $0) })
    switch (clause.polarity, clause.value) {
    case (.prohibit, _):
      if meant != .no, hasClientGrant(over: clause) { return .none }
      return level(meant, yes: .bar)
    case (_, .only):
      switch meant {
      case .yes: return .none
      case .unknown: return .review
      case .no: return .bar
      }
    default:
      return meant == .yes || hasOtherGrant(than: clause) ? .none : .review
    }
  }

  private func platform(_ clause: Clause, _ platform: String) -> Level {
    let cover = outlet.covers(clause.target, platform)
    if clause.polarity == .prohibit {
      if hasClientGrant(over: clause), cover != .not { return .none }
      switch cover {
      case .whole: return .bar
      case .partly: return .limit
      case .open: return .review
      case .not: return .none
      }
    }
    switch (clause.value, cover) {
    case (.word, _): return .none
    case (_, .whole): return .none
    case (.only, .partly): return .limit
    case (_, .open): return .review
    case (.only, .not): return .bar
    default: return hasOtherGrant(than: clause) || barsPlatforms ? .none : .review
    }
  }

  private func programme(_ clause: Clause, _ platform: String) -> Level {
    guard let purposes = profile.purposes, outlet.knowsPlatforms else { return .review }
    let isBulletin = clause.target.contains("scheduled-news-bulletin")
    let isMagazine = clause.target.contains("magazine-show")
    let fitting = purposes.filter {
      isBulletin && $0 == "news" || isMagazine && ($0 == "magazine" || $0 == "entertainment")
    }
    let isAired = platform == "tv" || platform == "radio"
    if clause.polarity == .prohibit {
      guard isAired, !fitting.isEmpty else { return .none }
      return fitting.count == purposes.count ? .bar : .limit
    }
    guard isAired, !fitting.isEmpty else {
      return clause.value == .only ? .bar : hasOtherGrant(than: clause) ? .none : .review
    }
    return fitting.count == purposes.count ? .none : .limit
  }

  private func purpose(_ clause: Clause) -> Level {
    if clause.target.contains("noncommercial") {
      if clause.polarity == .prohibit { return .review }
      if clause.target.count == 1 { return level(Truth(profile.commerciallyFunded), yes: .review) }
    }
    guard let purposes = profile.purposes, !purposes.isEmpty else { return .review }
    let hit = purposes.filter { purpose in clause.target.contains { Self.means($0, purpose) } }
    if clause.polarity == .prohibit {
      return hit.isEmpty ? .none : hit.count == purposes.count ? .bar : .limit
    }
    if hit.count == purposes.count { return .none }
    if clause.value == .only { return hit.isEmpty ? .bar : .limit }
    return hasOtherGrant(than: clause) ? .none : .review
  }

  private static func means(_ target: String, _ purpose: String) -> Bool {
    switch target {
    case "editorial": ["news", "documentary", "education"].contains(purpose)
    case "commercial": ["advertising", "promotion", "merchandise"].contains(purpose)
    case "not:news": purpose != "news"
    case "not:editorial": !["news", "documentary", "education"].contains(purpose)
    default: target == purpose
    }
  }

  // MARK: Territory

  private func territory(_ clause: Clause, _ places: inout Set<String>) -> Level {
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
      subtract(excepted, from: &members, clause, own)
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

  private func isOwnName(_ target: String) -> Bool {
    guard target.hasPrefix("unresolved:"), let name = profile.name else { return false }
    return OutletFacts.key(String(target.dropFirst(11))) == OutletFacts.key(name)
  }

  private static func isPlace(_ name: String) -> Bool {
    name.hasPrefix("R:") || name.hasPrefix("sub:") || name.hasPrefix("unresolved")
      || name.utf8.count == 2
  }

  /// Takes exceptions and more specific grants out of a ban.
  private func subtract(
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
  private func granted(against clause: Clause) -> Set<String> {
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

  private func ban(
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

  private func onlyWithin(
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

  // MARK: Grants, exceptions, scopes

  /// A full grant without a scope, beside which a list is not exclusive.
  private func hasOtherGrant(than clause: Clause) -> Bool {
    grants.contains {
      $0.kind == .access && ($0.scope.isEmpty || applies($0.scope))
    }
  }

  /// A grant of the same kind under a label that means this outlet.
  private func hasSpecificGrant(_ kind: Clause.Kind, over clause: Clause) -> Bool {
    grants.contains {
      $0.kind == kind && !$0.scope.isEmpty
        && $0.scope.count > clause.scope.count && applies($0.scope)
    }
  }

  /// A full grant to a class or body this outlet belongs to.
  private func hasClientGrant(over clause: Clause) -> Bool {
    guard clause.scope.isEmpty else { return false }
    return grants.contains { other in
      other.kind == .access && applies(other.scope)
        && other.scope.contains { if case .client = $0 { true } else { false } }
    }
  }

  /// Whether scopes certainly hold for this outlet as a whole.
  private func applies(_ scopes: [Scope]) -> Bool {
    scopes.allSatisfy { scope in
      switch scope {
      case .client(let names): Truth.any(names.map { outlet.isMeant(by: $0) }) == .yes
      case .territory(let names): Truth.any(names.map { outlet.isAt($0) }) == .yes
      case .market(let code, let isInside): outlet.isAt(code) == (isInside ? .yes : .no)
      case .platform(let names): outlet.platforms.allSatisfy { outlet.covers(names, $0) == .whole }
      case .source: restriction.sources.count < 2
      case .shots, .time, .part: false
      }
    }
  }

  /// Exceptions that are no places.
  private func exempted(_ level: Level, _ clause: Clause, _ platform: String) -> Level {
    guard level > .none, clause.polarity == .prohibit else { return level }
    var isOpen = false
    for name in clause.except where !name.hasPrefix("consent") {
      if name.hasPrefix("platform:") || clause.kind == .platform {
        let bare = name.hasPrefix("platform:") ? String(name.dropFirst(9)) : name
        let names = bare == "digital" ? ["digital", "social"] : [bare]
        switch outlet.covers(names, platform) {
        case .whole: return .none
        case .partly, .open: isOpen = true
        case .not: break
        }
      } else if name.hasPrefix("purpose:") || clause.kind == .purpose {
        let bare = name.hasPrefix("purpose:") ? String(name.dropFirst(8)) : name
        guard let purposes = profile.purposes else { isOpen = true; continue }
        let kept = purposes.filter { Self.means(bare, $0) }
        if kept.count == purposes.count { return .none }
        if !kept.isEmpty { return min(level, .limit) }
      } else if name.hasPrefix("territory:") {
        switch outlet.isAt(String(name.dropFirst(10))) {
        case .yes: return .none
        case .unknown: isOpen = true
        case .no: break
        }
      } else if clause.kind == .client || name.contains(":"), !Self.isPlace(name) {
        switch outlet.isMeant(by: name) {
        case .yes: return .none
        case .unknown: isOpen = true
        case .no: break
        }
      }
    }
    return isOpen && level == .bar ? .review : level
  }

  private func scoped(_ level: Level, _ clause: Clause, _ platform: String) -> Level {
    var level = level
    for scope in clause.scope where level > .none {
      level = scoped(level, scope, clause, platform)
    }
    return level
  }

  private func scoped(_ level: Level, _ scope: Scope, _ clause: Clause, _ platform: String) -> Level
  {
    switch scope {
    case .source:
      return restriction.sources.count > 1 && level == .bar ? .limit : level
    case .shots, .time: return level == .bar ? .limit : level
    case .part: return level == .bar ? .review : level
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
      switch outlet.isAt(code) {
      case .unknown: return .review
      case .yes: return isInside ? level : .none
      case .no: return isInside ? .none : level
      }
    case .client(let names):
      if clause.hasOpenScope { return level }
      switch Truth.any(names.map { outlet.isMeant(by: $0) }) {
      case .yes: return level
      case .unknown: return .review
      case .no: return .none
      }
    case .territory(let names):
      if clause.hasOpenScope { return level }
      switch Truth.any(names.map { outlet.isAt($0) }) {
      case .yes: return level
      case .unknown: return .review
      case .no: break
      }
      let members = RegionTable.shared.members(of: names)
      guard let delivery = profile.territories else { return .review }
      let isDelivered = delivery.contains {
        $0 == "*" || members.certain.contains($0) || members.contested.contains($0)
      }
      return isDelivered ? (level == .bar ? .limit : level) : .none
    }
  }
}
