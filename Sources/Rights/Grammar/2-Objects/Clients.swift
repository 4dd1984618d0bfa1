/// Clients of a supplier and members of a body, by name.
extension ObjectReading {
  /// "Tamarisk clients", "members of the Halcyon Pool", "non-members".
  func namedClient(at index: Int) -> (object: RestrictionObject, next: Int)? {
    if let found = longest(index, [.clients, .members, .nonmembers, .nonclients]),
      (longest(index, .objects)?.next ?? 0) <= found.next
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
        target: prefix
          + (concept == .nonmembers
            ? told.lastBody ?? told.sourceName ?? "" : told.sourceName ?? ""),
        tokens: index..<next),
      next
    )
  }
}
