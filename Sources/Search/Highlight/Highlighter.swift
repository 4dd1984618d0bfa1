/// Finds where the words of a query stand in texts; made once for a query, used for many texts.
public struct Highlighter: Sendable {
  private let patterns: [Pattern]
  private let byHead: [PatternHead: [Int]]
  /// One bit for each letter a pattern begins with, so that most words need no look-up.
  private let firstLetters: UInt64

  /// Takes the words a query wants, those for a field only if that field is shown; with no field
  /// the words of every field are taken. Words the query refuses are left out.
  public init(_ query: Query, field: TextField? = nil) {
    var found: [Pattern] = []
    collectPatterns(of: query, field: field, into: &found)
    patterns = found
    var heads: [PatternHead: [Int]] = [:]
    for (index, pattern) in found.enumerated() {
      heads[pattern.head, default: []].append(index)
    }
    byHead = heads
    firstLetters = found.reduce(0) { $0 | bit(of: $1.firstLetter) }
  }

  /// Whether nothing can be found, since the query wants no words.
  public var isEmpty: Bool { patterns.isEmpty }

  /// The ranges of a text's Unicode scalars in which words of the query stand, in order and apart.
  public func matches(in text: String) -> [Range<Int>] {
    guard !patterns.isEmpty else { return [] }
    let folded = fold(text)
    let pieces = pieces(of: folded.scalars)
    var ranges: [Range<Int>] = []
    for (index, piece) in pieces.enumerated()
    where firstLetters & bit(of: folded.scalars[piece.range.lowerBound]) != 0 {
      let end = longestEnd(in: pieces, at: index, of: folded.scalars)
      if end > 0 { ranges.append(folded.originalRange(of: piece.range.lowerBound..<end)) }
    }
    return merged(ranges)
  }

  private func longestEnd(in pieces: [Piece], at index: Int, of scalars: [UInt32]) -> Int {
    var longest = 0
    for head in PatternHead.candidates(scalars[pieces[index].range]) {
      for candidate in byHead[head] ?? [] {
        longest = max(
          longest, patterns[candidate].end(in: pieces, at: index, of: scalars) ?? 0)
      }
    }
    return longest
  }
}

/// The ranges of a text's Unicode scalars in which the words a query wants stand.
public func matches(of query: Query, in text: String) -> [Range<Int>] {
  Highlighter(query).matches(in: text)
}

@inline(__always)
private func bit(of letter: UInt32) -> UInt64 {
  1 &<< UInt64(letter & 63)
}

private func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
  var merged: [Range<Int>] = []
  for range in ranges where !range.isEmpty {
    if let last = merged.last, range.lowerBound < last.upperBound {
      let end = max(last.upperBound, range.upperBound)
      merged[merged.count - 1] = min(last.lowerBound, range.lowerBound)..<end
    } else {
      merged.append(range)
    }
  }
  return merged
}

private func collectPatterns(of query: Query, field: TextField?, into found: inout [Pattern]) {
  switch query {
  case .all(let parts), .any(let parts):
    for part in parts { collectPatterns(of: part, field: field, into: &found) }
  case .not, .filter:
    break
  case .text(let term):
    guard field == nil || term.field == nil || term.field == field else { return }
    switch term.content {
    case .word(let text, let isPrefix), .phrase(let text, let isPrefix):
      if let pattern = Pattern(text, isPrefix: isPrefix) { found.append(pattern) }
    case .near(let items, _):
      found.append(contentsOf: items.compactMap { Pattern($0, isPrefix: false) })
    }
  }
}
