import Clips
import GRDB

/// Reads windows of rows that are ordered by groups.
struct GroupedRows {
  let db: Database
  let order: GroupedOrder
  /// The groups of which only one row is shown.
  let folds: [Fold]

  /// The hits that are shown.
  private func candidates() throws -> [GroupedOrder.Candidate] {
    var shown: [String: Int64?] = [:]
    for fold in folds {
      guard let name = order.question.grouping.name(of: fold.group) else { continue }
      shown[name] = .some(try StoredClip.key(of: fold.shown, in: db))
    }
    guard !shown.isEmpty else { return order.candidates }
    return order.candidates.filter { candidate in
      guard let key = shown[candidate.group] else { return true }
      return key == candidate.key
    }
  }

  /// The rows at an anchor.
  func window(_ anchor: RowAnchor, limit: Int) throws -> RowWindow {
    let all = try candidates()
    let limit = max(1, min(limit, GroupedOrder.candidateLimit))
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
