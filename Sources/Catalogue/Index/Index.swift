import GRDB

/// The full-text index.
enum Index {
  private static let names = IndexEntry.columns.joined(separator: ", ")
  private static let places = IndexEntry.columns.map { _ in "?" }.joined(separator: ", ")
  private static let adding = "INSERT INTO search(rowid, \(names)) VALUES (?, \(places))"
  private static let removing =
    "INSERT INTO search(search, rowid, \(names)) VALUES ('delete', ?, \(places))"

  static func add(_ entry: IndexEntry, at key: Int64, in db: Database) throws {
    try db.run(adding, key, texts: entry.bytes)
  }

  /// Takes an entry out, which must be exactly as it was added.
  static func remove(_ entry: IndexEntry, at key: Int64, in db: Database) throws {
    try db.run(removing, key, texts: entry.bytes)
  }
}
