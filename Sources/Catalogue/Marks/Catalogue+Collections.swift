import Clips
import GRDB

extension Catalogue {
  /// All collections by name.
  public func collections() throws(CatalogueError) -> [ClipCollection] {
    try reading { db in
      try db.all(
        """
        SELECT name, note, (SELECT count(*) FROM collected WHERE collection = name)
        FROM collection ORDER BY name
        """
      ) { ClipCollection(name: $0.text(0), note: $0.optionalText(1), count: $0.int(2)) }
    }
  }

  /// Makes a collection, or changes its note.
  public func createCollection(
    _ name: String, note: String? = nil, now: Int64
  ) throws(CatalogueError) {
    try writing { db in
      try db.run(
        """
        INSERT INTO collection(name, note, created) VALUES (?, ?, ?)
        ON CONFLICT(name) DO UPDATE SET note = excluded.note
        """, [.text(name), Binding(note), .integer(now)])
    }
  }

  /// Takes a collection away, not its clips; the ids that were in it, for undo.
  @discardableResult
  public func removeCollection(_ name: String) throws(CatalogueError) -> [String] {
    try writing { db in
      let ids = try db.all(
        "SELECT clip FROM collected WHERE collection = ? ORDER BY added, clip", [.text(name)]
      ) { $0.text(0) }
      try db.run("DELETE FROM collected WHERE collection = ?", [.text(name)])
      try db.run("DELETE FROM collection WHERE name = ?", [.text(name)])
      try Tally.count(.kept, in: db)
      return ids
    }
  }

  /// Adds clips to a collection, which is made where there is none; the ids that were not in it.
  @discardableResult
  public func add(
    _ ids: [String], toCollection name: String, now: Int64
  ) throws(CatalogueError) -> [String] {
    try writing { db in
      try db.run(
        "INSERT OR IGNORE INTO collection(name, note, created) VALUES (?, NULL, ?)",
        [.text(name), .integer(now)])
      try Tally.count(.kept, in: db)
      return try ids.filter { id in
        try db.run(
          "INSERT OR IGNORE INTO collected(collection, clip, added) VALUES (?, ?, ?)",
          [.text(name), .text(id), .integer(now)])
        return db.changesCount > 0
      }
    }
  }

  /// Takes clips out of a collection; the ids that were in it.
  @discardableResult
  public func remove(
    _ ids: [String], fromCollection name: String
  ) throws(CatalogueError) -> [String] {
    try writing { db in
      try Tally.count(.kept, in: db)
      return try ids.filter { id in
        try db.run(
          "DELETE FROM collected WHERE collection = ? AND clip = ?", [.text(name), .text(id)])
        return db.changesCount > 0
      }
    }
  }

  /// Sets what is noted of a clip in a collection; nil takes the note away.
  public func setNote(
    _ note: String?, of id: String, inCollection name: String
  ) throws(CatalogueError) {
    try writing { db in
      try db.run(
        "UPDATE collected SET note = ? WHERE collection = ? AND clip = ?",
        [Binding(note), .text(name), .text(id)])
    }
  }

  /// What is noted of the clips of a collection, by id.
  public func notes(inCollection name: String) throws(CatalogueError) -> [String: String] {
    try reading { db in
      let pairs = try db.all(
        "SELECT clip, note FROM collected WHERE collection = ? AND note IS NOT NULL",
        [.text(name)]
      ) { ($0.text(0), $0.text(1)) }
      return Dictionary(pairs) { first, _ in first }
    }
  }
}
