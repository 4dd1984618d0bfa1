import Clips
import GRDB

extension Catalogue {
  /// Stores a batch in one transaction, all of it or nothing, and says what became of it; `now` is
  /// UTC seconds. The same batch again stores nothing.
  @discardableResult
  public func store(
    _ records: [ListingRecord], receivedAt now: Int64
  ) throws(CatalogueError) -> StoreSummary {
    try store(StoreBatch(records), receivedAt: now)
  }

  /// Stores a batch that is being prepared, in one transaction, all of it or nothing; a batch is
  /// stored once.
  @discardableResult
  public func store(
    _ batch: StoreBatch, receivedAt now: Int64
  ) throws(CatalogueError) -> StoreSummary {
    let summary = try writing { db in
      var clipStore = StoreClip(db: db, now: now)
      try batch.preparation.forEach { try clipStore.store($0) }
      try clipStore.changes.write(to: db)
      var listStore = StoreList(db: db, now: now)
      for list in batch.lists { try listStore.store(list) }
      var summary = clipStore.summary
      summary.lists = listStore.lists
      summary.snapshots = listStore.snapshots
      try Tally.add(clips: summary.new, sources: clipStore.sources, in: db)
      return summary
    }
    try relieve()
    return summary
  }
}
