/// A label that opens a stretch of clauses.
struct Label: Sendable {
  var scopes: [Scope]
  var next: Int
  /// Tokens of the label, for coverage.
  var tokens: Range<Int>
}

/// Labels: what the clauses behind them are for.
extension ClauseReading {
  /// "TV:", "International:", "Shots 1-4:", "First 40 seconds:", "EBU members:".
  func label(at start: Int) -> Label? {
    guard line.isShallow else { return nil }
    return partLabel(at: start) ?? marketLabel(at: start) ?? objectLabel(at: start)
  }

  /// The token after the sign that ends a label: a colon, or a spaced dash before a clause.
  func labelEnd(_ start: Int, allowsDash: Bool = true) -> Int? {
    var index = start
    if isSign(index, "("), let close = closingBracket(index), close - index <= 12 {
      index = close + 1
    }
    if isSign(index, ":") { return index + 1 }
    if allowsDash, isSpacedDash(index) || isSign(index, ">"), startsClause(index + 1) {
      return index + 1
    }
    return nil
  }

  private func marketLabel(at start: Int) -> Label? {
    guard hasAhead(start, [.marketLabel]) else { return nil }
    let index = skip(start, [.filler, .prep])
    if let word = match(index, .marketLabel) {
      let isInside = word.target == "US"
      if isInside == false || token(index)?.isUpper ?? false
        || token(index)?.text != "us"
      {
        let after = skip(word.next, [.clients, .use, .filler])
        if let next = labelEnd(after) {
          return Label(
            scopes: [.market("US", isInside: isInside)], next: next, tokens: start..<next)
        }
      }
    }
    return nil
  }

  var parts: ConceptSet {
    [.otherWord, .shotWord, .firstWord, .lastWord, .partWord]
  }

  private func objectLabel(at start: Int) -> Label? {
    let index = skip(start, [.filler, .prep])
    guard let first = object(at: index) else { return nil }
    var objects = [first]
    var end = first.next
    while objects.count < 12 {
      var after = end
      if has(after, .and) || isSign(after, ",") || isSign(after, "/") || isSign(after, "+") {
        after += 1
      } else {
        break
      }
      guard let more = object(at: skip(after, .small)) else { break }
      objects.append(more)
      end = more.next
    }
    end = skip(end, [.use, .filler, .clients])
    let isDashed = objects.allSatisfy {
      $0.kind == .platform || $0.kind == .territory && $0.tokens.lowerBound == 0
    }
    guard let next = labelEnd(end, allowsDash: isDashed) else { return nil }
    let scopes = labelScopes(objects)
    guard !scopes.isEmpty else { return nil }
    return Label(scopes: scopes, next: next, tokens: start..<next)
  }

  private func labelScopes(_ objects: [RestrictionObject]) -> [Scope] {
    guard objects.allSatisfy({ [.platform, .territory, .client].contains($0.kind) }) else {
      return []
    }
    let targets = objects.flatMap(\.meant)
    var scopes: [Scope] = []
    if !targets.platforms.isEmpty { scopes.append(.platform(targets.platforms)) }
    if !targets.places.isEmpty { scopes.append(.territory(targets.places)) }
    if !targets.audiences.isEmpty { scopes.append(.client(targets.audiences)) }
    return scopes
  }
}
