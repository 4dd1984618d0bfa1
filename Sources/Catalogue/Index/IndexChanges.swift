import GRDB

/// The changes of one transaction to the full-text index, written in the order of keys at its end:
/// the index writes a piece to disk whenever a key is smaller than the one before.
final class IndexChanges {
  private struct Change {
    var removed: IndexEntry?
    var added: IndexEntry?
  }

  private var changes: [Int64: Change] = [:]

  func add(_ entry: IndexEntry, at key: Int64) {
    changes[key, default: Change()].added = entry
  }

  /// Takes out an entry that was added in this transaction or is in the index just so.
  func remove(_ entry: IndexEntry, at key: Int64) {
    if changes[key]?.added != nil {
      changes[key]?.added = nil
    } else {
      changes[key, default: Change()].removed = entry
    }
  }

  func write(to db: Database) throws {
    for (key, change) in changes.sorted(by: { $0.key < $1.key })
    where change.removed != change.added {
      if let entry = change.removed { try Index.remove(entry, at: key, in: db) }
      if let entry = change.added { try Index.add(entry, at: key, in: db) }
    }
    changes = [:]
  }
}
