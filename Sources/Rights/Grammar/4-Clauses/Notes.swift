/// Information that is nothing more.
extension ClauseReading {
  /// Words a note ends before.
  var noteStops: ConceptSet { heads.union([.archive, .resale]) }

  /// Phrases that may stand in information without making it more than information.
  private var noteConcepts: ConceptSet {
    [
      .sensitivityHead, .noticeHead, .blurredAtSource, .contactVerb, .otherUse, .usNoun, .prep,
      .filler, .and, .modal, .sourceWord, .contains, .creditHead, .audioNoun, .agreement, .unit,
      .number, .month, .weekday, .relativeDay, .half, .clockWord, .clockMark, .atWord, .zone,
      .ofWhole, .clearWord, .mediaNoun, .resale, .purpose,
    ]
  }

  /// Information only where every word of it is known to be one of information, a name or an
  /// address, and a notice names nobody it is for; nil where anything else stands in it, which may be a condition.
  func wholly(_ found: Found) -> Found? {
    guard let draft = found.drafts.first, draft.polarity == .info else { return found }
    if draft.kind == .notice, draft.tokens.contains(where: { WordList.whom.contains(token($0)) }) {
      return nil
    }
    var index = draft.tokens.lowerBound
    while index < draft.tokens.upperBound {
      if let phrase = longest(index, noteConcepts) {
        index = phrase.next
        continue
      }
      guard
        isPlainInNote(index)
          || draft.kind == .notice && isNameInNotice(index, from: draft.tokens.lowerBound)
          || draft.kind == .sensitivity && isSeen(index, from: draft.tokens.lowerBound)
      else { return nil }
      index += 1
    }
    return found
  }

  /// "(c) Kestrel TV", "Location: Bergen, Norway": a name goes on with what an outlet or a place
  /// is called; restrictions have words of their own, before which a notice ends.
  private func isNameInNotice(_ index: Int, from start: Int) -> Bool {
    guard traits(index).contains(.capitalised) else { return false }
    if reading.isAllCapitals {
      guard (start..<index).contains(where: { WordList.copyright.contains(token($0)) }) else {
        return false
      }
      return isUnknownWord(index) || WordList.outletNoun.contains(token(index))
    }
    return hasAny(index, inNames) && (isUnknownWord(index - 1) || isSign(index - 1, ","))
  }

  private var inNames: ConceptSet {
    [
      .platform, .mediaNoun, .networkNoun, .place, .region, .subplace, .client,
    ]
  }

  /// "graphic images of swelling", "a scene showing a drowning": one open word is what is seen,
  /// directly behind "images of". It means nothing of its own in any restriction, is no misspelt
  /// word of one, and whatever else stands in the warning is known.
  private func isSeen(_ index: Int, from start: Int) -> Bool {
    guard isUnknownWord(index), !traits(index).contains(.capitalised) || reading.isAllCapitals
    else { return false }
    var before = index - 1
    if has(before, .filler), !WordList.imageNoun.contains(token(before)) { before -= 1 }
    guard before > start, WordList.showing.contains(token(before)),
      WordList.imageNoun.contains(token(before - 1)),
      (start..<before).contains(where: { has($0, .sensitivityHead) }),
      case .none = Neighbours.shared.nearest(to: reading.tokens[index].folded)
    else { return false }
    return true
  }

  private func isPlainInNote(_ index: Int) -> Bool {
    let traits = traits(index)
    if !traits.contains(.word) || WordList.note.contains(token(index)) { return true }
    if token(index)?.isPicture ?? false { return true }
    if isSign(index - 1, "@") || isSign(index + 1, "@") || isSign(index - 1, ".") { return true }
    guard !reading.hasMatches(index) else { return false }
    return traits.contains(.capitalised) && !reading.isAllCapitals
      || has(index - 1, .sourceWord) && reading.isAllCapitals
  }
}
