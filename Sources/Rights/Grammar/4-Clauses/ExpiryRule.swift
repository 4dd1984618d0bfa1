/// The end of what may be used.
struct ExpiryRule: ClauseRule {
  let line: Line

  /// "Expires ...", "no use after ...", "use within 24 hours of transmission".
  func read(at index: Int) -> Found? {
    guard let found = statedExpiry(at: index) ?? impliedExpiry(at: index) else { return nil }
    return unlessAgreed(found)
  }

  private func statedExpiry(at index: Int) -> Found? {
    window(at: index) ?? expiryByHead(at: index) ?? expiryOfNews(at: index)
      ?? expiryWithin(at: index) ?? expiryByUse(at: index) ?? expiryOfPlatform(at: index)
  }

  private func impliedExpiry(at index: Int) -> Found? {
    bareSpan(at: index) ?? expiryByBan(at: index) ?? expiryOfGrant(at: index)
      ?? expiryOfDate(at: index) ?? expiryOfDay(at: index)
  }

  /// "... after 30 June without permission of X": what a later use takes.
  func unlessAgreed(_ found: Found) -> Found {
    guard hasAny(found.next, [.without, .unless]),
      let consent = conditionOfConsent(at: found.next), let last = found.drafts.indices.last
    else { return found }
    var found = found
    found.drafts[last].except.append(.consent(of: consent.party))
    found.drafts[last].tokens = found.drafts[last].tokens.lowerBound..<consent.next
    found.next = consent.next
    return found
  }

  /// "Must not be used after 12 March", "Нельзя использовать после 12 марта".
  func expiryByBan(at index: Int) -> Found? {
    guard var end = banOnUse(at: index) else { return nil }
    // "No use/digital display after ..."
    if isSign(end, "/") { end = skip(end + 1, [.use, .platform]) }
    if let span = span(at: end), has(span.next, .ofTransmission) { return withinSpan(index, span) }
    guard let after = match(end, .after),
      let moment = moment(at: skip(after.next, [.filler, .prep, .after]))
    else { return nil }
    return Found(
      .expiry, .prohibit, index..<moment.next,
      value: moment.value)
  }

  /// "... until 31 March 2026" behind what is allowed.
  func expiryOfGrant(at index: Int) -> Found? {
    guard told.followsGrant, let until = match(index, .until),
      let moment = moment(at: skip(until.next, [.filler, .prep, .until]))
    else { return nil }
    return Found(
      .expiry, .prohibit, index..<skip(moment.next, [.only]),
      value: moment.value)
  }

  func expiryByHead(at index: Int) -> Found? {
    guard let head = match(index, .expiryHead) else { return nil }
    var after = skip(head.next, [.filler, .modal, .prep, .until, .after, .within, .expiryHead])
    if isSign(after, ":") { after = skip(after + 1, [.filler, .prep]) }
    if let span = span(at: after), span.seconds >= 3600, !isClock(span.next) {
      return withinSpan(index, span)
    }
    if let moment = moment(at: after)
      ?? moment(at: head.next)
    {
      return Found(
        .expiry, .prohibit, index..<skip(moment.next, [.only]),
        value: moment.value)
    }
    if after > head.next || head.next > index + 1, let event = eventEnd(at: head.next) {
      return Found(
        .expiry, .prohibit, index..<event, value: .moment(nil, event: slice(head.next..<event)))
    }
    return nil
  }

  /// Makes the clause of a span counted from publication, or from an event, which is open.
  func withinSpan(_ index: Int, _ span: (seconds: Int, unit: Int, next: Int)) -> Found {
    var next = span.next
    if let event = match(next, .ofTransmission) {
      next = event.next
    } else if hasAny(next, [.after, .prep]),
      let event = eventEnd(at: longest(next, [.after, .prep])?.next ?? next)
    {
      return Found(
        .expiry, .prohibit, index..<event, value: .moment(nil, event: slice(next..<event)))
    }
    while next < index + reach,
      let word = longest(next, [.only, .use, .ofTransmission, .allowed, .maxWord]), !isEnd(next)
    {
      if word.concept == .allowed || word.concept == .maxWord, !isEnd(word.next) {
        break
      }
      if word.concept == .use, !has(word.next, .only), !isEnd(word.next) { break }
      next = word.next
    }
    return Found(
      .expiry, .prohibit, index..<next, value: .hours(Double(span.seconds) / 3600))
  }

  func expiryWithin(at index: Int) -> Found? {
    guard hasAhead(index, [.unit, .fixedSpan, .ofTransmission]) else { return nil }
    let first = skip(index, [.allowed, .use, .modal, .filler, .only, .must])
    guard
      let head = longest(first, [.within, .only]) ?? longest(index, [.within])
        ?? (index..<first).lazy.compactMap({ longest($0, [.only]) }).last
    else {
      return nil
    }
    let after = skip(head.next, [.filler, .within, .prep, .maxWord, .only, .firstWord])
    guard let span = span(at: after) else { return nil }
    let isCounted = has(span.next, .ofTransmission)
    guard span.unit >= 3600 || isCounted else { return nil }
    if let archive = match(index, .archive), archive.next > index { return nil }
    return withinSpan(index, span)
  }

  /// "Use until 30 June", "licensed to 30 June 2026".
  func expiryByUse(at index: Int) -> Found? {
    guard hasAhead(index, [.until]) else { return nil }
    let after = skip(index, [.use, .allowed, .modal, .filler, .only])
    guard after > index, let until = match(after, .until),
      let moment = moment(at: skip(until.next, [.filler, .prep, .until]))
    else { return nil }
    let end = skip(moment.next, [.allowed, .only, .modal])
    return Found(
      .expiry, .prohibit, index..<(isEnd(end) ? end : moment.next),
      value: moment.value)
  }
}
