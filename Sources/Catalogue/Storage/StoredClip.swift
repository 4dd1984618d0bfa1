import Clips
import GRDB

/// A clip as the catalogue holds it, with what is not part of its content.
struct StoredClip {
  var key: Int64
  var id: String
  var isKilled: Bool
  var filed: Int64
  var content: [UInt8]
  var notes: [UInt8]
  var origins: [UInt8]

  /// The clip itself; a damaged one keeps the identity and the kill that stand in its row.
  var clip: Clip {
    var clip = Clip(content: content, notes: notes, origins: origins)
    guard clip.isDamaged else { return clip }
    clip.id = id
    if isKilled { clip.status = .killed }
    return clip
  }

  var indexEntry: IndexEntry {
    let clip = clip
    return IndexEntry(clip, notes: clip.notes, origins: [Origin](stored: origins))
  }

  static func with(id: String, in db: Database) throws -> StoredClip? {
    try db.first(
      """
      SELECT c.key, c.filed, r.clip, r.notes, r.origins, c.id, c.status
      FROM clip c CROSS JOIN record r ON r.key = c.key WHERE c.id = ?
      """, [.text(id)], StoredClip.init(columns:))
  }

  static func filed(under key: Int64, in db: Database) throws -> StoredClip? {
    try db.first(
      """
      SELECT c.key, c.filed, r.clip, r.notes, r.origins, c.id, c.status
      FROM clip c CROSS JOIN record r ON r.key = c.key WHERE c.key = ?
      """, [.integer(key)], StoredClip.init(columns:))
  }

  static func key(of id: String, in db: Database) throws -> Int64? {
    try db.first("SELECT key FROM clip WHERE id = ?", [.text(id)]) { $0.integer(0) }
  }

  private init(columns: Columns) {
    key = columns.integer(0)
    filed = columns.integer(1)
    content = Array(columns.bytes(2))
    notes = Array(columns.bytes(3))
    origins = Array(columns.bytes(4))
    id = columns.text(5)
    isKilled = columns.text(6) == ClipStatus.killed.rawValue
  }
}
