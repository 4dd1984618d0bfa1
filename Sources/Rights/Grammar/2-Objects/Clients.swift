/// Clients of a supplier and members of a body, by name.
extension ObjectReading {
  /// "Tamarisk clients", "members of the Halcyon Pool", "non-members".
  func namedClient(at index: Int) -> RestrictionObject? {
    if let found = longest(index, [.clients, .members, .nonmembers, .nonclients]),
      (longest(index, .objects)?.next ?? 0) <= found.next
    {
      return clientOf(found.concept, index, found.next)
    }
    if let outside = outsider(at: index) { return outside }
    guard isNameWord(index) else { return nil }
    var after = index + 1
    while after < index + 6, isNameWord(after) || isNameLink(after) { after += 1 }
    let name = slice(index..<after)
    if isJoiner(after), after - index <= 6, let noun = joinedClient(after + 1) {
      return RestrictionObject(.audience(audience(noun, name)), index..<after)
    }
    let isHyphenated = isSign(after, "-") && !(token(after)?.isSpacedBefore ?? true)
    let noun = isHyphenated ? after + 1 : skip(after, [.filler])
    guard let found = longest(noun, [.clients, .members]), noun - index <= 7 else { return nil }
    // A word in small letters is no name, but one that nothing explains.
    guard name.first?.isLowercase != true else { return nil }
    return RestrictionObject(.audience(audience(found.concept, name)), index..<found.next)
  }

  /// The clients of a supplier, the members of a body, or those who are none of them.
  private func audience(_ noun: Concept, _ name: String) -> Audience {
    switch noun {
    case .members: .members(of: name)
    case .nonmembers: .others(than: .members(of: name))
    case .nonclients: .others(than: .subscribers(of: name))
    default: .subscribers(of: name)
    }
  }

  /// "non-EBU members", "non-Kestrel clients": those who are none of them.
  private func outsider(at index: Int) -> RestrictionObject? {
    guard traits(index).contains(.non) else { return nil }
    var end = index + 1
    while end < index + 6, isSign(end, "-") || isNameWord(end) || isUnknownWord(end) { end += 1 }
    guard let noun = longest(end, [.clients, .members]) else { return nil }
    let name = slice(index..<end).dropFirst(3).drop { $0 == "-" || $0 == " " }
    guard name.first?.isUppercase == true else { return nil }
    return RestrictionObject(
      .audience(.others(than: audience(noun.concept, String(name)))), index..<noun.next)
  }

  /// The noun behind the next of several names before "clients": "Kestrel and Brackwater clients".
  private func joinedClient(_ start: Int) -> Concept? {
    guard isNameWord(start) else { return nil }
    var index = start + 1
    while index < start + 12 {
      if let found = longest(index, [.clients, .members]) { return found.concept }
      guard isNameWord(index) || isNameLink(index) || isJoiner(index) else { return nil }
      index += 1
    }
    return nil
  }

  private func clientOf(_ noun: Concept, _ index: Int, _ next: Int) -> RestrictionObject {
    let start = skip(next, [.prep, .filler])
    let isNamed = token(next)?.isCapitalised ?? false && !reading.isAllCapitals
    if start > next || isNamed, isNameWord(start) {
      var end = start + 1
      while end < start + 6, isNameWord(end) || isNameLink(end) { end += 1 }
      return RestrictionObject(.audience(audience(noun, slice(start..<end))), index..<end)
    }
    if start > next || hasAny(start, [.demonym, .region]), let place = place(at: start),
      noun == .clients
    {
      return RestrictionObject(.place(place.place), index..<place.next)
    }
    let body = noun == .nonmembers ? told.lastBody ?? told.sourceName : told.sourceName
    return RestrictionObject(.audience(audience(noun, body ?? "")), index..<next)
  }
}
