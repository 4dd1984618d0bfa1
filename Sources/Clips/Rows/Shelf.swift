/// A set of clips one can browse.
public enum Shelf: Hashable, Sendable {
  case all
  case new
  case marked
  case source(String)
  case list(id: String)
  /// All top lists in one: each clip once, by its best rank in any of them.
  case top
  case collection(String)
  /// A search kept under that name, on all clips.
  case saved(String)
  /// What this newsroom used most in the last seven days.
  case used
}

/// How rows are ordered.
public struct RowOrder: Hashable, Sendable {
  /// What rows are ordered by; `rank` is a list's own order, `relevance` a search's; `country` and
  /// `story` order the newest hits only.
  public enum Column: String, Hashable, Sendable, CaseIterable {
    case published, duration, title, place, source, rank, relevance, country, story
  }

  /// The column.
  public var column: Column
  /// True where the smallest comes first.
  public var isAscending: Bool

  /// An order by that column.
  public init(_ column: Column, ascending: Bool = false) {
    self.column = column
    isAscending = ascending
  }

  /// Newest first.
  public static let newestFirst = RowOrder(.published)
}

/// Where a window of rows begins.
public enum RowAnchor: Hashable, Sendable {
  /// The first rows of the order.
  case start
  /// The last rows of the order.
  case end
  /// The rows after that one, it excluded.
  case after(ClipRow)
  /// The rows before that one, it excluded.
  case before(ClipRow)
  /// Rows around the clip of that id, it included.
  case around(id: String)
  /// Rows from that UTC second on, in the order.
  case time(Int64)
}

/// Some rows in order, and whether more lie before and after them.
public struct RowWindow: Hashable, Sendable {
  /// The rows.
  public var rows: [ClipRow]
  /// True where no row comes before the first.
  public var reachesStart: Bool
  /// True where no row comes after the last.
  public var reachesEnd: Bool

  /// A window of these rows.
  public init(rows: [ClipRow] = [], reachesStart: Bool = true, reachesEnd: Bool = true) {
    self.rows = rows
    self.reachesStart = reachesStart
    self.reachesEnd = reachesEnd
  }
}

/// A number of hits, exact or a lower bound.
public struct HitCount: Hashable, Sendable {
  /// The number.
  public var value: Int
  /// False where there are at least so many.
  public var isExact: Bool

  /// A count of that many.
  public init(_ value: Int, isExact: Bool = true) {
    self.value = value
    self.isExact = isExact
  }
}

/// What a sidebar shows of a list.
public struct ListSummary: Hashable, Sendable {
  /// The identity.
  public var id: String
  /// The heading.
  public var title: String
  /// Who ranks.
  public var source: String?
  /// What kind of listing.
  public var kind: ListKind
  /// The ISO 8601 window.
  public var window: String?
  /// The moment it was taken.
  public var asOf: Moment?
  /// How many entries it has.
  public var count: Int
  /// True where the source holds more.
  public var isTruncated: Bool

  /// A summary of a list without entries.
  public init(id: String, title: String, kind: ListKind) {
    self.id = id
    self.title = title
    self.kind = kind
    count = 0
    isTruncated = false
  }
}

/// A source and how many clips are kept of it.
public struct SourceSummary: Hashable, Sendable {
  /// The name.
  public var name: String
  /// How many clips.
  public var count: Int

  /// A source with that many clips.
  public init(name: String, count: Int) {
    self.name = name
    self.count = count
  }
}
