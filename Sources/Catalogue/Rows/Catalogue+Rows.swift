import Clips
import GRDB
import Search

extension Catalogue {
  /// A window of the rows of a shelf that a query finds, at an anchor, in an order; `now` is UTC
  /// seconds. While typing, a word that goes on is looked for in headline, place, slug and agency. Of a
  /// folded group only one row is shown.
  public func rows(
    on shelf: Shelf, matching query: Query? = nil, order: RowOrder = .newestFirst,
    anchor: RowAnchor = .start, limit: Int, now: Int64, typing: Bool = false,
    folds: [Fold] = [], cancellation: Cancellation? = nil
  ) throws(CatalogueError) -> RowWindow {
    try reading(cancellation) { db -> RowWindow in
      let query = query?.isEverything == true ? nil : query
      if case .list(let id) = shelf {
        let keys = try query.map {
          try self.keys(on: shelf, matching: $0, now: now, typing: typing, in: db)
        }
        return try ListRows(db: db, now: now).rows(of: id, among: keys)
          .filter { $0.isShown(folds) }.ordered(by: order).window(anchor, limit: limit)
      }
      if shelf == .used, order.column == .rank, query == nil {
        return try Self.mostUsed(since: now - 7 * 86400, limit: 100, in: db).enumerated()
          .map { index, used in used.row.ranked(index + 1, count: used.count) }
          .window(anchor, limit: limit)
      }
      if shelf == .top {
        let keys = try query.map {
          try self.keys(on: shelf, matching: $0, now: now, typing: typing, in: db)
        }
        return try TopRows(db: db, now: now).rows(among: keys)
          .filter { $0.isShown(folds) }.ordered(by: order).window(anchor, limit: limit)
      }
      var selection = try self.selection(shelf, query, now: now, typing: typing, in: db)
      if let grouping = GroupedOrder.Grouping(order.column) {
        return try GroupedRows(
          db: db, order: groupedOrder(selection, grouping, in: db), folds: folds
        ).window(anchor, limit: limit)
      }
      selection.conditions += folds.map(\.condition)
      if order.column == .relevance, let query {
        return try RankedRows(
          db: db, selection: selection, query: query, cancellation: cancellation
        ).window(anchor, limit: limit)
      }
      return try RowReader(
        db: db, selection: selection, order: order, cancellation: cancellation
      ).window(anchor, limit: limit)
    }
  }

  /// How many rows of a shelf a query finds; with a limit, counting stops behind it and says so.
  public func count(
    on shelf: Shelf, matching query: Query? = nil, limit: Int? = nil, now: Int64,
    typing: Bool = false, cancellation: Cancellation? = nil
  ) throws(CatalogueError) -> HitCount {
    try reading(cancellation) { db in
      if query == nil || query?.isEverything == true,
        let count = try keptCount(on: shelf, in: db)
      {
        return HitCount(count)
      }
      if shelf == .top, let query {
        // What is joined into one row counts once.
        let keys = try self.keys(on: shelf, matching: query, now: now, typing: typing, in: db)
        return HitCount(try TopRows(db: db, now: now).rows(among: keys).count)
      }
      let selection = try self.selection(shelf, query, now: now, typing: typing, in: db)
      let source = selection.source(withoutRows: true)
      if typing, let limit, selection.match != nil, !selection.conditions.isEmpty {
        return try Self.quickCount(selection, limit: limit, in: db)
      }
      guard let limit else {
        let sql = "SELECT count(*)\(source.sql)"
        return HitCount(try db.first(sql, source.values) { $0.int(0) } ?? 0)
      }
      return try Self.cappedCount(source, selection, limit: limit, typing: typing, in: db)
    }
  }

  /// Counts up to a limit, and while typing for a few milliseconds at most.
  private static func cappedCount(
    _ source: RowCondition, _ selection: Selection, limit: Int, typing: Bool, in db: Database
  ) throws -> HitCount {
    let end = ContinuousClock.now + .milliseconds(4)
    var (count, isExact) = (0, true)
    try db.each("SELECT \(selection.key)\(source.sql)", source.values) { _ in
      guard count < limit, !typing || count % 256 != 255 || ContinuousClock.now < end else {
        isExact = false
        return false
      }
      count += 1
      return true
    }
    return HitCount(count, isExact: isExact)
  }

  /// Counts among the first clips only, since each has to be looked at.
  private static func quickCount(
    _ selection: Selection, limit: Int, in db: Database
  ) throws -> HitCount {
    let condition = RowCondition.joined(selection.conditions, by: "AND")
    let source = selection.source(withoutConditions: true)
    var (seen, count, isExact) = (0, 0, true)
    try db.each("SELECT \(condition.sql)\(source.sql)", condition.values + source.values) {
      guard seen < 2_000, count < limit else {
        isExact = false
        return false
      }
      seen += 1
      if $0.integer(0) != 0 { count += 1 }
      return true
    }
    return HitCount(count, isExact: isExact)
  }

  /// The ids a query finds on a shelf, newest first, at most `limit`: for commands on all hits.
  public func ids(
    on shelf: Shelf, matching query: Query? = nil, limit: Int, now: Int64,
    cancellation: Cancellation? = nil
  ) throws(CatalogueError) -> [String] {
    try reading(cancellation) { db in
      let selection = try self.selection(shelf, query, now: now, typing: false, in: db)
      let source = selection.source()
      return try db.all(
        "SELECT c.id\(source.sql) ORDER BY \(selection.key) DESC LIMIT ?",
        source.values + [Binding(limit)]
      ) { $0.text(0) }
    }
  }

  /// The statement a search runs and how the store goes about it, for people who look into its
  /// speed.
  public func explain(
    on shelf: Shelf = .all, matching query: Query?, order: RowOrder = .newestFirst, now: Int64,
    typing: Bool = false
  ) throws(CatalogueError) -> [String] {
    try reading { db in
      let selection = try self.selection(shelf, query, now: now, typing: typing, in: db)
      let reader = RowReader(db: db, selection: selection, order: order, cancellation: nil)
      var lines: [String] = []
      if let match = selection.match { lines.append("index: " + Mark.readable(match)) }
      if let from = selection.from { lines.append("from key \(from)") }
      if let until = selection.until { lines.append("until key \(until)") }
      for condition in selection.conditions { lines.append("each clip: " + condition.sql) }
      for statement in reader.statements(
        isAscending: order.isAscending, from: nil, inclusive: false)
      {
        let plan = "EXPLAIN QUERY PLAN " + statement.sql
        lines += try db.all(plan, statement.values + [.integer(60)]) { "plan: " + $0.text(3) }
      }
      return lines
    }
  }

  private func keys(
    on shelf: Shelf, matching query: Query, now: Int64, typing: Bool, in db: Database
  ) throws -> Set<Int64> {
    let selection = try self.selection(shelf, query, now: now, typing: typing, in: db)
    let source = selection.source()
    return Set(
      try db.all("SELECT \(selection.key)\(source.sql)", source.values) { $0.integer(0) })
  }

  private func keptCount(on shelf: Shelf, in db: Database) throws -> Int? {
    switch shelf {
    case .all: try Tally.value("clips", in: db)
    case .new: try Tally.value("clips", in: db) - Tally.value("seen", in: db)
    case .source(let name):
      try db.first("SELECT clips FROM source WHERE name = ?", [.text(name)]) { $0.int(0) } ?? 0
    case .list(let id):
      try db.first("SELECT entries FROM list WHERE id = ?", [.text(id)]) { $0.int(0) } ?? 0
    case .top: try TopRows(db: db, now: 0).rows(among: nil).count
    case .marked, .collection, .saved, .used: nil
    }
  }
}
