/// Questions about an outlet; unknown where its profile leaves a field out.
struct OutletFacts: Sendable {
  let profile: Profile

  /// Platforms, one stand-in where the profile names none.
  var platforms: [String] {
    guard let platforms = profile.platforms, !platforms.isEmpty else { return ["?"] }
    return platforms
  }

  var knowsPlatforms: Bool { !(profile.platforms ?? []).isEmpty }

  /// Does it belong to an audience?
  func isMeant(by audience: Audience) -> Truth {
    switch audience {
    case .outlets(let kind, nil): isOfKind(kind)
    case .outlets(let kind, let place?): both(isOfKind(kind), isAt(place))
    case .media(let place): isAt(place)
    case .networks(let place): both(isOfKind(.broadcaster), isAt(place))
    case .subscribers(let name): isNamed(name, in: profile.clientOf)
    case .members(let name): isNamed(name, in: profile.memberOf)
    case .outlet(let name): isNamed(name, in: ownNames)
    case .unresolved: .unknown
    case .others(let audience): isMeant(by: audience).negated
    }
  }

  private func isOfKind(_ kind: Audience.Class) -> Truth {
    Truth(profile.kind.map { $0 == kind.rawValue })
  }

  private func both(_ one: Truth, _ other: Truth) -> Truth {
    if one == .no || other == .no { return .no }
    return one == .yes && other == .yes ? .yes : .unknown
  }

  /// Is the seat at a place?
  func isAt(_ place: Place) -> Truth {
    guard let country = profile.country else { return .unknown }
    if case .outside(let place) = place { return isAt(place).negated }
    let members = RegionTable.shared.members(of: [place])
    if members.isWorld || members.certain.contains(country) { return .yes }
    if members.contested.contains(country) || members.parts.contains(country)
      || members.isUnresolved
    {
      return .unknown
    }
    return .no
  }

  /// Every name the outlet goes by; nil where the profile gives none.
  var ownNames: [String]? {
    let names = (profile.name.map { [$0] } ?? []) + (profile.names ?? [])
    return names.isEmpty ? nil : names
  }

  /// Whether the outlet goes by a name.
  func goesBy(_ name: String) -> Bool { isNamed(name, in: ownNames) == .yes }

  private func isNamed(_ name: String, in list: [String]?) -> Truth {
    let wanted = Self.key(name)
    guard let list, !wanted.isEmpty else { return .unknown }
    return list.contains { Self.key($0) == wanted } ? .yes : .no
  }

  /// Letters and digits of a name, folded, without a leading article.
  static func key(_ name: String) -> [UInt32] {
    var folded = NormalForm(name).scalars
    for article in WordList.article.texts {
      let start = (article + " ").unicodeScalars.map(\.value)
      if folded.starts(with: start) { folded.removeFirst(start.count) }
    }
    return folded.filter { $0 > 0x2F && !($0 >= 0x3A && $0 <= 0x40) }
  }

  /// Is a use on `platform` a use on the named platform?
  enum Cover { case whole, partly, open, not }

  func covers(_ name: Platform, _ platform: String) -> Cover {
    if name == .everything || name.rawValue == platform { return .whole }
    guard knowsPlatforms else { return .open }
    switch (name, Platform(rawValue: platform)) {
    case (.mobile, .digital), (.vod, .digital):
      return platforms.contains(name.rawValue) ? .not : .partly
    case (.digital, .mobile), (.digital, .vod):
      // Listed on their own they are no part of digital; a desk may still mean them.
      return platforms.contains { $0 != "mobile" && $0 != "vod" } ? .partly : .open
    default: return .not
    }
  }

  func covers(_ names: [Platform], _ platform: String) -> Cover {
    let covers = names.map { self.covers($0, platform) }
    if covers.contains(.whole) { return .whole }
    if covers.contains(.open) { return .open }
    return covers.contains(.partly) ? .partly : .not
  }
}
