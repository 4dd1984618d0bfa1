extension ClauseReader {
  private static let before: ConceptSet = [.use, .allowed, .modal, .only, .must, .filler]

  /// A window that is all a sentence says: "Between 0600 and 1800 GMT on 4 March". Behind a ban, in
  /// brackets or behind a colon it may be the time of the ban instead.
  func bareWindow(at index: Int) -> Found? {
    guard index == 0 || isHardEnd(index - 1), !isBracket(index - 1),
      WordList.between.contains(token(index)), let found = window(at: index),
      isHardEnd(found.next), !isBracket(found.next)
    else { return nil }
    return found
  }

  /// "Between 0600 GMT 4 March and 1800 GMT 5 March", "from 4 March to 5 March": held back before
  /// the one, expired after the other.
  func window(at index: Int) -> Found? {
    guard hasNumberAhead(index) || hasAhead(index, [.clockWord, .weekday, .relativeDay, .month])
    else { return nil }
    var start = index
    while start < index + 5, hasAny(start, Self.before), !WordList.between.contains(token(start)) {
      start += 1
    }
    guard WordList.between.contains(token(start)),
      let first = MomentReader(reading).moment(at: start + 1),
      has(first.next, .and) || has(first.next, .until) || isSpacedDash(first.next)
        || WordList.upTo.contains(token(first.next)),
      let last = MomentReader(reading).moment(at: first.next + 1)
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
      value: .moment(opening.resolved(published: published), event: nil),
      tokens: index..<first.next)
    let to = Draft(
      kind: .expiry, polarity: .prohibit,
      value: .moment(last.moment.resolved(published: published), event: nil),
      tokens: first.next..<end)
    return Found([from, to], next: end)
  }
}
