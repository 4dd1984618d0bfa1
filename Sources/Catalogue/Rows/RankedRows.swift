import Clips
import GRDB
import Search

/// Orders the newest hits of a search by where they were hit: in the title in one phrase, in the
/// title, in the head, in the text; the newest first within each.
struct RankedRows {
  /// How many of the newest hits are ranked.
  static let candidateLimit = 10_000

  let db: Database
  let selection: Selection
  let query: Query
  let cancellation: Cancellation?

  /// The keys of the candidates, best first.
  func keys() throws -> [Int64] {
    let source = selection.source()
    let candidates = try db.all(
      "SELECT \(selection.key)\(source.sql) ORDER BY \(selection.key) DESC LIMIT ?",
      source.values + [Binding(Self.candidateLimit)]
    ) { $0.integer(0) }
    guard let oldest = candidates.last else { return [] }
    var ranks: [Int64: Int] = [:]
    for (rank, expression) in tiers().enumerated() {
      try cancellation?.check()
      try db.each(
        "SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? ORDER BY rowid DESC LIMIT ?",
        [.text(expression), .integer(oldest), Binding(Self.candidateLimit)]
      ) { columns in
        let key = columns.integer(0)
        if ranks[key] == nil { ranks[key] = rank }
        return true
      }
    }
    return candidates.enumerated()
      .sorted { left, right in
        (ranks[left.element] ?? .max, left.offset) < (ranks[right.element] ?? .max, right.offset)
      }
      .map(\.element)
  }

  private func tiers() -> [String] {
    let words = query.positiveWords
    guard !words.isEmpty else { return [] }
    let each = words.map { "\"\($0)\"*" }.joined(separator: " AND ")
    return [
      "{title} : \"\(words.joined(separator: " "))\"*", "{title} : (\(each))",
      "{title slug head} : (\(each))",
    ]
  }

  /// The rows at an anchor among the ranked ones.
  func window(_ anchor: RowAnchor, limit: Int) throws -> RowWindow {
    let keys = try keys()
    let limit = max(1, min(limit, Self.candidateLimit))
    var range = 0..<min(limit, keys.count)
    switch anchor {
    case .start, .time: break
    case .end: range = max(0, keys.count - limit)..<keys.count
    case .after(let row):
      let index = keys.firstIndex(of: row.key).map { $0 + 1 } ?? 0
      range = index..<min(index + limit, keys.count)
    case .before(let row):
      let index = keys.firstIndex(of: row.key) ?? 0
      range = max(0, index - limit)..<index
    case .around(let id):
      let key = try StoredClip.key(of: id, in: db)
      let index = keys.firstIndex { $0 == key } ?? 0
      let first = max(0, index - limit / 2)
      range = first..<min(first + limit, keys.count)
    }
    let rows = try keys[range].compactMap { key in
      try db.first(
        "SELECT \(ClipRow.columnList) FROM clip c WHERE c.key = ?", [.integer(key)],
        ClipRow.init)
    }
    return RowWindow(
      rows: rows, reachesStart: range.lowerBound == 0, reachesEnd: range.upperBound == keys.count)
  }
}

extension Query {
  /// The words that must occur anywhere, as the index holds them, at most 16.
  var positiveWords: [Substring] {
    switch self {
    case .text(let term): Array(term.positiveWords.prefix(16))
    case .all(let parts): Array(parts.flatMap(\.positiveWords).prefix(16))
    case .any, .not, .filter: []
    }
  }
}

extension Term {
  fileprivate var positiveWords: [Substring] {
    guard field == nil || field == .title else { return [] }
    switch content {
    case .word, .phrase: return phraseWords(self).words
    case .near(let items, _):
      return items.flatMap { phraseWords(Term(.phrase($0, isPrefix: false))).words }
    }
  }
}
