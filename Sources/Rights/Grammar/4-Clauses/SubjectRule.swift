/// Duties and bans for those named before the verb.
struct SubjectRule: ClauseRule {
  let line: Line

  /// "French broadcasters must credit X", "clients in Spain may not archive": a duty or a ban
  /// for those named before the verb.
  func read(at index: Int) -> Found? {
    guard index == 0 || isEnd(index - 1),
      hasAhead(index, [.client, .clients, .members, .mediaNoun]),
      hasAhead(index, [.must, .modal, .neg])
    else { return nil }
    var scopes: [Target] = []
    var isPlace = false
    var cursor = skip(index, [.filler])
    while scopes.count < 8 {
      guard let found = object(at: cursor), let name = subjectName(found) else { return nil }
      if scopes.isEmpty { isPlace = name.isPlace }
      guard isPlace == name.isPlace else { return nil }
      scopes.append(name.target)
      cursor = found.next
      guard has(cursor, .and) || isSign(cursor, ",") || isSign(cursor, "/") else { break }
      cursor = skip(cursor + 1, .small)
    }
    guard !isEnd(cursor), hasAny(cursor, [.must, .modal, .neg]), !scopes.isEmpty,
      var found = inner(cursor),
      !(cursor..<found.next).contains(where: { hasAny($0, [.client, .clients, .members]) })
    else { return nil }
    for position in found.drafts.indices {
      let draft = found.drafts[position]
      guard draft.polarity == .duty || draft.polarity == .prohibit, draft.kind != .kill,
        draft.kind != .client, draft.scope.isEmpty, draft.value != .only
      else { return nil }
      // Clients of a supplier are whoever reads the line.
      if scopes.audiences.contains(where: \.isSubscriber) { continue }
      found.drafts[position].scope = [
        isPlace ? .territory(scopes.places) : .client(scopes.audiences)
      ]
    }
    found.drafts[0].tokens = index..<found.drafts[0].tokens.upperBound
    return found
  }

  /// Whom an object names: a class of clients, or clients at a place.
  private func subjectName(_ object: RestrictionObject) -> (target: Target, isPlace: Bool)? {
    switch object.kind {
    case .client: return object.audience?.name == "" ? nil : (object.target, false)
    case .territory:
      guard object.tokens.contains(where: { hasAny($0, [.clients, .mediaNoun]) }) else {
        return nil
      }
      return (object.target, true)
    default: return nil
    }
  }

  /// "Clients must not ...", "subscribers may only ...": whom every clause speaks to anyway.
  func subjectEnd(_ index: Int) -> Int? {
    guard index == 0 || isEnd(index - 1) else { return nil }
    let start = skip(index, [.filler])
    guard let word = match(start, .clients),
      let verb = longest(word.next, [.neg, .must, .modal]), !isEnd(verb.next),
      verb.concept != .neg || verb.next > word.next + 1
        || hasAny(verb.next, [.modal, .must, .use]),
      inner(word.next)?.drafts.isEmpty == false
    else { return nil }
    return word.next
  }
}
