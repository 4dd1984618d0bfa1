import Clips
import GRDB

/// Moves clips to later keys where a second and what follows it are full.
enum Renumbering {
  /// Frees the key by moving its clip, and those so close behind that they are in the way, up.
  static func makeRoom(
    at key: Int64, _ changes: IndexChanges, in db: Database
  ) throws {
    var run: [Int64] = []
    var behind: Int64?
    try db.each("SELECT key FROM clip WHERE key >= ? ORDER BY key", [.integer(key)]) { columns in
      let next = columns.integer(0)
      if let last = run.last, next > last + 1 + Int64(run.count) {
        behind = next
        return false
      }
      run.append(next)
      return true
    }
    guard !run.isEmpty else { return }
    let room = behind.map { ($0 - 1 - key) / Int64(run.count) } ?? Filing.keysPerSecond
    let spread = max(1, min(Filing.keysPerSecond, room))
    for (index, old) in run.enumerated().reversed() {
      try move(old, to: max(old, key + Int64(index + 1) * spread), changes, in: db)
    }
  }

  private static func move(
    _ old: Int64, to new: Int64, _ changes: IndexChanges, in db: Database
  ) throws {
    guard old != new, let stored = try StoredClip.filed(under: old, in: db) else { return }
    changes.remove(stored.indexEntry, at: old)
    try db.run("UPDATE record SET key = ? WHERE key = ?", [.integer(new), .integer(old)])
    try db.run("UPDATE clip SET key = ? WHERE key = ?", [.integer(new), .integer(old)])
    changes.add(stored.indexEntry, at: new)
  }
}
