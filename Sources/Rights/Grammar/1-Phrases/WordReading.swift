/// Whoever reads words: the questions a grammar asks of sentences.
protocol WordReading: TokenReading {
  /// The words of the text.
  var words: Words { get }
}

extension WordReading {
  var reading: Reading { words.reading }

  /// Most tokens one clause may take.
  var reach: Int { 60 }

  /// Whether any of the concepts stands at a token or behind it in the same sentence.
  @inline(__always)
  func hasAhead(_ index: Int, _ set: ConceptSet) -> Bool { words.ahead(index).intersects(set) }

  /// Whether digits stand at a token or behind it in the same sentence.
  func hasNumberAhead(_ index: Int) -> Bool { words.hasNumberAhead(index) }

  /// Whether an object may begin at a token or behind it in the same sentence.
  func hasObjectAhead(_ index: Int) -> Bool {
    hasAhead(index, .objects) || words.hasNameAhead(index)
  }

  /// Whether anything but articles, prepositions and conjunctions follows in the sentence.
  func hasMoreThanSmallWords(_ index: Int) -> Bool {
    !words.ahead(index).subtracting(.joiners).isEmpty
  }

  /// The end of a sentence, a line, a bracket or the text.
  @inline(__always)
  func isHardEnd(_ index: Int) -> Bool { words.ending(index) == .hard }

  /// A comma, slash, spaced dash or colon.
  @inline(__always)
  func isSoftEnd(_ index: Int) -> Bool { words.ending(index) == .soft }

  @inline(__always)
  func isEnd(_ index: Int) -> Bool { words.ending(index) != .none }

  /// Words that open another clause, as the rules have it; open-ended texts stop before them.
  var heads: ConceptSet { words.heads }

  func isHead(_ index: Int) -> Bool { hasAny(index, heads) }
}
