/// Whoever reads tokens: the questions a grammar asks of single ones.
protocol TokenReading {
  /// The text and the phrases found in it.
  var reading: Reading { get }
}

extension TokenReading {
  var count: Int { reading.tokens.count }

  func token(_ index: Int) -> Token? {
    reading.tokens.indices.contains(index) ? reading.tokens[index] : nil
  }

  /// What a token is; nothing beyond the ends of the text.
  func traits(_ index: Int) -> Token.Traits {
    index >= 0 && index < reading.traits.count ? reading.traits[index] : []
  }

  func isNumber(_ index: Int) -> Bool { traits(index).contains(.number) }

  func isQuoted(_ index: Int) -> Bool { traits(index).contains(.quoted) }

  /// The longest phrase of a concept at a token.
  func match(_ index: Int, _ concept: Concept) -> Term? {
    reading.match(index, concept)
  }

  /// The longest phrase of any of the concepts at a token.
  func longest(_ index: Int, _ set: ConceptSet) -> Term? {
    reading.longest(index, set)
  }

  func has(_ index: Int, _ concept: Concept) -> Bool {
    index >= 0 && index < reading.masks.count && reading.masks[index].contains(concept)
  }

  /// Whether a phrase of any of the concepts begins at a token.
  func hasAny(_ index: Int, _ set: ConceptSet) -> Bool {
    index >= 0 && index < reading.masks.count && reading.masks[index].intersects(set)
  }

  /// No phrase at all begins here: a name or an unknown word.
  func isUnknownWord(_ index: Int) -> Bool {
    traits(index).contains(.word) && !reading.hasMatches(index)
  }

  /// The sign at a token, 0 where there is none.
  func signValue(_ index: Int) -> UInt32 {
    index >= 0 && index < reading.signs.count ? reading.signs[index] : 0
  }

  func isSign(_ index: Int, _ scalar: Unicode.Scalar) -> Bool { signValue(index) == scalar.value }

  func isBracket(_ index: Int) -> Bool {
    switch signValue(index) {
    case 0x28, 0x29, 0x5B, 0x5D: true
    default: false
    }
  }

  /// A dash with blanks around, which separates clauses.
  func isSpacedDash(_ index: Int) -> Bool {
    signValue(index) == 0x2D && traits(index).contains(.spacedBefore)
      && (index + 1 >= count || traits(index + 1).contains(.spacedBefore))
  }

  /// A comma, a slash or a conjunction.
  func isJoiner(_ index: Int) -> Bool {
    has(index, .and) || isSign(index, ",") || isSign(index, "/")
  }

  /// A word of the vocabulary in small letters is no name, unless it says who is none of them.
  func mayBeName(_ index: Int) -> Bool {
    guard index >= 0, index < count else { return false }
    let traits = traits(index)
    return !reading.hasMatches(index) || traits.contains(.capitalised) || traits.contains(.non)
  }
}
