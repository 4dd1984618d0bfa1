import GRDB

/// The full-text index.
enum Index {
  static func add(_ entry: IndexEntry, at key: Int64, in db: Database) throws {
    try db.run(
      """
      INSERT INTO search(rowid, typed, facet, title, head, slug, text, shot, restriction, credit)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, [.integer(key)] + entry.values)
  }

  /// Takes an entry out, which must be exactly as it was added.
  static func remove(_ entry: IndexEntry, at key: Int64, in db: Database) throws {
    try db.run(
      """
      INSERT INTO search(
        search, rowid, typed, facet, title, head, slug, text, shot, restriction, credit)
      VALUES ('delete', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, [.integer(key)] + entry.values)
  }
}
