/// Marks, sound and pictures that stay as they are.
struct IntegrityRule: ClauseRule {
  let line: Line

  /// "Do not crop or cover the logo", "watermark must stay visible", "sound may not be altered".
  func read(at index: Int) -> Found? {
    logo(at: index) ?? audio(at: index) ?? inFull(at: index)
  }

  private static let logoWords: ConceptSet = [
    .logo, .harm, .keep, .neg, .nor, .without, .must, .modal, .filler, .prep, .and, .use,
    .positionWord,
    .forbidden, .sourceWord, .allowed, .onScreen, .creditHead,
  ]

  private func logo(at index: Int) -> Found? {
    var end = index
    var last = index
    var hasLogo = false
    var isNegated = false
    var isHarm = false
    var isKept = false
    var isWithout = false
    var hasName = false
    var platforms: [Platform] = []
    var steps = 0
    while steps < 30, !isHardEnd(end) {
      steps += 1
      if isSoftEnd(end) {
        guard isSign(end, ",") || isSign(end, "/"),
          let word = longest(end + 1, [.harm, .keep, .and, .logo]),
          !hasAny(end + 1, [.neg, .only])
        else { break }
        if word.concept == .logo, hasLogo, isHarm || isKept { break }
        end += 1
        continue
      }
      if let word = longest(end, Self.logoWords) {
        switch word.concept {
        case .logo: hasLogo = true
        case .harm: isHarm = true
        case .keep: isKept = true
        case .neg, .nor, .forbidden:
          if hasLogo, isHarm && isNegated || isKept {
            return finishLogo(index, last, hasLogo, isNegated, isHarm, isKept, isWithout)
          }
          isNegated = true
        case .without: isWithout = true
        case .must: isKept = isKept || hasLogo && hasAny(word.next, [.keep, .modal])
        case .creditHead where !hasLogo: return nil
        default: break
        }
        if let harm = match(end, .harm), harm.next == word.next { isHarm = true }
        if let keep = match(end, .keep), keep.next == word.next { isKept = true }
        end = word.next
        if ![Concept.prep, .filler, .and, .modal].contains(word.concept) || isEnd(end) {
          last = end
        }
      } else if isNegated, !hasLogo, hasAhead(end, [.without]), let place = match(end, .platform) {
        platforms += place.platforms.filter { $0 != .tv }
        end = place.next
      } else if hasLogoSoon(end), let owner = longest(end, [.client, .clients, .mediaNoun]) {
        end = owner.next
        last = end
      } else if !hasName || isNameWord(end),
        isUnknownWord(end) || isNameWord(end) || token(end)?.kind == .quoted
      {
        let isBeforeLogo = hasLogoSoon(end)
        let isPossessive =
          hasLogo && (has(end - 1, .filler) || has(end - 1, .prep) || hasName && last == end)
        guard isBeforeLogo || isPossessive else { break }
        hasName = true
        end += 1
        last = end
      } else {
        break
      }
    }
    var found = finishLogo(index, last, hasLogo, isNegated, isHarm, isKept, isWithout)
    if !platforms.isEmpty { found?.drafts[0].scope = [.platform(platforms)] }
    return found
  }

  private func hasLogoSoon(_ index: Int) -> Bool {
    for next in index + 1...index + 5 {
      if isEnd(next) { return false }
      if has(next, .logo) { return true }
    }
    return false
  }

  private func finishLogo(
    _ index: Int, _ end: Int, _ hasLogo: Bool, _ isNegated: Bool, _ isHarm: Bool, _ isKept: Bool,
    _ isWithout: Bool
  ) -> Found? {
    guard hasLogo, end > index else { return nil }
    let isKeptByBan = isNegated && (isHarm || isWithout)
    guard isKeptByBan || isKept && !isNegated else { return nil }
    return Found(.integrity, .duty, index..<end, target: [.work(.logo)])
  }

  private func audio(at index: Int) -> Found? {
    var end = index
    var hasAudio = false
    var isNegated = false
    var isChanged = false
    var isKept = false
    var isUsed = false
    var steps = 0
    while steps < 14, !isEnd(end),
      let word = longest(
        end,
        [
          .audioNoun, .integrity, .harm, .neg, .without, .modal, .filler, .prep, .and, .forbidden,
          .must,
          .keep, .use, .allowed, .nor,
        ])
    {
      steps += 1
      switch word.concept {
      case .audioNoun: hasAudio = true
      case .neg, .forbidden, .without, .nor: isNegated = true
      case .integrity, .harm: isChanged = true
      case .keep: isKept = true
      case .use: isUsed = true
      default: break
      }
      if let other = match(end, .audioNoun), other.next == word.next { hasAudio = true }
      end = word.next
    }
    guard hasAudio, isNegated && (isChanged || isUsed) || isKept && !isNegated,
      isEnd(end) || isHead(end)
    else {
      return nil
    }
    return Found(.integrity, .prohibit, index..<end, target: [.work(.audio)])
  }

  /// "Must be used in full", "use only unedited".
  private func inFull(at index: Int) -> Found? {
    var first = index
    while first < index + 16, !isEnd(first), !isSequence(first),
      let word = longest(first, [.must, .use, .modal, .filler, .only, .prep, .audioNoun, .allowed])
    {
      first = word.next
    }
    guard first > index, let word = match(first, .integrity), isSequence(first) else {
      return nil
    }
    guard (index..<first).contains(where: { has($0, .must) || has($0, .only) }) else { return nil }
    var end = skip(word.next, [.only, .filler, .and])
    while end < index + reach, let more = match(end, .integrity), isSequence(end) {
      end = skip(more.next, [.and])
    }
    return Found(.integrity, .prohibit, index..<end, target: [.work(.sequence)])
  }

  private func isSequence(_ index: Int) -> Bool {
    match(index, .integrity).map { Target($0.target, .integrity) } == .work(.sequence)
  }
}
