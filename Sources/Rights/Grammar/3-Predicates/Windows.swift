/// Bans that end, and windows between two times.
extension PredicateReading {
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

  /// "Between 0600 GMT 4 March and 1800 GMT 5 March", "from 4 March to 5 March": held back before
  /// the one, expired after the other.
  func window(at index: Int) -> Found? {
    guard hasNumberAhead(index) || hasAhead(index, [.clockWord, .weekday, .relativeDay, .month])
    else { return nil }
    var start = index
    while start < index + 5, hasAny(start, [.use, .allowed, .modal, .only, .must, .filler]),
      !WordList.between.contains(token(start))
    {
      start += 1
    }
    guard WordList.between.contains(token(start)),
      let first = moment(at: start + 1),
      has(first.next, .and) || has(first.next, .until) || isSpacedDash(first.next)
        || WordList.upTo.contains(token(first.next)),
      let last = moment(at: first.next + 1)
    else { return nil }
    var opening = first.moment
    if !opening.hasDate, opening.stamp == nil { opening.dates = last.moment.dates }
    if opening.offsets == nil {
      (opening.offsets, opening.zone) = (last.moment.offsets, last.moment.zone)
    }
    guard opening.hasDate || opening.stamp != nil, last.moment.hasDate || last.moment.stamp != nil
    else { return nil }
    let end = skip(last.next, [.only])
    let from = Draft(
      kind: .embargo, polarity: .prohibit,
      value: .moment(opening.resolved(published: told.published), event: nil),
      tokens: index..<first.next)
    let to = Draft(
      kind: .expiry, polarity: .prohibit,
      value: last.value,
      tokens: first.next..<end)
    return Found([from, to], next: end)
  }
}
