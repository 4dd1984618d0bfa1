/// What a clause means by its kind, before exceptions and scopes.
extension Judge {
  func judgeArchive(_ clause: Clause) -> Level {
    // "Archive use only" may bar every other use.
    if clause.polarity == .permit { return clause.value == .only ? .review : .none }
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

  func time(_ clause: Clause) -> Level {
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

  func judgeClient(_ clause: Clause) -> Level {
    let meant = Truth.any(clause.targets.audiences.map { outlet.isMeant(by: $0) })
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

  func judgePlatform(_ clause: Clause, _ platform: String) -> Level {
    let cover = outlet.covers(clause.targets.platforms, platform)
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
    case (.included, _): return .none
    case (_, .whole): return .none
    case (.only, .partly):
      // On demand and mobile stand for themselves where the outlet names them (R3).
      let own = Platform(rawValue: platform).flatMap { [.vod, .mobile].contains($0) ? $0 : nil }
      return own.map { !clause.targets.contains(.platform($0)) } ?? false ? .bar : .limit
    case (_, .open): return .review
    case (.only, .not): return .bar
    default: return hasOtherGrant(than: clause) || barsPlatforms ? .none : .review
    }
  }

  func judgeProgramme(_ clause: Clause, _ platform: String) -> Level {
    guard let purposes = profile.purposes, outlet.knowsPlatforms else { return .review }
    let isBulletin = clause.targets.contains(.programme(.newsBulletin))
    let isMagazine = clause.targets.contains(.programme(.magazineShow))
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

  func judgePurpose(_ clause: Clause) -> Level {
    if clause.targets.contains(.purpose(.noncommercial)) {
      if clause.polarity == .prohibit { return .review }
      if clause.targets.count == 1 { return level(Truth(profile.commerciallyFunded), yes: .review) }
    }
    guard let purposes = profile.purposes, !purposes.isEmpty else { return .review }
    let named = clause.targets.purposes
    let hit = purposes.filter { purpose in named.contains { $0.stands(for: purpose) } }
    if clause.polarity == .prohibit {
      return hit.isEmpty ? .none : hit.count == purposes.count ? .bar : .limit
    }
    if hit.count == purposes.count { return .none }
    if clause.value == .only { return hit.isEmpty ? .bar : .limit }
    return hasOtherGrant(than: clause) ? .none : .review
  }
}
