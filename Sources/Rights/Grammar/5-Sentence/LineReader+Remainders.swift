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
    let words = reading.tokens.filter { span.contains($0.span.lowerBound) }
    if words.contains(where: { WordList.remainder.contains($0) }) { return true }
    // "No other restrictions" is all there is to say.
    return words.contains { WordList.another.contains($0) }
      && !words.contains { word in
        WordList.restrictionStem.texts.contains { word.text.hasPrefix($0) }
      }
  }
}

/// What is said by saying nothing else.
extension LineReader {
  /// "Editorial use" as a whole sentence leaves no other use (RIGHTS.md 13.5).
  mutating func readLonePurposes() {
    for position in clauses.indices {
      let clause = clauses[position]
      guard clause.kind == .purpose, clause.polarity == .permit, clause.value == .none,
        clause.scope.isEmpty, clauses.count(where: { $0.sentence == clause.sentence }) == 1,
        !reading.tokens.indices.contains(where: {
          clause.span.contains(reading.tokens[$0].span.lowerBound)
            && line.hasAny($0, [.allowed, .yes, .including])
        })
      else { continue }
      clauses[position].value = .only
    }
  }
}
