extension ClauseReader {
  private static let infoStops: ConceptSet = [
    .neg, .nor, .only, .must, .forbidden, .allowed, .except, .without, .maxWord, .creditHead,
    .consentNoun, .contactVerb, .feeNoun, .unless, .accessAll, .killAll, .archive, .resale,
    .embargoHead, .outWord, .deleteVerb,
  ]

  /// Whom or what rights are for: no part of a note.
  private static let whom: ConceptSet = [.clients, .members, .nonmembers, .nonclients]

  /// What a warning of shocking images does not speak of.
  private static let rightsWords: ConceptSet = [
    .clients, .members, .client, .platform, .purpose, .thirdPartyNoun, .uncleared, .beforeUse,
    .until, .otherWord, .sourceWord,
  ]

  /// "Warning: graphic images", up to the end of the sentence.
  func sensitivity(at index: Int) -> Found? {
    guard
      let head = match(skip(index, [.contains]), .sensitivityHead)
        ?? match(index, .sensitivityHead) ?? lateWarning(at: index)
    else {
      return nil
    }
    var end = head.next
    if isSign(end, ":") { end += 1 }
    var steps = 0
    while steps < 30, !isHardEnd(end) {
      steps += 1
      if isSoftEnd(end) {
        guard isSign(end, ",") || isSign(end, "/") || isSpacedDash(end),
          has(end + 1, .sensitivityHead) || has(end + 1, .contains)
        else { break }
      } else if !has(end, .sensitivityHead),
        hasAny(end, Self.infoStops) || hasAny(end, Self.rightsWords)
      {
        break
      }
      end = match(end, .sensitivityHead)?.next ?? end + 1
    }
    while end > head.next, isSoftEnd(end - 1) { end -= 1 }
    guard isEnd(end) || isHead(end) else { return nil }
    return Found(.sensitivity, .info, index..<end)
  }

  /// "Contains images viewers may find distressing", "Audio contains swearing".
  private func lateWarning(at start: Int) -> Term? {
    guard
      hasAny(start, [.contains, .audioNoun]) || WordList.imageNoun.contains(token(start))
        || WordList.showing.contains(token(start))
    else { return nil }
    var index = start
    while index < start + 10, !isEnd(index) {
      if let head = match(index, .sensitivityHead) { return head }
      if hasAny(index, Self.infoStops) || hasAny(index, Self.rightsWords) { return nil }
      index += 1
    }
    return nil
  }

  /// Copyright lines, provenance and verification notes.
  func notice(at index: Int) -> Found? {
    if let source = match(
      skip(index, [.privacyNoun, .modal, .and, .filler, .logo, .audioNoun]), .blurredAtSource)
    {
      return Found(.notice, .info, index..<skip(source.next, [.prep, .sourceWord, .filler]))
    }
    guard let head = match(index, .noticeHead) ?? match(skip(index, [.filler]), .noticeHead),
      !isLabelled(head.next)
    else { return nil }
    var end = head.next
    var isLoose = head.next - index > 0
    var steps = 0
    while steps < 24, !isHardEnd(end) || isSign(end, "(") && isBracketedSymbol(end) {
      steps += 1
      if isSign(end, ",") || isSign(end, "/") || isSpacedDash(end) {
        guard let more = match(skip(end + 1, [.filler]), .noticeHead) else { break }
        end = more.next
        continue
      }
      if isSoftEnd(end) { break }
      if let more = match(end, .noticeHead) {
        end = more.next
        continue
      }
      if hasAny(end, Self.infoStops) || hasAny(end, Self.whom) { break }
      guard let token = token(end) else { break }
      let isName =
        token.isCapitalised || token.isPicture || token.kind == .number || token.kind == .quoted
      let isKnown = hasAny(end, [.prep, .filler, .modal, .and, .sourceWord, .usNoun, .beforeUse])
      isLoose = has(end - 1, .prep) || has(end - 1, .filler)
      guard isName || isKnown || isLoose || !token.isWord || ArabicClitics.isArabic(token.folded)
      else { break }
      end += 1
    }
    while end > head.next, hasAny(end - 1, [.prep, .and]) { end -= 1 }
    return Found(.notice, .info, index..<end)
  }

  /// "Verification: date confirmed", "Copyright: Kestrel": a notice as the value of its name.
  func noticeField(at index: Int) -> Found? {
    guard let head = match(index, .noticeHead), isSign(head.next, ":") else { return nil }
    var end = head.next + 1
    while end < index + 24, !isHardEnd(end) {
      if isSoftEnd(end) {
        guard isSign(end, ","), !isSoftEnd(end + 1) else { break }
      } else if hasAny(end, Self.infoStops) || hasAny(end, Self.whom) {
        return nil
      }
      end += 1
    }
    guard end > head.next + 1, isEnd(end) else { return nil }
    return Found(.notice, .info, index..<end)
  }

  private func isLabelled(_ index: Int) -> Bool { isSign(index, "=") }

  /// "(c)" tokenised as signs.
  private func isBracketedSymbol(_ index: Int) -> Bool {
    token(index + 1)?.text == "c" && isSign(index + 2, ")")
  }

  private static let pointers: ConceptSet = [
    .contractPointer, .elsewhere, .seeWord, .agreement, .contractNoun,
  ]

  /// "Usual terms apply", "see script", "subject to your agreement with X".
  func pointer(at index: Int) -> Found? {
    guard hasAhead(index, Self.pointers) else { return nil }
    let first = skip(index, [.use, .modal, .filler, .allowed])
    for start in first > index ? [index, first] : [index] {
      if let contract = match(start, .contractPointer) {
        var end = contract.next
        if has(end, .prep), let link = match(end, .prep),
          isNameWord(link.next) || has(link.next, .filler)
        {
          end = openEnd(
            link.next, stopAt: Self.heads.subtracting([.consentNoun]), crossing: false)
        }
        if let apply = match(end, .modal), isEnd(apply.next) { end = apply.next }
        return Found(.pointer, .info, index..<end, value: .word("contract"))
      }
    }
    if let phrase = match(first, .elsewhere) ?? match(index, .elsewhere) {
      return Found(
        .pointer, .info, index..<elsewhereEnd(phrase.next), value: .word("elsewhere"))
    }
    if let see = match(first, .seeWord) ?? match(index, .seeWord) {
      var end = see.next
      var steps = 0
      while steps < 6, !isEnd(end) {
        if let noun = match(end, .elsewhereNoun) {
          return Found(
            .pointer, .info, index..<elsewhereEnd(noun.next), value: .word("elsewhere"))
        }
        end += 1
        steps += 1
      }
    }
    if let beyond = longest(first, [.outside, .except]), let agreement = agreementSoon(beyond.next)
    {
      let end = openEnd(agreement.next, crossing: false)
      return Found(.pointer, .info, index..<end, value: .word("contract"))
    }
    if let end = namedContract(at: index) {
      return Found(.pointer, .info, index..<end, value: .word("contract"))
    }
    if let agreement = match(skip(first, [.prep]), .agreement), !isEnd(agreement.next),
      (index..<agreement.next).contains(where: { token($0)?.text == "subject" || has($0, .prep) })
    {
      let end = openEnd(agreement.next, crossing: false)
      return Found(.pointer, .info, index..<end, value: .word("contract"))
    }
    return nil
  }

  /// "As per your Corvane contract", "subject to Corvane terms and conditions".
  private func namedContract(at start: Int) -> Int? {
    guard hasAhead(start, .contractNoun) else { return nil }
    var index = skip(start, [.use, .modal])
    let lead = index
    while index < lead + 6,
      hasAny(index, Self.small) || WordList.contractLead.contains(token(index))
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
      guard hasAny(index, Self.small) else { return nil }
      index += 1
    }
    return nil
  }

  private func elsewhereEnd(_ start: Int) -> Int {
    let end = openEnd(start, crossing: false)
    let stops: ConceptSet = [.platform, .archive, .resale, .place, .region]
    return (start..<end).contains { longest($0, stops) != nil } ? start : end
  }

  /// Withdrawn, killed, legally blocked.
  func kill(at index: Int) -> Found? {
    let first = skip(index, [.filler, .modal])
    for start in first > index ? [index, first] : [index] {
      guard let phrase = match(start, .killAll) else { continue }
      var end = skip(phrase.next, [.filler, .modal])
      if isEnd(end) || isHead(end) {
        if !isEnd(end) { end = phrase.next }
        return withdrawal(index, end)
      }
      let reason = openEnd(phrase.next, crossing: false)
      guard hasAny(phrase.next, [.prep, .use, .contains]), !hasObject(phrase.next, reason)
      else { continue }
      return withdrawal(index, reason)
    }
    return nil
  }

  /// A withdrawal stands whatever is said beside it, unless its sentence names places or uses.
  private func withdrawal(_ index: Int, _ end: Int) -> Found {
    var close = end
    while close < end + Self.reach, !isHardEnd(close) { close += 1 }
    let isWhole = !hasObject(end, close)
    return Found(
      .kill, .prohibit, index..<end, target: ["all"], value: isWhole ? .word("withdrawn") : .none)
  }

  private func hasObject(_ low: Int, _ high: Int) -> Bool {
    guard low < high else { return false }
    return (low..<high).contains {
      hasAny(
        $0,
        [
          .platform, .place, .region, .demonym, .client, .archive, .logo, .privacyNoun,
          .thirdPartyNoun,
        ])
    }
  }

  /// A dateline: capitalised names and a date in brackets or after a dash.
  func dateline(at index: Int) -> Found? {
    guard index == 0 || token(index - 1)?.kind == .newline || isSign(index - 1, ")") else {
      return nil
    }
    var end = index
    var words = 0
    while end < index + 24, let token = token(end) {
      if isSign(end, "("), words > 0 {
        guard let close = closingBracket(end), isDatelineNote(end + 1, close) else { return nil }
        var next = close + 1
        while next < index + Self.reach, isSign(next, "("), let more = closingBracket(next),
          isDatelineNote(next + 1, more)
        { next = more + 1 }
        return Found(.notice, .info, index..<next)
      }
      if isSpacedDash(end), words > 0, let moment = MomentReader(reading).moment(at: end + 1),
        moment.moment.hasDate, isHardEnd(moment.next)
      {
        return Found(.notice, .info, index..<moment.next)
      }
      if token.isWord {
        guard token.isCapitalised || has(end, .and) || has(end, .prep) || token.folded.count <= 3
        else {
          return nil
        }
        if hasAny(end, [.neg, .only, .must, .creditHead, .accessAll, .use, .archive, .forbidden]) {
          return nil
        }
        words += 1
      } else if !isSign(end, ",") && !token.isSign("-") && !isSign(end, "/")
        && token.kind != .number
      {
        return nil
      }
      end += 1
    }
    return nil
  }

  private func isDatelineNote(_ low: Int, _ high: Int) -> Bool {
    guard low < high else { return false }
    if let moment = MomentReader(reading).moment(at: low), moment.moment.hasDate,
      moment.next >= high - 4
    {
      return true
    }
    return reading.tokens[low..<high].allSatisfy {
      WordList.dateNote.contains($0) || $0.isSign("-") || $0.isSign(",") || $0.kind == .number
    } || reading.tokens[low..<high].indices.contains { has($0, .month) } && high - low <= 10
  }

  /// "including their websites and social accounts".
  func inclusion(at index: Int) -> Found? {
    guard let word = match(index, .including) else { return nil }
    guard let frame = frame(at: afterPoint(word.next)), !frame.isBan, !frame.isOnly,
      !frame.objects.isEmpty,
      frame.objects.allSatisfy({ $0.kind == .platform })
    else { return nil }
    var targets: [String] = []
    for object in frame.objects {
      targets += object.target == "digital" ? ["digital", "social"] : [object.target]
    }
    return Found(
      .platform, .permit, index..<frame.end, target: targets, value: .word("yes"))
  }

  /// "Restrictions TBC", "N/A": nothing is known; always an unknown stretch.
  func isPlaceholder(_ index: Int) -> Bool { has(index, .placeholder) }
}
