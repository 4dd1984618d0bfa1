/// What no clause explains.
extension LineReader {
  /// Unexplained tokens, with the loose words between them, become `unknown` clauses.
  mutating func addUnknown() {
    readClauses = clauses.count
    var position = 0
    while position < unexplained.count {
      let first = unexplained[position]
      var last = first
      while position + 1 < unexplained.count, bridges(last, unexplained[position + 1]) {
        position += 1
        last = unexplained[position]
      }
      position += 1
      addUnknown(first...last)
    }
    if clauses.isEmpty, !reading.form.original.isEmpty {
      let trimmed = reading.tokens.indices
      if let low = trimmed.first { addUnknown(low...(trimmed.last ?? low)) }
    }
  }

  /// No clause and no end of sentence lies between two unexplained tokens.
  func bridges(_ one: Int, _ other: Int) -> Bool {
    let low = reading.tokens[one].span.upperBound
    let high = reading.tokens[other].span.lowerBound
    if low > high { return false }
    if other - one == 1 { return true }
    guard other - one < 12 else { return false }
    for token in one + 1..<max(other, one + 1)
    where line.isHardEnd(token) && !line.isSign(token, "(") && !line.isSign(token, ")") {
      return false
    }
    return !hasClause(low..<high)
  }

  /// Whether a clause begins in a range; clauses stand in the order of the text while reading.
  func hasClause(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = readClauses
    while low < high {
      let middle = (low + high) / 2
      if clauses[middle].span.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < readClauses && clauses[low].span.lowerBound < range.upperBound
  }

  mutating func addUnknown(_ tokens: ClosedRange<Int>) {
    var low = tokens.lowerBound
    var high = tokens.upperBound
    while isLoose(low - 1) { low -= 1 }
    while isLoose(high + 1) { high += 1 }
    guard let span = span(low..<(high + 1)) else { return }
    let sentence = Int(sentenceOf[tokens.lowerBound])
    clauses.append(
      Clause(
        kind: .unknown, polarity: .info, span: span, quote: reading.form.text(span),
        sentence: sentence))
  }
}
