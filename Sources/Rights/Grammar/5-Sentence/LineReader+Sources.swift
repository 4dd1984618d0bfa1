/// Headers, and the names of sources the clauses stand under.
extension LineReader {
  mutating func readHeader() -> Bool {
    guard let word = line.match(index, .header) else { return false }
    var next = word.next
    while next < index + 8, let more = line.match(next, .header) { next = more.next }
    let isLine = line.token(next)?.kind == .newline || line.isSpacedDash(next)
    let isFirst = clauses.isEmpty && unexplained.isEmpty
    guard line.isSign(next, ":") || isLine && isFirst && next < reading.tokens.count else {
      return false
    }
    if line.isSign(next, ":"), line.clause(at: index)?.next ?? 0 > next + 1,
      line.match(index, .platformField) != nil
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

  mutating func readSourceHeader() -> Bool {
    guard let word = line.match(index, .sourceHeader), line.isSign(word.next, ":") else {
      return false
    }
    let start = word.next + 1
    var end = start
    while end < start + 12, !line.isHardEnd(end), !line.isSpacedDash(end),
      !line.isSign(end, "/")
    { end += 1 }
    guard end > start else { return false }
    line.told.sourceName = line.slice(start..<end)
    explain(index..<end)
    index = end
    return true
  }

  /// `HARBOUR NEWS - CLIENTS ONLY` on a line of its own.
  mutating func sourceLine() -> Bool {
    let isLineStart = index == 0 || line.token(index - 1)?.kind == .newline
    guard isLineStart, let name = dashedSource(from: index) else { return false }
    guard line.isUnknownWord(index) || name.hasUnknown || isPool(name.dash) else { return false }
    enter(source: line.slice(index..<name.dash), next: name.dash + 1)
    return true
  }

  /// "MATCH POOL - ...": those who share one camera.
  private func isPool(_ dash: Int) -> Bool { WordList.pool.contains(line.token(dash - 1)) }

  /// "KESTREL TV: no access Japan", "Kestrel footage: no archive", "Kestrel TV (no archive)".
  mutating func sourceLabel() -> Bool {
    guard index == 0 || line.isHardEnd(index - 1) || line.isSign(index - 1, ","),
      let name = pictureSource(at: index)
    else { return false }
    if line.isSign(name.next, "("), line.startsClause(name.next + 1) {
      let text = line.slice(index..<name.end)
      explain(index..<name.next)
      depth += 1
      enter(source: text, next: name.next + 1)
      return true
    }
    guard line.isSign(name.next, ":"),
      line.startsClause(name.next + 1) || line.label(at: name.next + 1) != nil
    else { return false }
    enter(source: line.slice(index..<name.end), next: name.next + 1)
    return true
  }

  /// The name of an outlet, or a name before "footage", and the token behind it.
  private func pictureSource(at start: Int) -> (end: Int, next: Int)? {
    if let end = line.outletEnd(at: start) {
      let isNamed = WordList.pictures.contains(line.token(end))
      return (end, isNamed ? end + 1 : end)
    }
    var end = start
    while end < start + 4, line.isUnknownWord(end), line.token(end)?.isCapitalised ?? false {
      end += 1
    }
    guard end > start, !reading.isAllCapitals, WordList.pictures.contains(line.token(end))
    else { return nil }
    return (end, end + 1)
  }

  /// Words that say what is allowed are no part of a source's name.
  var noSourceWords: ConceptSet { line.heads.union([.archive, .byConsent]) }

  private func dashedSource(from start: Int) -> (dash: Int, hasUnknown: Bool)? {
    var end = start
    var hasUnknown = false
    while end < start + 10, !line.isHardEnd(end), !line.isSpacedDash(end) {
      guard let token = line.token(end), token.isUpper || !token.isWord || token.isCapitalised,
        !line.hasAny(end, noSourceWords.union([.use])), !WordList.closing.contains(token),
        !line.isSign(end, ":"), !line.isSign(end, ","), token.kind != .quoted
      else { return nil }
      hasUnknown = hasUnknown || line.isUnknownWord(end)
      end += 1
    }
    guard end > start, line.isSpacedDash(end),
      line.startsClause(end + 1) || line.label(at: end + 1) != nil
        || line.isSpacedDash(end) && line.isHead(end + 1)
    else { return nil }
    return (end, hasUnknown)
  }

  mutating func enter(source name: String, next: Int) {
    explain(index..<next)
    scopes.removeAll { $0.scope.family == .source && $0.depth == depth }
    scopes.append(OpenLabel(scope: .source(name), depth: depth, sentence: sentence))
    if !sources.contains(name) { sources.append(name) }
    line.told.sourceName = name
    index = next
  }

  mutating func openBracket() -> Bool {
    depth += 1
    let start = index + 1
    var end = start
    while end < start + 10, !line.isHardEnd(end), !line.isSpacedDash(end) { end += 1 }
    if end > start, line.isSpacedDash(end), isSourceName(start..<end) {
      index = start
      enter(source: line.slice(start..<end), next: end + 1)
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
      line.hasAny($0, noSourceWords.union([.resale])) || WordList.closing.contains(line.token($0))
    }
    if isClause { return false }
    if let label = line.label(at: first), label.next >= tokens.upperBound { return false }
    return true
  }
}
