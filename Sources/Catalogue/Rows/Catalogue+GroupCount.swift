import Clips
import GRDB
import Search

extension Catalogue {
  /// How many rows of a group a query finds on a shelf, at most `limit`; `now` is UTC seconds.
  public func count(
    of group: RowGroup, on shelf: Shelf, matching query: Query? = nil, limit: Int = 10_000,
    now: Int64, cancellation: Cancellation? = nil
  ) throws(CatalogueError) -> HitCount {
    try reading(cancellation) { db in
      var selection = try self.selection(shelf, query, now: now, typing: false, in: db)
      if case .day(let first) = group {
        let from = try Filing.key(from: first, in: db) ?? .max
        let until = try Filing.key(from: first &+ RowGroup.secondsOfDay, in: db) ?? .max
        selection.from = max(selection.from ?? from, from)
        selection.until = min(selection.until ?? until, until)
      }
      if case .country(let name) = group {
        let countries = try groupedOrder(selection, .country, in: db).countries
        selection.conditions.append(countries?.condition(of: name) ?? group.condition)
      } else {
        selection.conditions.append(group.condition)
      }
      let source = selection.source()
      let count =
        try db.first(
          "SELECT count(*) FROM (SELECT 1\(source.sql) LIMIT ?)",
          source.values + [Binding(limit + 1)]
        ) { $0.int(0) } ?? 0
      return HitCount(min(count, limit), isExact: count <= limit)
    }
  }
}
