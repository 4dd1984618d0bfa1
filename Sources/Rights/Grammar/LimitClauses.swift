extension ClauseReader {
  /// "Max use 45 seconds", "two minutes maximum per programme", "no more than half of the clip".
  func length(at index: Int) -> Found? {
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
        next = skip(next, Self.small)
        if next > part.next, !isEnd(next) { next = part.next }
      }
      if let max = match(next, .maxWord) { isLimited = true; next = max.next }
      guard isLimited else { return nil }
      return Found(.length, .duty, index..<next, value: .fraction(part.value))
    }
    guard let span = DurationReader(reading).duration(at: first),
      span.unit <= 60 || span.seconds < 3600 || span.unit == 3600 && perUnit(at: span.next) != nil
    else {
      return nil
    }
    if has(span.next, .ofTransmission) { return nil }
    var next = span.next
    var per: String?
    var steps = 0
    while steps < 8, !isHardEnd(next) {
      steps += 1
      if let unit = perUnit(at: next) {
        per = per ?? unit.unit
        next = unit.next
      } else if let word = longest(next, [.maxWord, .only, .ofWhole, .use, .allowed]) {
        if word.concept != .use, word.concept != .ofWhole { isLimited = true }
        next = word.next
      } else if hasAny(next, Self.small),
        let word = longest(skip(next, Self.small), [.ofWhole, .use, .maxWord]), !isEnd(next)
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
  private func lengthSubject(at index: Int) -> (platforms: [String], next: Int) {
    let start = skip(index, Self.small)
    guard let word = match(start, .platform), word.target != "all" else { return ([], index) }
    let next = skip(word.next, [.use, .filler, .modal])
    let limit = isSign(next, ",") ? next + 1 : next
    guard has(limit, .maxWord) || hasAny(next, .only) && has(next, .maxWord) else {
      return ([], index)
    }
    return (word.target == "digital" ? ["digital", "social"] : [word.target], limit)
  }

  /// "max 2 minutes online", "... on digital platforms", at the end of a clause.
  private func platformBehind(_ index: Int) -> (platforms: [String], next: Int)? {
    guard let word = match(skip(index, Self.small), .platform), word.target != "all",
      isEnd(skip(word.next, [.use, .filler]))
    else { return nil }
    return (
      word.target == "digital" ? ["digital", "social"] : [word.target],
      skip(word.next, [.use, .filler])
    )
  }

  private func fraction(at index: Int) -> (value: Double, next: Int)? {
    if let word = match(index, .fraction), let value = Double(word.target) {
      return (value, word.next)
    }
    if let number = DurationReader(reading).number(at: index),
      let percent = match(number.next, .percentWord), number.value <= 100
    {
      return (number.value / 100, percent.next)
    }
    return nil
  }

  /// "per bulletin", "in any one programme", "daily".
  func perUnit(at start: Int) -> (unit: String, next: Int)? {
    var index = start
    if has(index, .prep), !isEnd(index) { index = skip(index, [.prep]) }
    if isSign(start, "/"), let unit = match(start + 1, .perUnit),
      isEnd(unit.next) || hasAny(unit.next, [.maxWord, .only]) && isEnd(unit.next + 1)
    {
      return (unit.target, unit.next)
    }
    if let daily = match(start, .daily) { return ("day", daily.next) }
    guard let per = match(start, .perUse) ?? match(index, .perUse) else { return nil }
    let after = skip(per.next, [.perUse, .filler])
    if let unit = match(per.next, .perUnit) ?? match(after, .perUnit) {
      return (unit.target, unit.next)
    }
    if let unit = match(after, .programme) { return ("bulletin", unit.next) }
    return nil
  }

  /// "One transmission only", "max 2 runs", "two plays per day".
  func runs(at index: Int) -> Found? {
    var first = skip(index, [.filler, .use, .modal, .must, .allowed, .prep, .only])
    var isLimited = first > index && has(index, .only)
    if let max = match(first, .maxWord) {
      isLimited = true
      first = max.next
      if isSign(first, ":") { first += 1 }
      first = skip(first, [.filler, .maxWord])
    } else if let noun = match(index, .runsNoun), isSign(noun.next, ":") {
      let value = skip(noun.next + 1, [.maxWord, .filler])
      if let number = DurationReader(reading).number(at: value), number.value < 1000,
        isEnd(number.next) || has(number.next, .maxWord)
      {
        let end = match(number.next, .maxWord)?.next ?? number.next
        return Found(.runs, .duty, index..<end, value: .runs(Int(number.value), per: nil))
      }
    }
    if has(index, .runsOnce) { first = index }
    if first > index, let aired = match(first, .platform), has(aired.next, .runsOnce) {
      first = aired.next
      isLimited = true
    }
    if let once = match(first, .runsOnce), let count = Int(once.target) {
      var next = skip(once.next, [.only, .runsNoun, .use, .maxWord, .allowed])
      let per = perUnit(at: next)
      if let per { next = per.next }
      next = skip(next, [.only])
      var aired: (platforms: [String], start: Int)?
      if !isEnd(next), let behind = platformBehind(next) {
        aired = (behind.platforms, next)
        next = behind.next
      }
      if token(first)?.text == "once", !hasAny(once.next, [.use, .until]), !isEnd(next),
        !isHead(next), !isLimited, next == once.next, !has(next, .within), !has(next, .prep)
      {
        return nil
      }
      var draft = Draft(
        kind: .runs, polarity: .duty, value: .runs(count, per: per?.unit), tokens: index..<next)
      guard let aired else { return Found([draft], next: next) }
      // "One run only on television": the platform is exclusive too.
      if (first..<next).contains(where: { has($0, .only) }) {
        let only = Draft(
          kind: .platform, polarity: .permit, target: aired.platforms, value: .only,
          tokens: aired.start..<next)
        draft.tokens = index..<aired.start
        return Found([draft, only], next: next)
      }
      draft.scope = [.platform(aired.platforms)]
      return Found([draft], next: next)
    }
    guard let number = DurationReader(reading).number(at: first), number.value >= 1,
      number.value < 1000,
      let noun = match(skip(number.next, [.filler, .platform]), .runsNoun)
        ?? match(number.next, .runsNoun)
    else { return nil }
    var next = noun.next
    var per: String?
    var steps = 0
    while steps < 6, !isHardEnd(next) {
      steps += 1
      if let unit = perUnit(at: next) {
        per = unit.unit
        next = unit.next
      } else if let word = longest(next, [.only, .maxWord, .allowed, .runsNoun]) {
        isLimited = true
        next = word.next
      } else if isSign(next, ","), let word = longest(next + 1, [.maxWord]), isEnd(word.next) {
        isLimited = true
        next = word.next
      } else if has(next, .prep), let word = longest(skip(next, Self.small), [.platform]),
        isLimited || per != nil
      {
        next = word.next
      } else {
        break
      }
    }
    guard isLimited || per != nil || isEnd(next) || has(next, .within) else { return nil }
    return Found(.runs, .duty, index..<next, value: .runs(Int(number.value), per: per))
  }
}
