/// Credits that must be given.
struct CreditRule: ClauseRule {
  let line: Line

  private static let lead: ConceptSet = [
    .must, .filler, .modal, .onScreen, .verbal, .prep, .and, .use, .creditHead, .only, .sourceWord,
  ]

  /// "Must credit X", "on-screen courtesy 'X'", "X must be credited", "Mention obligatoire : X".
  func read(at index: Int) -> Found? {
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
      if word.concept == .platform, word.platforms != [.tv] { return nil }
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
    note(trailing: index..<head.next, &place)
    var after = head.next
    steps = 0
    while steps < 12, !isHardEnd(after) {
      steps += 1
      if isSign(after, ":") || isSign(after, "=") || isSpacedDash(after) {
        if isSpacedDash(after), isHead(after + 1) { break }
        after += 1
        continue
      }
      if let place = match(after, .platform),
        place.platforms == [.tv] || place.platforms == [.radio],
        !isSoftEnd(after), has(place.next, .must) || isSign(place.next, ":")
      {
        after = place.next
        continue
      }
      guard let word = longest(after, Self.lead), !isSoftEnd(after) else { break }
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
    let text = isSource ? told.sourceName ?? slice(first..<after) : told.sourceName ?? ""
    return Found(
      .credit, .duty, index..<trimmed(first, after), value: .credit(text: text, place: place),
      next: trimmed(first, after))
  }

  private func trimmed(_ first: Int, _ after: Int) -> Int {
    var end = after
    while end > first + 1, isSoftEnd(end - 1) { end -= 1 }
    return end
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

  /// "Not to be used without crediting X".
  private func creditByNegation(at index: Int) -> Found? {
    guard has(index, .neg) || has(index, .forbidden) else { return nil }
    let first = skip(index, [.neg, .use, .modal, .filler, .prep, .forbidden, .platform])
    guard let without = match(first, .without) else { return nil }
    let inner = skip(without.next, .small)
    guard var found = read(at: inner), !has(inner, .neg) else { return nil }
    found.drafts[0].tokens = index..<found.drafts[0].tokens.upperBound
    let platforms = (index..<first).flatMap { match($0, .platform)?.platforms ?? [] }
    if !platforms.isEmpty, !platforms.contains(.tv), !platforms.contains(.everything) {
      found.drafts[0].scope = [.platform(platforms)]
    }
    return found
  }
}
