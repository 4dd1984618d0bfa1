extension ClauseReader {
  /// "Embargoed until ...", "not before ...", "hold for release after the speech".
  func embargo(at index: Int) -> Found? {
    if has(index, .embargoHead) { return embargoByHead(at: index, isLabel: false) }
    return embargoByBan(at: index)
  }

  private func embargoByHead(at index: Int, isLabel: Bool) -> Found? {
    guard let head = match(index, .embargoHead),
      match(index, .noticeHead).map({ $0.next <= head.next }) ?? true
    else { return nil }
    let uses = embargoedUses(behind: head.next)
    var after = skip(
      uses?.next ?? head.next, [.until, .filler, .modal, .only, .prep, .use, .embargoHead, .after])
    if isSign(after, ":") || isSign(after, "-") || isSpacedDash(after) { after += 1 }
    after = skip(after, [.until, .filler, .after, .prep])
    if let span = DurationReader(reading).duration(at: after), span.seconds >= 60,
      !isClock(span.next)
    {
      let end = match(span.next, .ofTransmission)?.next
      if end != nil || isStrongEmbargo(index), let published {
        let until = published + Instant(span.seconds)
        return Found(
          .embargo, .prohibit, index..<(end ?? span.next),
          value: .moment(Moment(earliest: until, latest: until), event: nil))
      }
    }
    if let moment = MomentReader(reading).moment(at: after)
      ?? MomentReader(reading).moment(at: head.next)
    {
      var found = Found(
        .embargo, .prohibit, index..<skip(moment.next, [.only]),
        value: .moment(moment.moment.resolved(published: published), event: nil))
      if let uses { found.drafts[0].scope = [.platform(uses.platforms)] }
      return found
    }
    if let event = eventEnd(at: after), isStrongEmbargo(index) || after > head.next {
      return Found(
        .embargo, .prohibit, index..<event,
        value: .moment(nil, event: slice(after..<event)), next: event)
    }
    if !isLabel, isSign(head.next, ":"),
      var labelled = embargoByHead(at: skip(head.next + 1, [.filler]), isLabel: true)
        ?? embargoByBan(at: head.next + 1)
    {
      labelled.drafts[0].tokens = index..<labelled.drafts[0].tokens.upperBound
      return labelled
    }
    guard isStrongEmbargo(index), isEnd(head.next) || isHead(head.next) || has(head.next, .until)
    else { return nil }
    return Found(.embargo, .prohibit, index..<head.next, value: .moment(nil, event: nil))
  }

  /// "Embargoed for broadcast and online until ...": what is held back, before the time.
  private func embargoedUses(behind start: Int) -> (platforms: [String], next: Int)? {
    var platforms: [String] = []
    var index = start
    var steps = 0
    while steps < 10, !isEnd(index),
      let word = longest(index, [.prep, .filler, .and, .platform, .use, .until]),
      word.concept != .until
    {
      if word.concept == .platform { platforms.append(word.target) }
      index = word.next
      steps += 1
    }
    guard !platforms.isEmpty, has(index, .until) else { return nil }
    if platforms.contains("digital") { platforms.append("social") }
    return (platforms, index)
  }

  /// "Must not be used until ...", "Нельзя использовать до ...": a ban on every use that ends.
  private func embargoByBan(at index: Int) -> Found? {
    guard let after = banOnUse(at: index), let until = match(after, .until),
      let moment = MomentReader(reading).moment(at: skip(until.next, [.filler, .prep, .until]))
    else { return nil }
    return Found(
      .embargo, .prohibit, index..<moment.next,
      value: .moment(moment.moment.resolved(published: published), event: nil))
  }

  /// The token after a ban on use of any kind: "must not be used", "no use", "нельзя использовать".
  private func banOnUse(at index: Int) -> Int? {
    guard hasAhead(index, [.until, .after]) else { return nil }
    var end = index
    var (isBan, isUse) = (false, false)
    var steps = 0
    while steps < 10, !isEnd(end),
      let word = longest(end, [.neg, .forbidden, .modal, .must, .use, .allowed, .filler])
    {
      if hasAny(end, [.until, .after]), isBan, isUse { break }
      isBan = isBan || word.concept == .neg || word.concept == .forbidden
      isUse = isUse || word.concept == .use || has(end, .use)
      end = word.next
      steps += 1
    }
    return isBan && isUse ? end : nil
  }

  /// The word itself says that there is an embargo, even without a time.
  private func isStrongEmbargo(_ index: Int) -> Bool {
    guard let head = match(index, .embargoHead) else { return false }
    var letters: [UInt32] = []
    for token in index..<head.next {
      if token > index { letters.append(0x20) }
      letters += reading.tokens[token].folded
    }
    return WordList.strongEmbargo.isPart(of: letters)
  }

  private func isClock(_ index: Int) -> Bool { has(index, .zone) }

  /// An event a time hangs on: "after the press conference".
  func eventEnd(at start: Int) -> Int? {
    let index = skip(start, [.filler, .prep])
    var end = index
    var found = false
    var steps = 0
    while steps < 8, !isEnd(end) {
      if let event = match(end, .afterEvent) {
        found = true
        end = event.next
      } else if isHead(end) || hasAny(end, [.platform, .archive, .resale]) {
        break
      } else {
        end += 1
      }
      steps += 1
    }
    return found ? end : nil
  }

  /// "Expires ...", "no use after ...", "use within 24 hours of transmission".
  func expiry(at index: Int) -> Found? {
    guard
      let found = expiryByHead(at: index) ?? expiryOfNews(at: index) ?? expiryWithin(at: index)
        ?? expiryByUse(at: index) ?? expiryOfPlatform(at: index) ?? bareSpan(at: index)
        ?? expiryByBan(at: index) ?? expiryOfGrant(at: index) ?? expiryOfDate(at: index)
        ?? expiryOfDay(at: index)
    else { return nil }
    return unlessAgreed(found)
  }

  /// "... after 30 June without permission of X": what a later use takes.
  private func unlessAgreed(_ found: Found) -> Found {
    guard hasAny(found.next, [.without, .unless]),
      let consent = conditionOfConsent(at: found.next), let last = found.drafts.indices.last
    else { return found }
    var found = found
    found.drafts[last].except.append(
      consent.party.isEmpty ? "consent" : "consent:" + consent.party)
    found.drafts[last].tokens = found.drafts[last].tokens.lowerBound..<consent.next
    found.next = consent.next
    return found
  }

  /// "Must not be used after 12 March", "Нельзя использовать после 12 марта".
  private func expiryByBan(at index: Int) -> Found? {
    guard let end = banOnUse(at: index) else { return nil }
    if let span = span(at: end), has(span.next, .ofTransmission) { return within(index, span) }
    guard let after = match(end, .after),
      let moment = MomentReader(reading).moment(at: skip(after.next, [.filler, .prep, .after]))
    else { return nil }
    return Found(
      .expiry, .prohibit, index..<moment.next,
      value: .moment(moment.moment.resolved(published: published), event: nil))
  }

  /// "... until 31 March 2026" behind what is allowed.
  private func expiryOfGrant(at index: Int) -> Found? {
    guard followsGrant, let until = match(index, .until),
      let moment = MomentReader(reading).moment(at: skip(until.next, [.filler, .prep, .until]))
    else { return nil }
    return Found(
      .expiry, .prohibit, index..<skip(moment.next, [.only]),
      value: .moment(moment.moment.resolved(published: published), event: nil))
  }

  private func expiryByHead(at index: Int) -> Found? {
    guard let head = match(index, .expiryHead) else { return nil }
    var after = skip(head.next, [.filler, .modal, .prep, .until, .after, .within, .expiryHead])
    if isSign(after, ":") { after = skip(after + 1, [.filler, .prep]) }
    if let span = span(at: after), span.seconds >= 3600, !isClock(span.next) {
      return within(index, span)
    }
    if let moment = MomentReader(reading).moment(at: after)
      ?? MomentReader(reading).moment(at: head.next)
    {
      return Found(
        .expiry, .prohibit, index..<skip(moment.next, [.only]),
        value: .moment(moment.moment.resolved(published: published), event: nil))
    }
    if after > head.next || head.next > index + 1, let event = eventEnd(at: head.next) {
      return Found(
        .expiry, .prohibit, index..<event, value: .moment(nil, event: slice(head.next..<event)))
    }
    return nil
  }

  private func span(at index: Int) -> (seconds: Int, unit: Int, next: Int)? {
    DurationReader(reading).duration(at: index)
  }

  /// Makes the clause of a span counted from publication, or from an event, which is open.
  private func within(_ index: Int, _ span: (seconds: Int, unit: Int, next: Int)) -> Found {
    var next = span.next
    if let event = match(next, .ofTransmission) {
      next = event.next
    } else if hasAny(next, [.after, .prep]),
      let event = eventEnd(at: longest(next, [.after, .prep])?.next ?? next)
    {
      return Found(
        .expiry, .prohibit, index..<event, value: .moment(nil, event: slice(next..<event)))
    }
    while next < index + Self.reach,
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

  private func expiryWithin(at index: Int) -> Found? {
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
    return within(index, span)
  }

  /// "Use until 30 June", "licensed to 30 June 2026".
  private func expiryByUse(at index: Int) -> Found? {
    let after = skip(index, [.use, .allowed, .modal, .filler, .only])
    guard after > index, let until = match(after, .until),
      let moment = MomentReader(reading).moment(at: skip(until.next, [.filler, .prep, .until]))
    else { return nil }
    let end = skip(moment.next, [.allowed, .only, .modal])
    return Found(
      .expiry, .prohibit, index..<(isEnd(end) ? end : moment.next),
      value: .moment(moment.moment.resolved(published: published), event: nil))
  }

  /// "48 hours only", "24-hour use", "max 24 hours".
  private func bareSpan(at index: Int) -> Found? {
    let first = skip(index, [.maxWord, .filler, .use])
    guard let span = span(at: first), span.unit >= 3600 else { return nil }
    let after = skip(span.next, [.filler, .prep])
    if let news = newsAccess(span.next) {
      var found = within(index, span)
      found.drafts.append(
        Draft(
          kind: .purpose, polarity: .permit, target: ["news"], value: .only,
          tokens: span.next..<news))
      found.next = max(news, found.next)
      return found
    }
    let isLimited =
      first > index || hasAny(after, [.only, .use, .maxWord, .ofTransmission])
      || has(span.next, .ofTransmission) || isWholeValue(index, span.next)
    guard isLimited else { return nil }
    if hasAny(after, [.embargoHead]) && !has(after, .ofTransmission) { return nil }
    var found = within(index, span)
    if let max = match(found.next, .maxWord), isEnd(max.next) {
      found.drafts[0].tokens = index..<max.next
      found.next = max.next
    }
    return found
  }

  /// "TV: 48 hours", "Rights: 30 days": a span is all that stands behind a label.
  private func isWholeValue(_ index: Int, _ next: Int) -> Bool {
    isSign(index - 1, ":") && isEnd(match(next, .ofTransmission)?.next ?? next)
  }

  /// "Online use for 30 days only", "digital limited to 7 days": a term for one platform.
  private func expiryOfPlatform(at index: Int) -> Found? {
    let start = skip(index, Self.small)
    guard let platform = match(start, .platform), platform.target != "all" else { return nil }
    let next = skip(platform.next, [.use, .filler, .modal])
    guard hasAny(next, [.within, .only, .maxWord]), let span = spanBehindLimit(next),
      span.unit >= 3600
    else { return nil }
    var found = within(index, span)
    found.drafts[0].scope = [
      .platform(platform.target == "digital" ? ["digital", "social"] : [platform.target])
    ]
    return found
  }

  private func spanBehindLimit(_ index: Int) -> (seconds: Int, unit: Int, next: Int)? {
    guard let head = longest(index, [.within, .maxWord, .only]) else { return nil }
    if head.concept == .only, head.next == index + 1 { return nil }
    return span(at: skip(head.next, [.filler, .within, .prep, .maxWord]))
  }

  /// "Until 30 June 2026" as all that a sentence or a value says.
  private func expiryOfDate(at index: Int) -> Found? {
    guard index == 0 || isHardEnd(index - 1) || isSign(index - 1, ":"),
      let until = match(index, .until), WordList.term.contains(token(index)),
      let moment = MomentReader(reading).moment(at: skip(until.next, [.filler, .prep, .until]))
    else { return nil }
    let end = skip(moment.next, [.only])
    guard isEnd(end) else { return nil }
    return Found(
      .expiry, .prohibit, index..<end,
      value: .moment(moment.moment.resolved(published: published), event: nil))
  }

  /// "Same day use only", "use on the day of transmission only".
  private func expiryOfDay(at index: Int) -> Found? {
    let start = skip(index, [.use, .prep, .only, .filler, .allowed, .modal])
    guard let day = match(start, .relativeDay), day.target == "0",
      let moment = MomentReader(reading).moment(at: start), moment.next == day.next
    else { return nil }
    let end = skip(day.next, [.use, .only])
    guard isEnd(end), (index..<end).contains(where: { has($0, .only) }) else { return nil }
    return Found(
      .expiry, .prohibit, index..<end,
      value: .moment(moment.moment.resolved(published: published), event: nil))
  }

  /// "News access for 24 hours only": a use for news within a span.
  private func expiryOfNews(at index: Int) -> Found? {
    guard let purpose = match(index, .purpose), purpose.target == "news" else { return nil }
    let use = skip(purpose.next, [.use])
    guard purpose.next > index + 1 || use > purpose.next,
      var found = expiryWithin(at: use) ?? expiryWithin(at: purpose.next)
    else { return nil }
    found.drafts.insert(
      Draft(
        kind: .purpose, polarity: .permit, target: ["news"], value: .only, tokens: index..<use),
      at: 0)
    return found
  }

  /// "48-hour news access only": the span limits a use for news.
  private func newsAccess(_ start: Int) -> Int? {
    guard let purpose = match(start, .purpose), purpose.target == "news" else { return nil }
    let next = skip(purpose.next, [.use, .only])
    let says = purpose.next > start + 1 || next > purpose.next
    return says && isEnd(next) ? next : nil
  }

  /// "Delete after use", "then delete from all systems", "delete within 30 days".
  func deletion(at index: Int) -> Found? {
    var first = index
    if has(first, .thereafter) { first += 1 }
    let verbStart = skip(first, [.must, .modal, .filler])
    if let limit = archiveLimit(at: verbStart),
      let verb = match(skip(limit.next, [.prep, .filler]), .deleteVerb)
    {
      let end = skip(verb.next, [.modal])
      guard isEnd(end) else { return nil }
      return Found(.archive, .prohibit, index..<end, value: .hours(limit.hours))
    }
    guard let verb = match(verbStart, .deleteVerb) else { return nil }
    var end = skip(verb.next, [.filler, .modal])
    if let limit = archiveLimit(at: verb.next) {
      var next = limit.next
      if let use = match(next, .afterUse) { next = use.next }
      return Found(.archive, .prohibit, index..<next, value: .hours(limit.hours))
    }
    var hasObject = end == verb.next ? false : true
    while end < index + Self.reach, let after = match(end, .afterUse) {
      hasObject = true
      end = after.next
      if has(end, .and), has(end + 1, .afterUse) { end += 1 }
    }
    if let archive = match(skip(end, Self.small), .archive) { end = archive.next; hasObject = true }
    guard hasObject || verb.next - verbStart > 1 || isHardEnd(end) else { return nil }
    if has(end, .after), let limit = archiveLimit(at: end) {
      return Found(.archive, .prohibit, index..<limit.next, value: .hours(limit.hours))
    }
    if let moment = match(end, .until) ?? match(end, .prep),
      let time = MomentReader(reading).moment(at: moment.next)
    {
      return Found(
        .archive, .prohibit, index..<time.next,
        value: .moment(time.moment.resolved(published: published), event: nil))
    }
    return Found(.archive, .prohibit, index..<end)
  }
}
