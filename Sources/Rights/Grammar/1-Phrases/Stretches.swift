/// Stretches of words.
extension WordReading {
  /// The original text of tokens, blanks and all.
  func slice(_ tokens: Range<Int>) -> String {
    guard let low = token(tokens.lowerBound)?.span.lowerBound,
      let high = token(tokens.upperBound - 1)?.span.upperBound, low < high
    else { return "" }
    return reading.form.text(low..<high)
  }

  /// Skips words of the given concepts; never past the end of a sentence.
  func skip(_ index: Int, _ set: ConceptSet) -> Int {
    var index = index
    var steps = 0
    while steps < 12, !isEnd(index), let found = longest(index, set) {
      index = found.next
      steps += 1
    }
    return index
  }

  /// The token after a predicate that only repeats the clause and ends it: "to be used", "on use".
  func predicateBehind(_ start: Int) -> Int {
    let end = skip(start, [.modal, .use, .filler, .prep])
    return end > start && isEnd(end) && hasAny(end - 1, [.use, .modal]) ? end : start
  }

  /// An open stretch: goes on to the end of the sentence or to the head of another clause.
  func openEnd(_ start: Int, stopAt set: ConceptSet? = nil, crossing commas: Bool = true)
    -> Int
  {
    let stops = set ?? heads
    var index = start
    var steps = 0
    while steps < reach, !isHardEnd(index) {
      if isSoftEnd(index) {
        guard commas, isSign(index, ","), longest(index + 1, stops) == nil, !isHardEnd(index + 1)
        else { break }
      } else if longest(index, stops) != nil {
        break
      }
      index += 1
      steps += 1
    }
    while index > start, isSoftEnd(index - 1) { index -= 1 }
    return index
  }

  func closingBracket(_ open: Int) -> Int? {
    var index = open + 1
    while index < min(count, open + reach) {
      if isSign(index, ")") { return index }
      if isSign(index, "(") || token(index)?.kind == .newline { return nil }
      index += 1
    }
    return nil
  }

  /// The token after the point of an abbreviated word: "excl. Germany".
  func afterPoint(_ index: Int) -> Int {
    isSign(index, ".") && !isEnd(index) || isSign(index, "-") && !isSpacedDash(index)
      ? index + 1 : index
  }
}
