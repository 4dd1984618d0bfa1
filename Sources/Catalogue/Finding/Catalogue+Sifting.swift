import Clips
import GRDB
import Search

extension Catalogue {
  /// Those of some clips that any of the queries finds; `now` is UTC seconds.
  public func hits(
    of queries: [Query], among ids: [String], now: Int64, cancellation: Cancellation? = nil
  ) throws(CatalogueError) -> Set<String> {
    try reading(cancellation) { db -> Set<String> in
      var names: [Int64: String] = [:]
      for id in ids {
        if let key = try StoredClip.key(of: id, in: db) { names[key] = id }
      }
      guard let first = names.keys.min(), let last = names.keys.max() else { return [] }
      var found: Set<String> = []
      for query in queries where !query.isEverything {
        try cancellation?.check()
        var selection = try self.selection(.all, query, now: now, typing: false, in: db)
        selection.from = max(selection.from ?? first, first)
        selection.until = min(selection.until ?? .max, last == .max ? last : last + 1)
        let source = selection.source()
        try db.each("SELECT \(selection.key)\(source.sql)", source.values) { columns in
          if let id = names[columns.integer(0)] { found.insert(id) }
          return true
        }
      }
      return found
    }
  }
}
