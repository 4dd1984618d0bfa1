/// A label that opens a stretch of clauses.
struct Label: Sendable {
  var scopes: [Scope]
  var next: Int
  /// Tokens of the label, for coverage.
  var tokens: Range<Int>
}

extension ClauseReader {
  /// "TV:", "International:", "Shots 1-4:", "First 40 seconds:", "EBU members:".
  func label(at start: Int) -> Label? {
    guard isShallow else { return nil }
    return partLabel(at: start) ?? marketLabel(at: start) ?? objectLabel(at: start)
  }

  /// The token after the sign that ends a label: a colon, or a spaced dash before a clause.
  private func labelEnd(_ start: Int, allowsDash: Bool = true) -> Int? {
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

  func closingBracket(_ open: Int) -> Int? {
    var index = open + 1
    while index < min(count, open + Self.reach) {
      if isSign(index, ")") { return index }
      if isSign(index, "(") || token(index)?.kind == .newline { return nil }
      index += 1
    }
    return nil
  }

  /// A clause or a label begins here.
  func startsClause(_ index: Int) -> Bool {
    guard index < count, !isEnd(index) else { return false }
    return inner(index) != nil
  }

  private func marketLabel(at start: Int) -> Label? {
    guard hasAhead(start, .marketLabel) else { return nil }
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

  private static let parts: ConceptSet = [
    .otherWord, .shotWord, .firstWord, .lastWord, .partWord,
  ]

  private func objectLabel(at start: Int) -> Label? {
    let index = skip(start, [.filler, .prep])
    guard let first = object(at: index) else { return nil }
    var objects = [first.object]
    var end = first.next
    while objects.count < 12 {
      var after = end
      if has(after, .and) || isSign(after, ",") || isSign(after, "/") || isSign(after, "+") {
        after += 1
      } else {
        break
      }
      guard let more = object(at: skip(after, Self.small)) else { break }
      objects.append(more.object)
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
    var platforms: [String] = []
    var places: [String] = []
    var classes: [String] = []
    for object in objects {
      switch object.kind {
      case .platform:
        platforms.append(object.target)
        if object.target == "digital" { platforms.append("social") }
      case .territory: places.append(object.target)
      case .client: classes.append(object.target)
      default: return []
      }
    }
    var scopes: [Scope] = []
    if !platforms.isEmpty { scopes.append(.platform(platforms)) }
    if !places.isEmpty { scopes.append(.territory(places)) }
    if !classes.isEmpty { scopes.append(.client(classes)) }
    return scopes
  }

  /// Shots, stretches of time, "remainder", "part".
  private func partLabel(at start: Int) -> Label? {
    guard hasNumberAhead(start) || hasAhead(start, Self.parts) else { return nil }
    let index = skip(start, [.filler, .prep])
    if let other = match(index, .otherWord),
      longest(index, Self.placeConcepts)?.next ?? 0 <= other.next,
      !has(index, .otherUse) || !has(skip(other.next, [.must, .filler, .modal]), .contactVerb)
    {
      var after = skip(other.next, [.filler, .prep])
      if let shots = match(after, .shotWord) { after = shots.next }
      let isTime = !hasShotWord(index, after)
      guard let next = partEnd(after) else { return nil }
      return Label(
        scopes: [isTime ? .time("other") : .shots("other")], next: next, tokens: start..<next)
    }
    if let shots = shotList(at: index) ?? shotList(at: start) ?? namedShots(at: start),
      let next = partEnd(shots.next)
    {
      return Label(scopes: [.shots(shots.name)], next: next, tokens: start..<next)
    }
    if let shot = ordinalShot(at: index), let next = partEnd(shot.next) {
      return Label(scopes: [.shots(shot.name)], next: next, tokens: start..<next)
    }
    if let time = timeStretch(at: index), let next = partEnd(skip(time.next, [.filler, .prep])) {
      return Label(scopes: [.time(time.name)], next: next, tokens: start..<next)
    }
    if let part = match(index, .partWord), let next = partEnd(skip(part.next, Self.small)) {
      return Label(scopes: [.part], next: next, tokens: start..<next)
    }
    return nil
  }

  private func hasShotWord(_ low: Int, _ high: Int) -> Bool {
    guard low < high else { return false }
    return reading.tokens[low..<high].contains { WordList.shotNoun.contains($0) } || isReadingShots
  }

  /// After a part label: a colon, a dash or directly a clause.
  private func partEnd(_ start: Int) -> Int? {
    if let next = labelEnd(start) { return next }
    var index = start
    if isSign(index, "("), let close = closingBracket(index), close - index <= 12 {
      index = close + 1
      if isSign(index, ":") { return index + 1 }
    }
    return startsClause(index) ? index : nil
  }

  /// "Interview (shots 3-5)": what the shots show stands before them.
  private func namedShots(at start: Int) -> (name: String, next: Int)? {
    guard hasAhead(start, .shotWord) else { return nil }
    var index = start
    while index < start + 4, traits(index).contains(.word), !hasAny(index, [.neg, .only, .must]) {
      index += 1
    }
    guard index > start, isSign(index, "("), let shots = shotList(at: index + 1),
      isSign(shots.next, ")"), isSign(shots.next + 1, ":")
    else { return nil }
    return (shots.name, shots.next + 1)
  }

  /// "Opening shot", "last scene", "second shot".
  private func ordinalShot(at start: Int) -> (name: String, next: Int)? {
    guard hasAhead(start, .shotWord) else { return nil }
    let isOrdinal = WordList.ordinal.contains(token(start))
    guard
      let noun = longest(start, [.firstWord, .lastWord])?.next ?? (isOrdinal ? start + 1 : nil),
      WordList.shotNoun.contains(token(noun))
    else { return nil }
    return (slice(start..<noun), noun + 1)
  }

  /// "in shots 3 to 6", "visible in shot 4", at the end of a clause.
  func shotsBehind(_ start: Int) -> (name: String, next: Int)? {
    let index = skip(start, [.onScreen, .keep, .filler])
    guard !isEnd(index), let shots = shotList(at: skip(index, Self.small)), isEnd(shots.next)
    else { return nil }
    return shots
  }

  /// "Shots 1-4", "shot 10", "shots 2, 5 and 7".
  func shotList(at start: Int) -> (name: String, next: Int)? {
    guard let word = match(start, .shotWord) else { return nil }
    var index = word.next
    if isSign(index, "#") { index += 1 }
    var names: [String] = []
    while let token = token(index), token.kind == .number, names.count < 20 {
      names.append(token.text)
      index += 1
      if isSpacedDash(index) || has(index, .prep) && token.kind == .number,
        let high = self.token(index + 1), high.kind == .number
      {
        names[names.count - 1] += "-" + high.text
        index += 2
      }
      let isJoiner = isSign(index, ",") || has(index, .and) || isSign(index, "/")
      guard isJoiner, self.token(index + 1)?.kind == .number else { break }
      index += 1
    }
    return names.isEmpty ? nil : (names.joined(separator: ","), index)
  }

  /// "First 40 seconds", "00:10-00:25", "last minute", "from 0:30 to 0:45".
  func timeStretch(at start: Int) -> (name: String, next: Int)? {
    if isNumber(start), let first = match(start + 1, .firstWord),
      let count = DurationReader(reading).number(at: start),
      let unit = match(first.next, .unit), let seconds = Double(unit.target), seconds <= 60
    {
      return ("0-\(Int(min(count.value, 3600) * seconds))", unit.next)
    }
    if let first = match(start, .firstWord),
      let span = DurationReader(reading).duration(at: skip(first.next, [.filler])),
      span.seconds <= 3600
    {
      return ("0-\(span.seconds)", span.next)
    }
    if let last = match(start, .lastWord),
      let span = DurationReader(reading).duration(at: skip(last.next, [.filler])),
      span.seconds <= 3600
    {
      return ("last-\(span.seconds)", span.next)
    }
    let index = skip(start, [.prep, .filler, .after])
    guard let low = token(index), low.kind == .number, low.text.contains(":") else { return nil }
    if low.text.contains("-") { return (low.text, index + 1) }
    let after = isSign(index + 1, "-") ? index + 2 : skip(index + 1, [.prep, .until])
    guard after > index + 1, let high = token(after), high.kind == .number, high.text.contains(":")
    else { return nil }
    return (low.text + "-" + high.text, after + 1)
  }
}
