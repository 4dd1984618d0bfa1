/// Finds the vocabulary word a misspelt word stands for, by edit distance.
struct Neighbours: Sendable {
  enum Answer: Sendable, Equatable {
    case none
    case one([UInt32])
    case several
  }

  /// The words of the vocabulary, sorted out when the first misspelt word turns up.
  static let shared = Neighbours(Vocabulary.shared)

  private struct Candidate: Sendable {
    var word: [UInt32]
    var isPlace: Bool
  }

  /// Candidates by length, and for each the set of its letters as bits.
  private var candidates: [[Candidate]] = Array(repeating: [], count: Self.longest + 1)
  private var letters: [[UInt64]] = Array(repeating: [], count: Self.longest + 1)
  private static let longest = 26

  private init(_ vocabulary: Vocabulary) {
    for number in 0..<vocabulary.tree.whole.count {
      let word = vocabulary.tree.whole.word(number)
      guard word.count >= 4, word.count <= Self.longest else { continue }
      let isPlace =
        vocabulary.isPlaceWord.indices.contains(number) && vocabulary.isPlaceWord[number]
      candidates[word.count].append(Candidate(word: Array(word), isPlace: isPlace))
      letters[word.count].append(Self.letters(of: word))
    }
  }

  private static func letters(of word: ArraySlice<UInt32>) -> UInt64 {
    word.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// The only vocabulary word near `word`: distance 1, or 2 where the longer has 8 letters.
  /// Among places several near names are always ambiguous.
  func nearest(to word: [UInt32]) -> Answer {
    let nearest = closest(to: word)
    guard let only = nearest.first else { return .none }
    return nearest.count == 1 ? .one(only.word) : .several
  }

  /// All words as near as the nearest.
  func all(near word: [UInt32]) -> [[UInt32]] { closest(to: word).map(\.word) }

  private func closest(to word: [UInt32]) -> [Candidate] {
    guard word.count >= 4, word.count <= Self.longest - 2 else { return [] }
    let own = Self.letters(of: word[...])
    var found: [(distance: Int, candidate: Candidate)] = []
    for length in (word.count - 2)...(word.count + 2) {
      let allowed = max(length, word.count) >= 8 ? 2 : 1
      guard abs(length - word.count) <= allowed else { continue }
      for (index, bits) in letters[length].enumerated()
      where (bits ^ own).nonzeroBitCount <= 2 * allowed {
        let candidate = candidates[length][index]
        if candidate.isPlace, length < 5 { continue }
        if let distance = EditDistance.between(word[...], candidate.word[...], atMost: allowed) {
          found.append((distance, candidate))
        }
      }
    }
    guard let least = found.map(\.distance).min() else { return [] }
    return found.filter { $0.distance == least || $0.candidate.isPlace }.map(\.candidate)
  }
}
