/// Lists of places behind a name of a field.
struct TerritoryFieldRule: ClauseRule {
  let line: Line

  func read(at index: Int) -> Found? { excludedTerritories(at: index) ?? territories(at: index) }

  private func territories(at index: Int) -> Found? {
    guard let name = match(index, .territoryField), let start = valueStart(name.next) else {
      return nil
    }
    if let world = longest(start, [.region]), world.target == "R:World" {
      if let except = match(world.next, .except), let list = placeList(at: except.next) {
        return Found(
          [
            Draft(
              kind: .access, polarity: .permit, target: [.everything], tokens: index..<world.next),
            Draft(
              kind: .territory, polarity: .prohibit, target: list.places,
              tokens: world.next..<list.next),
          ], next: list.next)
      }
      return Found(.access, .permit, index..<world.next, target: [.everything])
    }
    if WordList.every.contains(token(start)),
      let except = match(start + 1, .except) ?? match(start, .except),
      let list = placeList(at: except.next)
    {
      return Found(
        [
          Draft(kind: .access, polarity: .permit, target: [.everything], tokens: index..<start + 1),
          Draft(
            kind: .territory, polarity: .prohibit, target: list.places,
            tokens: start + 1..<list.next
          ),
        ], next: list.next)
    }
    guard let list = placeList(at: skip(start, [.only, .filler])) else { return nil }
    var draft = Draft(
      kind: .territory, polarity: .permit, target: list.places, value: .only,
      tokens: index..<list.next)
    var next = skip(list.next, [.only])
    if let except = match(next, .except), let inner = placeList(at: except.next) {
      draft.except = inner.places
      next = inner.next
    }
    draft.tokens = index..<next
    return Found([draft], next: next)
  }

  private func excludedTerritories(at index: Int) -> Found? {
    guard let name = match(index, .excludedField), let start = valueStart(name.next),
      let list = placeList(at: start)
    else { return nil }
    return Found(.territory, .prohibit, index..<list.next, target: list.places)
  }
}
