/// How long an excerpt may be.
struct LengthRule: ClauseRule {
  let line: Line

  /// "Max use 45 seconds", "two minutes maximum per programme", "no more than half of the clip".
  func read(at index: Int) -> Found? {
    guard hasNumberAhead(index) || hasAhead(index, [.number, .fraction, .fixedSpan])
    else { return nil }
    let subject = lengthSubject(at: index)
    var first = subject.next
    if match(first, .maxWord).map({ $0.next > first + 1 }) != true {
      first = skip(first, [.filler, .use, .modal, .must, .allowed, .only, .prep, .ofWhole])
    }
    var isLimited = (subject.next..<max(first, subject.next)).contains { has($0, .maxWord) }
    if isSign(first, ":") && first > index { first = skip(first + 1, [.filler]) }
    if let max = match(first, .maxWord) {
      isLimited = true
      first = max.next
      if isSign(first, ":") { first += 1 }
      first = skip(first, [.filler, .use, .maxWord, .prep, .ofWhole, .modal, .only])
      if isSign(first, ":") { first += 1 }
    } else if has(index, .only) {
      isLimited = true
    }
    if let part = fraction(at: first) {
      var next = part.next
      if let whole = match(next, .ofWhole) {
        next = whole.next
      } else {
        next = skip(next, .small)
        if next > part.next, !isEnd(next) { next = part.next }
      }
      if let max = match(next, .maxWord) { isLimited = true; next = max.next }
      guard isLimited else { return nil }
      return Found(.length, .duty, index..<next, value: .fraction(part.value))
    }
    guard let span = span(at: first),
      span.unit <= 60 || span.seconds < 3600 || span.unit == 3600 && useUnit(at: span.next) != nil
    else {
      return nil
    }
    if has(span.next, .ofTransmission) { return nil }
    var next = span.next
    var per: String?
    var steps = 0
    while steps < 8, !isHardEnd(next) {
      steps += 1
      if let unit = useUnit(at: next) {
        per = per ?? unit.unit
        next = unit.next
      } else if let word = longest(next, [.maxWord, .only, .ofWhole, .use, .allowed]) {
        if word.concept != .use, word.concept != .ofWhole { isLimited = true }
        next = word.next
      } else if hasAny(next, .small),
        let word = longest(skip(next, .small), [.ofWhole, .use, .maxWord]), !isEnd(next)
      {
        next = word.next
      } else {
        break
      }
    }
    guard isLimited || per != nil else { return nil }
    var platforms = subject.platforms
    if platforms.isEmpty, !isEnd(next), let behind = platformBehind(next) {
      platforms = behind.platforms
      next = behind.next
    }
    var draft = Draft(
      kind: .length, polarity: .duty, value: .seconds(span.seconds, per: per),
      tokens: index..<next)
    if !platforms.isEmpty { draft.scope = [.platform(platforms)] }
    return Found([draft], next: next)
  }

  /// "Online use must not exceed ...": the platform a length is for.
  private func lengthSubject(at index: Int) -> (platforms: [Platform], next: Int) {
    let start = skip(index, .small)
    guard let word = match(start, .platform), word.platforms != [.everything] else {
      return ([], index)
    }
    let next = skip(word.next, [.use, .filler, .modal])
    let limit = isSign(next, ",") ? next + 1 : next
    guard has(limit, .maxWord) || hasAny(next, [.only]) && has(next, .maxWord) else {
      return ([], index)
    }
    return (word.platforms, limit)
  }

  private func fraction(at index: Int) -> (value: Double, next: Int)? {
    if let word = match(index, .fraction), let value = Double(word.target) {
      return (value, word.next)
    }
    if let number = number(at: index),
      let percent = match(number.next, .percentWord), number.value <= 100
    {
      return (number.value / 100, percent.next)
    }
    return nil
  }
}
