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
  func banOnUse(at index: Int) -> Int? {
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

  func isClock(_ index: Int) -> Bool { has(index, .zone) }

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
}
