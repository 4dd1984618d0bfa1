import Clips
import GRDB

extension Catalogue {
  /// All lists: top lists first, then by title.
  public func lists() throws(CatalogueError) -> [ListSummary] {
    try reading { db in
      try db.all(
        """
        SELECT id, title, source, kind, span, asOf, entries, isTruncated FROM list
        ORDER BY kind <> 'top', title, id
        """
      ) { columns in
        var summary = ListSummary(
          id: columns.text(0), title: columns.text(1),
          kind: ListKind(rawValue: columns.text(3)) ?? .feed)
        summary.source = columns.optionalText(2)
        summary.window = columns.optionalText(4)
        summary.asOf = columns.optionalInteger(5).map(Moment.init(packed:))
        summary.count = columns.int(6)
        summary.isTruncated = columns.int(7) != 0
        return summary
      }
    }
  }

  /// The latest snapshot of a list; nil where it is unknown.
  public func list(id: String) throws(CatalogueError) -> ClipList? {
    try reading { db in
      try db.first(
        """
        SELECT s.content FROM list l CROSS JOIN snapshot s ON s.number = l.snapshot
        WHERE l.id = ?
        """, [.text(id)]
      ) { columns in
        ClipList(json: JSONParser.parse(columns.bytes(0)).value?.members ?? JSONObject())
      }
    }
  }

  /// All kept snapshots of a list, latest first; `asOf` is nil where the list gave no moment.
  public func snapshots(
    of id: String
  ) throws(CatalogueError) -> [(asOf: Moment?, list: ClipList)] {
    try reading { db in
      try StoreList.snapshots(of: id, in: db)
        .sorted { ($0.asOf ?? $0.received, $0.number) > ($1.asOf ?? $1.received, $1.number) }
        .map { snapshot in
          let list = snapshot.list
          return (list.asOf, list)
        }
    }
  }

  /// All sources with how many clips are kept of each, most first; clips without one are not
  /// counted.
  public func sources() throws(CatalogueError) -> [SourceSummary] {
    try reading { db in
      try db.all(
        "SELECT name, clips FROM source WHERE name <> '' ORDER BY clips DESC, name"
      ) { SourceSummary(name: $0.text(0), count: $0.int(1)) }
    }
  }

  /// How many clips stand on the shelves that every catalogue has.
  public func shelfCounts() throws(CatalogueError) -> ShelfCounts {
    try reading { db in
      let clips = try Tally.value("clips", in: db)
      return ShelfCounts(
        all: clips, new: clips - (try Tally.value("seen", in: db)),
        marked: try db.first("SELECT count(*) FROM clip WHERE isMarked = 1") { $0.int(0) } ?? 0)
    }
  }
}
