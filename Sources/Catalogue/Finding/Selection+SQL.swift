/// The tables and conditions of a selection, to be put behind the columns of a statement.
extension Selection {
  /// The expression that is the key of a clip in the statement.
  var key: String { match != nil && shelf == nil ? "search.rowid" : "c.key" }

  /// `FROM ... WHERE ...` with the narrow table as `c`, and its values.
  func source(withoutRows: Bool = false, withoutConditions: Bool = false) -> RowCondition {
    var values: [Binding] = []
    var sql: String
    var parts: [String] = []
    if let shelf {
      sql = " FROM (\(shelf.sql)) small CROSS JOIN clip c ON c.key = small.key"
      values += shelf.values
      if let match {
        sql += " CROSS JOIN search ON search.rowid = c.key"
        parts.append("search MATCH ?")
        values.append(.text(match))
      }
    } else if let match {
      sql = " FROM search"
      if !withoutRows || !conditions.isEmpty {
        sql += " CROSS JOIN clip c ON c.key = search.rowid"
      }
      parts.append("search MATCH ?")
      values.append(.text(match))
    } else {
      sql = " FROM clip c"
    }
    if let from {
      parts.append("\(key) >= ?")
      values.append(.integer(from))
    }
    if let until {
      parts.append("\(key) < ?")
      values.append(.integer(until))
    }
    for condition in conditions where !withoutConditions {
      parts.append(condition.sql)
      values += condition.values
    }
    sql += " WHERE " + (parts.isEmpty ? "1" : parts.joined(separator: " AND "))
    return RowCondition(sql: sql, values: values)
  }
}
