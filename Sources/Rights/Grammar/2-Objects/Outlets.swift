/// Outlets by their own name.
extension ObjectReading {
  /// "Kestrel TV", "CNN": an outlet by its name, as one of those a clause is for.
  func outlet(at start: Int) -> RestrictionObject? {
    guard let next = outletEnd(at: start), isEnd(next) || has(next, .and) else { return nil }
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
}
