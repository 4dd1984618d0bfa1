import Clips
import GRDB

/// Orders the newest hits of a selection by country or story, the newest first within each; what
/// has none comes last.
struct GroupedRows {
  /// How many of the newest hits are ordered.
  static let candidateLimit = 10_000

  let db: Database
  let selection: Selection
  /// The expression of the group over the table `c`.
  let expression: String

  private struct Candidate {
    var key: Int64
    var group: String
  }

  private func candidates() throws -> [Candidate] {
    let source = selection.source()
    let newest = try db.all(
      "SELECT c.key, \(expression)\(source.sql) ORDER BY \(selection.key) DESC LIMIT ?",
      source.values + [Binding(Self.candidateLimit)]
    ) { Candidate(key: $0.integer(0), group: $0.optionalText(1) ?? "") }
    return newest.enumerated().sorted { left, right in
      let (one, other) = (left.element.group, right.element.group)
      if one == other { return left.offset < right.offset }
      return other.isEmpty || (!one.isEmpty && one < other)
    }.map(\.element)
  }

  /// The rows at an anchor.
  func window(_ anchor: RowAnchor, limit: Int) throws -> RowWindow {
    let all = try candidates()
    let limit = max(1, min(limit, Self.candidateLimit))
    var range = 0..<min(limit, all.count)
    switch anchor {
    case .start, .time: break
    case .end: range = max(0, all.count - limit)..<all.count
    case .after(let row):
      let index = all.firstIndex { $0.key == row.key }.map { $0 + 1 } ?? 0
      range = index..<min(index + limit, all.count)
    case .before(let row):
      let index = all.firstIndex { $0.key == row.key } ?? 0
      range = max(0, index - limit)..<index
    case .around(let id):
      let key = try StoredClip.key(of: id, in: db)
      let index = all.firstIndex { $0.key == key } ?? 0
      let first = max(0, min(index - limit / 2, all.count - limit))
      range = first..<min(first + limit, all.count)
    }
    let rows = try all[range].compactMap { candidate in
      try db.first(
        "SELECT \(ClipRow.columnList) FROM clip c WHERE c.key = ?", [.integer(candidate.key)],
        ClipRow.init
      ).map { row in
        var row = row
        row.group = candidate.group
        return row
      }
    }
    return RowWindow(
      rows: rows, reachesStart: range.lowerBound == 0, reachesEnd: range.upperBound == all.count)
  }
}

extension RowOrder.Column {
  /// The expression of the group rows are ordered by; nil for orders that an index has.
  var groupExpression: String? {
    switch self {
    case .country: "c.country"
    case .story:
      """
      (SELECT CAST(r.clip AS TEXT) ->> '$.storyNumber' FROM record r WHERE r.key = c.key)
      """
    case .published, .duration, .title, .place, .source, .rank, .relevance: nil
    }
  }
}
