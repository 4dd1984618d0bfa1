import Clips

/// A listing as a reader found it.
public struct RawList: Sendable {
  /// The sender's id.
  public var id: String?
  /// The heading.
  public var title: String?
  /// Further texts that tell what kind of list it is, e.g. a self link or a profile name.
  public var hints: [String] = []
  /// Who ranks.
  public var source: String?
  /// What kind of listing; `feed` becomes `top` where title or hints say so.
  public var kind = ListKind.feed
  /// The moment it was taken as sent, best first.
  public var times: [String] = []
  /// The version as sent.
  public var version: String?
  /// True where the carrier has no order (a JSON object, mode `bag`): ranks that are not sent
  /// stay nil.
  public var isUnordered = false
  /// True where the source holds more entries than it showed.
  public var isTruncated = false
  /// The total number of entries the source states.
  public var statedTotal: Int?
  /// The places in document order.
  public var entries: [RawEntry] = []
  /// The line it starts at, from 1.
  public var line: Int?
  /// The reader's format name, where it differs from the document's.
  public var format: String?
  /// What the reader itself guessed, cleaned or lost.
  public var notes: [Note] = []

  /// A list without entries.
  public init() {}
}

/// One place of a listing as a reader found it.
public struct RawEntry: Hashable, Sendable {
  /// The explicit rank, column or position, else a numeric key, as sent.
  public var rank: String?
  /// The id of the clip: the reference as sent, or what the intake returned for a clip of the same
  /// document.
  public var clipID: String?
  /// The headline the list itself gives.
  public var title: String?
  /// The length the list itself gives.
  public var duration: String?
  /// What the list says it is.
  public var kind: ClipKind?
  /// The number the ranking counts, as sent.
  public var count: String?
  /// True where the list place is there but nothing is on it: uses up a rank, gives no entry.
  public var isVacant = false

  /// A place without anything known.
  public init() {}
}
