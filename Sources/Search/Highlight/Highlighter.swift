/// Finds where the words of a query stand in texts; made once for a query, used for many texts.
public struct Highlighter: Sendable {
  private let patterns: [Pattern]
  private let byHead: [PatternHead: [Int]]
  /// One bit for each pair of letters a pattern begins with, so that most words need no look-up.
  private let beginnings: UInt64

  /// Takes the words a query wants, those for a field only if that field is shown; with no field
  /// the words of every field are taken. Words the query refuses are left out.
  public init(_ query: Query, field: TextField? = nil) {
    let found = query.wantedTerms
      .filter { field == nil || $0.field == nil || $0.field == field }
      .flatMap(Search.patterns)
    patterns = found
    var heads: [PatternHead: [Int]] = [:]
    for (index, pattern) in found.enumerated() {
      heads[pattern.head, default: []].append(index)
    }
    byHead = heads
    beginnings = found.reduce(0) { bits, pattern in
      pattern.first.count > 1 ? bits | bit(pattern.first[0], pattern.first[1]) : .max
    }
  }

  /// Whether nothing can be found, since the query wants no words.
  public var isEmpty: Bool { patterns.isEmpty }

  /// The ranges of a text's Unicode scalars in which words of the query stand, in order and apart.
  public func matches(in text: String) -> [Range<Int>] {
    guard !patterns.isEmpty else { return [] }
    let folded = fold(text)
    let pieces = pieces(of: folded.scalars)
    var ranges: [Range<Int>] = []
    for index in pieces.indices where mayBegin(pieces[index], in: folded.scalars) {
      let start = pieces[index].range.lowerBound
      let end = longestEnd(in: pieces, at: index, of: folded.scalars)
      if end > 0 { ranges.append(folded.originalRange(of: start..<end)) }
    }
    return merged(ranges)
  }

  @inline(__always)
  private func mayBegin(_ piece: Piece, in scalars: [UInt32]) -> Bool {
    let start = piece.range.lowerBound
    let second = piece.range.count > 1 ? scalars[start + 1] : 0
    return beginnings & bit(scalars[start], second) != 0
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
private func bit(_ first: UInt32, _ second: UInt32) -> UInt64 {
  1 &<< UInt64((first &* 7 &+ second) & 63)
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

private func patterns(of term: Term) -> [Pattern] {
  switch term.content {
  case .word(let text, let isPrefix), .phrase(let text, let isPrefix):
    Pattern(text, isPrefix: isPrefix).map { [$0] } ?? []
  case .near(let items, _):
    items.compactMap { Pattern($0, isPrefix: false) }
  }
}
