/// A tokenised text with every phrase of the vocabulary found at every token.
struct Reading: Sendable {
  let form: NormalForm
  let tokens: [Token]
  /// For each token the phrases that begin there, longest first.
  let matches: [[Match]]
  /// For each token the concepts of the phrases that begin there.
  let masks: [ConceptSet]
  /// For each token its sign (a line break for the end of a line), 0 for words and numbers.
  let signs: [UInt32]
  /// Tokens read by a guess: fuzzy spelling or folded look-alike letters.
  let guessed: Set<Int>
  /// What the guessed tokens were taken for, folded.
  let meant: [Int: [UInt32]]
  /// All letters of the text are capitals.
  let isAllCapitals: Bool

  init(_ form: NormalForm, tokens: [Token], replacing guesses: [Int: [UInt32]] = [:]) {
    self.form = form
    self.tokens = tokens
    guessed = Set(guesses.keys)
    meant = guesses
    let vocabulary = Vocabulary.shared
    var spelled: [[(id: Int32, letters: Int32)]] = []
    spelled.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() {
      spelled.append(Self.spellings(of: guesses[index] ?? token.folded, token, vocabulary))
    }
    var matches: [[Match]] = []
    matches.reserveCapacity(tokens.count)
    for index in tokens.indices {
      matches.append(
        spelled[index].isEmpty ? [] : Self.phrases(at: index, tokens, spelled, vocabulary))
    }
    self.matches = matches
    masks = matches.map { found in
      var mask: ConceptSet = []
      for match in found { mask.insert(match.concept) }
      return mask
    }
    signs = tokens.map { token in
      switch token.kind {
      case .sign(let value): value
      case .newline: 0x0A
      case .word, .number, .quoted: 0
      }
    }
    isAllCapitals = tokens.allSatisfy { !$0.isWord || $0.isUpper || $0.folded.count == 1 }
  }

  /// The longest phrase of a concept at a token.
  func match(_ index: Int, _ concept: Concept) -> (target: String, next: Int)? {
    guard index >= 0, index < masks.count, masks[index].contains(concept) else { return nil }
    for match in matches[index] where match.concept == concept {
      return (Vocabulary.shared.sense(match).target, index + match.length)
    }
    return nil
  }

  private static func spellings(
    of folded: [UInt32], _ token: Token, _ vocabulary: Vocabulary
  ) -> [(id: Int32, letters: Int32)] {
    switch token.kind {
    case .word:
      var found = vocabulary.tree.spellings(of: folded[...])
      if ArabicClitics.isArabic(folded) {
        for bare in ArabicClitics.peeled(folded) {
          found += vocabulary.tree.spellings(of: bare).map { ($0.id, $0.letters) }
        }
      } else if folded.count > 2, folded.last == 0x2E {
        found += vocabulary.tree.spellings(of: folded.dropLast())
      }
      return found
    case .sign, .number: return vocabulary.tree.spellings(of: folded[...])
    case .quoted, .newline: return []
    }
  }

  private static func phrases(
    at start: Int, _ tokens: [Token], _ spelled: [[(id: Int32, letters: Int32)]],
    _ vocabulary: Vocabulary
  ) -> [Match] {
    var found: [Match] = []
    var front: [(node: Int32, weight: Int32)] = [(0, 0)]
    var index = start
    while index < tokens.count, !front.isEmpty, index - start < 10 {
      var next: [(node: Int32, weight: Int32)] = []
      for place in front {
        for word in spelled[index] {
          if let node = vocabulary.tree.step(place.node, word.id) {
            next.append((node, place.weight + word.letters))
          }
        }
      }
      for place in next {
        for sense in vocabulary.tree.senses(at: place.node) {
          found.append(
            Match(
              length: index - start + 1, concept: vocabulary.senses[Int(sense)].concept,
              sense: sense, weight: place.weight))
        }
      }
      front = next
      index += 1
      if index < tokens.count, tokens[index].isSign("-"), !tokens[index].isSpacedBefore,
        index + 1 < tokens.count, !tokens[index + 1].isSpacedBefore
      {
        index += 1
      }
    }
    return found.count < 2
      ? found
      : found.sorted { $0.length != $1.length ? $0.length > $1.length : $0.weight > $1.weight }
  }
}
