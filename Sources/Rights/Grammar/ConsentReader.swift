extension ClauseReader {
  /// "Permission of X required before use", "contact us before use", "by arrangement only".
  func consent(at index: Int) -> Found? {
    guard !has(index, .otherUse), hasAhead(index, [.contactVerb, .consentNoun, .byConsent]) else {
      return nil
    }
    return contactBeforeUse(at: index) ?? consentRequired(at: index) ?? consentByPhrase(at: index)
  }

  private func contactBeforeUse(at index: Int) -> Found? {
    let start = skip(index, [.must, .filler, .modal, .clients])
    if let before = match(index, .beforeUse), !isEnd(before.next) || isSign(before.next, ",") {
      let after = isSign(before.next, ",") ? before.next + 1 : before.next
      if let verb = match(skip(after, [.must, .filler]), .contactVerb) {
        let end = openEnd(verb.next)
        return Found(
          .consent, .duty, index..<end, value: .party(party(verb.next, end)))
      }
    }
    guard let verb = match(start, .contactVerb) else { return nil }
    var end = verb.next
    var steps = 0
    while steps < 16, !isHardEnd(end) {
      if let before = match(end, .beforeUse) {
        let close = skip(before.next, Self.small)
        let next = isEnd(close) ? before.next : before.next
        return Found(
          .consent, .duty, index..<next, value: .party(party(verb.next, end)), next: next)
      }
      if has(end, .otherUse) || isSign(end, "/") { break }
      end += 1
      steps += 1
    }
    return nil
  }

  private func party(_ low: Int, _ high: Int) -> String {
    let text = slice(low..<max(low, high))
    if low == high || has(low, .usNoun) || text.lowercased() == "us" { return "supplier" }
    return text
  }

  /// Where the sentence says that the consent is needed.
  private func consentRequired(at index: Int) -> Found? {
    var end = index
    var noun: Int?
    var nounEnd = index
    var isNeeded = false
    var steps = 0
    while steps < 24, !isHardEnd(end) {
      steps += 1
      if isSign(end, ","), hasAny(end + 1, Self.heads) { break }
      if isSign(end, "/") || isSpacedDash(end) { break }
      if let word = longest(
        end,
        [
          .must, .beforeUse, .consentNoun, .without, .unless, .byConsent, .only, .neg, .forbidden,
          .consentVerb, .otherUse,
        ])
      {
        switch word.concept {
        case .consentNoun:
          noun = noun ?? end
          nounEnd = word.next
        case .must, .beforeUse, .byConsent: isNeeded = true
        case .consentVerb: if noun == nil, end == index { isNeeded = true }
        case .only: isNeeded = isNeeded || has(word.next, .prep)
        case .neg:
          if noun != nil || end == index { return nil }
          return nil
        case .otherUse: break
        default: return nil
        }
        end = word.next
        continue
      }
      if noun == nil,
        end - index > 6 || hasAny(end, Self.objectConcepts)
          || hasAny(end, [.creditHead, .killAll, .maxWord])
      {
        return nil
      }
      if noun != nil, hasAny(end, [.creditHead, .maxWord, .except]) { break }
      end += 1
    }
    while end > nounEnd, isSoftEnd(end - 1) { end -= 1 }
    guard let noun, isNeeded else { return nil }
    if let narrowed = narrowedConsent(index, noun: nounEnd, end: end) { return narrowed }
    var who = ""
    if let found = consentParty(at: nounEnd) {
      who = found.party
    } else if noun > index {
      let low = skip(index, Self.small)
      if low < noun {
        who = slice(low..<noun)
        if who.lowercased().hasSuffix("'s") || who.hasSuffix("’s") { who.removeLast(2) }
      }
    }
    return Found(.consent, .duty, index..<end, value: .party(who))
  }

  /// "Permission required for archive use": only that use needs consent.
  private func narrowedConsent(_ index: Int, noun: Int, end: Int) -> Found? {
    let first = skip(noun, [.must, .modal, .consentVerb, .filler])
    guard first > noun, first < end, has(first, .prep),
      let frame = frame(at: first), !frame.isBan, !frame.isOnly, !frame.objects.isEmpty
    else { return nil }
    let kinds: Set<Clause.Kind> = [.archive, .platform, .purpose, .territory, .programme, .resale]
    guard frame.objects.allSatisfy({ kinds.contains($0.kind) }) else { return nil }
    var list = frame
    list.isNegated = true
    var found = drafts(of: &list, index)
    guard !found.isEmpty else { return nil }
    let next = max(frame.end, skip(frame.end, [.only]))
    for position in found.indices {
      found[position].except = ["consent"]
      found[position].tokens = index..<next
    }
    return Found(found, next: next)
  }

  private func consentByPhrase(at index: Int) -> Found? {
    let first = skip(index, [.use, .allowed, .modal, .filler, .only, .must])
    guard let phrase = match(first, .byConsent) ?? match(index, .byConsent) else { return nil }
    var next = skip(phrase.next, [.only])
    var who = ""
    if let party = consentParty(at: next) {
      who = party.party
      next = party.next
    }
    return Found(.consent, .duty, index..<next, value: .party(who))
  }

  /// "For other uses contact X", "Contact: +44 20 ...".
  func contactInfo(at index: Int) -> Found? {
    if let other = match(index, .otherUse) {
      let end = openEnd(
        other.next,
        stopAt: [.neg, .only, .except, .killAll, .forbidden, .creditHead, .maxWord, .embargoHead])
      var cursor = other.next
      var hasVerb = false
      while cursor < end {
        if has(cursor, .contactVerb) { hasVerb = true }
        cursor += 1
      }
      if hasVerb { return Found(.contact, .info, index..<end) }
      if isSoftEnd(other.next), let verb = match(skip(other.next + 1, Self.small), .contactVerb) {
        let end = openEnd(
          verb.next,
          stopAt: [.neg, .only, .except, .killAll, .forbidden, .creditHead, .maxWord, .embargoHead])
        return Found(.contact, .info, index..<max(end, verb.next))
      }
      return nil
    }
    if let narrowed = contactForPurpose(at: index) { return narrowed }
    let start = skip(index, [.filler, .must])
    guard let verb = match(start, .contactVerb) else { return nil }
    let isLabel = isSign(verb.next, ":")
    var end = isLabel ? verb.next + 1 : verb.next
    var hasReason = isLabel
    var isOpen = false
    var steps = 0
    while steps < 24, !isHardEnd(end) || isDotInAddress(end) {
      steps += 1
      if has(end, .otherUse) { hasReason = true }
      if isSign(end, "@") || isPhone(verb.next, end) { hasReason = true }
      if hasAny(
        end, [.beforeUse, .archive, .platform, .neg, .only, .shotWord, .seeWord, .elsewhere]),
        !isDotInAddress(end - 1),
        !isSign(end - 1, "@")
      {
        isOpen = true
      }
      if isSoftEnd(end), isHead(end + 1) { break }
      end += 1
    }
    guard hasReason, !isOpen else {
      guard end > verb.next, hasNoReason(verb.next, end) else { return nil }
      return Found(.consent, .duty, index..<end, value: .party(party(verb.next, end)))
    }
    return Found(.contact, .info, index..<end)
  }

  /// "For commercial licences contact X": only that purpose needs consent.
  private func contactForPurpose(at index: Int) -> Found? {
    guard has(index, .prep),
      let purpose = match(skip(index, Self.small), .purpose),
      ["commercial", "advertising", "promotion", "merchandise"].contains(purpose.target)
    else { return nil }
    let after = skip(purpose.next, [.use, .filler, .consentNoun, .must, .modal])
    let start = isSign(after, ",") ? skip(after + 1, Self.small) : after
    guard let verb = match(start, .contactVerb) else { return nil }
    var end = verb.next
    while end < index + 30, !isHardEnd(end) || isDotInAddress(end), !isSoftEnd(end), !isHead(end) {
      end += 1
    }
    var draft = Draft(
      kind: .purpose, polarity: .prohibit, target: [purpose.target], tokens: index..<end)
    draft.except = ["consent"]
    return Found([draft], next: end)
  }

  /// Whether the numbers up to a token have as many digits as a telephone number.
  private func isPhone(_ start: Int, _ end: Int) -> Bool {
    guard isNumber(end) else { return false }
    return reading.tokens[start...end].filter { $0.kind == .number }
      .reduce(0) { $0 + $1.folded.count } >= 5
  }

  private func hasNoReason(_ low: Int, _ high: Int) -> Bool {
    !(low..<high).contains { hasAny($0, [.neg, .only, .except, .creditHead]) }
  }

  private func isDotInAddress(_ index: Int) -> Bool {
    isSign(index, ".") && !(token(index + 1)?.isSpacedBefore ?? true)
      || isSign(index, "(") && token(index + 1)?.kind == .number
      || isSign(index, ")") && token(index - 1)?.kind == .number
  }

  /// "Fee of EUR 150 per use payable", "free of charge".
  func fee(at index: Int) -> Found? {
    if let free = match(skip(index, [.filler, .modal, .use, .allowed]), .feeFree) {
      let end = skip(free.next, [.filler, .use, .prep])
      return Found(.fee, .info, index..<(isEnd(end) ? end : free.next), value: .word("free"))
    }
    var end = index
    var steps = 0
    var hasFee = false
    var amount = ""
    var per: String?
    while steps < 20, !isHardEnd(end) {
      steps += 1
      if isSoftEnd(end), isHead(end + 1) || !hasFee { break }
      if hasAny(end, [.neg, .only, .except, .creditHead, .maxWord]) {
        if hasFee { break } else { return nil }
      }
      if let noun = match(end, .feeNoun) {
        hasFee = true
        end = noun.next
        continue
      }
      if let value = money(at: end) {
        amount = slice(end..<value)
        end = value
        continue
      }
      if let unit = perUnit(at: end) {
        per = unit.unit
        end = unit.next
        continue
      }
      if !hasFee, !hasAny(end, [.must, .filler, .modal, .use, .prep]), amount.isEmpty {
        return nil
      }
      end += 1
    }
    while end > index, isSoftEnd(end - 1) { end -= 1 }
    guard hasFee else { return nil }
    return Found(.fee, .duty, index..<end, value: .amount(amount, per: per))
  }

  private static let moneySigns: Set<UInt32> = [0x24, 0x20AC, 0xA3, 0xA5, 0x20BD]

  private func money(at index: Int) -> Int? {
    guard token(index)?.kind == .number || token(index + 1)?.kind == .number else { return nil }
    let signs = Self.moneySigns
    guard let token = token(index) else { return nil }
    if case .sign(let value) = token.kind, signs.contains(value),
      self.token(index + 1)?.kind == .number
    {
      return index + 2
    }
    if token.isWord, WordList.currency.contains(token), self.token(index + 1)?.kind == .number {
      return index + 2
    }
    if token.kind == .number, let next = self.token(index + 1) {
      if WordList.currency.contains(next) { return index + 2 }
      if case .sign(let value) = next.kind, signs.contains(value) { return index + 2 }
    }
    return nil
  }
}
