/// Only within a report or this story.
struct ContextRule: ClauseRule {
  let line: Line

  /// "Only in connection with the hailstorm", "not stand-alone", "only within a report on X".
  func read(at index: Int) -> Found? {
    var end = index
    var isOnly = false
    var isNegated = false
    var isMust = false
    var isUse = false
    var platforms: [Platform] = []
    var steps = 0
    while steps < 16, !isEnd(end) {
      steps += 1
      if let head = longest(end, [.contextHead]) {
        let isOutOf = isOutOfContext(end)
        if isNegated {
          guard isOutOf else { return nil }
          return finishContext(index, head.next, .context(.thisStory), platforms)
        }
        guard isOnly || isMust || isUse || onlyFollows(head.next) else { return nil }
        return finishContext(index, head.next, Target(head.target, .context), platforms)
      }
      if let alone = match(end, .standAlone) {
        guard isNegated else { return barredAlone(index, alone.next) }
        var next = alone.next
        while next < index + reach,
          let word = longest(
            next, [.platform, .use, .filler, .prep, .allowed, .modal, .standAlone, .and]),
          !isEnd(next)
        {
          if word.concept == .platform { platforms += word.platforms }
          next = word.next
        }
        var found = Found(.context, .duty, index..<next, target: [.context(.withinReport)])
        if !platforms.isEmpty { found.drafts[0].scope = [.platform(platforms)] }
        return found
      }
      guard
        let word = longest(
          end,
          [
            .only, .neg, .nor, .must, .modal, .use, .filler, .prep, .allowed, .platform, .and,
            .purpose, .forbidden,
          ])
      else { return nil }
      if isSign(end, "+") { return nil }
      switch word.concept {
      case .only:
        if isOnly, !platforms.isEmpty { return nil }
        isOnly = true
      case .neg, .nor, .forbidden: isNegated = true
      case .must: isMust = true
      case .use: isUse = true
      case .platform: platforms += word.platforms
      case .purpose:
        if isNegated
          || has(end, .purpose) && ![.news, .editorial].contains(Purpose(rawValue: word.target))
        {
          return nil
        }
      default: break
      }
      end = word.next
    }
    return nil
  }

  /// "Standalone clips on social media prohibited".
  private func barredAlone(_ index: Int, _ start: Int) -> Found? {
    var platforms: [Platform] = []
    var next = start
    while !isHardEnd(next), next < start + 20 {
      if let found = object(at: next), let platform = found.platform {
        platforms += platform.meant
        next = found.next
      } else if let word = longest(next, [.use, .filler, .prep, .modal, .standAlone, .and]) {
        next = word.next
      } else if isSign(next, ",") || isSign(next, "/") {
        next += 1
      } else {
        break
      }
    }
    guard let ban = longest(next, [.forbidden, .neg]) else { return nil }
    let end = skip(ban.next, [.allowed, .modal])
    guard isEnd(end), ban.concept == .forbidden || end > ban.next else { return nil }
    var found = Found(.context, .duty, index..<end, target: [.context(.withinReport)])
    if !platforms.isEmpty { found.drafts[0].scope = [.platform(platforms)] }
    return found
  }

  private func isOutOfContext(_ index: Int) -> Bool {
    guard let head = match(index, .contextHead) else { return false }
    return head.next - index > 1 && WordList.outOf.contains(token(index))
      && WordList.contextStem.texts.contains { word in
        reading.tokens[index..<head.next].contains { $0.text.hasPrefix(word) }
      }
  }

  private func onlyFollows(_ index: Int) -> Bool {
    let end = openEnd(index, stopAt: heads, crossing: false)
    return has(end, .only) && isEnd(match(end, .only)?.next ?? 0)
  }

  /// "... of the event and within 48 hours", "... or in Japan": the term behind a joiner.
  private func isAnotherTerm(_ start: Int) -> Bool {
    if endsOpenText(start) { return true }
    let first = skip(start, .glue)
    return first > start && hasAny(first, ConceptSet.places.union([.platform, .clients]))
  }

  private func finishContext(
    _ index: Int, _ next: Int, _ target: Target, _ platforms: [Platform]
  ) -> Found {
    var end = openEnd(next)
    if let joiner = (next..<max(next, end)).first(where: {
      (has($0, .and) || has($0, .nor) || isSign($0, ",")) && isAnotherTerm($0 + 1)
    }) {
      end = joiner
    }
    if let only = match(end, .only) { end = only.next }
    var found = Found(.context, .duty, index..<end, target: [target])
    if !platforms.isEmpty { found.drafts[0].scope = [.platform(platforms)] }
    return found
  }
}
