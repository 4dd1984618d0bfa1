import Clips
import GRDB

extension Catalogue {
  /// The clip of an id in its newest version, with its notes and first origin; nil where unknown.
  public func clip(id: String) throws(CatalogueError) -> Clip? {
    try reading { db in try StoredClip.with(id: id, in: db)?.clip }
  }

  /// The clips of some ids in that order; unknown ones are left out.
  public func clips(ids: [String]) throws(CatalogueError) -> [Clip] {
    try reading { db in
      try ids.compactMap { try StoredClip.with(id: $0, in: db)?.clip }
    }
  }

  /// The row of a clip; nil where it is unknown.
  public func row(id: String) throws(CatalogueError) -> ClipRow? {
    try reading { db in
      try db.first(
        "SELECT \(ClipRow.columnList) FROM clip c WHERE c.id = ?", [.text(id)], ClipRow.init)
    }
  }

  /// All kept versions of a clip, newest first.
  public func versions(id: String) throws(CatalogueError) -> [Clip] {
    try reading { db in
      guard let newest = try StoredClip.with(id: id, in: db)?.clip else { return [] }
      let older = try db.all(
        "SELECT clip, notes, origins FROM history WHERE id = ? ORDER BY number DESC",
        [.text(id)]
      ) { Clip($0, clip: 0, notes: 1, origins: 2) }
      return [newest] + older.sortedByVersion
    }
  }

  /// Where a clip was read, first place first.
  public func origins(id: String) throws(CatalogueError) -> [Origin] {
    try reading { db in
      try StoredClip.with(id: id, in: db).map { [Origin](stored: $0.origins) } ?? []
    }
  }

  /// Clips that are probably the same footage: same source and story number on the same day, or
  /// same title and length on the same day; at most 50, newest first.
  public func lookAlikes(of id: String) throws(CatalogueError) -> [ClipRow] {
    try reading { db in
      guard let stored = try StoredClip.with(id: id, in: db) else { return [] }
      let clip = stored.clip
      let day = stored.filed.dividedRoundingDown(by: 86400) * 86400
      let from = try Filing.key(from: day, in: db) ?? .max
      let until = try Filing.key(from: day + 86400, in: db) ?? .max
      var rows: [ClipRow] = []
      for match in clip.lookAlikeMatches {
        rows += try db.all(
          """
          SELECT \(ClipRow.columnList) FROM search CROSS JOIN clip c ON c.key = search.rowid
          WHERE search MATCH ? AND search.rowid >= ? AND search.rowid < ?
          ORDER BY search.rowid DESC LIMIT 200
          """, [.text(match), .integer(from), .integer(until)], ClipRow.init)
      }
      var seen: Set<String> = [id]
      return rows.filter { clip.looksLike($0) || $0.sharesStory(with: clip) }
        .filter { seen.insert($0.id).inserted }
        .sorted { $0.key > $1.key }.prefix(50).map { $0 }
    }
  }
}

extension Int64 {
  func dividedRoundingDown(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
