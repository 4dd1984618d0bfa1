/// Terms that stand without a word of expiry.
extension ExpiryRule {
  /// "48 hours only", "24-hour use", "max 24 hours".
  func bareSpan(at index: Int) -> Found? {
    guard hasAhead(index, [.unit, .fixedSpan]) else { return nil }
    let first = skip(index, [.maxWord, .filler, .use])
    guard let span = span(at: first), span.unit >= 3600 else { return nil }
    let after = skip(span.next, [.filler, .prep])
    if let news = newsAccess(span.next) {
      var found = withinSpan(index, span)
      found.drafts.append(
        Draft(
          kind: .purpose, polarity: .permit, target: [.purpose(.news)], value: .only,
          tokens: span.next..<news))
      found.next = max(news, found.next)
      return found
    }
    let isLimited =
      first > index || hasAny(after, [.only, .use, .maxWord, .ofTransmission])
      || has(span.next, .ofTransmission) || isWholeValue(index, span.next)
    guard isLimited else { return nil }
    if hasAny(after, [.embargoHead]) && !has(after, .ofTransmission) { return nil }
    var found = withinSpan(index, span)
    if let max = match(found.next, .maxWord), isEnd(max.next) {
      found.drafts[0].tokens = index..<max.next
      found.next = max.next
    }
    return found
  }

  /// "TV: 48 hours", "Rights: 30 days": a span is all that stands behind a label.
  func isWholeValue(_ index: Int, _ next: Int) -> Bool {
    isSign(index - 1, ":") && isEnd(match(next, .ofTransmission)?.next ?? next)
  }

  /// "Online use for 30 days only", "digital limited to 7 days": a term for one platform.
  func expiryOfPlatform(at index: Int) -> Found? {
    guard hasAhead(index, [.unit, .fixedSpan]) else { return nil }
    let start = skip(index, .small)
    guard let platform = match(start, .platform), platform.target != "all" else { return nil }
    let next = skip(platform.next, [.use, .filler, .modal])
    guard hasAny(next, [.within, .only, .maxWord]), let span = spanBehindLimit(next),
      span.unit >= 3600
    else { return nil }
    var found = withinSpan(index, span)
    found.drafts[0].scope = [
      .platform(platform.platforms)
    ]
    return found
  }

  func spanBehindLimit(_ index: Int) -> (seconds: Int, unit: Int, next: Int)? {
    guard let head = longest(index, [.within, .maxWord, .only]) else { return nil }
    if head.concept == .only, head.next == index + 1 { return nil }
    return span(at: skip(head.next, [.filler, .within, .prep, .maxWord]))
  }

  /// "Until 30 June 2026" as all that a sentence or a value says.
  func expiryOfDate(at index: Int) -> Found? {
    guard index == 0 || isHardEnd(index - 1) || isSign(index - 1, ":"),
      let until = match(index, .until), WordList.term.contains(token(index)),
      let moment = moment(at: skip(until.next, [.filler, .prep, .until]))
    else { return nil }
    let end = skip(moment.next, [.only])
    guard isEnd(end) else { return nil }
    return Found(
      .expiry, .prohibit, index..<end,
      value: moment.value)
  }

  /// "Same day use only", "use on the day of transmission only".
  func expiryOfDay(at index: Int) -> Found? {
    guard hasAhead(index, [.relativeDay]) else { return nil }
    let start = skip(index, [.use, .prep, .only, .filler, .allowed, .modal])
    guard let day = match(start, .relativeDay), day.target == "0",
      let moment = moment(at: start), moment.next == day.next
    else { return nil }
    let end = skip(day.next, [.use, .only])
    guard isEnd(end), (index..<end).contains(where: { has($0, .only) }) else { return nil }
    return Found(
      .expiry, .prohibit, index..<end,
      value: moment.value)
  }

  /// "News access for 24 hours only": a use for news within a span.
  func expiryOfNews(at index: Int) -> Found? {
    guard let purpose = match(index, .purpose), purpose.target == "news" else { return nil }
    let use = skip(purpose.next, [.use])
    guard purpose.next > index + 1 || use > purpose.next,
      var found = expiryWithin(at: use) ?? expiryWithin(at: purpose.next)
    else { return nil }
    found.drafts.insert(
      Draft(
        kind: .purpose, polarity: .permit, target: [.purpose(.news)], value: .only,
        tokens: index..<use),
      at: 0)
    return found
  }

  /// "48-hour news access only": the span limits a use for news.
  func newsAccess(_ start: Int) -> Int? {
    guard let purpose = match(start, .purpose), purpose.target == "news" else { return nil }
    let next = skip(purpose.next, [.use, .only])
    let says = purpose.next > start + 1 || next > purpose.next
    return says && isEnd(next) ? next : nil
  }
}
