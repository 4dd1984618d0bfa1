/// Terms that stand elsewhere.
struct PointerRule: ClauseRule {
  let line: Line

  private static let pointers: ConceptSet = [
    .contractPointer, .elsewhere, .seeWord, .agreement, .contractNoun,
  ]

  /// "Usual terms apply", "see script", "subject to your agreement with X".
  func read(at index: Int) -> Found? {
    guard hasAhead(index, Self.pointers) else { return nil }
    let first = skip(index, [.use, .modal, .filler, .allowed])
    for start in first > index ? [index, first] : [index] {
      if let contract = match(start, .contractPointer) {
        var end = contract.next
        if has(end, .prep), let link = match(end, .prep),
          isNameWord(link.next) || has(link.next, .filler)
        {
          end = openEnd(
            link.next, stopAt: heads.subtracting([.consentNoun]), crossing: false)
        }
        if let apply = match(end, .modal), isEnd(apply.next) { end = apply.next }
        return Found(.pointer, .info, index..<end, value: .contract)
      }
    }
    if let phrase = match(first, .elsewhere) ?? match(index, .elsewhere) {
      return Found(
        .pointer, .info, index..<elsewhereEnd(phrase.next), value: .elsewhere)
    }
    if let see = match(first, .seeWord) ?? match(index, .seeWord) {
      var end = see.next
      var steps = 0
      while steps < 6, !isEnd(end) {
        if let noun = match(end, .elsewhereNoun) {
          return Found(
            .pointer, .info, index..<elsewhereEnd(noun.next), value: .elsewhere)
        }
        end += 1
        steps += 1
      }
    }
    if let beyond = longest(first, [.outside, .except]), let agreement = agreementSoon(beyond.next)
    {
      let end = openEnd(agreement.next, crossing: false)
      return Found(.pointer, .info, index..<end, value: .contract)
    }
    if let end = namedContract(at: index) {
      return Found(.pointer, .info, index..<end, value: .contract)
    }
    if let agreement = match(skip(first, [.prep]), .agreement), !isEnd(agreement.next),
      (index..<agreement.next).contains(where: { token($0)?.text == "subject" || has($0, .prep) })
    {
      let end = openEnd(agreement.next, crossing: false)
      return Found(.pointer, .info, index..<end, value: .contract)
    }
    return nil
  }

  /// "As per your Corvane contract", "subject to Corvane terms and conditions".
  private func namedContract(at start: Int) -> Int? {
    guard hasAhead(start, [.contractNoun]) else { return nil }
    var index = skip(start, [.use, .modal])
    let lead = index
    while index < lead + 6,
      hasAny(index, .small) || WordList.contractLead.contains(token(index))
    {
      index += 1
    }
    guard (lead..<index).contains(where: { WordList.contractLead.contains(token($0)) }) else {
      return nil
    }
    var names = 0
    while names < 4, isNameWord(index), traits(index).contains(.capitalised) {
      index += 1
      names += 1
    }
    index = skip(index, [.filler])
    guard let noun = match(index, .contractNoun) else { return nil }
    let isYours = (lead..<index).contains { WordList.your.contains(token($0)) }
    guard noun.target == "contract" || isYours else { return nil }
    let end = skip(noun.next, [.modal])
    return isEnd(end) ? end : nil
  }

  /// "your contract" within a few small words: "beyond those of your contract".
  private func agreementSoon(_ start: Int) -> Term? {
    var index = start
    while index < start + 4, !isEnd(index) {
      if let agreement = match(index, .agreement) { return agreement }
      guard hasAny(index, .small) else { return nil }
      index += 1
    }
    return nil
  }

  private func elsewhereEnd(_ start: Int) -> Int {
    let end = openEnd(start, crossing: false)
    let stops: ConceptSet = [.platform, .archive, .resale, .place, .region]
    return (start..<end).contains { longest($0, stops) != nil } ? start : end
  }
}
