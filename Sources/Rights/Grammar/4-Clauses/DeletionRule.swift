/// Deleting after use.
struct DeletionRule: ClauseRule {
  let line: Line

  /// "Delete after use", "then delete from all systems", "delete within 30 days".
  func read(at index: Int) -> Found? {
    var first = index
    if has(first, .thereafter), !has(first, .deleteVerb) { first += 1 }
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
    while end < index + reach, let after = match(end, .afterUse) {
      hasObject = true
      end = after.next
      if has(end, .and), has(end + 1, .afterUse) { end += 1 }
    }
    if let archive = match(skip(end, .small), .archive) { end = archive.next; hasObject = true }
    guard hasObject || verb.next - verbStart > 1 || isHardEnd(end) else { return nil }
    if has(end, .after), let limit = archiveLimit(at: end) {
      return Found(.archive, .prohibit, index..<limit.next, value: .hours(limit.hours))
    }
    if let moment = match(end, .until) ?? match(end, .prep),
      let time = self.moment(at: moment.next)
    {
      return Found(
        .archive, .prohibit, index..<time.next,
        value: time.value)
    }
    return Found(.archive, .prohibit, index..<end)
  }
}
