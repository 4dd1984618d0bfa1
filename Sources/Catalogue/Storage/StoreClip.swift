import Clips
import GRDB

/// Stores one clip of a batch.
struct StoreClip {
  /// How many origins of a clip are kept.
  static let originLimit = 64

  let db: Database
  let now: Int64
  let changes = IndexChanges()
  var summary = StoreSummary()
  /// Clips added per source, to be counted at the end of the batch.
  var sources: [String: Int] = [:]

  init(db: Database, now: Int64) {
    self.db = db
    self.now = now
  }

  mutating func store(_ new: PreparedClip) throws {
    guard let stored = try StoredClip.with(id: new.id, in: db) else {
      try insert(new)
      return
    }
    if stored.content == new.content {
      summary.repeated += 1
      try addOrigins(of: new, to: stored)
      return
    }
    let old = stored.clip
    let clip = new.clip
    if try isKnown(new, clip, asOlderOf: old) {
      summary.repeated += 1
      return
    }
    switch old.arrival(of: clip) {
    case .first: try insert(new)
    case .repeated:
      summary.repeated += 1
      try addOrigins(of: new, to: stored)
    case .replacing: try replace(stored, old, by: new)
    case .changed(replacing: true):
      try replace(stored, old, by: PreparedClip(clip.changedWithoutVersion))
    case .outdated: try keepAsHistory(new, beside: stored)
    case .changed(replacing: false):
      try keepAsHistory(PreparedClip(clip.changedWithoutVersion), beside: stored)
    }
  }

  private mutating func insert(_ new: PreparedClip) throws {
    let filed = new.filed ?? now
    let key = try Filing.freeKey(for: filed, changes, in: db)
    try NarrowClip.insert(new, key: key, filed: filed, receivedAt: now, in: db)
    try db.run(
      "INSERT INTO record(key, clip, notes, origins) VALUES (?, ?, ?, ?)",
      [
        .integer(key), .blob(new.content), .blob(new.notes), .blob(new.origins),
      ])
    changes.add(new.entry, at: key)
    summary.new += 1
    summary.arrivals.append(new.id)
    if new.isKilled { summary.killed += 1 }
    sources[new.source, default: 0] += 1
  }

  private mutating func replace(
    _ stored: StoredClip, _ old: Clip, by new: PreparedClip
  ) throws {
    let filed = new.filed ?? now
    var key = stored.key
    var current = stored.key
    // What is indexed of a damaged clip is not known any more: it is left where nothing finds it.
    if filed != stored.filed || old.isDamaged {
      key = try Filing.freeKey(for: filed, changes, in: db)
      current = try StoredClip.key(of: old.id, in: db) ?? stored.key
    }
    try keep(stored.content, stored.notes, stored.origins, of: old.id)
    if !old.isDamaged { changes.remove(stored.indexEntry, at: current) }
    try NarrowClip.update(
      new, from: current, to: key, filed: filed, receivedAt: now, in: db)
    let clip = new.clip
    let origins = Self.united([Origin](stored: stored.origins), [Origin](stored: new.origins))
    try db.run(
      "UPDATE record SET key = ?, clip = ?, notes = ?, origins = ? WHERE key = ?",
      [
        .integer(key), .blob(new.content), .blob(new.notes), .blob(origins.storedBytes),
        .integer(current),
      ])
    changes.add(IndexEntry(clip, notes: clip.notes, origins: origins), at: key)
    if clip.version != old.version || new.isKilled { try makeUnseen(key) }
    summary.updated += 1
    summary.arrivals.append(new.id)
    if new.isKilled { summary.killed += 1 }
    sources[old.source ?? "", default: 0] -= 1
    sources[new.source, default: 0] += 1
  }

  private mutating func keepAsHistory(
    _ new: PreparedClip, beside stored: StoredClip
  ) throws {
    summary.outdated += 1
    try keep(new.content, new.notes, new.origins, of: new.id)
    try db.run(
      "UPDATE clip SET older = older + 1 WHERE key = ?", [.integer(stored.key)])
  }

  private func keep(
    _ content: [UInt8], _ notes: [UInt8], _ origins: [UInt8], of id: String
  ) throws {
    try db.run(
      "INSERT INTO history(id, received, clip, notes, origins) VALUES (?, ?, ?, ?, ?)",
      [.text(id), .integer(now), .blob(content), .blob(notes), .blob(origins)])
  }

  /// True where the content was superseded already, and is not what brings a withheld clip back.
  private func isKnown(
    _ new: PreparedClip, _ clip: Clip, asOlderOf old: Clip
  ) throws -> Bool {
    if old.status == .withheld, clip.status != .withheld { return false }
    return try db.first(
      "SELECT 1 FROM history WHERE id = ? AND clip = ?",
      [.text(new.id), .blob(new.content)]
    ) { _ in true } ?? false
  }

  private func makeUnseen(_ key: Int64) throws {
    try db.run("UPDATE clip SET isSeen = 0 WHERE key = ? AND isSeen = 1", [.integer(key)])
    try db.run("UPDATE tally SET value = value - changes() WHERE name = 'seen'")
  }

  private func addOrigins(of new: PreparedClip, to stored: StoredClip) throws {
    let known = [Origin](stored: stored.origins)
    let united = Self.united(known, [Origin](stored: new.origins))
    guard united != known else { return }
    let clip = stored.clip
    changes.remove(stored.indexEntry, at: stored.key)
    try db.run(
      "UPDATE record SET origins = ? WHERE key = ?",
      [.blob(united.storedBytes), .integer(stored.key)])
    changes.add(IndexEntry(clip, notes: clip.notes, origins: united), at: stored.key)
  }

  private static func united(_ known: [Origin], _ new: [Origin]) -> [Origin] {
    let united = known + new.filter { !known.contains($0) }
    return Array(united.prefix(originLimit))
  }
}

extension Clip {
  /// The clip with the note that it changed although its version did not.
  fileprivate var changedWithoutVersion: Clip {
    var clip = self
    if !clip.notes.contains(where: { $0.code == .changedWithoutVersion }) {
      clip.notes.append(Note(.changedWithoutVersion, field: "version"))
    }
    return clip
  }
}
