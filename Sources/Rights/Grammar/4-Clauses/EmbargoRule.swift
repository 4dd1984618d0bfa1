/// Holding back until a time.
struct EmbargoRule: ClauseRule {
  let line: Line

  /// "Embargoed until ...", "not before ...", "hold for release after the speech".
  func read(at index: Int) -> Found? {
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
    if let span = span(at: after), span.seconds >= 60,
      !isClock(span.next)
    {
      let end = match(span.next, .ofTransmission)?.next
      if end != nil || isStrongEmbargo(index), let published = told.published {
        let until = published + Instant(span.seconds)
        return Found(
          .embargo, .prohibit, index..<(end ?? span.next),
          value: .moment(Moment(earliest: until, latest: until), event: nil))
      }
    }
    if let moment = moment(at: after)
      ?? moment(at: head.next)
    {
      var found = Found(
        .embargo, .prohibit, index..<skip(moment.next, [.only]),
        value: moment.value)
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
  private func embargoedUses(behind start: Int) -> (platforms: [Platform], next: Int)? {
    var platforms: [Platform] = []
    var index = start
    var steps = 0
    while steps < 10, !isEnd(index),
      let word = longest(index, [.prep, .filler, .and, .platform, .use, .until]),
      word.concept != .until
    {
      if word.concept == .platform { platforms += word.platforms }
      index = word.next
      steps += 1
    }
    guard !platforms.isEmpty, has(index, .until) else { return nil }
    return (platforms, index)
  }

  /// "Must not be used until ...", "Нельзя использовать до ...": a ban on every use that ends.
  private func embargoByBan(at index: Int) -> Found? {
    guard let after = banOnUse(at: index), let until = match(after, .until),
      let moment = moment(at: skip(until.next, [.filler, .prep, .until]))
    else { return nil }
    return Found(
      .embargo, .prohibit, index..<moment.next,
      value: moment.value)
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
}
