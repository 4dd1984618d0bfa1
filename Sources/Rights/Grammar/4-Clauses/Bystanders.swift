/// Words that name who or what, and restrict nothing.
extension ClauseReading {
  private var bystanders: ConceptSet {
    [
      .filler, .prep, .and, .usNoun, .sourceWord, .privacyNoun, .mediaNoun, .atWord, .noticeHead,
      .shotWord, .audioNoun, .modal,
    ]
  }

  /// Whether a word may name who asks for something or what it is about.
  func isBystander(_ index: Int) -> Bool {
    let traits = traits(index)
    guard traits.contains(.word) else { return WordList.noteSign.contains(token(index)) }
    if WordList.whom.contains(token(index)) { return false }
    if WordList.noteNoun.contains(token(index)) { return true }
    return reading.masks[index].subtracting(bystanders).isEmpty
  }

  /// The token behind the words that name who or what, at most some of them.
  func behindBystanders(_ start: Int, most: Int = 6, until kind: Turn? = nil) -> Int {
    var index = start
    while index < start + most, !isEnd(index), isBystander(index) {
      if let kind, turn(kind, at: index) != nil { break }
      index += 1
    }
    return index
  }

  /// A turn of speech behind its subject at the start of a sentence.
  func turnBehindSubject(_ kinds: Set<Turn>, at start: Int) -> (kind: Turn, from: Int, next: Int)? {
    guard start == 0 || isEnd(start - 1) || line.isAsked else { return nil }
    var index = start
    while index < start + 9, !isEnd(index) {
      if let found = Turn.table.match(index, in: reading), kinds.contains(found.kind) {
        return (found.kind, index, found.next)
      }
      if let note = NotePhrase.table.match(index, in: reading), note.kind == .by {
        index = note.next
        continue
      }
      guard isBystander(index) else { return nil }
      index += 1
    }
    return nil
  }
}
