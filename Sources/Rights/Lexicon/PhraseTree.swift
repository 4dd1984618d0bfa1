/// A meaning of a phrase: its concept and what it points at (a platform, a country ...).
struct Sense: Sendable, Equatable {
  var concept: Concept
  var target: String
}

/// A phrase found at a token: how many tokens it takes, its meaning, how exact the match was.
struct Match: Sendable {
  var length: Int
  var concept: Concept
  var sense: Int32
  /// Letters matched by spelling rather than by a star.
  var weight: Int32
}

/// All phrases as two prefix trees: letters to words, words to phrases.
struct PhraseTree: Sendable {
  private var letters: [UInt64: Int32] = [:]
  private var letterCount: Int32 = 1
  private var wordEnds: [Int32: Int32] = [:]
  private var stemEnds: [Int32: Int32] = [:]
  private var words: [[UInt32]] = []
  private var steps: [UInt64: Int32] = [:]
  private var stepCount: Int32 = 1
  private var endings: [Int32: [Int32]] = [:]

  /// Words that stand as a whole in some phrase; the candidates of fuzzy matching.
  var wholeWords: [[UInt32]] { words }

  mutating func add(_ phrase: [(folded: [UInt32], isStem: Bool)], sense: Int32) {
    guard !phrase.isEmpty else { return }
    var node: Int32 = 0
    for word in phrase {
      let id = wordID(word.folded, isStem: word.isStem)
      let key = Self.key(node, UInt32(bitPattern: id))
      if let next = steps[key] {
        node = next
      } else {
        node = stepCount
        stepCount += 1
        steps[key] = node
      }
    }
    endings[node, default: []].append(sense)
  }

  private mutating func wordID(_ folded: [UInt32], isStem: Bool) -> Int32 {
    var node: Int32 = 0
    for letter in folded {
      let key = Self.key(node, letter)
      if let next = letters[key] {
        node = next
      } else {
        letters[key] = letterCount
        node = letterCount
        letterCount += 1
      }
    }
    let existing = isStem ? stemEnds[node] : wordEnds[node]
    if let existing { return existing }
    let id = Int32(words.count)
    words.append(isStem ? [] : folded)
    if isStem { stemEnds[node] = id } else { wordEnds[node] = id }
    return id
  }

  /// Vocabulary words a folded word spells: the word itself and the stems it begins with, each
  /// with the number of letters spelled.
  func spellings(of folded: ArraySlice<UInt32>) -> [(id: Int32, letters: Int32)] {
    var found: [(id: Int32, letters: Int32)] = []
    var node: Int32 = 0
    var depth: Int32 = 0
    for letter in folded {
      guard let next = letters[Self.key(node, letter)] else { return found }
      node = next
      depth += 1
      if let stem = stemEnds[node] { found.append((stem, depth)) }
    }
    if let word = wordEnds[node] { found.append((word, depth + 1)) }
    return found
  }

  /// Whether the word itself stands in the vocabulary, not only a stem of it.
  func contains(word folded: [UInt32]) -> Bool {
    var node: Int32 = 0
    for letter in folded {
      guard let next = letters[Self.key(node, letter)] else { return false }
      node = next
    }
    return wordEnds[node] != nil
  }

  /// The node after `node` by a vocabulary word, nil where no phrase goes on so.
  func step(_ node: Int32, _ word: Int32) -> Int32? {
    steps[Self.key(node, UInt32(bitPattern: word))]
  }

  /// Meanings of the phrase that ends at a node.
  func senses(at node: Int32) -> [Int32] { endings[node] ?? [] }

  private static func key(_ node: Int32, _ value: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(value)
  }
}
