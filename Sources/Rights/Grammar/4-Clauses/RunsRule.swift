/// How often a clip may be shown.
struct RunsRule: ClauseRule {
  let line: Line

  /// "One transmission only", "max 2 runs", "two plays per day".
  func read(at index: Int) -> Found? {
    var first = skip(index, [.filler, .use, .modal, .must, .allowed, .prep, .only])
    var isLimited = first > index && has(index, .only)
    if let max = match(first, .maxWord) {
      isLimited = true
      first = max.next
      if isSign(first, ":") { first += 1 }
      first = skip(first, [.filler, .maxWord])
    } else if let noun = match(index, .runsNoun), isSign(noun.next, ":") {
      let value = skip(noun.next + 1, [.maxWord, .filler])
      if let number = number(at: value), number.value < 1000,
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
      let per = useUnit(at: next)
      if let per { next = per.next }
      next = skip(next, [.only])
      var aired: (platforms: [Platform], start: Int)?
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
          kind: .platform, polarity: .permit, target: aired.platforms.map(Target.platform),
          value: .only,
          tokens: aired.start..<next)
        draft.tokens = index..<aired.start
        return Found([draft, only], next: next)
      }
      draft.scope = [.platform(aired.platforms)]
      return Found([draft], next: next)
    }
    guard let number = number(at: first), number.value >= 1,
      number.value < 1000,
      let noun = match(skip(number.next, [.filler, .platform]), .runsNoun)
        ?? match(number.next, .runsNoun)
    else { return nil }
    var next = noun.next
    var per: String?
    var steps = 0
    while steps < 6, !isHardEnd(next) {
      steps += 1
      if let unit = useUnit(at: next) {
        per = unit.unit
        next = unit.next
      } else if let word = longest(next, [.only, .maxWord, .allowed, .runsNoun]) {
        isLimited = true
        next = word.next
      } else if isSign(next, ","), let word = longest(next + 1, [.maxWord]), isEnd(word.next) {
        isLimited = true
        next = word.next
      } else if has(next, .prep), let word = longest(skip(next, .small), [.platform]),
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
