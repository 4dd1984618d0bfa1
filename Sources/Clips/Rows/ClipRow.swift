/// What a listing shows of a clip: enough for one line, little enough for a window of hundreds.
public struct ClipRow: Hashable, Sendable {
  /// The place in publication order; later is larger. Not an identity.
  public var key: Int64
  /// The identity; for a dangling list entry the id it names, or empty.
  public var id: String
  /// The version.
  public var version: String?
  /// The title, or a dangling entry's own headline.
  public var title: String
  /// Flags cut off the title.
  public var titleFlags: [String] = []
  /// When it was published.
  public var published: Moment?
  /// Length in seconds.
  public var duration: Double?
  /// City and country, or the place line as sent.
  public var place: String?
  /// Agency or publisher.
  public var source: String?
  /// What it is.
  public var kind = ClipKind.other
  /// Whether it may be used at all.
  public var status = ClipStatus.unknown
  /// What is known of its restrictions before they are understood.
  public var restrictionState = RestrictionState.notStated
  /// How long it is held back.
  public var embargo: Embargo?
  /// The last instant of use, UTC seconds.
  public var expires: Int64?
  /// BCP 47 tag.
  public var language: String?
  /// How many versions are kept besides the shown one.
  public var olderVersions = 0
  /// True where this user has opened it.
  public var isSeen = false
  /// True where this user has marked it.
  public var isMarked = false
  /// The country or story it is ordered by, where rows are ordered by one of them.
  public var group: String?
  /// The place in the list, where the shelf is one.
  public var entry: RowEntry?

  /// A row of that identity and title.
  public init(key: Int64, id: String, title: String) {
    self.key = key
    self.id = id
    self.title = title
  }
}

/// What a list says about one of its rows.
public struct RowEntry: Hashable, Sendable {
  /// The sender's rank.
  public var rank: Int?
  /// True where the rank is shared.
  public var isTied = false
  /// Whether the clip is there.
  public var state = EntryState.loaded
  /// The number the ranking counts.
  public var count: Int?
  /// How it moved since the previous snapshot; nil without one.
  public var movement: Movement?

  /// The ranks in the single lists, the best first, where the shelf joins several.
  public var standings: [Standing] = []

  /// A place without rank.
  public init() {}
}

/// A rank in one of several lists.
public struct Standing: Hashable, Sendable {
  /// Who ranks.
  public var source: String
  /// The sender's rank.
  public var rank: Int

  /// A rank that source gives.
  public init(source: String, rank: Int) {
    self.source = source
    self.rank = rank
  }
}

/// How an entry moved between two snapshots of a list.
public enum Movement: Hashable, Sendable {
  case up(Int)
  case down(Int)
  case same
  case new
}
