/// Whose consent a use needs.
extension PredicateReading {
  /// "without written consent of X", "unless agreed with X", "by permission only".
  func conditionOfConsent(at index: Int) -> (party: String, next: Int)? {
    if let word = longest(index, [.without, .unless]) {
      if let consent = consentCondition(at: word.next) { return consent }
      guard word.concept == .unless else { return nil }
      let end = openEnd(skip(word.next, [.consentVerb, .modal, .allowed, .must]), crossing: false)
      return end > word.next ? (slice(word.next..<end), end) : nil
    }
    if let phrase = match(index, .byConsent) {
      return ("", consentParty(at: phrase.next)?.next ?? phrase.next)
    }
    if has(index, .modal), let phrase = match(skip(index, [.modal]), .byConsent) {
      return ("", phrase.next)
    }
    if has(index, .must), let phrase = match(skip(index, [.must, .modal]), .byConsent) {
      return ("", phrase.next)
    }
    if let only = match(index, .only) {
      if let phrase = match(only.next, .byConsent) { return ("", phrase.next) }
      if has(only.next, .prep) { return consentCondition(at: only.next) }
    }
    if has(index, .prep) || has(index, .consentVerb) { return consentCondition(at: index) }
    if has(index, .must), !hasAny(skip(index, [.must, .filler, .modal]), [.neg, .creditHead]) {
      return consentCondition(at: index)
    }
    return nil
  }

  /// Consent words from a token on, with the party that has to give it.
  func consentCondition(at start: Int) -> (party: String, next: Int)? {
    var index = skip(start, [.prep, .filler, .modal, .consentVerb, .must])
    if !hasAny(index, [.consentNoun, .byConsent, .feeNoun]),
      let noun = (start..<max(index, start)).first(where: { has($0, .consentNoun) })
    {
      index = noun
    }
    if !hasAny(index, [.consentNoun, .byConsent, .feeNoun]) { index = behindOwner(index) }
    var next: Int?
    while index < start + reach,
      let noun = longest(index, [.consentNoun, .byConsent, .feeNoun]), !isEnd(index)
    {
      next = noun.next
      index = skip(noun.next, [.consentVerb, .modal])
      if has(index, .and), hasAny(index + 1, [.consentNoun, .feeNoun, .consentVerb]) {
        index = skip(index + 1, [.consentVerb])
      }
    }
    guard var end = next else { return nil }
    var party = ""
    if let found = consentParty(at: end) {
      party = found.party
      end = found.next
    }
    end = skip(end, [.beforeUse, .only, .consentVerb])
    return (party, end)
  }

  /// "the owner's written permission", "Volta's approval": the noun behind whose consent it is.
  private func behindOwner(_ start: Int) -> Int {
    var index = start
    while index < start + 4,
      isUnknownWord(index) || hasAny(index, [.sourceWord, .usNoun, .clients])
    {
      index += 1
    }
    guard index > start, slice(index - 1..<index).hasSuffix("s") else { return start }
    let noun = skip(index, [.consentVerb, .filler])
    return has(noun, .consentNoun) ? noun : start
  }

  /// "from the Merrow Ballet", "of the family".
  func consentParty(at start: Int) -> (party: String, next: Int)? {
    var index = skip(start, [.consentVerb, .modal])
    guard has(index, .prep), !isEnd(index) else { return nil }
    index = match(index, .prep)?.next ?? index + 1
    let end = openEnd(
      index, stopAt: heads.union([.beforeUse, .must, .modal]), crossing: false)
    guard end > index, end - index <= 10 else { return nil }
    return (slice(index..<end), end)
  }

  func party(_ low: Int, _ high: Int) -> String {
    let text = slice(low..<max(low, high))
    if low == high || has(low, .usNoun) || text.lowercased() == "us" { return "supplier" }
    return text
  }
}
