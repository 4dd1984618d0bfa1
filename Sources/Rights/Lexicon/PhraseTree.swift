/// A meaning of a phrase: its concept and what it points at (a platform, a country ...).
struct Sense: Sendable, Equatable {
  var concept: Concept
  var target: String
}

/// A phrase found at a token: how many tokens it takes, its meaning, how exact the match was.
struct Match: Sendable {
  var length: Int32
  var sense: Int32
  /// Letters matched by spelling rather than by a star.
  var weight: Int32
  var concept: Concept
}

/// A vocabulary word that a folded word spells, and how many of its letters are spelled.
struct Spelling: Sendable {
  var word: Int32
  var letters: Int32
}

/// All phrases as a prefix tree over numbered words.
struct PhraseTree: Sendable {
  /// Words that stand as a whole; their numbers are even in the tree.
  private(set) var whole = WordTable(capacity: 1 << 15)
  /// Words with a star; their numbers are odd in the tree.
  private(set) var stems = WordTable(capacity: 1 << 12)
  private var steps = PairTable(capacity: 1 << 16)
  private var stepCount: Int32 = 1
  /// For each node its first meaning and the rest of them, -1 for none.
  private var firstSense: [Int32] = [-1]
  private var moreSenses: [Int32: [Int32]] = [:]
  /// For each node whether it has more than one meaning.
  private var hasMore: [Bool] = [false]

  /// The number of a word in the tree, negative where it is not there.
  func number(of folded: ArraySlice<UInt32>, isStem: Bool) -> Int32 {
    let hash = WordTable.hash(of: folded)
    return isStem
      ? stems.number(of: folded, hash: hash) * 2 + 1 : whole.number(of: folded, hash: hash) * 2
  }

  private mutating func add(_ folded: ArraySlice<UInt32>, isStem: Bool) -> Int32 {
    isStem ? stems.add(folded) * 2 + 1 : whole.add(folded) * 2
  }

  /// The node of a phrase, added where it is new; nil for no words.
  mutating func node(of phrase: FoldedPhrase) -> Int32? {
    var node: Int32 = 0
    for word in phrase.words {
      let number = add(phrase.folded(word), isStem: word.isStem)
      if let next = steps[node, UInt32(bitPattern: number)] {
        node = next
      } else {
        steps.set(node, UInt32(bitPattern: number), to: stepCount)
        node = stepCount
        stepCount += 1
        firstSense.append(-1)
        hasMore.append(false)
      }
    }
    return node == 0 ? nil : node
  }

  mutating func add(_ sense: Int32, at node: Int32) {
    if firstSense[Int(node)] < 0 {
      firstSense[Int(node)] = sense
    } else {
      moreSenses[node, default: []].append(sense)
      hasMore[Int(node)] = true
    }
  }

  /// Adds the vocabulary words a folded word spells: the stems it begins with and the word itself.
  func addSpellings(of folded: ArraySlice<UInt32>, to found: inout [Spelling]) {
    var hash = WordTable.seed
    var length: Int32 = 0
    for letter in folded {
      hash = WordTable.hash(hash, letter)
      length += 1
      let stem = stems.number(of: folded.prefix(Int(length)), hash: hash)
      if stem >= 0 { found.append(Spelling(word: stem * 2 + 1, letters: length)) }
    }
    let word = whole.number(of: folded, hash: hash)
    if word >= 0 { found.append(Spelling(word: word * 2, letters: length + 1)) }
  }

  /// Whether the vocabulary has the word or a stem of it.
  func spells(_ folded: ArraySlice<UInt32>) -> Bool {
    var found: [Spelling] = []
    addSpellings(of: folded, to: &found)
    return !found.isEmpty
  }

  /// Whether the word itself stands in the vocabulary, not only a stem of it.
  func contains(word folded: ArraySlice<UInt32>) -> Bool {
    whole.number(of: folded, hash: WordTable.hash(of: folded)) >= 0
  }

  /// The node after `node` by a vocabulary word, nil where no phrase goes on so.
  func step(_ node: Int32, _ word: Int32) -> Int32? {
    steps[node, UInt32(bitPattern: word)]
  }

  /// Does something with each meaning of the phrase that ends at a node, first added first.
  func forEachSense(at node: Int32, _ take: (Int32) -> Void) {
    let first = firstSense[Int(node)]
    guard first >= 0 else { return }
    take(first)
    if hasMore[Int(node)], let more = moreSenses[node] { more.forEach(take) }
  }
}
