import Clips
import GRDB
import Search

extension Catalogue {
  /// Makes clips seen or unseen; the ids that were not so before, for undo.
  @discardableResult
  public func setSeen(_ ids: [String], _ isSeen: Bool) throws(CatalogueError) -> [String] {
    try writing { db in
      let changed = try Self.set("isSeen", isSeen, ids, in: db)
      try db.run(
        "UPDATE tally SET value = value + ? WHERE name = 'seen'",
        [Binding(isSeen ? changed.count : -changed.count)])
      return changed
    }
  }

  /// Marks or unmarks clips; the ids that were not so before, for undo.
  @discardableResult
  public func setMarked(_ ids: [String], _ isMarked: Bool) throws(CatalogueError) -> [String] {
    try writing { db in try Self.set("isMarked", isMarked, ids, in: db) }
  }

  /// Makes all clips of a shelf that a query finds seen or unseen; the ids that were not so before.
  @discardableResult
  public func setSeen(
    on shelf: Shelf, matching query: Query?, _ isSeen: Bool, now: Int64
  ) throws(CatalogueError) -> [String] {
    try setSeen(ids(on: shelf, matching: query, limit: .max, now: now), isSeen)
  }

  /// Marks or unmarks all clips of a shelf that a query finds; the ids that were not so before.
  @discardableResult
  public func setMarked(
    on shelf: Shelf, matching query: Query?, _ isMarked: Bool, now: Int64
  ) throws(CatalogueError) -> [String] {
    try setMarked(ids(on: shelf, matching: query, limit: .max, now: now), isMarked)
  }

  private static func set(
    _ column: String, _ value: Bool, _ ids: [String], in db: Database
  ) throws -> [String] {
    var changed: [String] = []
    for id in ids {
      try db.run(
        "UPDATE clip SET \(column) = ? WHERE id = ? AND \(column) <> ?",
        [Binding(value), .text(id), Binding(value)])
      if db.changesCount > 0 { changed.append(id) }
    }
    if !changed.isEmpty { try Tally.count(.kept, in: db) }
    return changed
  }
}
