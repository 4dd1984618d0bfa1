/// Outlets by their own name.
extension ObjectReading {
  /// "Kestrel TV", "CNN": an outlet by its name, as one of those a clause is for.
  func outlet(at start: Int) -> RestrictionObject? {
    guard let next = outletEnd(at: start), isEnd(next) || has(next, .and) || has(next, .outWord)
    else { return nil }
    return RestrictionObject(.audience(.outlet(slice(start..<next))), start..<next)
  }

  /// The token after the name of an outlet: names and behind them what they are, in capitals.
  ///
  /// A word that may be a misspelt one is no name: "Austrla TV".
  func outletEnd(at start: Int) -> Int? {
    guard traits(start).contains(.capitalised) else { return nil }
    if traits(start).contains(.upper), WordList.outlet.contains(token(start)) { return start + 1 }
    var index = start
    while index < start + 3, isUnknownWord(index), traits(index).contains(.capitalised) {
      guard case .none = Neighbours.shared.nearest(to: reading.tokens[index].folded) else {
        return nil
      }
      index += 1
    }
    guard index > start, traits(index).contains(.capitalised),
      WordList.outletNoun.contains(token(index))
    else { return nil }
    return index + 1
  }

  /// "except KTN", "except by KTN and Savanna Wire": names a ban does not reach. Only an outlet of
  /// that name is freed by it, so whatever else the words may mean nobody is let in wrongly.
  func exceptedNames(at start: Int) -> (names: [String], next: Int)? {
    var names: [String] = []
    var index = skip(start, [.prep, .filler])
    while true {
      let first = index
      while index < first + 4, isUnknownWord(index), traits(index).contains(.capitalised) {
        if mayBeMisspeltPlace(reading.tokens[index].folded) { return nil }
        index += 1
      }
      guard index > first else { return nil }
      if traits(index).contains(.capitalised), !isEnd(index),
        WordList.outletNoun.contains(token(index))
          || hasAny(index, [.client, .mediaNoun, .networkNoun])
      {
        index += 1
      }
      names.append(slice(first..<index))
      if isEnd(index) { return (names, index) }
      guard let joiner = match(index, .and) else { return nil }
      if WordList.theirs.contains(token(joiner.next)), let own = match(joiner.next + 1, .platform) {
        return (names, own.next)
      }
      index = joiner.next
    }
  }

  /// Whether a word is near the name of a place, which has five letters at least.
  private func mayBeMisspeltPlace(_ folded: [UInt32]) -> Bool {
    guard folded.count >= 5 else { return false }
    switch Neighbours.shared.nearest(to: folded) {
    case .none: return false
    case .several: return true
    case .one(let word):
      let number = Int(Vocabulary.shared.tree.number(of: word[...], isStem: false) / 2)
      return Vocabulary.shared.isPlaceWord.indices.contains(number)
        && Vocabulary.shared.isPlaceWord[number]
    }
  }
}
