/// Why a clause asks nothing of an outlet that the outlet does not do already.
extension Judge {
  /// The clause as a to-do that is met, with the reason; nil for clauses that restrict nothing.
  func met(_ clause: Clause) -> ToDo? {
    guard clause.restricts, let reason = reason(clause) else { return nil }
    var toDo = toDo(.keepTo, clause)
    toDo.met = reason
    return toDo
  }

  private func reason(_ clause: Clause) -> String? {
    for scope in clause.scope { if let reason = reason(scope) { return reason } }
    let isGranted = outlet.platforms.allSatisfy { platform in
      var places: Set<String> = []
      return base(clause, platform, &places) == .none
    }
    return isGranted ? ownReason(clause) : "you are excepted"
  }

  /// Why a label is none of this outlet's.
  private func reason(_ scope: Scope) -> String? {
    switch scope {
    case .platform(let names):
      let isOther = outlet.platforms.allSatisfy { outlet.covers(names, $0) == .not }
      return isOther ? "it is for \(listed(names.map(\.rawValue))), " + platformWords : nil
    case .market(let code, let isInside):
      return outlet.isAt(isInside ? .country(code) : .outside(.country(code))) == .no
        ? "it is for clients " + (isInside ? "in " : "outside ") + PlaceNames.shared.name(of: code)
        : nil
    case .territory(let names):
      return Truth.any(names.map { outlet.isAt($0) }) == .no
        ? "it is for " + PlaceNames.shared.names(of: names.map(\.code)) : nil
    case .client(let names):
      return Truth.any(names.map { outlet.isMeant(by: $0) }) == .no
        ? "it is for \(listed(names.map(Self.clientName))), " + kindWords : nil
    case .source, .shots, .time, .part: return nil
    }
  }

  private func ownReason(_ clause: Clause) -> String? {
    switch clause.kind {
    case .territory: return placeWords
    case .client: return clause.polarity == .permit ? "you are one of those" : kindWords
    case .platform, .programme: return platformWords
    case .purpose:
      if clause.targets.contains(.purpose(.noncommercial)) {
        return "you have no commercial income"
      }
      return "you use it for " + listed(profile.purposes ?? [])
    case .archive:
      return profile.archives == false ? "you keep no archive" : "another line allows it"
    case .resale:
      return profile.resells == false ? "you do not pass clips on" : "another line allows it"
    case .embargo: return end(clause).map { "it was lifted " + ToDo.utc($0) }
    case .ai:
      guard let uses = profile.ai else { return nil }
      return uses.isEmpty ? "you said you use none" : "you use AI to \(listed(uses)) only"
    case .expiry, .runs, .length, .credit, .integrity, .context, .manner, .privacy, .consent,
      .fee, .thirdParty, .kill, .access, .pointer, .sensitivity, .notice, .contact, .unknown:
      return nil
    }
  }

  // MARK: What the profile says

  private var platformWords: String { "you use it on \(listed(profile.platforms ?? [])) only" }

  private var kindWords: String {
    guard let kind = profile.kind else { return "you are none of those" }
    let article = "aeiou".contains(kind.prefix(1)) ? "an" : "a"
    switch kind {
    case "online", "print": return "you are \(article) \(kind) publisher"
    case "agency": return "you are a news agency"
    default: return "you are \(article) \(kind)"
    }
  }

  private var placeWords: String {
    let places = profile.territories ?? []
    return places.count > 6
      ? "you do not deliver there"
      : "you deliver to \(PlaceNames.shared.names(of: places)) only"
  }

  private static func clientName(_ audience: Audience) -> String {
    audience.code.split(separator: ":").last.map(String.init) ?? ""
  }
}
