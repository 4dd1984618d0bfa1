/// Warnings of what is seen or heard.
struct SensitivityRule: ClauseRule {
  let line: Line

  func read(at index: Int) -> Found? { sensitivity(at: index).flatMap(wholly) }

  /// What a warning of shocking images does not speak of.
  private static let rightsWords: ConceptSet = [
    .clients, .members, .client, .platform, .purpose, .thirdPartyNoun, .uncleared, .beforeUse,
    .until, .otherWord, .sourceWord,
  ]

  /// "Warning: graphic images", up to the end of the sentence.
  private func sensitivity(at index: Int) -> Found? {
    guard
      let head = match(skip(index, [.contains]), .sensitivityHead)
        ?? match(index, .sensitivityHead) ?? lateWarning(at: index)
    else {
      return nil
    }
    var end = head.next
    if isSign(end, ":") { end += 1 }
    var steps = 0
    while steps < 30, !isHardEnd(end) {
      steps += 1
      if isSoftEnd(end) {
        guard isSign(end, ",") || isSign(end, "/") || isSpacedDash(end),
          has(end + 1, .sensitivityHead) || has(end + 1, .contains)
        else { break }
      } else if !has(end, .sensitivityHead),
        hasAny(end, noteStops) || hasAny(end, Self.rightsWords)
      {
        break
      }
      end = match(end, .sensitivityHead)?.next ?? end + 1
    }
    while end > head.next, isSoftEnd(end - 1) { end -= 1 }
    guard isEnd(end) || isHead(end) else { return nil }
    return Found(.sensitivity, .info, index..<end)
  }

  /// "Contains images viewers may find distressing", "Audio contains swearing".
  private func lateWarning(at start: Int) -> Term? {
    guard
      hasAny(start, [.contains, .audioNoun]) || WordList.imageNoun.contains(token(start))
        || WordList.showing.contains(token(start))
    else { return nil }
    var index = start
    while index < start + 10, !isEnd(index) {
      if let head = match(index, .sensitivityHead) { return head }
      if hasAny(index, noteStops) || hasAny(index, Self.rightsWords) { return nil }
      index += 1
    }
    return nil
  }
}
