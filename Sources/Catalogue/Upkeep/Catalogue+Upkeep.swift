import Clips
import GRDB

extension Catalogue {
  /// Prepares for storing very many clips: a large memory for the index, merging put off, and on a
  /// small catalogue the orders built afterwards. Ends with `endBulkLoad`.
  public func beginBulkLoad() throws(CatalogueError) {
    try writing { db in
      try db.execute(
        sql: "PRAGMA wal_autocheckpoint = \(8 * Self.usualLog);"
          + "INSERT INTO search(search, rank) VALUES ('hashsize', 67108864)")
      guard try Tally.value("clips", in: db) < 20_000 else { return }
      for name in Schema.orderIndexNames { try db.execute(sql: "DROP INDEX IF EXISTS \(name)") }
    }
  }

  /// Ends a bulk load: builds the orders and merges the index in bounded steps. `progress` is told
  /// the part done, 0 to 1, and returns false to leave the rest to idle time.
  public func endBulkLoad(
    progress: (Double) -> Bool = { _ in true }
  ) throws(CatalogueError) {
    try optimise(progress: progress)
  }

  /// Sets right what a bulk load changed, also one that did not come to its end; costs next to
  /// nothing where none did.
  public func settle() throws(CatalogueError) {
    let names = Schema.orderIndexNames.map { "'\($0)'" }.joined(separator: ", ")
    let isSettled = try reading { db in
      let orders = try db.first(
        "SELECT count(*) FROM sqlite_master WHERE type = 'index' AND name IN (\(names))"
      ) { $0.int(0) }
      let memory = try db.first("SELECT v FROM search_config WHERE k = 'hashsize'") { $0.int(0) }
      return orders == Schema.orderIndexNames.count && memory ?? 0 <= 1_048_576
    }
    guard !isSettled else { return }
    try writing { db in
      try db.execute(
        sql: "PRAGMA wal_autocheckpoint = \(Self.usualLog);"
          + "INSERT INTO search(search, rank) VALUES ('hashsize', 1048576)")
      for index in Schema.orderIndexes { try db.execute(sql: index) }
    }
    try checkpoint()
  }

  /// Merges the whole index into one piece, in bounded steps between which others may write.
  /// `progress` is told the part done, 0 to 1, and returns false to stop early.
  public func optimise(progress: (Double) -> Bool = { _ in true }) throws(CatalogueError) {
    try settle()
    let structure = try reading { db in try IndexStructure(in: db) }
    let step = 1_000
    var pages = -step
    var done = 0
    while structure.segments > 1 {
      let isFinished = try !merge(pages: pages)
      pages = step
      done += step
      if isFinished { break }
      guard progress(min(0.99, Double(done) / Double(max(structure.pages, 1)))) else { return }
    }
    try writing { db in try db.execute(sql: "PRAGMA optimize") }
    try checkpoint()
    _ = progress(1)
  }

  /// One slice of merging for idle time, a few milliseconds of work; true where more is left.
  @discardableResult
  public func tidy() throws(CatalogueError) -> Bool {
    try merge(pages: 64)
  }

  /// Merges a little where nobody does it in idle time, before the pieces become so many that the
  /// index merges them all at once.
  func relieve() throws(CatalogueError) {
    let isCrowded = try reading { db in
      guard try IndexStructure(in: db).segments > Self.mostSegments else { return false }
      let memory = try db.first("SELECT v FROM search_config WHERE k = 'hashsize'") { $0.int(0) }
      return memory ?? 0 <= 1_048_576
    }
    if isCrowded { try merge(pages: 256) }
  }

  /// At how many pages the log is emptied into the catalogue: what the database does by itself.
  private static let usualLog = 1000

  /// More pieces than this make a search notably slower.
  private static let mostSegments = 40

  @discardableResult
  private func merge(pages: Int) throws(CatalogueError) -> Bool {
    try writing { db in
      let before = db.totalChangesCount
      try db.run("INSERT INTO search(search, rank) VALUES ('merge', ?)", [Binding(pages)])
      return db.totalChangesCount - before >= 2
    }
  }

  private func checkpoint() throws(CatalogueError) {
    do {
      try store.writeWithoutTransaction { db in
        try db.run("PRAGMA wal_checkpoint(TRUNCATE)")
      }
    } catch {
      throw CatalogueError(error, path: path)
    }
  }

  /// How large the catalogue is.
  public func size() throws(CatalogueError) -> CatalogueSize {
    try reading { db in
      let pages = try db.first("PRAGMA page_count") { $0.int(0) } ?? 0
      let pageSize = try db.first("PRAGMA page_size") { $0.int(0) } ?? 0
      let structure = try IndexStructure(in: db)
      return CatalogueSize(
        clips: try Tally.value("clips", in: db), bytes: pages * pageSize,
        indexBytes: structure.pages * 4050, indexSegments: structure.segments)
    }
  }

  /// What is wrong with the catalogue, one line each; empty where all is well.
  public func verify(
    progress: (Double) -> Bool = { _ in true }
  ) throws(CatalogueError) -> [String] {
    var problems = try reading { db in
      try db.all("PRAGMA quick_check(20)") { $0.text(0) }.filter { $0 != "ok" }
    }
    guard progress(0.4) else { throw .cancelled }
    if !isReadOnly {
      do {
        try writing { db in
          try db.run("INSERT INTO search(search) VALUES ('integrity-check')")
        }
      } catch .corrupt {
        problems.append("The full-text index is damaged.")
      }
    }
    guard progress(0.8) else { throw .cancelled }
    problems += try reading { db in try Self.missingRows(in: db) + Self.damagedRecords(in: db) }
    _ = progress(1)
    return problems
  }

  /// The ids of clips whose records are not as they were written, the first few by name.
  private static func damagedRecords(in db: Database) throws -> [String] {
    let damaged = try db.all(
      "SELECT c.id, r.clip FROM clip c JOIN record r ON r.key = c.key ORDER BY c.key"
    ) { columns in Clip(stored: columns.bytes(1)).isDamaged ? columns.text(0) : nil }
    let ids = damaged.compactMap { $0 }
    guard !ids.isEmpty else { return [] }
    let named = ids.prefix(5).joined(separator: ", ") + (ids.count > 5 ? ", ..." : "")
    return ["\(ids.count) records are damaged; import their sources again: \(named)."]
  }

  private static func missingRows(in db: Database) throws -> [String] {
    let counts: [(sql: String, problem: String)] = [
      (
        "SELECT count(*) FROM clip WHERE key NOT IN (SELECT key FROM record)",
        "clips have no text"
      ),
      (
        """
        SELECT count(*) FROM clip WHERE key NOT IN (
        SELECT rowid FROM search WHERE search MATCH '"\(Mark.every)"')
        """, "clips are not in the full-text index"
      ),
      (
        """
        SELECT count(*) FROM search WHERE search MATCH '"\(Mark.every)"'
        AND rowid NOT IN (SELECT key FROM clip)
        """, "entries of the full-text index have no clip"
      ),
      (
        "SELECT abs(count(*) - (SELECT value FROM tally WHERE name = 'clips')) FROM clip",
        "clips are counted wrongly"
      ),
    ]
    return try counts.compactMap { check in
      let count = try db.first(check.sql) { $0.int(0) } ?? 0
      return count == 0 ? nil : "\(count) \(check.problem)."
    }
  }

  /// Builds the full-text index and the counts again from the stored clips, in one transaction.
  /// `progress` is told the part done, 0 to 1; false cancels and leaves the old index.
  public func rebuildIndex(
    progress: (Double) -> Bool = { _ in true }
  ) throws(CatalogueError) {
    try writing { db in
      try db.execute(sql: "INSERT INTO search(search) VALUES ('delete-all')")
      let clips = try db.first("SELECT count(*) FROM clip") { $0.int(0) } ?? 0
      var done = 0
      var last = Int64.min
      while true {
        let keys = try db.all(
          "SELECT key FROM clip WHERE key > ? ORDER BY key LIMIT 500", [.integer(last)]
        ) { $0.integer(0) }
        for key in keys {
          guard let stored = try StoredClip.filed(under: key, in: db) else { continue }
          try Index.add(stored.indexEntry, at: key, in: db)
        }
        guard let end = keys.last else { break }
        last = end
        done += keys.count
        guard progress(Double(done) / Double(max(clips, 1))) else { throw CatalogueError.cancelled }
      }
      try Tally.recount(in: db)
    }
    try optimise()
  }

  /// Stops whatever this process is reading or writing in the catalogue.
  public func interrupt() { store.interrupt() }
}
