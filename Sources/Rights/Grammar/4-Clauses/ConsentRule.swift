/// Consent, clearance or contact before use.
struct ConsentRule: ClauseRule {
  let line: Line

  /// "Permission of X required before use", "contact us before use", "by arrangement only".
  func read(at index: Int) -> Found? {
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
        let close = skip(before.next, .small)
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

  /// Where the sentence says that the consent is needed.
  private func consentRequired(at index: Int) -> Found? {
    var end = index
    var noun: Int?
    var nounEnd = index
    var isNeeded = false
    var steps = 0
    while steps < 24, !isHardEnd(end) {
      steps += 1
      if isSign(end, ","), hasAny(end + 1, heads) { break }
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
        end - index > 6 || hasAny(end, .objects)
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
      let low = skip(index, .small)
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
      found[position].except = [.consent(of: "")]
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
}
