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
  private var letters = PairTable(capacity: 1 << 18)
  private var letterCount: Int32 = 1
  /// For each letter node the whole word or the stem that ends there, -1 for none.
  private var wordEnds: [Int32] = [-1]
  private var stemEnds: [Int32] = [-1]
  private var words: [[UInt32]] = []
  private var steps = PairTable(capacity: 1 << 16)
  private var stepCount: Int32 = 1
  private var endings: [[Int32]] = [[]]

  /// Words that stand as a whole in some phrase; the candidates of fuzzy matching.
  var wholeWords: [[UInt32]] { words }

  mutating func add(_ phrase: [(folded: [UInt32], isStem: Bool)], sense: Int32) {
    guard !phrase.isEmpty else { return }
    var node: Int32 = 0
    for word in phrase {
      let id = wordID(word.folded, isStem: word.isStem)
      if let next = steps[node, UInt32(bitPattern: id)] {
        node = next
      } else {
        steps.set(node, UInt32(bitPattern: id), to: stepCount)
        node = stepCount
        stepCount += 1
        endings.append([])
      }
    }
    endings[Int(node)].append(sense)
  }

  private mutating func wordID(_ folded: [UInt32], isStem: Bool) -> Int32 {
    var node: Int32 = 0
    for letter in folded {
      if let next = letters[node, letter] {
        node = next
      } else {
        letters.set(node, letter, to: letterCount)
        node = letterCount
        letterCount += 1
        wordEnds.append(-1)
        stemEnds.append(-1)
      }
    }
    let existing = isStem ? stemEnds[Int(node)] : wordEnds[Int(node)]
    if existing >= 0 { return existing }
    let id = Int32(words.count)
    words.append(isStem ? [] : folded)
    if isStem { stemEnds[Int(node)] = id } else { wordEnds[Int(node)] = id }
    return id
  }

  /// Vocabulary words a folded word spells: the word itself and the stems it begins with, each
  /// with the number of letters spelled.
  func spellings(of folded: ArraySlice<UInt32>) -> [(id: Int32, letters: Int32)] {
    var found: [(id: Int32, letters: Int32)] = []
    var node: Int32 = 0
    var depth: Int32 = 0
    for letter in folded {
      guard let next = letters[node, letter] else { return found }
      node = next
      depth += 1
      if stemEnds[Int(node)] >= 0 { found.append((stemEnds[Int(node)], depth)) }
    }
    if wordEnds[Int(node)] >= 0 { found.append((wordEnds[Int(node)], depth + 1)) }
    return found
  }

  /// Whether the word itself stands in the vocabulary, not only a stem of it.
  func contains(word folded: [UInt32]) -> Bool {
    var node: Int32 = 0
    for letter in folded {
      guard let next = letters[node, letter] else { return false }
      node = next
    }
    return wordEnds[Int(node)] >= 0
  }

  /// The node after `node` by a vocabulary word, nil where no phrase goes on so.
  func step(_ node: Int32, _ word: Int32) -> Int32? {
    steps[node, UInt32(bitPattern: word)]
  }

  /// Meanings of the phrase that ends at a node.
  func senses(at node: Int32) -> [Int32] { endings[Int(node)] }
}
