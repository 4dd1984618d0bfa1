/// Finds the vocabulary word a misspelt word stands for, by edit distance.
struct Neighbours: Sendable {
  enum Answer: Sendable, Equatable {
    case none
    case one([UInt32])
    case several
  }

  private var byLength: [Int: [(word: [UInt32], isPlace: Bool)]] = [:]

  init(_ words: [[UInt32]], placeWords: Set<[UInt32]>) {
    for word in words where word.count >= 4 {
      byLength[word.count, default: []].append((word, placeWords.contains(word)))
    }
  }

  /// The only vocabulary word near `word`: distance 1, or 2 where the longer has 8 letters.
  func nearest(to word: [UInt32]) -> Answer {
    guard word.count >= 4, word.count <= 24 else { return .none }
    var best: [UInt32]?
    var bestDistance = 3
    var count = 0
    for length in (word.count - 2)...(word.count + 2) {
      let allowed = max(length, word.count) >= 8 ? 2 : 1
      guard abs(length - word.count) <= allowed else { continue }
      for candidate in byLength[length] ?? [] {
        if candidate.isPlace, candidate.word.count < 5 { continue }
        let limit = candidate.isPlace ? allowed : min(allowed, bestDistance)
        guard
          let distance = EditDistance.between(word, candidate.word, atMost: limit)
        else { continue }
        if candidate.isPlace, best != nil, best != candidate.word { count += 1 }
        if distance < bestDistance {
          bestDistance = distance
          best = candidate.word
          count = max(count, 1)
        } else if distance == bestDistance, candidate.word != best {
          count += 1
        }
      }
    }
    guard let best else { return .none }
    return count > 1 ? .several : .one(best)
  }
}
