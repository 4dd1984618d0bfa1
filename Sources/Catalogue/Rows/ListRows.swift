import Clips
import GRDB

/// The rows of a list: its entries in the list's order, with the clips that are there.
struct ListRows {
  let db: Database
  let now: Int64

  /// All rows of a list, at most 10,000; those a query must hold for are given by key.
  func rows(of id: String, among keys: Set<Int64>?) throws -> [ClipRow] {
    var rows: [ClipRow] = []
    try db.each(
      """
      SELECT \(ClipRow.columnList), c.embargoEnds, e.position, e.clip, e.title, e.rank, e.isTied,
        e.state, e.count, e.duration, e.kind, e.movement, e.steps
      FROM entry e LEFT JOIN clip c ON c.id = e.clip
      WHERE e.list = ? ORDER BY e.position LIMIT 10000
      """, [.text(id)]
    ) { columns in
      if let keys, columns.isNull(0) || !keys.contains(columns.integer(0)) { return true }
      rows.append(row(columns))
      return true
    }
    return rows
  }

  private func row(_ columns: Columns) -> ClipRow {
    var entry = RowEntry()
    entry.rank = columns.optionalInteger(24).map(Int.init)
    entry.isTied = columns.int(25) != 0
    entry.count = columns.optionalInteger(27).map(Int.init)
    if let word = columns.optionalText(30) {
      entry.movement = Movement(word: word, steps: columns.int(31))
    }
    let stated = columns.optionalText(26).flatMap(EntryState.init(rawValue:))
    var row: ClipRow
    if columns.isNull(0) {
      row = ClipRow(
        key: -1 - columns.integer(21), id: columns.text(22), title: columns.text(23))
      row.duration = columns.optionalReal(28)
      row.kind = columns.optionalText(29).flatMap(ClipKind.init(rawValue:)) ?? .other
      entry.state = stated == nil || stated == .loaded ? .dangling : stated ?? .dangling
    } else {
      row = ClipRow(columns)
      entry.state = state(of: row, embargoEnds: columns.optionalInteger(20), stated: stated)
    }
    row.entry = entry
    return row
  }

  /// What the clip itself tells wins over what the list said when it was sent.
  private func state(
    of row: ClipRow, embargoEnds: Int64?, stated: EntryState?
  ) -> EntryState {
    if row.status == .killed || stated == .killed { return .killed }
    if row.status == .withheld { return .withheld }
    if let embargoEnds, embargoEnds > now { return .embargoed }
    if let expires = row.expires, expires < now { return .expired }
    return .loaded
  }
}

extension ClipRow {
  /// True for the same place of the same list, whatever was marked or seen since.
  func isSameEntry(as other: ClipRow) -> Bool {
    id == other.id && title == other.title && entry?.rank == other.entry?.rank
  }
}

extension [ClipRow] {
  /// The rows of a list in another order than its own.
  func ordered(by order: RowOrder) -> [ClipRow] {
    switch order.column {
    case .rank, .relevance, .country, .story: return self
    case .published, .duration, .title, .place, .source: break
    }
    let forms = map { row in (row: row, form: row.form(order.column)) }
    let sorted = forms.enumerated().sorted { left, right in
      let (one, other) = (left.element.form, right.element.form)
      if one == other { return left.offset < right.offset }
      return order.isAscending ? one < other : other < one
    }
    return sorted.map(\.element.row)
  }

  /// The rows at an anchor.
  func window(_ anchor: RowAnchor, limit: Int) -> RowWindow {
    let limit = Swift.max(1, limit)
    let range: Range<Int>
    switch anchor {
    case .start, .time: range = 0..<Swift.min(limit, count)
    case .end: range = Swift.max(0, count - limit)..<count
    case .after(let row):
      let start = firstIndex { $0.isSameEntry(as: row) }.map { $0 + 1 } ?? 0
      range = start..<Swift.min(start + limit, count)
    case .before(let row):
      let end = firstIndex { $0.isSameEntry(as: row) } ?? 0
      range = Swift.max(0, end - limit)..<end
    case .around(let id):
      let index = firstIndex { $0.id == id } ?? 0
      let start = Swift.max(0, Swift.min(index - limit / 2, count - limit))
      range = start..<Swift.min(start + limit, count)
    }
    return RowWindow(
      rows: Array(self[range]), reachesStart: range.lowerBound == 0,
      reachesEnd: range.upperBound == count)
  }

  private func firstIndex(of row: ClipRow) -> Int? {
    firstIndex { $0.key == row.key && $0.id == row.id }
  }
}

/// What a row is sorted by.
private enum SortValue: Comparable {
  case number(Double)
  case text(String)
}

extension ClipRow {
  fileprivate func form(_ column: RowOrder.Column) -> SortValue {
    switch column {
    case .published: .number(published.map { Double($0.seconds) } ?? -.infinity)
    case .duration: .number(duration ?? -1)
    case .title: .text(sortForm(title))
    case .place: .text(sortForm(place ?? ""))
    case .source: .text(source ?? "")
    case .rank, .relevance, .country, .story: .number(0)
    }
  }
}
