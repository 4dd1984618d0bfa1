/// Yes or no behind what it is for.
struct YesNoRule: ClauseRule {
  let line: Line

  func read(at index: Int) -> Found? {
    guard hasAhead(index, [.yes, .nope]) else { return nil }
    let first = skip(index, [.filler])
    guard let named = object(at: first) ?? object(at: skip(first, [.use])) else { return nil }
    var objects = [named]
    var end = named.next
    while objects.count < 8, isSign(end, "/") || isSign(end, ",") || has(end, .and),
      let more = object(at: end + 1)
    {
      objects.append(more)
      end = more.next
    }
    var start = valueStart(end)
    if start == nil {
      end = skip(end, [.use, .filler, .purpose, .modal])
      start =
        valueStart(end) ?? (isSpacedDash(end) ? end + 1 : nil)
        ?? (WordList.yesNo.contains(token(end)) ? end : nil)
    }
    guard let start else { return nil }
    let isYes: Bool
    let next: Int
    if let word = match(start, .nope), isEnd(word.next) {
      isYes = false
      next = word.next
    } else if let word = match(start, .yes), isEnd(word.next) {
      isYes = true
      next = word.next
    } else {
      return nil
    }
    if !isYes, let word = token(start), word.text == "none",
      named.kind == .platform || named.kind == .client
        || named.kind == .territory
    {
      return nil
    }
    var drafts: [Draft] = []
    for object in objects {
      guard isYes || object.platform != .everything else { return nil }
      if isYes, object.kind == .integrity { continue }
      let target = object.kind == .archive ? [] : object.meant
      if let last = drafts.indices.last, drafts[last].kind == object.kind {
        drafts[last].target += target
        continue
      }
      drafts.append(
        Draft(
          kind: object.kind, polarity: isYes ? .permit : .prohibit, target: target,
          value: isYes ? .included : .none, tokens: index..<next))
    }
    if drafts.isEmpty {
      drafts = [Draft(kind: .notice, polarity: .info, tokens: index..<next)]
    }
    return Found(drafts, next: next)
  }
}
