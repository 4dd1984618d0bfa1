import Clips
import GRDB

/// The keys clips are filed under: they follow the second of publication with room for a few clips
/// in each second, so that late arrivals find a gap and a range of dates is a range of keys.
struct Filing {
  /// How many keys there are for each second.
  static let keysPerSecond: Int64 = 8

  /// The key at which the room of a second begins.
  static func firstKey(of second: Int64) -> Int64 {
    min(max(second, -(1 << 50)), 1 << 50) * keysPerSecond
  }

  /// The second a clip is filed under: published, else updated, created or captured; nil for one
  /// that is filed under the second it was received.
  static func second(of clip: Clip) -> Int64? {
    let moment =
      clip.published ?? clip.updated ?? clip.created ?? clip.captured ?? clip.origin?.capturedAt
    return moment.map { min(max($0.seconds, -(1 << 50)), 1 << 50) }
  }

  /// The first key whose clip is filed under that second or later; nil where none is.
  static func key(from second: Int64, in db: Database) throws -> Int64? {
    let ideal = firstKey(of: second)
    guard let first = try next(from: ideal, in: db) else { return nil }
    if first.filed >= second { return first.key }
    var low = first.key
    var step: Int64 = 1
    while let probe = try next(from: low &+ step, in: db), probe.filed < second {
      low = probe.key
      step = step &* 2
    }
    var high = low &+ step
    while low &+ 1 < high {
      let middle = low + (high - low) / 2
      if let probe = try next(from: middle, in: db), probe.filed < second {
        low = max(middle, probe.key)
      } else {
        high = middle
      }
    }
    return try next(from: low &+ 1, in: db)?.key
  }

  private static func next(
    from key: Int64, in db: Database
  ) throws -> (key: Int64, filed: Int64)? {
    try db.first(
      "SELECT key, filed FROM clip WHERE key >= ? ORDER BY key LIMIT 1", [.integer(key)]
    ) { ($0.integer(0), $0.integer(1)) }
  }

  /// A free key for a clip of that second, after all of the same or an earlier second and before
  /// all later ones; makes room where there is none.
  static func freeKey(
    for second: Int64, _ changes: IndexChanges, in db: Database
  ) throws -> Int64 {
    let ideal = firstKey(of: second)
    // Only clips of this second, or earlier ones that overflowed, can stand there or just behind.
    guard let next = try Self.next(from: ideal, in: db),
      next.key == ideal || next.filed <= second
    else { return ideal }
    let successor = try key(from: second + 1, in: db)
    let predecessor = try db.first(
      "SELECT key FROM clip WHERE key < ? ORDER BY key DESC LIMIT 1",
      [.integer(successor ?? .max)]
    ) { $0.integer(0) }
    let key = max(ideal, predecessor.map { $0 + 1 } ?? ideal)
    guard let successor, key >= successor else { return key }
    try Renumbering.makeRoom(at: successor, changes, in: db)
    return key
  }
}
