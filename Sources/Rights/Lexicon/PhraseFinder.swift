/// Finds the phrases of the vocabulary at every token of a text.
struct PhraseFinder {
  private let tokens: [Token]
  private let guesses: [Int: [UInt32]]
  private let tree = Vocabulary.shared.tree
  private let concepts = Vocabulary.shared.concepts
  /// What the tokens spell, and where the spellings of each begin.
  private var spelled: [Spelling] = []
  private var spellingStarts: [Int32] = [0]
  private var front: [Place] = []
  private var next: [Place] = []
  private(set) var found: [Match] = []
  private(set) var starts: [Int32] = [0]
  private(set) var masks: [ConceptSet] = []

  /// Most tokens of a phrase.
  private static let longest = 10

  private struct Place {
    var node: Int32
    var weight: Int32
  }

  init(_ tokens: [Token], _ guesses: [Int: [UInt32]]) {
    self.tokens = tokens
    self.guesses = guesses
  }

  mutating func find() {
    spelled.reserveCapacity(tokens.count * 2)
    spellingStarts.reserveCapacity(tokens.count + 1)
    for index in tokens.indices {
      addSpellings(of: index)
      spellingStarts.append(Int32(spelled.count))
    }
    found.reserveCapacity(tokens.count)
    starts.reserveCapacity(tokens.count + 1)
    masks.reserveCapacity(tokens.count)
    for index in tokens.indices {
      let first = found.count
      addPhrases(at: index)
      var mask: ConceptSet = []
      for match in found[first...] { mask.insert(match.concept) }
      masks.append(mask)
      sort(from: first)
      starts.append(Int32(found.count))
    }
  }

  /// Brings the last phrases found into order, those as good as each other as they came.
  private mutating func sort(from first: Int) {
    for position in first..<found.count {
      let match = found[position]
      var slot = position
      while slot > first, isBetter(match, than: found[slot - 1]) {
        found[slot] = found[slot - 1]
        slot -= 1
      }
      found[slot] = match
    }
  }

  private func isBetter(_ one: Match, than other: Match) -> Bool {
    one.length != other.length ? one.length > other.length : one.weight > other.weight
  }

  private mutating func addSpellings(of index: Int) {
    switch tokens[index].kind {
    case .word:
      let folded = guesses.isEmpty ? tokens[index].folded : guesses[index] ?? tokens[index].folded
      tree.addSpellings(of: folded[...], to: &spelled)
      if ArabicClitics.isArabic(folded) {
        ArabicClitics.forEachPeeled(folded) {
          tree.addSpellings(of: $0, to: &spelled)
        }
      } else if folded.count > 2, folded.last == 0x2E {
        tree.addSpellings(of: folded.dropLast(), to: &spelled)
      }
    case .sign, .number: tree.addSpellings(of: tokens[index].folded[...], to: &spelled)
    case .quoted, .newline: break
    }
  }

  private func spellings(_ index: Int) -> Range<Int> {
    Int(spellingStarts[index])..<Int(spellingStarts[index + 1])
  }

  private mutating func addPhrases(at start: Int) {
    guard !spellings(start).isEmpty else { return }
    front.removeAll(keepingCapacity: true)
    front.append(Place(node: 0, weight: 0))
    var index = start
    while index < tokens.count, !front.isEmpty, index - start < Self.longest {
      next.removeAll(keepingCapacity: true)
      for place in front {
        for position in spellings(index) {
          let spelling = spelled[position]
          if let node = tree.step(place.node, spelling.word) {
            next.append(Place(node: node, weight: place.weight + spelling.letters))
          }
        }
      }
      for place in next {
        tree.forEachSense(at: place.node) { sense in
          found.append(
            Match(
              length: Int32(index - start + 1), sense: sense, weight: place.weight,
              concept: concepts[Int(sense)]))
        }
      }
      swap(&front, &next)
      index += 1
      if index + 1 < tokens.count, tokens[index].isSign("-"), !tokens[index].isSpacedBefore,
        !tokens[index + 1].isSpacedBefore
      {
        index += 1
      }
    }
  }
}
