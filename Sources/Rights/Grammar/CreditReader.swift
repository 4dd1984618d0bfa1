extension ClauseReader {
  private static let lead: ConceptSet = [
    .must, .filler, .modal, .onScreen, .verbal, .prep, .and, .use, .creditHead, .only, .sourceWord,
  ]

  /// "Must credit X", "on-screen courtesy 'X'", "X must be credited", "Mention obligatoire : X".
  func credit(at index: Int) -> Found? {
    if let double = creditByNegation(at: index) { return double }
    var first = index
    var place = "any"
    var hasMust = false
    var steps = 0
    while steps < 8, !isEnd(first), !has(first, .creditHead),
      let word = longest(
        first,
        [
          .must, .filler, .modal, .onScreen, .verbal, .prep, .use, .platform, .and, .sourceWord,
          .allowed, .only, .keep,
        ])
    {
      if word.concept == .only, !hasAny(word.next, [.prep, .allowed]) { return nil }
      if word.concept == .allowed, !has(word.next, .only), !has(first - 1, .only) {
        return nil
      }
      note(word.concept, &place, &hasMust)
      if word.concept == .platform, word.target != "tv" { return nil }
      first = word.next
      steps += 1
    }
    if token(first)?.kind == .quoted, has(first - 1, .sourceWord) {
      let found = quotedCredit(index, first, place)
      if (first + 1..<max(found.next, first + 1)).contains(where: { has($0, .creditHead) }) {
        return found
      }
    }
    guard let head = match(first, .creditHead) else { return nil }
    if has(first, .neg) || hasAny(head.next, [.neg, .forbidden]) && isEnd(first) { return nil }
    var after = head.next
    steps = 0
    while steps < 12, !isHardEnd(after) {
      steps += 1
      if isSign(after, ":") || isSign(after, "=") || isSpacedDash(after) {
        if isSpacedDash(after), isHead(after + 1) { break }
        after += 1
        continue
      }
      if let place = match(after, .platform), place.target == "tv" || place.target == "radio",
        !isSoftEnd(after), has(place.next, .must) || isSign(place.next, ":")
      {
        after = place.next
        continue
      }
      guard let word = longest(after, Self.lead), !isSoftEnd(after) else { break }
      if word.concept == .onScreen, !startsText(word.next), word.next == count {}
      note(word.concept, &place, &hasMust)
      after = word.next
    }
    if token(after)?.kind == .quoted { return quotedCredit(index, after, place) }
    let isSource = reading.tokens[first..<min(after, count)].indices.contains {
      has($0, .sourceWord)
    }
    let end = creditEnd(after)
    if end.text > after {
      note(trailing: end.text..<end.next, &place)
      return Found(
        .credit, .duty, index..<max(end.next, after),
        value: .credit(text: slice(after..<end.text), place: place))
    }
    guard hasMust || isSource || after > first + 1 || head.next - first > 1 || isEnd(after) else {
      return nil
    }
    let text = isSource ? sourceName ?? slice(first..<after) : sourceName ?? ""
    return Found(
      .credit, .duty, index..<trimmed(first, after), value: .credit(text: text, place: place),
      next: trimmed(first, after))
  }

  private func startsText(_ index: Int) -> Bool { !isEnd(index) }

  private func trimmed(_ first: Int, _ after: Int) -> Int {
    var end = after
    while end > first + 1, isSoftEnd(end - 1) { end -= 1 }
    return end
  }

  private func note(_ concept: Concept, _ place: inout String, _ hasMust: inout Bool) {
    switch concept {
    case .onScreen: place = "screen"
    case .verbal: if place != "screen" { place = "verbal" }
    case .must: hasMust = true
    default: break
    }
  }

  private func note(trailing: Range<Int>, _ place: inout String) {
    for index in trailing where has(index, .onScreen) { place = "screen" }
    for index in trailing where has(index, .verbal) && place == "any" { place = "verbal" }
  }

  /// A credit in quotes, with what may stand behind it ("on screen", "at all times").
  private func quotedCredit(_ index: Int, _ quote: Int, _ place: String) -> Found {
    var place = place
    var next = quote + 1
    let trailing = creditTrail(next)
    if trailing > next {
      note(trailing: next..<trailing, &place)
      next = trailing
    }
    let scalars = reading.form.original
    let span = reading.tokens[quote].span
    var text = String.UnicodeScalarView(scalars[(span.lowerBound + 1)..<(span.upperBound - 1)])
    while text.first == "\u{A0}" || text.first == " " { text.removeFirst() }
    while text.last == "\u{A0}" || text.last == " " { text.removeLast() }
    var found = Found(
      .credit, .duty, index..<next, value: .credit(text: String(text), place: place))
    if isSign(next, "("), has(next + 1, .must), isSign(next + 2, ")") {
      found.next = next + 3
    }
    let isListed = has(next, .and) || isSign(next, ",") || isSign(next, "/")
    if isListed, token(next + 1)?.kind == .quoted {
      let more = quotedCredit(next + 1, next + 1, place)
      found.drafts += more.drafts
      found.next = more.next
    }
    return found
  }

  /// A sentence of its own that only says where the credit must appear.
  func creditPlacement(at start: Int) -> Int? {
    guard hasAny(start, [.onScreen, .verbal]) else { return nil }
    let end = creditTrail(start)
    return end > start && isEnd(end) ? end : nil
  }

  private static let trail: ConceptSet = [
    .onScreen, .verbal, .must, .use, .modal, .prep, .filler, .keep, .creditHead, .and, .platform,
    .perUse,
  ]

  /// Words behind a credit text that say where and when it must be shown.
  private func creditTrail(_ start: Int) -> Int {
    var index = start
    var end = start
    var steps = 0
    while steps < 14, !isEnd(index), let word = longest(index, Self.trail) {
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
  private func creditEnd(_ start: Int) -> (text: Int, next: Int) {
    var index = start
    var steps = 0
    while steps < Self.reach, !isCreditStop(index, start) {
      if isSoftEnd(index) || isSign(index, "/") || isSign(index, "+") {
        guard continuesName(after: index) else { break }
      } else if index > start, startsCreditTrail(index) {
        return (index, creditTrail(index))
      } else if index > start, has(index, .and), token(index + 1)?.isCapitalised == false,
        opensClause(index + 1)
      {
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
    if isSign(index, "("), index > start { return closingBracket(index) == nil }
    if isSign(index, ")") { return openBracketBefore(index, start) == false }
    if isSign(index, "."), index > start, isNamePoint(index) { return false }
    if isHardEnd(index) { return true }
    guard let head = longest(index, Self.heads) else { return false }
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
    guard !isEnd(cursor), inner(cursor, allowsNames: true) == nil, label(at: cursor) == nil else {
      return false
    }
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

  /// "Not to be used without crediting X".
  private func creditByNegation(at index: Int) -> Found? {
    guard has(index, .neg) || has(index, .forbidden) else { return nil }
    let first = skip(index, [.neg, .use, .modal, .filler, .prep, .forbidden, .platform])
    guard let without = match(first, .without) else { return nil }
    let inner = skip(without.next, Self.small)
    guard var found = credit(at: inner), !has(inner, .neg) else { return nil }
    found.drafts[0].tokens = index..<found.drafts[0].tokens.upperBound
    let platforms = (index..<first).compactMap { match($0, .platform)?.target }
    if !platforms.isEmpty, !platforms.contains("tv"), !platforms.contains("all") {
      let names = platforms.contains("digital") ? platforms + ["social"] : platforms
      found.drafts[0].scope = [.platform(names)]
    }
    return found
  }

  /// "Ilka Brandvold must be credited": the name comes first.
  func creditAfterName(at index: Int) -> Found? {
    guard token(index)?.isWord ?? false || token(index)?.kind == .quoted else { return nil }
    var end = index
    var steps = 0
    while steps < 10, !isEnd(end) {
      if end > index, has(end, .must) || has(end, .modal) || has(end, .creditHead) {
        var after = skip(end, [.must, .modal, .filler])
        guard let head = match(after, .creditHead) else { return nil }
        guard after > end || steps > 0 else { return nil }
        var place = "any"
        after = skip(head.next, [.must])
        let trail = creditTrail(after)
        note(trailing: after..<max(trail, after), &place)
        guard has(end, .must) || head.next - end > 0,
          isEnd(max(trail, after)) || isHead(max(trail, after)),
          reading.tokens[end..<max(trail, after)].indices.contains(where: { has($0, .must) })
        else { return nil }
        let text =
          token(index)?.kind == .quoted && end == index + 1
          ? String(slice(index..<end).dropFirst().dropLast()) : slice(index..<end)
        return Found(
          .credit, .duty, index..<max(trail, after),
          value: .credit(text: text, place: place))
      }
      if end > index, hasAny(end, [.neg, .only, .except, .forbidden]) { return nil }
      end += 1
      steps += 1
    }
    return nil
  }

  /// "No credit required": recognised, without effect.
  func creditOptional(at index: Int) -> Found? {
    if let head = match(skip(index, [.onScreen, .filler]), .creditHead),
      isSign(head.next, ":") || isSign(head.next, "=") || isSpacedDash(head.next),
      let none = match(head.next + 1, .nope) ?? match(head.next + 1, .accessNone),
      isEnd(none.next)
    {
      return Found(.notice, .info, index..<none.next)
    }
    if has(index, .neg) || has(index, .without) {
      let first = skip(index, [.neg, .without, .onScreen, .filler])
      if let head = match(first, .creditHead) {
        let end = skip(head.next, [.must, .modal, .filler])
        if isEnd(end), end >= head.next { return Found(.notice, .info, index..<end) }
      }
    }
    return nil
  }
}
