import CVocabulary

/// Phrases of a table by what they say. They are no part of the vocabulary, so their words stay
/// names or unknown wherever else they stand.
struct PhraseTable<Kind: RawRepresentable & Sendable>: Sendable where Kind.RawValue == String {
  private struct Phrase {
    var words: [[UInt32]]
    var kind: Kind
  }

  /// Phrases by their first word, the longest first.
  private var phrases: [[UInt32]: [Phrase]] = [:]
  /// The first letters of the phrases, as bits of their numbers' ends.
  private var firsts: UInt64 = 0

  init(_ name: newsreel_table_name) {
    for row in Table(name).rows where row.count >= 3 {
      guard let kind = Kind(rawValue: Table.text(row[0])) else { continue }
      for part in Table.parts(row[2]) {
        let words = Tokenizer.phrase(Table.text(part)[...]).map(\.folded)
        guard let first = words.first, let letter = first.first else { continue }
        firsts |= 1 << UInt64(letter & 63)
        phrases[first, default: []].append(Phrase(words: words, kind: kind))
      }
    }
    for first in phrases.keys { phrases[first]?.sort { $0.words.count > $1.words.count } }
  }

  /// The longest phrase at a token.
  func match(_ index: Int, in reading: Reading) -> (kind: Kind, next: Int)? {
    guard reading.tokens.indices.contains(index),
      let letter = reading.tokens[index].folded.first, firsts & 1 << UInt64(letter & 63) != 0,
      let candidates = phrases[reading.tokens[index].folded]
    else { return nil }
    for phrase in candidates {
      if let next = end(of: phrase.words, at: index, in: reading) { return (phrase.kind, next) }
    }
    return nil
  }

  /// Hyphens and commas may stand inside a phrase.
  private func isInside(_ sign: UInt32) -> Bool { sign == 0x2D || sign == 0x2C }

  private func end(of words: [[UInt32]], at start: Int, in reading: Reading) -> Int? {
    var index = start
    for word in words {
      if index > start, index < reading.tokens.count, isInside(reading.signs[index]),
        !reading.tokens[index].isSpacedBefore
      {
        index += 1
      }
      guard index < reading.tokens.count, reading.tokens[index].folded == word else { return nil }
      index += 1
    }
    return index
  }
}
