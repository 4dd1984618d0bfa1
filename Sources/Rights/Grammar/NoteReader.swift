extension ClauseReader {
  /// Phrases that may stand in information without making it more than information.
  private static let noteConcepts: ConceptSet = [
    .sensitivityHead, .noticeHead, .blurredAtSource, .contactVerb, .otherUse, .usNoun, .prep,
    .filler, .and, .modal, .sourceWord, .contains, .creditHead, .audioNoun, .agreement, .unit,
    .number, .month, .weekday, .relativeDay, .half, .clockWord, .clockMark, .atWord, .zone,
    .ofWhole, .clearWord, .mediaNoun, .resale, .purpose,
  ]

  /// Information only where every word of it is known to be one of information, a name or an
  /// address, and a notice names nobody it is for; nil where anything else stands in it, which may be a condition.
  func wholly(_ found: Found) -> Found? {
    guard let draft = found.drafts.first, draft.polarity == .info else { return found }
    if draft.kind == .notice, draft.tokens.contains(where: { WordList.whom.contains(token($0)) }) {
      return nil
    }
    var index = draft.tokens.lowerBound
    while index < draft.tokens.upperBound {
      if let phrase = longest(index, Self.noteConcepts) {
        index = phrase.next
        continue
      }
      guard isPlainInNote(index) else { return nil }
      index += 1
    }
    return found
  }

  private func isPlainInNote(_ index: Int) -> Bool {
    let traits = traits(index)
    if !traits.contains(.word) || WordList.note.contains(token(index)) { return true }
    if isSign(index - 1, "@") || isSign(index + 1, "@") || isSign(index - 1, ".") { return true }
    guard !reading.hasMatches(index) else { return false }
    return traits.contains(.capitalised) && !reading.isAllCapitals
      || has(index - 1, .sourceWord) && reading.isAllCapitals
  }
}
