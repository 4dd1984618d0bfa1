/// What the line said before that a later clause may mean.
struct Told: Sendable {
  /// When the clip was transmitted; relative and incomplete times need it.
  var published: Instant?
  /// The name of a `SOURCE:` header or source label in force.
  var sourceName: String?
  /// The body whose members the line spoke of last; "non-members" means its own.
  var lastBody: String?
  /// The clause just read in this sentence is a permission.
  var followsGrant = false
  /// The last part label named shots, so that "remainder" means the other shots.
  var isReadingShots = false
}

/// Whoever reads what restrictions speak of: places, outlets, platforms, parts, times.
protocol ObjectReading: WordReading {
  /// What the line said before.
  var told: Told { get }
}

extension ObjectReading {
  /// The object at a token, longest reading first.
  func object(at index: Int) -> RestrictionObject? {
    if !hasAny(index, .objects), !mayBeName(index) { return nil }
    if let place = placeObject(at: index) ?? namedClient(at: index) { return place }
    guard let found = longest(index, .objects) else { return lettered(at: index) }
    let tokens = index..<found.next
    func plain(_ target: Target?) -> RestrictionObject? {
      target.map { RestrictionObject($0, tokens) }
    }
    switch found.concept {
    case .platform:
      if let shared = clientsNamed(by: found) { return plain(.audience(.outlets(shared, at: nil))) }
      return plain(Target(found.target, .platform))
    case .purpose: return plain(Target(found.target, .purpose))
    case .programme: return plain(Target(found.target, .programme))
    case .archive: return plain(.archive)
    // "غير" is "not"; with its article it is "others", to whom nothing is passed on.
    case .resale: return has(index, .neg) ? nil : plain(.resale)
    case .integrity: return plain(Target(found.target, .integrity))
    case .ai: return RestrictionObject(ai: found, tokens)
    case .client:
      guard let kind = Audience.Class(rawValue: found.target) else { return nil }
      guard let place = placeOf(tokens) else { return plain(.audience(.outlets(kind, at: nil))) }
      return RestrictionObject(
        .audience(.outlets(kind, at: place.place)), index..<place.next)
    case .mediaNoun:
      return placeOf(tokens).map {
        RestrictionObject(.audience(.media(at: $0.place)), index..<$0.next)
      }
    default: return nil
    }
  }

  /// "broadcast and digital clients": the class behind the first of two adjectives.
  private func clientsNamed(by platform: Term) -> Audience.Class? {
    guard has(platform.next, .and), let name = Platform(rawValue: platform.target)?.users,
      let other = longest(platform.next + 1, [.platform, .client])
    else { return nil }
    if other.concept == .client {
      let noun = other.next - 1
      return noun > platform.next + 1 && has(noun, .clients) ? name : nil
    }
    return has(other.next, .clients) ? name : nil
  }

  /// The network X, which is one letter: only in capitals and in a list with another network.
  private func lettered(at index: Int) -> RestrictionObject? {
    guard traits(index).contains(.upper), reading.tokens[index].folded == [0x78],
      isNetwork(index - 2) && isJoiner(index - 1) || isNetwork(index + 2) && isJoiner(index + 1)
    else { return nil }
    return RestrictionObject(.platform(.social), index..<index + 1)
  }

  private func isNetwork(_ index: Int) -> Bool {
    match(index, .platform)?.platforms == [.social]
  }

  /// The places a class of clients is limited to: "broadcasters in France".
  private func placeOf(_ tokens: Range<Int>) -> (place: Place, next: Int)? {
    let after = skip(tokens.upperBound, [.prep, .filler])
    guard after > tokens.upperBound || hasAny(after, [.demonym, .region]) else { return nil }
    return place(at: after)
  }
}

extension Platform {
  /// Which clients use it.
  fileprivate var users: Audience.Class? {
    switch self {
    case .tv, .radio: .broadcaster
    case .digital: .online
    case .print: .print
    case .social, .mobile, .vod, .everything: nil
    }
  }
}
