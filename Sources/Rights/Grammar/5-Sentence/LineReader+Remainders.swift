/// What is left by the clauses before: alone it says nothing (RIGHTS.md 3, None and others).
extension LineReader {
  /// "Free thereafter", "elsewhere fine" without a clause before it grants nothing known.
  mutating func dropLoneRemainders() {
    var isAlone = true
    for position in clauses.indices {
      let clause = clauses[position]
      if clause.kind == .access, isAlone, speaksOfRest(clause.span) {
        clauses[position].kind = .unknown
        clauses[position].polarity = .info
        clauses[position].targets = []
      } else if clause.polarity != .info {
        isAlone = false
      }
    }
  }

  private func speaksOfRest(_ span: Range<Int>) -> Bool {
    let words = words(in: span)
    if words.contains(where: { WordList.remainder.contains($0) }) { return true }
    // "No other restrictions" is all there is to say.
    return words.contains { WordList.another.contains($0) }
      && !words.contains { word in
        WordList.restrictionStem.texts.contains { word.text.hasPrefix($0) }
      }
  }

  /// The tokens of a span, found by halving.
  private func words(in span: Range<Int>) -> ArraySlice<Token> {
    let tokens = reading.tokens
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].span.lowerBound < span.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return tokens[low...].prefix { $0.span.lowerBound < span.upperBound }
  }
}
