/// A tokenised text with every phrase of the vocabulary found at every token.
struct Reading: Sendable {
  let form: NormalForm
  let tokens: [Token]
  /// The phrases found, token by token, the longest first.
  private let found: [Match]
  /// For each token and one more where its phrases begin.
  private let starts: [Int32]
  /// For each token the concepts of the phrases that begin there.
  let masks: [ConceptSet]
  /// For each token its sign (a line break for the end of a line), 0 for words and numbers.
  let signs: [UInt32]
  /// For each token what it is, so that rules need not copy it.
  let traits: [Traits]
  /// What tokens were taken for by a guess, folded: fuzzy spelling or folded look-alike letters.
  let meant: [Int: [UInt32]]
  /// All letters of the text are capitals.
  let isAllCapitals: Bool

  init(_ form: NormalForm, tokens: [Token], replacing guesses: [Int: [UInt32]] = [:]) {
    self.form = form
    self.tokens = tokens
    meant = guesses
    var finder = PhraseFinder(tokens, guesses)
    finder.find()
    found = finder.found
    starts = finder.starts
    masks = finder.masks
    signs = tokens.map { token in
      switch token.kind {
      case .sign(let value): value
      case .newline: 0x0A
      case .word, .number, .quoted: 0
      }
    }
    traits = tokens.map(Traits.init)
    isAllCapitals = tokens.allSatisfy { !$0.isWord || $0.isUpper || $0.folded.count == 1 }
  }

  /// What a token is, as bits.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    static let word = Traits(rawValue: 1)
    static let number = Traits(rawValue: 2)
    static let quoted = Traits(rawValue: 4)
    static let upper = Traits(rawValue: 8)
    static let capitalised = Traits(rawValue: 16)
    static let spacedBefore = Traits(rawValue: 32)
    /// It begins with "non".
    static let non = Traits(rawValue: 64)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ token: Token) {
      var traits: Traits = []
      switch token.kind {
      case .word: traits.insert(.word)
      case .number: traits.insert(.number)
      case .quoted: traits.insert(.quoted)
      case .sign, .newline: break
      }
      if token.isUpper { traits.insert(.upper) }
      if token.isCapitalised { traits.insert(.capitalised) }
      if token.folded.count > 2, token.folded[0] == 0x6E, token.folded[1] == 0x6F,
        token.folded[2] == 0x6E
      {
        traits.insert(.non)
      }
      if token.isSpacedBefore { traits.insert(.spacedBefore) }
      self = traits
    }
  }

  /// The phrases that begin at a token, longest first.
  func matches(_ index: Int) -> ArraySlice<Match> {
    found[Int(starts[index])..<Int(starts[index + 1])]
  }

  /// Whether any phrase begins at a token.
  func hasMatches(_ index: Int) -> Bool { starts[index] < starts[index + 1] }

  /// The longest phrase of a concept at a token.
  @inline(__always)
  func match(_ index: Int, _ concept: Concept) -> Term? {
    longest(index, ConceptSet(concept))
  }

  /// The longest phrase of any of the concepts at a token.
  @inline(__always)
  func longest(_ index: Int, _ set: ConceptSet) -> Term? {
    guard index >= 0, index < masks.count, masks[index].intersects(set) else { return nil }
    return first(index, set)
  }

  private func first(_ index: Int, _ set: ConceptSet) -> Term? {
    for position in Int(starts[index])..<Int(starts[index + 1])
    where set.contains(found[position].concept) {
      return Term(found[position], at: index)
    }
    return nil
  }
}
