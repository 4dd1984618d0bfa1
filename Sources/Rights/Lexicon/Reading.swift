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
  let traits: [Token.Traits]
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
    signs = tokens.map(\.signValue)
    traits = tokens.map(\.traits)
    isAllCapitals = tokens.allSatisfy { !$0.isWord || $0.isUpper || $0.folded.count == 1 }
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
