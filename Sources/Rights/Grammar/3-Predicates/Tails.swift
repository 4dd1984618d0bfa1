/// Exceptions, consents and times behind a clause.
extension PredicateReading {
  /// Exceptions, consent conditions and times after a clause; changes the drafts, gives the token
  /// after the tail, nil where there is no tail.
  func tail(after start: Int, drafts: inout [Draft], isBan: Bool) -> Int? {
    var index = start
    var end: Int?
    var steps = 0
    while steps < 4 {
      steps += 1
      guard let next = tailPart(at: index, drafts: &drafts, isBan: isBan) else { break }
      end = next
      index = next
    }
    guard let end, let last = drafts.indices.last else { return nil }
    drafts[last].tokens = drafts[last].tokens.lowerBound..<max(drafts[last].tokens.upperBound, end)
    return end
  }

  private func tailPart(at start: Int, drafts: inout [Draft], isBan: Bool) -> Int? {
    var index = start
    if isSign(index, ","), hasAny(index + 1, [.except, .unless, .without]) { index += 1 }
    if isSign(index, "("), hasAny(index + 1, [.except, .including]) { index += 1 }
    guard !isHardEnd(index) else { return nil }
    if !isBan, let next = nothingElse(at: index, drafts) { return next }
    if !isBan, let next = permittedSpan(at: index, drafts: &drafts) { return next }
    if isBan, let next = exception(at: index, drafts: &drafts) {
      return isSign(next, ")") && isSign(index - 1, "(") ? next + 1 : next
    }
    if let consent = conditionOfConsent(at: index), let last = drafts.indices.last {
      drafts[last].except.append(.consent(of: consent.party))
      if drafts[last].polarity == .permit, drafts[last].value == .none {
        drafts[last].polarity = .prohibit
      }
      return consent.next
    }
    if isBan, drafts.count == 1, drafts[0].kind == .archive, drafts[0].except.isEmpty,
      let limit = archiveLimit(at: index)
    {
      drafts[0].value = .hours(limit.hours)
      return limit.next
    }
    if isBan, let next = timeLimit(at: index, drafts: &drafts) { return next }
    if isBan, drafts.count == 1, drafts[0].kind == .archive, let next = afterFirstUse(at: index) {
      return next
    }
    return nil
  }

  /// "Social use permitted for 24 hours only": that use ends.
  private func permittedSpan(at start: Int, drafts: inout [Draft]) -> Int? {
    guard drafts.count == 1, drafts[0].kind == .platform, drafts[0].value == .none,
      drafts[0].scope.isEmpty, let within = match(start, .within),
      let span = span(at: skip(within.next, [.filler, .maxWord])), span.seconds >= 3600
    else { return nil }
    var next = match(span.next, .ofTransmission)?.next ?? span.next
    next = match(next, .only)?.next ?? next
    guard isEnd(next) else { return nil }
    drafts[0].scope = [.platform(drafts[0].target.platforms)]
    drafts[0].kind = .expiry
    drafts[0].polarity = .prohibit
    drafts[0].target = []
    drafts[0].value = .hours(Double(span.seconds) / 3600)
    return next
  }

  /// "TV only, no other use": what an exclusive permission says already.
  private func nothingElse(at start: Int, _ drafts: [Draft]) -> Int? {
    guard drafts.allSatisfy({ $0.value == .only }) else { return nil }
    let first = isSign(start, ",") || isSpacedDash(start) ? start + 1 : start
    guard let negation = match(first, .neg), let other = match(negation.next, .otherWord) else {
      return nil
    }
    let end = skip(other.next, [.use, .filler])
    return end > other.next && isEnd(end) ? end : nil
  }

  /// "No broadcast before 0500 GMT", "no use in Japan after 30 June": the ban holds for a time.
  private func timeLimit(at start: Int, drafts: inout [Draft]) -> Int? {
    guard let word = longest(start, [.until, .after]) else { return nil }
    let isEmbargo = word.concept == .until
    guard let written = moment(at: skip(word.next, [.filler, .prep, .until]))
    else { return nil }
    for index in drafts.indices {
      let value =
        index == drafts.indices.last ? written.value : open(written.value, isEmbargo: isEmbargo)
      switch drafts[index].kind {
      case .platform: drafts[index].scope.append(.platform(drafts[index].target.platforms))
      case .territory: drafts[index].scope.append(.territory(drafts[index].target.places))
      case .client: drafts[index].scope.append(.client(drafts[index].target.audiences))
      case .archive:
        if !isEmbargo { drafts[index].value = value }
        continue
      default: continue
      }
      drafts[index].kind = isEmbargo ? .embargo : .expiry
      drafts[index].target = []
      drafts[index].value = value
    }
    return written.next
  }

  /// "No use in X or online until Y": whether the first ban ends as well is not said.
  private func open(_ value: ClauseValue, isEmbargo: Bool) -> ClauseValue {
    guard case .moment(var moment?, let event) = value else { return value }
    if isEmbargo { moment.latest = .max } else { moment.earliest = .min }
    return .moment(moment, event: event)
  }

  /// "after the initial broadcast", "after use".
  private func afterFirstUse(at start: Int) -> Int? {
    if let use = match(start, .afterUse) { return use.next }
    guard let after = match(start, .after) else { return nil }
    let noun = skip(after.next, [.firstWord, .filler, .prep])
    let end = skip(noun, [.runsNoun, .use, .platform])
    return end > noun && isEnd(end) ? end : nil
  }
}
