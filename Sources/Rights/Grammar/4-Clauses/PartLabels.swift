/// Labels that name shots, stretches of time or some part.
extension ClauseReading {
  /// Shots, stretches of time, "remainder", "part".
  func partLabel(at start: Int) -> Label? {
    guard hasNumberAhead(start) || hasAhead(start, parts) else { return nil }
    let index = skip(start, [.filler, .prep])
    if let other = match(index, .otherWord),
      longest(index, .places)?.next ?? 0 <= other.next,
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
    if let part = match(index, .partWord), let next = partEnd(skip(part.next, .small)) {
      return Label(scopes: [.part], next: next, tokens: start..<next)
    }
    return nil
  }

  private func hasShotWord(_ low: Int, _ high: Int) -> Bool {
    guard low < high else { return false }
    return reading.tokens[low..<high].contains { WordList.shotNoun.contains($0) }
      || told.isReadingShots
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
    guard hasAhead(start, [.shotWord]) else { return nil }
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
    guard hasAhead(start, [.shotWord]) else { return nil }
    let isOrdinal = WordList.ordinal.contains(token(start))
    guard
      let noun = longest(start, [.firstWord, .lastWord])?.next ?? (isOrdinal ? start + 1 : nil),
      WordList.shotNoun.contains(token(noun))
    else { return nil }
    return (slice(start..<noun), noun + 1)
  }
}
