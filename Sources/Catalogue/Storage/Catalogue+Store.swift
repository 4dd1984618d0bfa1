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

  /// Stores batches that are being prepared, in one transaction, all of them or nothing: the first
  /// and those `next` gives until it gives none. A batch is stored once; others cannot write until
  /// the transaction ends.
  @discardableResult
  public func store(
    _ first: StoreBatch, receivedAt now: Int64, and next: () -> StoreBatch? = { nil }
  ) throws(CatalogueError) -> StoreSummary {
    let summary = try writing { db in
      var clipStore = StoreClip(db: db, now: now)
      var listStore = StoreList(db: db, now: now)
      var batch: StoreBatch? = first
      while let current = batch {
        try current.preparation.forEach { try clipStore.store($0) }
        for list in current.lists { try listStore.store(list) }
        batch = next()
      }
      try clipStore.changes.write(to: db)
      var summary = clipStore.summary
      summary.lists = listStore.lists
      summary.snapshots = listStore.snapshots
      try Tally.add(clips: summary.new, sources: clipStore.sources, in: db)
      try Tally.count(.stored, in: db)
      return summary
    }
    try relieve()
    return summary
  }
}
