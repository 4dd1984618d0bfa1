import Search

/// A condition compared clip by clip, as SQL over the narrow table `c`, with its values.
struct RowCondition {
  var sql: String
  var values: [Binding] = []

  static let always = RowCondition(sql: "1")
  static let never = RowCondition(sql: "0")

  /// A filter as a condition; `judged` says that `verdict(clip, now)` is there.
  init(_ filter: Filter, now: Int64, judged: Bool) throws(CatalogueError) {
    switch filter {
    case .value(let field, let value):
      try self.init(field, value, now: now, judged: judged)
    case .date(let field, let comparison):
      let bounds = comparison.bounds(of: field, now: Int(now))
      switch field {
      case .published:
        self = Self.range("c.filed", from: bounds.from, until: bounds.until)
        sql = "(c.published IS NOT NULL AND \(sql))"
      case .updated: self = Self.range("c.updated", from: bounds.from, until: bounds.until)
      case .expires: self = Self.range("c.expires", from: bounds.from, until: bounds.until)
      }
    case .number(.duration, let comparison):
      self = Self.range(
        "c.duration", from: comparison.bounds.from, until: comparison.bounds.until)
    case .number(.urgency, let comparison):
      self = Self.range(
        "c.urgency", from: comparison.bounds.from, until: comparison.bounds.until)
    case .has(let feature):
      self = feature == .versions ? RowCondition(sql: "c.older > 0") : .never
    case .state(let state): self.init(state, now: now)
    }
  }

  init(sql: String, values: [Binding] = []) {
    self.sql = sql
    self.values = values
  }

  private init(
    _ field: ValueField, _ value: String, now: Int64, judged: Bool
  ) throws(CatalogueError) {
    switch field {
    case .id: self.init(sql: "c.id = ? COLLATE NOCASE", values: [.text(value)])
    case .list:
      self.init(
        sql: """
          c.id IN (SELECT e.clip FROM entry e CROSS JOIN list l ON l.id = e.list
          WHERE l.id = ?1 COLLATE NOCASE OR l.title = ?1 COLLATE NOCASE)
          """.replacing("?1", with: "?"),
        values: [.text(value), .text(value)])
    case .verdict:
      guard judged else { throw .needsProfile }
      self.init(
        sql: "verdict((SELECT r.clip FROM record r WHERE r.key = c.key), ?) = ?",
        values: [.integer(now), .text(value)])
    case .lang, .kind, .flag, .status, .story: self = .never
    }
  }

  private init(_ state: ClipState, now: Int64) {
    switch state {
    case .new: self.init(sql: "c.isSeen = 0")
    case .seen: self.init(sql: "c.isSeen = 1")
    case .marked: self.init(sql: "c.isMarked = 1")
    case .embargoed: self.init(sql: "c.embargoEnds > ?", values: [.integer(now)])
    case .expired: self.init(sql: "c.expires < ?", values: [.integer(now)])
    case .listed:
      self.init(sql: "c.id IN (SELECT clip FROM entry WHERE clip IS NOT NULL)")
    case .used: self.init(sql: "c.id IN (SELECT clip FROM use)")
    case .usable, .withheld, .killed, .restricted: self = .never
    }
  }

  private static func range(_ column: String, from: Int?, until: Int?) -> RowCondition {
    var parts: [String] = []
    var values: [Binding] = []
    if let from {
      parts.append("\(column) >= ?")
      values.append(Binding(from))
    }
    if let until {
      parts.append("\(column) < ?")
      values.append(Binding(until))
    }
    let sql = parts.isEmpty ? "\(column) IS NOT NULL" : "(\(parts.joined(separator: " AND ")))"
    return RowCondition(sql: sql, values: values)
  }

  static func joined(_ parts: [RowCondition], by word: String) -> RowCondition {
    guard !parts.isEmpty else { return word == "OR" ? .never : .always }
    return RowCondition(
      sql: "(\(parts.map(\.sql).joined(separator: " \(word) ")))", values: parts.flatMap(\.values))
  }

  var negated: RowCondition {
    RowCondition(sql: "NOT IFNULL(\(sql), 0)", values: values)
  }
}
