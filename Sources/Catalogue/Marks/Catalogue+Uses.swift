import Clips
import GRDB
import Search

extension Catalogue {
  /// Notes that something was done with a clip.
  public func log(_ use: UseRecord) throws(CatalogueError) {
    try writing { db in
      try db.run(
        "INSERT INTO use(clip, action, at, detail) VALUES (?, ?, ?, ?)",
        [
          .text(use.clipID), .text(use.action.rawValue), .integer(use.at), Binding(use.detail),
        ])
      try Tally.count(.kept, in: db)
    }
  }

  /// The log of one clip, or of all with nil, latest first, since a moment in UTC seconds.
  public func uses(
    of id: String? = nil, since moment: Int64 = .min, limit: Int = 1_000
  ) throws(CatalogueError) -> [UseRecord] {
    try reading { db in
      let condition = id == nil ? "at >= ?" : "at >= ? AND clip = ?"
      let values = [Binding.integer(moment)] + (id.map { [.text($0)] } ?? [])
      return try db.all(
        """
        SELECT clip, action, at, detail FROM use WHERE \(condition)
        ORDER BY at DESC, number DESC LIMIT ?
        """, values + [Binding(limit)], UseRecord.init)
    }
  }

  /// The log of the clips a query finds, latest first, among the latest 10,000 entries.
  public func uses(
    matching query: Query, now: Int64, limit: Int = 1_000
  ) throws(CatalogueError) -> [UseRecord] {
    try reading { db in
      var selection = try self.selection(.all, query, now: now, typing: false, in: db)
      selection.shelf = RowCondition(
        sql: """
          SELECT DISTINCT k.key FROM (SELECT clip FROM use ORDER BY at DESC LIMIT 10000) u
          CROSS JOIN clip k ON k.id = u.clip
          """)
      let source = selection.source()
      return try db.all(
        """
        SELECT u.clip, u.action, u.at, u.detail FROM use u
        WHERE u.clip IN (SELECT c.id\(source.sql)) ORDER BY u.at DESC, u.number DESC LIMIT ?
        """, source.values + [Binding(limit)], UseRecord.init)
    }
  }

  /// The clips used most since a moment, with how often each: the newsroom's own top list.
  public func mostUsed(
    since moment: Int64, limit: Int
  ) throws(CatalogueError) -> [(row: ClipRow, count: Int)] {
    try reading { db in try Self.mostUsed(since: moment, limit: limit, in: db) }
  }

  static func mostUsed(
    since moment: Int64, limit: Int, in db: Database
  ) throws -> [(row: ClipRow, count: Int)] {
    try db.all(
      """
      SELECT \(ClipRow.columnList), u.uses FROM (
        SELECT clip, count(*) AS uses, max(at) AS latest FROM use WHERE at >= ?
        GROUP BY clip ORDER BY uses DESC, latest DESC LIMIT ?) u
      CROSS JOIN clip c ON c.id = u.clip ORDER BY u.uses DESC, u.latest DESC
      """, [.integer(moment), Binding(limit)]
    ) { (ClipRow($0), $0.int(20)) }
  }
}

extension ClipRow {
  /// The row as an entry of a ranking that counts.
  func ranked(_ rank: Int, count: Int) -> ClipRow {
    var row = self
    row.entry = RowEntry()
    row.entry?.rank = rank
    row.entry?.count = count
    return row
  }
}

extension UseRecord {
  init(_ columns: Columns) {
    self.init(
      clipID: columns.text(0), action: UseAction(rawValue: columns.text(1)) ?? .opened,
      at: columns.integer(2), detail: columns.optionalText(3))
  }
}
