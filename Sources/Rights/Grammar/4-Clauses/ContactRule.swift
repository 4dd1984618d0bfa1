/// Whom to ask.
struct ContactRule: ClauseRule {
  let line: Line

  func read(at index: Int) -> Found? { contactInfo(at: index).flatMap(wholly) }

  /// "For other uses contact X", "Contact: +44 20 ...".
  private func contactInfo(at index: Int) -> Found? {
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
      if let end = clearanceElsewhere(other.next) { return Found(.contact, .info, index..<end) }
      if isSoftEnd(other.next), let verb = match(skip(other.next + 1, .small), .contactVerb) {
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

  /// "For other uses, additional clearances may be required": nothing is said of this use.
  private func clearanceElsewhere(_ start: Int) -> Int? {
    let first = isSign(start, ",") ? start + 1 : start
    let end = skip(first, [.consentNoun, .feeNoun, .clearWord, .modal, .must, .filler])
    guard end > first, isEnd(end),
      (first..<end).contains(where: { hasAny($0, [.consentNoun, .feeNoun, .clearWord]) })
    else { return nil }
    return end
  }

  /// "For commercial licences contact X": only that purpose needs consent.
  private func contactForPurpose(at index: Int) -> Found? {
    guard has(index, .prep),
      let purpose = match(skip(index, .small), .purpose),
      let name = Purpose(rawValue: purpose.target), name.isCommercial
    else { return nil }
    let after = skip(purpose.next, [.use, .filler, .consentNoun, .must, .modal])
    let start = isSign(after, ",") ? skip(after + 1, .small) : after
    guard let verb = match(start, .contactVerb) else { return nil }
    var end = verb.next
    while end < index + 30, !isHardEnd(end) || isDotInAddress(end), !isSoftEnd(end), !isHead(end) {
      end += 1
    }
    var draft = Draft(
      kind: .purpose, polarity: .prohibit, target: [.purpose(name)], tokens: index..<end)
    draft.except = [.consent(of: "")]
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
}
