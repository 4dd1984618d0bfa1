import Clips
import GRDB
import Search

extension Catalogue {
  /// All saved searches by name.
  public func savedSearches() throws(CatalogueError) -> [SavedSearch] {
    try reading { db in
      try db.all(
        """
        SELECT name, query, sort, isAscending, profile, notifies, visited
        FROM savedSearch ORDER BY name
        """
      ) { columns in
        SavedSearch(
          name: columns.text(0), query: columns.text(1),
          order: RowOrder(
            RowOrder.Column(rawValue: columns.text(2)) ?? .published,
            ascending: columns.int(3) != 0),
          profile: columns.optionalText(4), notifies: columns.int(5) != 0,
          visited: columns.integer(6))
      }
    }
  }

  /// Keeps a search under its name, in the place of the one that has it.
  public func save(_ search: SavedSearch) throws(CatalogueError) {
    try writing { db in
      try db.run(
        """
        INSERT OR REPLACE INTO savedSearch(
          name, query, sort, isAscending, profile, notifies, visited)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          .text(search.name), .text(search.query), .text(search.order.column.rawValue),
          Binding(search.order.isAscending), Binding(search.profile),
          Binding(search.notifies), .integer(search.visited),
        ])
    }
  }

  /// Takes a saved search away; it, for undo, or nil where there was none.
  @discardableResult
  public func removeSavedSearch(_ name: String) throws(CatalogueError) -> SavedSearch? {
    let search = try savedSearches().first { $0.name == name }
    try writing { db in
      try db.run("DELETE FROM savedSearch WHERE name = ?", [.text(name)])
    }
    return search
  }

  /// How many clips a query finds that were received after a moment (UTC seconds), at most 1,000
  /// among the newest 10,000 hits.
  public func countOfNew(
    matching query: Query, since moment: Int64, now: Int64
  ) throws(CatalogueError) -> HitCount {
    try reading { db in
      let selection = try self.selection(.all, query, now: now, typing: false, in: db)
      let source = selection.source()
      var (seen, new) = (0, 0)
      try db.each(
        "SELECT c.received\(source.sql) ORDER BY \(selection.key) DESC LIMIT 10000",
        source.values
      ) { columns in
        seen += 1
        if columns.integer(0) > moment { new += 1 }
        return new < 1_000
      }
      return HitCount(new, isExact: seen < 10_000 && new < 1_000)
    }
  }
}
