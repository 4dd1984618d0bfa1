import Clips
import GRDB

/// Reads windows of rows of a selection in an order, by key and never by offset.
struct RowReader {
  let db: Database
  let selection: Selection
  let order: RowOrder
  let cancellation: Cancellation?

  /// The rows at an anchor.
  func window(_ anchor: RowAnchor, limit: Int) throws -> RowWindow {
    let limit = max(1, min(limit, 10_000))
    switch anchor {
    case .start:
      let (rows, more) = try rows(forward: true, from: nil, limit: limit)
      return RowWindow(rows: rows, reachesStart: true, reachesEnd: !more)
    case .end:
      let (rows, more) = try rows(forward: false, from: nil, limit: limit)
      return RowWindow(rows: rows.reversed(), reachesStart: !more, reachesEnd: true)
    case .after(let row):
      let position = try RowPosition(row, order.column, in: db)
      let (rows, more) = try rows(forward: true, from: position, limit: limit)
      return RowWindow(rows: rows, reachesStart: false, reachesEnd: !more)
    case .before(let row):
      let position = try RowPosition(row, order.column, in: db)
      let (rows, more) = try rows(forward: false, from: position, limit: limit)
      return RowWindow(rows: rows.reversed(), reachesStart: !more, reachesEnd: false)
    case .around(let id):
      guard let position = try RowPosition.of(id: id, order.column, in: db) else {
        return try window(.start, limit: limit)
      }
      return try window(around: position, limit: limit, before: limit / 2)
    case .time(let second):
      return try window(from: second, limit: limit)
    }
  }

  private func window(
    around position: RowPosition, limit: Int, before count: Int
  ) throws -> RowWindow {
    let (before, moreBefore) = try rows(forward: false, from: position, limit: max(1, count))
    let kept = count == 0 ? [] : before
    let (after, moreAfter) = try rows(
      forward: true, from: position, inclusive: true, limit: limit - kept.count)
    return RowWindow(
      rows: kept.reversed() + after,
      reachesStart: count == 0 ? before.isEmpty : !moreBefore, reachesEnd: !moreAfter)
  }

  private func window(from second: Int64, limit: Int) throws -> RowWindow {
    guard order.column.expression == nil else { return try window(.start, limit: limit) }
    let key =
      order.isAscending
      ? try Filing.key(from: second, in: db) ?? .max
      : (try Filing.key(from: second == .max ? second : second + 1, in: db) ?? .max) - 1
    return try window(
      around: RowPosition(value: nil, key: key), limit: limit, before: 0)
  }

  /// The rows from a place on, in the order or against it, and whether there are more.
  private func rows(
    forward: Bool, from position: RowPosition?, inclusive: Bool = false, limit: Int
  ) throws -> (rows: [ClipRow], more: Bool) {
    let isAscending = order.isAscending == forward
    var rows: [ClipRow] = []
    for statement in statements(
      isAscending: isAscending, from: position, inclusive: inclusive)
    {
      try cancellation?.check()
      guard rows.count <= limit else { break }
      rows += try db.all(
        statement.sql, statement.values + [.integer(Int64(limit + 1 - rows.count))],
        ClipRow.init)
    }
    let more = rows.count > limit
    return (Array(rows.prefix(limit)), more)
  }

  /// Two statements where an index is walked: first the rest of the equal values, then what lies
  /// beyond them.
  func statements(
    isAscending: Bool, from position: RowPosition?, inclusive: Bool
  ) -> [RowCondition] {
    let source = selection.source()
    let direction = isAscending ? "ASC" : "DESC"
    let sign = isAscending ? ">" : "<"
    let keySign = inclusive ? sign + "=" : sign
    let select = "SELECT \(ClipRow.columnList)\(source.sql)"
    guard let expression = order.column.expression else {
      var sql = select
      var values = source.values
      if let position {
        sql += " AND \(selection.key) \(keySign) ?"
        values.append(.integer(position.key))
      }
      sql += " ORDER BY \(selection.key) \(direction) LIMIT ?"
      return [RowCondition(sql: sql, values: values)]
    }
    let ending = " ORDER BY \(expression) \(direction), c.key \(direction) LIMIT ?"
    guard let position, let value = position.value else {
      return [RowCondition(sql: select + ending, values: source.values)]
    }
    if selection.match != nil {
      let sql = select + " AND (\(expression), c.key) \(keySign) (?, ?)" + ending
      return [RowCondition(sql: sql, values: source.values + [value, .integer(position.key)])]
    }
    return [
      RowCondition(
        sql: select + " AND \(expression) = ? AND c.key \(keySign) ?" + ending,
        values: source.values + [value, .integer(position.key)]),
      RowCondition(
        sql: select + " AND \(expression) \(sign) ?" + ending, values: source.values + [value]),
    ]
  }
}
