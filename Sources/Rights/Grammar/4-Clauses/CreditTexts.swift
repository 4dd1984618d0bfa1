/// Where the text of a credit ends, and the words behind it.
extension ClauseReading {
  func note(_ concept: Concept, _ place: inout String, _ hasMust: inout Bool) {
    switch concept {
    case .onScreen: place = "screen"
    case .verbal: if place != "screen" { place = "verbal" }
    case .must: hasMust = true
    default: break
    }
  }

  func note(trailing: Range<Int>, _ place: inout String) {
    for index in trailing where has(index, .onScreen) { place = "screen" }
    for index in trailing where has(index, .verbal) && place == "any" { place = "verbal" }
  }

  /// A sentence of its own that only says where the credit must appear.
  func creditPlacement(at start: Int) -> Int? {
    guard hasAny(start, [.onScreen, .verbal]) else { return nil }
    let end = creditTrail(start)
    return end > start && isEnd(end) ? end : nil
  }

  /// Words behind a credit text that say where and when it must be shown.
  func creditTrail(_ start: Int) -> Int {
    var index = start
    var end = start
    var steps = 0
    while steps < 14, !isEnd(index),
      let word = longest(
        index,
        [
          .onScreen, .verbal, .must, .use, .modal, .prep, .filler, .keep, .creditHead, .and,
          .platform, .perUse,
        ])
    {
      if token(index)?.kind == .quoted { break }
      index = word.next
      if ![Concept.prep, .filler, .and].contains(word.concept) || isEnd(index) {
        end = index
      }
      steps += 1
    }
    return isEnd(end) || isHead(end) || end == start ? end : start
  }

  /// Where an unquoted credit text ends, and the token after the words behind it.
  func creditEnd(_ start: Int) -> (text: Int, next: Int) {
    var index = start
    var steps = 0
    while steps < reach, !isCreditStop(index, start) {
      if isSoftEnd(index) || isSign(index, "/") || isSign(index, "+") {
        guard continuesName(after: index) else { break }
      } else if index > start, startsCreditTrail(index) {
        return (index, creditTrail(index))
      } else if has(index, .and), endsOpenText(index + 1) {
        break
      } else if endsOpenText(index) {
        break
      }
      index += 1
      steps += 1
    }
    while index > start, isSoftEnd(index - 1) { index -= 1 }
    return (index, index)
  }

  private func startsCreditTrail(_ index: Int) -> Bool {
    guard let token = token(index), hasAny(index, [.onScreen, .verbal, .must, .keep, .prep, .use])
    else { return false }
    if token.isCapitalised, !reading.isAllCapitals { return false }
    return creditTrail(index) > index
  }

  private func isCreditStop(_ index: Int, _ start: Int) -> Bool {
    if isSign(index, "("), index > start {
      return closingBracket(index) == nil || endsOpenText(index + 1)
    }
    if isSign(index, ")") { return openBracketBefore(index, start) == false }
    if isSign(index, "."), index > start, isNamePoint(index) { return false }
    if isHardEnd(index) { return true }
    guard let head = longest(index, heads) else { return false }
    switch head.concept {
    case .must, .creditHead, .consentNoun, .contactVerb, .feeNoun, .allowed, .forbidden, .except,
      .embargoHead:
      return index > start
        && !(token(index)?.isCapitalised ?? false && !reading.isAllCapitals && isNameWord(index))
        && opensClause(index)
    default: return opensClause(index)
    }
  }

  private func openBracketBefore(_ index: Int, _ start: Int) -> Bool {
    start < index && reading.tokens[start..<index].contains { $0.isSign("(") }
  }

  /// The point of an initial or of "St.", "Inc." inside a name.
  private func isNamePoint(_ index: Int) -> Bool {
    guard let before = token(index - 1), let after = token(index + 1) else { return false }
    if !after.isSpacedBefore, after.isWord { return true }
    return before.isWord
      && (before.folded.count == 1 || ["st", "dr", "mr", "ms", "mrs"].contains(before.text))
  }

  /// After a slash, comma or dash the text goes on only with capitalised words.
  private func continuesName(after index: Int) -> Bool {
    if isSign(index, ":") { return true }
    var cursor = index + 1
    guard !isEnd(cursor), inner(cursor, allowsNames: true) == nil, label(at: cursor) == nil,
      !hasAny(cursor, [.header, .seeWord, .placeholder])
    else { return false }
    var capitalised = 0
    while !isEnd(cursor), cursor < index + 10 {
      guard let token = token(cursor) else { break }
      if capitalised > 0, startsCreditTrail(cursor) { break }
      if token.isWord, token.isCapitalised { capitalised += 1 }
      if token.isWord, !token.isCapitalised, token.folded.count > 3,
        !ArabicClitics.isArabic(token.folded)
      {
        return false
      }
      cursor += 1
    }
    return capitalised > 0 || ArabicClitics.isArabic(token(index + 1)?.folded ?? [])
  }
}
