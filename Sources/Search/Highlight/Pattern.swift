/// A word or phrase to look for, in pieces.
struct Pattern: Sendable {
  private struct Part: Sendable {
    let scalars: [UInt32]
    let continuesRun: Bool
  }

  private let parts: [Part]
  private let isPrefix: Bool

  init?(_ text: String, isPrefix: Bool) {
    let scalars = foldedScalars(text)
    parts = pieces(of: scalars).map { piece in
      Part(scalars: Array(scalars[piece.range]), continuesRun: piece.continuesRun)
    }
    guard !parts.isEmpty else { return nil }
    self.isPrefix = isPrefix
  }

  var first: [UInt32] { parts[0].scalars }

  var head: PatternHead {
    let first = parts[0].scalars
    return parts.count == 1 && isPrefix ? .beginning(first) : .whole(first)
  }

  /// Where the pattern ends if it stands at a piece of a text.
  func end(in pieces: [Piece], at index: Int, of scalars: [UInt32]) -> Int? {
    guard index + parts.count <= pieces.count else { return nil }
    for (offset, part) in parts.enumerated() {
      let piece = pieces[index + offset]
      if offset > 0, part.continuesRun != piece.continuesRun { return nil }
      let isLast = offset == parts.count - 1
      let count = part.scalars.count
      guard isLast && isPrefix ? piece.range.count >= count : piece.range.count == count,
        scalars[piece.range.prefix(count)].elementsEqual(part.scalars)
      else { return nil }
      if isLast { return piece.range.lowerBound + count }
    }
    return nil
  }
}

/// What patterns are looked up by at a word of a text: its length and letters at the start.
struct PatternHead: Hashable, Sendable {
  private let first: UInt32
  private let second: UInt32
  private let third: UInt32
  private let length: Int32

  private init(_ scalars: ArraySlice<UInt32>, count: Int, length: Int) {
    let start = scalars.startIndex
    first = count > 0 ? scalars[start] : 0
    second = count > 1 ? scalars[start + 1] : 0
    third = count > 2 ? scalars[start + 2] : 0
    self.length = Int32(truncatingIfNeeded: length)
  }

  static func whole(_ scalars: [UInt32]) -> PatternHead {
    PatternHead(scalars[...], count: min(3, scalars.count), length: scalars.count)
  }

  static func beginning(_ scalars: [UInt32]) -> PatternHead {
    let count = min(3, scalars.count)
    return PatternHead(scalars[...], count: count, length: -count)
  }

  static func candidates(_ word: ArraySlice<UInt32>) -> [PatternHead] {
    var heads = [PatternHead(word, count: min(3, word.count), length: word.count)]
    for count in 1...3 where count <= word.count {
      heads.append(PatternHead(word, count: count, length: -count))
    }
    return heads
  }
}
