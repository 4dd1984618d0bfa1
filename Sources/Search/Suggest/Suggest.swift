/// A word that occurs, and in how many clips.
public struct VocabularyWord: Hashable, Sendable {
  /// The word as it stands in the index, folded.
  public var text: String
  /// The number of clips it occurs in.
  public var count: Int

  /// Makes a word of an index's vocabulary.
  public init(_ text: String, count: Int) {
    self.text = text
    self.count = count
  }
}

/// The words of a vocabulary that a mistyped word may stand for: one mistake away, or two from
/// eight letters on; nearest first, then the most used. The vocabulary is gone through once.
public func suggest(
  for word: String, among vocabulary: some Sequence<VocabularyWord>, limit: Int = 5
) -> [VocabularyWord] {
  let typed = foldedScalars(String(word.unicodeScalars.prefix(64)))
  let mistakes = forgivenMistakes(letters: typed.count)
  guard mistakes > 0, limit > 0 else { return [] }
  let letters = letterBits(typed)
  var found: [(word: VocabularyWord, distance: Int)] = []
  for candidate in vocabulary {
    let bytes = candidate.text.utf8.count
    guard bytes >= typed.count - mistakes, bytes <= (typed.count + mistakes) * 4 else { continue }
    let otherLetters = candidate.text.unicodeScalars.reduce(0) { $0 | letterBit($1.value) }
    guard (letters ^ otherLetters).nonzeroBitCount <= mistakes * 2 else { continue }
    let scalars = candidate.text.unicodeScalars.map(\.value)
    guard let distance = editDistance(typed, scalars, limit: mistakes), distance > 0 else {
      continue
    }
    found.append((candidate, distance))
    if found.count >= 1_000 { found = best(found, limit: limit) }
  }
  return best(found, limit: limit).map(\.word)
}

private func best(
  _ found: [(word: VocabularyWord, distance: Int)], limit: Int
) -> [(word: VocabularyWord, distance: Int)] {
  let ordered = found.sorted { left, right in
    if left.distance != right.distance { return left.distance < right.distance }
    if left.word.count != right.word.count { return left.word.count > right.word.count }
    return left.word.text < right.word.text
  }
  return Array(ordered.prefix(limit))
}

/// One bit for each letter that occurs; a mistake changes two at most.
private func letterBits(_ letters: [UInt32]) -> UInt64 {
  letters.reduce(0) { $0 | letterBit($1) }
}

private func letterBit(_ letter: UInt32) -> UInt64 {
  1 &<< UInt64(letter & 63)
}
