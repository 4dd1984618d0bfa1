extension ClauseReader {
  /// "Do not crop or cover the logo", "watermark must stay visible", "sound may not be altered".
  func integrity(at index: Int) -> Found? {
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
    var steps = 0
    while steps < 30, !isHardEnd(end) {
      steps += 1
      if isSoftEnd(end) {
        guard isSign(end, ",") || isSign(end, "/"),
          let word = longest(end + 1, [.harm, .keep, .and, .logo]),
          !hasAny(end + 1, [.neg, .only])
        else { break }
        if word.sense.concept == .logo, hasLogo, isHarm || isKept { break }
        end += 1
        continue
      }
      if let word = longest(end, Self.logoWords) {
        switch word.sense.concept {
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
        if ![Concept.prep, .filler, .and, .modal].contains(word.sense.concept) || isEnd(end) {
          last = end
        }
      } else if !hasName || isNameWord(end),
        isUnknownWord(end) || isNameWord(end) || token(end)?.kind == .quoted
      {
        let isBeforeLogo = hasLogoSoon(end)
        let isPossessive = hasLogo && has(end - 1, .filler) || hasLogo && has(end - 1, .prep)
        guard isBeforeLogo || isPossessive else { break }
        hasName = true
        end += 1
        last = end
      } else {
        break
      }
    }
    return finishLogo(index, last, hasLogo, isNegated, isHarm, isKept, isWithout)
  }

  private func hasLogoSoon(_ index: Int) -> Bool {
    (index + 1...index + 5).contains { has($0, .logo) && !isHardEnd($0 - 1) }
  }

  private func finishLogo(
    _ index: Int, _ end: Int, _ hasLogo: Bool, _ isNegated: Bool, _ isHarm: Bool, _ isKept: Bool,
    _ isWithout: Bool
  ) -> Found? {
    guard hasLogo, end > index else { return nil }
    let isKeptByBan = isNegated && (isHarm || isWithout)
    guard isKeptByBan || isKept && !isNegated else { return nil }
    return Found(.integrity, .duty, index..<end, target: ["logo"])
  }

  private func audio(at index: Int) -> Found? {
    var end = index
    var hasAudio = false
    var isNegated = false
    var isChanged = false
    var isKept = false
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
      switch word.sense.concept {
      case .audioNoun: hasAudio = true
      case .neg, .forbidden, .without, .nor: isNegated = true
      case .integrity, .harm: isChanged = true
      case .keep: isKept = true
      default: break
      }
      if let other = match(end, .audioNoun), other.next == word.next { hasAudio = true }
      end = word.next
    }
    guard hasAudio, isNegated && isChanged || isKept && !isNegated, isEnd(end) || isHead(end) else {
      return nil
    }
    return Found(.integrity, .prohibit, index..<end, target: ["audio"])
  }

  /// "Must be used in full", "use only unedited".
  private func inFull(at index: Int) -> Found? {
    var first = index
    while first < index + 16, !isEnd(first), match(first, .integrity)?.target != "sequence",
      let word = longest(first, [.must, .use, .modal, .filler, .only, .prep])
    {
      first = word.next
    }
    guard first > index, let word = match(first, .integrity), word.target == "sequence" else {
      return nil
    }
    guard (index..<first).contains(where: { has($0, .must) || has($0, .only) }) else { return nil }
    var end = skip(word.next, [.only, .filler, .and])
    while end < index + Self.reach, let more = match(end, .integrity), more.target == "sequence" {
      end = skip(more.next, [.and])
    }
    return Found(.integrity, .prohibit, index..<end, target: ["sequence"])
  }

  /// "Contains commercial music: mute or replace it", "music must be cleared by clients".
  func thirdParty(at index: Int) -> Found? {
    var end = index
    var target: String?
    var isRemoved = false
    var isCleared = false
    var isContained = false
    var last = index
    var steps = 0
    while steps < 40, !isHardEnd(end) {
      steps += 1
      if target == nil, isSoftEnd(end) { return nil }
      if isSign(end, "/") || isSign(end, ",") || isSpacedDash(end), target != nil {
        guard
          hasAny(end + 1, [.removeWord, .clearWord, .uncleared, .thirdPartyNoun, .and, .must])
            || isContained && !isCleared && !isRemoved && followsClearing(end + 1)
        else { break }
        end += 1
        continue
      }
      if let noun = match(end, .thirdPartyNoun), target == nil || noun.target == "footage" {
        if target == nil { target = noun.target }
        end = noun.next
        last = end
        continue
      }
      if has(end, .contains) { isContained = true }
      if let word = longest(end, [.removeWord, .uncleared, .clearWord, .consentNoun]) {
        if word.sense.concept == .removeWord { isRemoved = true } else { isCleared = true }
        end = word.next
        last = end
        continue
      }
      if target == nil {
        guard
          isContained
            || hasAny(
              end, [.must, .filler, .modal, .prep, .neg, .clients, .contains, .use, .client])
        else { return nil }
        if end - index > 8 { return nil }
        if hasAny(end, [.neg, .only, .except, .forbidden]) { return nil }
      } else if isCleared || isRemoved {
        if hasAny(end, [.neg, .only, .except, .maxWord, .creditHead]) { break }
        last = isCleared && !isRemoved ? end + 1 : last
        if isRemoved, !isCleared {
          guard
            hasAny(
              end, [.beforeUse, .prep, .filler, .use, .and, .modal, .must, .platform, .audioNoun])
          else { break }
          if let before = match(end, .beforeUse) {
            end = before.next
            last = end
            continue
          }
          if has(end, .use) || has(end, .filler) || has(end, .platform) || has(end, .audioNoun) {
            last = end + 1
          }
        }
      }
      end += 1
    }
    guard let target else { return nil }
    while last > index, isSoftEnd(last - 1) { last -= 1 }
    if isRemoved, !isCleared {
      return Found(
        .thirdParty, .duty, index..<last, target: [target], value: .word("remove"))
    }
    guard isCleared || isContained else { return nil }
    return Found(.thirdParty, .duty, index..<last, target: [target], value: .word("clear"))
  }

  private func followsClearing(_ index: Int) -> Bool {
    (index..<index + 8).contains { hasAny($0, [.removeWord, .clearWord, .uncleared]) }
  }

  /// "Faces of the children must be blurred", "do not identify the victim".
  func privacy(at index: Int) -> Found? {
    var end = index
    var last = index
    var hasNoun = false
    var isBlur = false
    var isIdentify = false
    var isNegated = false
    var isMust = false
    var steps = 0
    while steps < 26, !isHardEnd(end) {
      steps += 1
      if isSoftEnd(end) {
        guard isSign(end, ",") || isSign(end, "/"), hasNoun || isBlur,
          hasAny(end + 1, [.privacyNoun, .blurVerb, .and])
        else { break }
        end += 1
        continue
      }
      if has(end, .logo) || has(end, .unless) || has(end, .except) { return nil }
      if let word = longest(
        end,
        [
          .privacyNoun, .blurVerb, .identifyVerb, .neg, .forbidden, .nor, .must, .modal, .filler,
          .prep, .and, .use, .beforeUse, .without, .platform, .keep, .shotWord,
        ])
      {
        switch word.sense.concept {
        case .privacyNoun: hasNoun = true
        case .blurVerb: isBlur = true
        case .identifyVerb: isIdentify = true
        case .neg, .forbidden, .nor:
          if hasNoun, isBlur || isIdentify && isNegated { steps = 99; continue }
          isNegated = true
        case .must: isMust = true
        default: break
        }
        if let other = match(end, .identifyVerb), other.next == word.next { isIdentify = true }
        end = word.next
        let isLoose = [Concept.prep, .filler, .and, .modal].contains(word.sense.concept)
        if !isLoose || isEnd(end) && !has(end - 1, .and) { last = end }
      } else if hasNoun, isUnknownWord(end) || token(end)?.kind == .number,
        has(end - 1, .prep) || has(end - 1, .filler) || has(end - 1, .privacyNoun)
      {
        end += 1
        last = end
      } else if isBlur, isMust, has(end - 1, .prep) || has(end - 1, .filler) {
        end += 1
        last = end
      } else {
        break
      }
    }
    guard last > index else { return nil }
    if hasNoun, isBlur, !isNegated { return Found(.privacy, .duty, index..<last, target: ["blur"]) }
    if hasNoun, isNegated, isIdentify, !isBlur || isIdentify {
      return Found(.privacy, .duty, index..<last, target: ["no-identify"])
    }
    if isMust, isBlur, hasNoun { return Found(.privacy, .duty, index..<last, target: ["blur"]) }
    return nil
  }

  /// "Do not use in a way that suggests endorsement by X", "no defamatory use".
  func manner(at index: Int) -> Found? {
    var end = index
    var head: String?
    var isNegated = false
    var steps = 0
    while steps < 26, !isHardEnd(end) {
      steps += 1
      if let word = match(end, .mannerHead) {
        head = head ?? word.target
        end = word.next
        continue
      }
      if let word = longest(end, [.neg, .nor, .forbidden, .without]) {
        if head != nil, isNegated { break }
        isNegated = true
        end = word.next
        continue
      }
      if isSoftEnd(end) {
        guard isSign(end, ",") || isSign(end, "/"),
          hasAny(end + 1, [.mannerHead, .and, .mannerFrame])
        else { break }
        end += 1
        continue
      }
      if head == nil {
        guard
          hasAny(
            end,
            [.use, .modal, .filler, .prep, .mannerFrame, .must, .and, .integrity, .privacyNoun])
            || isNegated && end - index < 8 && isUnknownWord(end) && longestMannerAhead(end)
        else { return nil }
        end += 1
        continue
      }
      if hasAny(end, Self.heads), !hasAny(end, [.mannerFrame, .use]) { break }
      end += 1
    }
    while end > index, isSoftEnd(end - 1) { end -= 1 }
    guard let head, isNegated else { return nil }
    return Found(.manner, .duty, index..<end, target: [head])
  }

  private func longestMannerAhead(_ index: Int) -> Bool {
    (index + 1...index + 6).contains { has($0, .mannerHead) }
  }

  /// "Only in connection with the hailstorm", "not stand-alone", "only within a report on X".
  func context(at index: Int) -> Found? {
    var end = index
    var isOnly = false
    var isNegated = false
    var isMust = false
    var isUse = false
    var platforms: [String] = []
    var steps = 0
    while steps < 16, !isEnd(end) {
      steps += 1
      if let head = longest(end, [.contextHead]) {
        let isOutOf = isOutOfContext(end)
        if isNegated {
          guard isOutOf else { return nil }
          return finishContext(index, head.next, "this-story", platforms)
        }
        guard isOnly || isMust || isUse || onlyFollows(head.next) else { return nil }
        return finishContext(index, head.next, head.sense.target, platforms)
      }
      if let alone = match(end, .standAlone) {
        guard isNegated else { return nil }
        var next = alone.next
        while next < index + Self.reach,
          let word = longest(
            next, [.platform, .use, .filler, .prep, .allowed, .modal, .standAlone, .and]),
          !isEnd(next)
        {
          if word.sense.concept == .platform { platforms += platformTargets(word.sense.target) }
          next = word.next
        }
        var found = Found(.context, .duty, index..<next, target: ["within-report"])
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
      switch word.sense.concept {
      case .only: isOnly = true
      case .neg, .nor, .forbidden: isNegated = true
      case .must: isMust = true
      case .use: isUse = true
      case .platform: platforms += platformTargets(word.sense.target)
      case .purpose:
        if isNegated || has(end, .purpose) && !["news", "editorial"].contains(word.sense.target) {
          return nil
        }
      default: break
      }
      end = word.next
    }
    return nil
  }

  private func platformTargets(_ name: String) -> [String] {
    name == "digital" ? ["digital", "social"] : [name]
  }

  private func isOutOfContext(_ index: Int) -> Bool {
    let words: Set<String> = [
      "out", "outside", "unrelated", "other", "any", "another", "different", "hors", "dans",
      "sorti", "sortie", "sorties", "autre",
      "aus", "anderen", "anderem", "in", "fuera", "en", "otros", "otro", "вне", "в", "خارج",
      "unconnected", "في",
    ]
    guard let head = match(index, .contextHead) else { return false }
    return head.next - index > 1 && words.contains(token(index)?.text ?? "")
      && [
        "context", "contexte", "contexto", "контекст", "kontext", "zusammenh", "stor", "unrelated",
        "unconnected", "سياق", "sujet", "gerissen",
      ].contains { word in
        reading.tokens[index..<head.next].contains { $0.text.hasPrefix(word) }
      }
  }

  private func onlyFollows(_ index: Int) -> Bool {
    let end = openEnd(index, stopAt: Self.heads, crossing: false)
    return has(end, .only) && isEnd(match(end, .only)?.next ?? 0)
  }

  private func finishContext(
    _ index: Int, _ next: Int, _ target: String, _ platforms: [String]
  ) -> Found {
    var end = openEnd(next)
    if let only = match(end, .only) { end = only.next }
    var found = Found(.context, .duty, index..<end, target: [target])
    if !platforms.isEmpty { found.drafts[0].scope = [.platform(platforms)] }
    return found
  }
}
