/// Headers, and the names of sources the clauses stand under.
extension LineReader {
  mutating func header() -> Bool {
    guard let word = reader.match(index, .header) else { return false }
    var next = word.next
    while next < index + 8, let more = reader.match(next, .header) { next = more.next }
    let isLine = reader.token(next)?.kind == .newline || reader.isSpacedDash(next)
    let isFirst = clauses.isEmpty && unexplained.isEmpty
    guard reader.isSign(next, ":") || isLine && isFirst && next < reading.tokens.count else {
      return false
    }
    if reader.isSign(next, ":"), reader.clause(at: index)?.next ?? 0 > next + 1,
      reader.match(index, .platformField) != nil
    {
      return false
    }
    guard hasContent(after: next + 1) || !clauses.isEmpty else { return false }
    explain(index..<next)
    index = next + 1
    return true
  }

  func hasContent(after index: Int) -> Bool {
    reading.tokens[min(index, reading.tokens.count)...].contains {
      $0.isWord || $0.kind == .quoted || $0.kind == .number
    }
  }

  mutating func sourceHeader() -> Bool {
    guard let word = reader.match(index, .sourceHeader), reader.isSign(word.next, ":") else {
      return false
    }
    let start = word.next + 1
    var end = start
    while end < start + 12, !reader.isHardEnd(end), !reader.isSpacedDash(end),
      !reader.isSign(end, "/")
    { end += 1 }
    guard end > start else { return false }
    reader.sourceName = reader.slice(start..<end)
    explain(index..<end)
    index = end
    return true
  }

  /// `HARBOUR NEWS - CLIENTS ONLY` on a line of its own.
  mutating func sourceLine() -> Bool {
    let isLineStart = index == 0 || reader.token(index - 1)?.kind == .newline
    guard isLineStart, let name = sourceName(from: index) else { return false }
    guard reader.isUnknownWord(index) || name.hasUnknown else { return false }
    enter(source: reader.slice(index..<name.dash), next: name.dash + 1)
    return true
  }

  /// "KESTREL TV: no access Japan", "Kestrel footage: no archive", "Kestrel TV (no archive)".
  mutating func sourceLabel() -> Bool {
    guard index == 0 || reader.isHardEnd(index - 1) || reader.isSign(index - 1, ","),
      let name = pictureSource(at: index)
    else { return false }
    if reader.isSign(name.next, "("), reader.startsClause(name.next + 1) {
      let text = reader.slice(index..<name.end)
      explain(index..<name.next)
      depth += 1
      enter(source: text, next: name.next + 1)
      return true
    }
    guard reader.isSign(name.next, ":"),
      reader.startsClause(name.next + 1) || reader.label(at: name.next + 1) != nil
    else { return false }
    enter(source: reader.slice(index..<name.end), next: name.next + 1)
    return true
  }

  /// The name of an outlet, or a name before "footage", and the token behind it.
  private func pictureSource(at start: Int) -> (end: Int, next: Int)? {
    if let end = reader.outletEnd(at: start) {
      let isNamed = WordList.pictures.contains(reader.token(end))
      return (end, isNamed ? end + 1 : end)
    }
    var end = start
    while end < start + 4, reader.isUnknownWord(end), reader.token(end)?.isCapitalised ?? false {
      end += 1
    }
    guard end > start, !reading.isAllCapitals, WordList.pictures.contains(reader.token(end))
    else { return nil }
    return (end, end + 1)
  }

  /// Words that say what is allowed are no part of a source's name.
  static let noSourceWords: ConceptSet = [
    .neg, .only, .must, .creditHead, .accessAll, .forbidden, .archive, .feeNoun, .byConsent,
    .killAll, .embargoHead,
  ]

  func sourceName(from start: Int) -> (dash: Int, hasUnknown: Bool)? {
    var end = start
    var hasUnknown = false
    while end < start + 10, !reader.isHardEnd(end), !reader.isSpacedDash(end) {
      guard let token = reader.token(end), token.isUpper || !token.isWord || token.isCapitalised,
        !reader.hasAny(end, Self.noSourceWords.union(.use)),
        !reader.isSign(end, ":"), !reader.isSign(end, ","), token.kind != .quoted
      else { return nil }
      hasUnknown = hasUnknown || reader.isUnknownWord(end)
      end += 1
    }
    guard end > start, reader.isSpacedDash(end),
      reader.startsClause(end + 1) || reader.label(at: end + 1) != nil
        || reader.isSpacedDash(end) && reader.isHead(end + 1)
    else { return nil }
    return (end, hasUnknown)
  }

  mutating func enter(source name: String, next: Int) {
    explain(index..<next)
    scopes.removeAll { $0.scope.family == .source && $0.depth == depth }
    scopes.append(OpenLabel(scope: .source(name), depth: depth, sentence: sentence))
    if !sources.contains(name) { sources.append(name) }
    reader.sourceName = name
    index = next
  }

  mutating func openBracket() -> Bool {
    depth += 1
    let start = index + 1
    var end = start
    while end < start + 10, !reader.isHardEnd(end), !reader.isSpacedDash(end) { end += 1 }
    if end > start, reader.isSpacedDash(end), isSourceName(start..<end) {
      index = start
      enter(source: reader.slice(start..<end), next: end + 1)
      return true
    }
    index = start
    return true
  }

  func isSourceName(_ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    guard
      reading.tokens[tokens].allSatisfy({ !$0.isWord || $0.isCapitalised || $0.folded.count < 4 })
    else { return false }
    let isClause = tokens.contains {
      reader.hasAny($0, Self.noSourceWords.union(.resale))
    }
    if isClause { return false }
    if let label = reader.label(at: first), label.next >= tokens.upperBound { return false }
    return true
  }
}
