/// One thing a restriction speaks of, with its tokens.
struct RestrictionObject: Sendable {
  var kind: Clause.Kind
  var target: String
  var tokens: Range<Int>
  /// A comma, slash or conjunction stands before it.
  var isJoined = false
}

extension ClauseReader {
  static let objectConcepts: ConceptSet = [
    .platform, .purpose, .programme, .client, .clients, .members, .nonmembers, .nonclients,
    .mediaNoun, .networkNoun, .archive, .resale, .integrity, .place, .demonym, .region, .subplace,
    .unresolvedPlace, .ai,
  ]
  static let placeConcepts: ConceptSet = [
    .place, .demonym, .region, .subplace, .unresolvedPlace,
  ]
  static let classConcepts: ConceptSet = [.client, .clients, .members, .mediaNoun, .networkNoun]

  /// The object at a token, longest reading first.
  func object(at index: Int) -> (object: RestrictionObject, next: Int)? {
    if !hasAny(index, Self.objectConcepts), !mayBeName(index) { return nil }
    if let place = placeObject(at: index) { return place }
    if let named = namedClient(at: index) { return named }
    guard let found = longest(index, Self.objectConcepts) else { return lettered(at: index) }
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
    case .ai: return plain(.ai, found.target)
    case .client: return clientObject(found.target, tokens)
    case .mediaNoun:
      let media = clientObject("media", tokens)
      return media.0.target == "media" ? nil : media
    default: return nil
    }
  }

  /// A word of the vocabulary in small letters is no name, unless it says who is none of them.
  func mayBeName(_ index: Int) -> Bool {
    guard index >= 0, index < count else { return false }
    let traits = traits(index)
    return !reading.hasMatches(index) || traits.contains(.capitalised) || traits.contains(.non)
  }

  /// "broadcast and digital clients": the class behind the first of two adjectives.
  private func clientsNamed(by platform: Term) -> String? {
    guard has(platform.next, .and), let name = Self.classOf[platform.target] else { return nil }
    guard let other = longest(platform.next + 1, [.platform, .client]) else { return nil }
    if other.concept == .client {
      let noun = other.next - 1
      return noun > platform.next + 1 && has(noun, .clients) ? name : nil
    }
    return has(other.next, .clients) ? name : nil
  }

  /// Which clients use a platform.
  private static let classOf = [
    "tv": "broadcaster", "radio": "broadcaster", "digital": "online", "print": "print",
  ]

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

  private func isJoiner(_ index: Int) -> Bool {
    has(index, .and) || isSign(index, ",") || isSign(index, "/")
  }

  /// A client class with the places it is limited to: "broadcasters in France".
  private func clientObject(_ name: String, _ tokens: Range<Int>) -> (RestrictionObject, Int) {
    let plain = RestrictionObject(kind: .client, target: name, tokens: tokens)
    let after = skip(tokens.upperBound, [.prep, .filler])
    guard after > tokens.upperBound || hasAny(after, [.demonym, .region]),
      let place = placeCode(at: after)
    else {
      return (plain, tokens.upperBound)
    }
    let object = RestrictionObject(
      kind: .client, target: name + ":" + place.code, tokens: tokens.lowerBound..<place.next)
    return (object, place.next)
  }

  /// The code of a place name at a token: alpha-2, `R:region`, `sub:CC` or `unresolved`.
  func placeCode(at index: Int, isList: Bool = false) -> (code: String, next: Int)? {
    if let found = longest(index, Self.placeConcepts) {
      switch found.concept {
      case .place, .region, .demonym: return (found.target, found.next)
      case .subplace: return ("sub:" + found.target, found.next)
      default: return ("unresolved", found.next)
      }
    }
    guard traits(index).contains(.word), isList || traits(index).contains(.upper) else {
      return nil
    }
    if isCountryUS(index) { return ("US", index + 1) }
    let token = reading.tokens[index]
    if token.folded.count == 3, isList || isSign(index + 1, "/") || has(index + 1, .outWord),
      let code = Vocabulary.shared.country(alpha3: token.folded)
    {
      return (code, index + 1)
    }
    if isList, token.folded.count == 2, token.isUpper {
      let code = token.text.uppercased()
      if Vocabulary.shared.alpha2.contains(code) { return (code, index + 1) }
      if code == "UK" { return ("GB", index + 1) }
    }
    return nil
  }

  /// `US` in capitals is the country unless it is the object of a verb such as "contact us".
  func isCountryUS(_ index: Int) -> Bool {
    guard traits(index).contains(.upper), reading.tokens[index].folded == [0x75, 0x73] else {
      return false
    }
    if !reading.isAllCapitals { return true }
    if has(index - 1, .contactVerb) || has(index - 1, .creditHead) { return false }
    if WordList.usObject.contains(self.token(index - 1)) { return false }
    return !has(index + 1, .beforeUse)
  }

  private func placeObject(at index: Int) -> (object: RestrictionObject, next: Int)? {
    let isDemonym = longest(index, Self.placeConcepts)?.concept == .demonym
    guard let place = placeCode(at: index) else { return nil }
    if let other = longest(index, Self.objectConcepts), other.next > place.next { return nil }
    var after = skip(place.next, [.filler])
    if isSign(after, "-"), token(after + 1)?.text == "based" { after += 2 }
    if let found = longest(after, Self.classConcepts), !isEnd(after) {
      let tokens = index..<found.next
      let target: String
      switch found.concept {
      case .client: target = found.target + ":" + place.code
      case .mediaNoun: target = "media:" + place.code
      case .networkNoun: target = "network:" + place.code
      default:
        return (RestrictionObject(kind: .territory, target: place.code, tokens: tokens), found.next)
      }
      return (RestrictionObject(kind: .client, target: target, tokens: tokens), found.next)
    }
    if isDemonym {
      if let shared = sharedClass(place.next) {
        let tokens = index..<place.next
        guard shared.concept == .client else {
          return (
            RestrictionObject(kind: .territory, target: place.code, tokens: tokens), place.next
          )
        }
        return (
          RestrictionObject(
            kind: .client, target: shared.target + ":" + place.code, tokens: tokens), place.next
        )
      }
      if let next = demonymNoun(place.next) {
        return (
          RestrictionObject(kind: .territory, target: place.code, tokens: index..<next), next
        )
      }
      guard has(place.next, .platform) || followsMarketNoun(index) else { return nil }
    }
    return (
      RestrictionObject(kind: .territory, target: place.code, tokens: index..<place.next),
      place.next
    )
  }

  /// "Swedish or Danish broadcasters": the noun behind the last of several adjectives.
  private func sharedClass(_ start: Int) -> Term? {
    var index = start
    var count = 0
    while count < 6, has(index, .and) || has(index, .nor) || isSign(index, ",") {
      let next = longest(skip(index + 1, Self.small), [.demonym])?.next
      guard let next else { return nil }
      index = next
      count += 1
      if let found = longest(index, [.client, .clients]) { return found }
    }
    return nil
  }

  /// "French territory", "German market".
  private func demonymNoun(_ index: Int) -> Int? { match(index, .marketNoun)?.next }

  /// "territoire allemand", "territorio alemán o austriaco": the noun stands before.
  private func followsMarketNoun(_ index: Int) -> Bool {
    var before = index - 1
    while before > index - 8, before >= 0 {
      if has(before, .marketNoun) { return true }
      guard has(before, .and) || has(before, .nor) || has(before, .demonym) || isSign(before, ",")
      else { return false }
      before -= 1
    }
    return false
  }

  /// "Tamarisk clients", "members of the Halcyon Pool", "non-members".
  private func namedClient(at index: Int) -> (object: RestrictionObject, next: Int)? {
    if let found = longest(index, [.clients, .members, .nonmembers, .nonclients]),
      (longest(index, Self.objectConcepts)?.next ?? 0) <= found.next
    {
      return clientOf(found.concept, index, found.next)
    }
    if let outside = outsider(at: index) { return outside }
    guard isNameWord(index) else { return nil }
    var after = index + 1
    while after < index + 6, isNameWord(after) || isNameLink(after) { after += 1 }
    if isJoiner(after), after - index <= 6, let rest = joinedClient(after + 1) {
      let target = (rest.hasPrefix("member:") ? "member:" : "subscriber:") + slice(index..<after)
      return (RestrictionObject(kind: .client, target: target, tokens: index..<after), after)
    }
    let isHyphenated = isSign(after, "-") && !(token(after)?.isSpacedBefore ?? true)
    let noun = isHyphenated ? after + 1 : skip(after, [.filler])
    guard let found = longest(noun, [.clients, .members]), noun - index <= 7 else { return nil }
    let prefix = found.concept == .members ? "member:" : "subscriber:"
    let name = slice(index..<after)
    // A word in small letters is no name, but one that nothing explains.
    guard name.first?.isLowercase != true else { return nil }
    return (
      RestrictionObject(kind: .client, target: prefix + name, tokens: index..<found.next),
      found.next
    )
  }

  /// "non-EBU members", "non-Kestrel clients": those who are none of them.
  private func outsider(at index: Int) -> (object: RestrictionObject, next: Int)? {
    guard traits(index).contains(.non) else { return nil }
    var end = index + 1
    while end < index + 6, isSign(end, "-") || isNameWord(end) || isUnknownWord(end) { end += 1 }
    guard let noun = longest(end, [.clients, .members]) else { return nil }
    let name = slice(index..<end).dropFirst(3).drop { $0 == "-" || $0 == " " }
    guard name.first?.isUppercase == true else { return nil }
    let kind = noun.concept == .members ? "member:" : "subscriber:"
    let target = "not:" + kind + name
    return (RestrictionObject(kind: .client, target: target, tokens: index..<noun.next), noun.next)
  }

  /// The target of the next of several names before "clients": "Kestrel and Brackwater clients".
  private func joinedClient(_ start: Int) -> String? {
    guard isNameWord(start) else { return nil }
    var index = start + 1
    while index < start + 12 {
      if let found = longest(index, [.clients, .members]) {
        return (found.concept == .members ? "member:" : "subscriber:")
      }
      guard isNameWord(index) || isNameLink(index) || isJoiner(index) else { return nil }
      index += 1
    }
    return nil
  }

  private func clientOf(
    _ concept: Concept, _ index: Int, _ next: Int
  ) -> (object: RestrictionObject, next: Int)? {
    let prefix: String
    switch concept {
    case .members: prefix = "member:"
    case .nonmembers: prefix = "not:member:"
    case .nonclients: prefix = "not:subscriber:"
    default: prefix = "subscriber:"
    }
    let start = skip(next, [.prep, .filler])
    let isNamed = token(next)?.isCapitalised ?? false && !reading.isAllCapitals
    if start > next || isNamed, isNameWord(start) {
      var end = start + 1
      while end < start + 6, isNameWord(end) || isNameLink(end) { end += 1 }
      let target = prefix + slice(start..<end)
      return (RestrictionObject(kind: .client, target: target, tokens: index..<end), end)
    }
    if start > next || hasAny(start, [.demonym, .region]), let place = placeCode(at: start),
      concept == .clients
    {
      return (
        RestrictionObject(kind: .territory, target: place.code, tokens: index..<place.next),
        place.next
      )
    }
    return (
      RestrictionObject(
        kind: .client,
        target: prefix + (concept == .nonmembers ? lastBody ?? sourceName ?? "" : sourceName ?? ""),
        tokens: index..<next),
      next
    )
  }

  /// A word no clause could begin with that may be part of a name.
  func isNameWord(_ index: Int) -> Bool {
    guard traits(index).contains(.word) else { return false }
    if isUnknownWord(index) { return true }
    guard traits(index).contains(.capitalised), !hasAny(index, Self.nameStops),
      isUnknownWord(index + 1) || isUnknownWord(index - 1)
    else { return false }
    return !reading.isAllCapitals || reading.tokens[index].folded.count > 2
  }

  static let nameStops: ConceptSet = [
    .neg, .only, .use, .prep, .filler, .modal, .must, .clients, .members, .except, .forbidden,
    .allowed, .creditHead, .archive, .resale, .accessAll, .client, .place, .region, .and, .nor,
    .without, .killAll, .maxWord, .outside, .demonym, .runsOnce, .platform, .consentNoun,
    .contactVerb, .embargoHead, .expiryHead, .within, .integrity, .programme, .mediaNoun,
    .ai,
  ]

  private func isNameLink(_ index: Int) -> Bool {
    let isLink =
      isSign(index, "&") || isSign(index, "-") && !traits(index).contains(.spacedBefore)
    return isLink && isNameWord(index + 1)
  }
}
