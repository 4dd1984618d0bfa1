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
  /// A ban on places was read, or what only one may have there.
  var barsPlaces = false
  /// Shots were named that may not be used.
  var barsShots = false
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
  func object(at index: Int) -> (object: RestrictionObject, next: Int)? {
    if !hasAny(index, .objects), !mayBeName(index) { return nil }
    if let place = placeObject(at: index) { return place }
    if let named = namedClient(at: index) { return named }
    guard let found = longest(index, .objects) else { return lettered(at: index) }
    let tokens = index..<found.next
    func plain(_ kind: Clause.Kind, _ target: String) -> (RestrictionObject, Int) {
      (RestrictionObject(kind: kind, target: target, tokens: tokens), found.next)
    }
    switch found.concept {
    case .platform:
      if let shared = clientsNamed(by: found) { return plain(.client, shared) }
      return plain(.platform, found.target)
    case .purpose: return plain(.purpose, found.target)
    case .programme: return plain(.programme, found.target)
    case .archive: return plain(.archive, "archive")
    case .resale:
      // "غير" is "not"; with its article it is "others", to whom nothing is passed on.
      return has(index, .neg) ? nil : plain(.resale, "resale")
    case .integrity: return plain(.integrity, found.target)
    case .ai:
      guard found.target == "all" || found.target.contains("+"),
        let use = match(found.next, .aiUse), use.next > found.next
      else { return plain(.ai, found.target) }
      return (RestrictionObject(kind: .ai, target: use.target, tokens: index..<use.next), use.next)
    case .client: return clientObject(found.target, tokens)
    case .mediaNoun:
      let media = clientObject("media", tokens)
      return media.0.target == "media" ? nil : media
    default: return nil
    }
  }

  /// "broadcast and digital clients": the class behind the first of two adjectives.
  private func clientsNamed(by platform: Term) -> String? {
    guard has(platform.next, .and), let name = classOf[platform.target] else { return nil }
    guard let other = longest(platform.next + 1, [.platform, .client]) else { return nil }
    if other.concept == .client {
      let noun = other.next - 1
      return noun > platform.next + 1 && has(noun, .clients) ? name : nil
    }
    return has(other.next, .clients) ? name : nil
  }

  /// Which clients use a platform.
  private var classOf: [String: String] {
    ["tv": "broadcaster", "radio": "broadcaster", "digital": "online", "print": "print"]
  }

  /// The network X, which is one letter: only in capitals and in a list with another network.
  private func lettered(at index: Int) -> (RestrictionObject, Int)? {
    guard traits(index).contains(.upper), reading.tokens[index].folded == [0x78],
      isNetwork(index - 2) && isJoiner(index - 1) || isNetwork(index + 2) && isJoiner(index + 1)
    else { return nil }
    return (
      RestrictionObject(kind: .platform, target: "social", tokens: index..<index + 1), index + 1
    )
  }

  private func isNetwork(_ index: Int) -> Bool { match(index, .platform)?.target == "social" }

  /// A client class with the places it is limited to: "broadcasters in France".
  func clientObject(_ name: String, _ tokens: Range<Int>) -> (RestrictionObject, Int) {
    let plain = RestrictionObject(kind: .client, target: name, tokens: tokens)
    let based = WordList.based.contains(self.token(tokens.upperBound)) ? 1 : 0
    let after = skip(tokens.upperBound + based, [.prep, .filler])
    guard after > tokens.upperBound || hasAny(after, [.demonym, .region]),
      let place = placeCode(at: after)
    else {
      return (plain, tokens.upperBound)
    }
    let object = RestrictionObject(
      kind: .client, target: name + ":" + place.code, tokens: tokens.lowerBound..<place.next)
    return (object, place.next)
  }
}
