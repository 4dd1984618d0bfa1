import Clips
import GRDB
import Search

/// Which clips are meant by a shelf and a query: what the full-text index answers, the range of
/// keys, and what is compared clip by clip.
struct Selection {
  /// What the full-text index is asked; nil where it is not.
  var match: String? { parts.isEmpty ? nil : MatchExpression.all(parts).but(unwanted).text }
  private var parts: [MatchExpression] = []
  private var unwanted: [MatchExpression] = []
  /// The first key that may be meant.
  var from: Int64?
  /// The first key that may no longer be meant.
  var until: Int64?
  var conditions: [RowCondition] = []
  /// True where what the active profile says of each clip decides.
  var goesByVerdict: Bool { conditions.contains { $0.sql.contains("verdict(") } }
  /// True where marks, collections or uses decide.
  var goesByKeeping: Bool {
    shelf != nil
      || conditions.contains { condition in
        ["isSeen", "isMarked", "FROM use"].contains { condition.sql.contains($0) }
      }
  }
  /// True where clips without a date of publication are not meant.
  private var needsPublished = false
  /// The clips of a small shelf, as a subquery of keys.
  var shelf: RowCondition?

  /// What is meant at a moment in UTC seconds.
  init(
    _ shelf: Shelf, _ query: Query?, now: Int64, typing: Bool, judged: Bool,
    common: CommonWords, in db: Database
  ) throws {
    let scale = try Tally.value("clips", in: db)
    let expression = IndexExpression(
      isTyping: typing, shortestBeginning: Self.shortestBeginning(among: scale), common: common)
    var wanted: [Query] = []
    if let query {
      let parts = if case .all(let parts) = query { parts } else { [query] }
      for part in parts {
        if expression.expression(for: part) != nil {
          wanted.append(part)
        } else {
          try add(part, expression, now: now, judged: judged, in: db)
        }
      }
    }
    if !wanted.isEmpty, let whole = expression.expression(for: .all(wanted)) {
      parts.append(whole)
    }
    addPublished(expression)
    add(shelf, expression)
  }

  /// How many letters a beginning must have to be looked for in the whole text of so many clips.
  static func shortestBeginning(among clips: Int) -> Int {
    clips < 20_000 ? 1 : clips < 200_000 ? 3 : 4
  }

  private mutating func add(
    _ part: Query, _ expression: IndexExpression, now: Int64, judged: Bool, in db: Database
  ) throws {
    if case .filter(.date(.published, let comparison)) = part {
      let bounds = comparison.bounds(of: .published, now: Int(now))
      try narrow(from: bounds.from, until: bounds.until, in: db)
      needsPublished = true
      return
    }
    if case .filter(let filter) = part, let narrowing = expression.narrowing(filter) {
      parts.append(narrowing)
    }
    conditions.append(try condition(part, expression, now: now, judged: judged))
  }

  private mutating func addPublished(_ expression: IndexExpression) {
    guard needsPublished else { return }
    if !parts.isEmpty {
      unwanted.append(expression.value(.feature, FacetValue.undated))
    } else {
      conditions.append(RowCondition(sql: "c.published IS NOT NULL"))
    }
  }

  private mutating func narrow(from: Int?, until: Int?, in db: Database) throws {
    if let from {
      let key = try Filing.key(from: Int64(from), in: db) ?? .max
      self.from = max(self.from ?? key, key)
    }
    if let until {
      let key = try Filing.key(from: Int64(until), in: db) ?? .max
      self.until = min(self.until ?? key, key)
    }
  }

  private func condition(
    _ query: Query, _ expression: IndexExpression, now: Int64, judged: Bool
  ) throws -> RowCondition {
    if let match = expression.expression(for: query) {
      return RowCondition(
        sql: "c.key IN (SELECT rowid FROM search WHERE search MATCH ?)",
        values: [.text(match.text)])
    }
    switch query {
    case .all(let parts):
      return .joined(
        try parts.map { try condition($0, expression, now: now, judged: judged) }, by: "AND")
    case .any(let parts):
      return .joined(
        try parts.map { try condition($0, expression, now: now, judged: judged) }, by: "OR")
    case .not(let part):
      return try condition(part, expression, now: now, judged: judged).negated
    case .text: return .never
    case .filter(let filter): return try RowCondition(filter, now: now, judged: judged)
    }
  }

  private mutating func add(_ shelf: Shelf, _ expression: IndexExpression) {
    switch shelf {
    case .all, .saved: break
    case .used:
      self.shelf = RowCondition(
        sql: "SELECT DISTINCT k.key FROM use u CROSS JOIN clip k ON k.id = u.clip")
    case .new: conditions.append(RowCondition(sql: "c.isSeen = 0"))
    case .marked: conditions.append(RowCondition(sql: "c.isMarked = 1"))
    case .source(let name):
      if !parts.isEmpty { parts.append(expression.value(.agency, name)) }
      conditions.append(RowCondition(sql: "c.source = ?", values: [.text(name)]))
    case .list(let id):
      self.shelf = RowCondition(
        sql: """
          SELECT DISTINCT k.key FROM entry e CROSS JOIN clip k ON k.id = e.clip
          WHERE e.list = ?
          """, values: [.text(id)])
    case .top:
      self.shelf = RowCondition(
        sql: """
          SELECT DISTINCT k.key FROM list l CROSS JOIN entry e ON e.list = l.id
          CROSS JOIN clip k ON k.id = e.clip WHERE l.kind = 'top'
          """)
    case .collection(let name):
      self.shelf = RowCondition(
        sql: """
          SELECT k.key FROM collected o CROSS JOIN clip k ON k.id = o.clip
          WHERE o.collection = ?
          """, values: [.text(name)])
    }
  }
}
