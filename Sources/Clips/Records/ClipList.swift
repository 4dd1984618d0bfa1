/// An ordered collection of clips as its source delivered it: a top list, a feed, a package.
public struct ClipList: JSONRecord {
  /// The sender's id, or one derived from source and title.
  public var id = ""
  /// The heading.
  public var title = ""
  /// Who ranks.
  public var source: String?
  /// What kind of listing.
  public var kind = ListKind.feed
  /// The ISO 8601 duration the ranking looks back on, e.g. `PT24H`.
  public var window: String?
  /// The moment the list was taken.
  public var asOf: Moment?
  /// The version as sent.
  public var version: String?
  /// True where the source says that nothing is missing.
  public var isComplete: Bool?
  /// True where the source holds more entries than it showed.
  public var isTruncated = false
  /// The places; empty is a valid list.
  public var entries: [ListEntry] = []
  /// Where it was read.
  public var origin: Origin?
  /// What the reader guessed, cleaned or lost.
  public var notes: [Note] = []
  /// What no field has a place for.
  public var extra = JSONObject()

  /// A list without entries.
  public init() {}

  /// The word that marks a list in JSON Lines.
  public static let typeWord = "list"

  /// JSON names (FORMATS section 10).
  public mutating func code(_ coder: inout FieldCoder) {
    coder.type(Self.typeWord)
    coder.field("id", &id, default: "", always: true)
    coder.field("title", &title, default: "", always: true)
    coder.field("source", &source)
    coder.field("kind", &kind, default: .feed, always: true)
    coder.field("window", &window)
    coder.field("asOf", &asOf)
    coder.field("version", &version)
    coder.field("complete", &isComplete)
    coder.field("truncated", &isTruncated, default: false)
    coder.fields("entries", &entries, always: true)
    coder.field("origin", &origin)
    coder.fields("notes", &notes)
    coder.rest("extra", &extra)
  }
}

/// One place in a list.
public struct ListEntry: JSONRecord {
  /// The sender's rank; gaps and ties stay; nil where the carrier has no order.
  public var rank: Int?
  /// True where the rank is shared.
  public var isTied = false
  /// The id of the clip.
  public var clipID: String?
  /// The headline the list itself gives.
  public var title: String?
  /// The length the list itself gives, in seconds.
  public var duration: Double?
  /// What the list says it is.
  public var kind: ClipKind?
  /// The number the ranking counts, e.g. downloads.
  public var count: Int?
  /// Whether the clip is there.
  public var state: EntryState?

  /// An entry without anything known.
  public init() {}

  /// JSON names.
  public mutating func code(_ coder: inout FieldCoder) {
    coder.field("rank", &rank)
    coder.field("tie", &isTied, default: false)
    coder.field("clipId", &clipID)
    coder.field("title", &title)
    coder.field("duration", &duration)
    coder.field("kind", &kind)
    coder.field("count", &count)
    coder.field("state", &state)
  }
}
