import Clips
import GRDB

/// Stores one list of a batch: its snapshot, and its entries where it is the latest one.
struct StoreList {
  /// How many snapshots of a list are kept.
  static let snapshotLimit = 60

  let db: Database
  let now: Int64
  var lists = 0
  var snapshots = 0

  mutating func store(_ list: ClipList) throws {
    let content = Self.content(of: list)
    let known = try Self.snapshots(of: list.id, in: db)
    if known.contains(where: { $0.content == content }) { return }
    if list.kind != .top { try forget(known) }
    let kept = list.kind == .top ? known : []
    let current = kept.max(by: Self.isEarlier)
    if let same = kept.first(where: { $0.asOf == list.asOf?.seconds }),
      !Self.isNewer(list.version, than: same.list.version)
    {
      return
    }
    try forget(kept.filter { $0.asOf == list.asOf?.seconds })
    try db.run(
      "INSERT INTO snapshot(list, asOf, received, content) VALUES (?, ?, ?, ?)",
      [.text(list.id), Binding(list.asOf?.seconds), .integer(now), .blob(content)])
    let number = db.lastInsertedRowID
    snapshots += 1
    lists += 1
    let isLatest = current.map { Self.follows(list, $0) } ?? true
    if isLatest {
      let previous = kept.filter { $0.asOf != list.asOf?.seconds }.max(by: Self.isEarlier)
      try show(list, snapshot: number, after: previous?.list)
    } else if let latest = try Self.snapshots(of: list.id, in: db).max(by: Self.isEarlier) {
      let previous = try Self.snapshots(of: list.id, in: db)
        .filter { $0.number != latest.number }.max(by: Self.isEarlier)
      try show(latest.list, snapshot: latest.number, after: previous?.list)
    }
    try forget(Array(kept.sorted(by: Self.isEarlier).dropLast(Self.snapshotLimit - 1)))
  }

  private func forget(_ snapshots: [ListSnapshot]) throws {
    for snapshot in snapshots {
      try db.run("DELETE FROM snapshot WHERE number = ?", [.integer(snapshot.number)])
    }
  }

  private func show(_ list: ClipList, snapshot: Int64, after previous: ClipList?) throws {
    try db.run("DELETE FROM entry WHERE list = ?", [.text(list.id)])
    try db.run(
      """
      INSERT OR REPLACE INTO list(
        id, title, source, kind, span, asOf, entries, isTruncated, snapshot)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(list.id), .text(list.title), Binding(list.source), .text(list.kind.rawValue),
        Binding(list.window), Binding(list.asOf), Binding(list.entries.count),
        Binding(list.isTruncated), .integer(snapshot),
      ])
    let movements = movements(of: list, since: previous)
    for (position, entry) in list.entries.enumerated() {
      let movement = movements?[position]
      try db.run(
        """
        INSERT INTO entry(
          list, position, clip, title, rank, isTied, state, count, duration, kind, movement, steps)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          .text(list.id), Binding(position), Binding(entry.clipID), Binding(entry.title),
          Binding(entry.rank), Binding(entry.isTied), Binding(entry.state?.rawValue),
          Binding(entry.count), Binding(entry.duration), Binding(entry.kind?.rawValue),
          Binding(movement?.word), Binding(movement?.steps),
        ])
    }
  }

  static func content(of list: ClipList) -> [UInt8] {
    var content = list
    content.origin = nil
    content.notes = []
    return content.jsonValue.compactBytes
  }

  static func snapshots(of id: String, in db: Database) throws -> [ListSnapshot] {
    try db.all(
      "SELECT number, asOf, received, content FROM snapshot WHERE list = ? ORDER BY number",
      [.text(id)]
    ) { columns in
      ListSnapshot(
        number: columns.integer(0), asOf: columns.optionalInteger(1),
        received: columns.integer(2), content: Array(columns.bytes(3)))
    }
  }

  /// Without a moment a snapshot counts as taken when it was received.
  private static func isEarlier(_ left: ListSnapshot, _ right: ListSnapshot) -> Bool {
    (left.asOf ?? left.received, left.number) < (right.asOf ?? right.received, right.number)
  }

  private static func follows(_ list: ClipList, _ current: ListSnapshot) -> Bool {
    guard let asOf = list.asOf?.seconds, let known = current.asOf else { return true }
    return asOf >= known
  }

  private static func isNewer(_ version: String?, than known: String?) -> Bool {
    guard let new = version.flatMap(Int.init), let known = known.flatMap(Int.init) else {
      return true
    }
    return new >= known
  }
}
