import Clips
import GRDB

/// Orders the newest hits of a selection by country or story, the newest first within each; what
/// has none comes last.
struct GroupedRows {
  /// How many of the newest hits are ordered.
  static let candidateLimit = 10_000

  let db: Database
  let selection: Selection
  let grouping: Grouping
  /// The groups of which only one row is shown.
  var folds: [Fold] = []

  private struct Candidate {
    var key: Int64
    var group: String
  }

  private func newest() throws -> [Candidate] {
    var selection = selection
    // The countries of folded groups are only known once the spellings are.
    if grouping != .country { selection.conditions += folds.map(\.condition) }
    let source = selection.source()
    return try db.all(
      """
      SELECT c.key, \(grouping.expression)\(source.sql) ORDER BY \(selection.key) DESC LIMIT ?
      """, source.values + [Binding(Self.candidateLimit)]
    ) { Candidate(key: $0.integer(0), group: $0.optionalText(1) ?? "") }
  }

  /// Which spellings stand for one country among the newest hits.
  func countries() throws -> CountryGroups {
    try CountryGroups(newest().map { ($0.key, $0.group) }, in: db)
  }

  private func candidates() throws -> [Candidate] {
    var newest = try newest()
    if grouping == .country {
      let countries = try CountryGroups(newest.map { ($0.key, $0.group) }, in: db)
      for index in newest.indices { newest[index].group = countries[newest[index].group] }
      try fold(&newest)
    }
    // Each name is compared once, not once for every clip of its group.
    let names = Set(newest.map(\.group)).sorted { one, other in
      other.isEmpty ? !one.isEmpty : !one.isEmpty && one < other
    }
    var members = Dictionary(grouping: newest, by: \.group)
    return names.flatMap { members.removeValue(forKey: $0) ?? [] }
  }

  private func fold(_ candidates: inout [Candidate]) throws {
    var shown: [String: Int64?] = [:]
    for fold in folds {
      guard case .country(let name) = fold.group else { continue }
      shown[name] = .some(try StoredClip.key(of: fold.shown, in: db))
    }
    guard !shown.isEmpty else { return }
    candidates.removeAll { candidate in
      guard let key = shown[candidate.group] else { return false }
      return key != candidate.key
    }
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

extension GroupedRows {
  /// What rows can be ordered by although no index has it.
  enum Grouping {
    case country, story

    /// Nil for a column that an index has.
    init?(_ column: RowOrder.Column) {
      switch column {
      case .country: self = .country
      case .story: self = .story
      case .published, .duration, .title, .place, .source, .rank, .relevance: return nil
      }
    }

    /// The group of a clip of the table `c`.
    var expression: String {
      switch self {
      case .country: "c.country"
      case .story:
        "(SELECT CAST(r.clip AS TEXT) ->> '$.storyNumber' FROM record r WHERE r.key = c.key)"
      }
    }
  }
}
