/// One item of footage with its text, rights and renditions (FORMATS section 1).
public struct Clip: JSONRecord {
  /// The sender's id without version, or an id derived from the content (`isIDDerived`).
  public var id = ""
  /// True where the sender gave no id.
  public var isIDDerived = false
  /// The version as sent.
  public var version: String?
  /// Ids in other schemes.
  public var alternativeIDs: [AlternativeID] = []
  /// The sender's story number.
  public var storyNumber: String?
  /// Agency or publisher.
  public var source: String?
  /// True where the source was inferred.
  public var isSourceDerived = false
  /// The agency's service or feed.
  public var service: String?
  /// The page of the clip.
  public var url: String?

  /// The title to show, cleaned of flags and durations.
  public var title = ""
  /// The title as sent, where cleaning changed it.
  public var titleRaw: String?
  /// The field the title was taken from, where it was neither headline nor title.
  public var titleFrom: String?
  /// Flags cut off the title, e.g. `ARCHIVE`.
  public var titleFlags: [String] = []
  /// A further headline.
  public var headline: String?
  /// The slug.
  public var slug: String?
  /// What it is.
  public var kind = ClipKind.other
  /// The agency's name for the sort of content.
  public var contentElement: String?

  /// All texts in order.
  public var sections: [Section] = []
  /// The first public text by role.
  public var description: String?
  /// True where a text was announced "to follow".
  public var isTextToFollow = false
  /// Timed and numbered parts.
  public var shots: [Shot] = []

  /// Length in seconds; absent where unknown.
  public var duration: Double?
  /// The length as sent.
  public var durationRaw: String?
  /// True where the unit was guessed.
  public var isDurationSuspect = false

  /// When it was published.
  public var published: Moment?
  /// When this version was made.
  public var updated: Moment?
  /// When it was first created.
  public var created: Moment?
  /// When an archive captured it.
  public var captured: Moment?
  /// When the content happened, as sent.
  public var contentDate: String?
  /// Dates as sent, by field.
  public var dates = JSONObject()

  /// Where it is from.
  public var location: Location?
  /// Further places shown.
  public var locationsShown: [Location] = []

  /// The restrictions in the agency's words.
  public var restrictions: [Restriction] = []
  /// What is known of them before they are understood; nil where a reader did not say.
  public var restrictionState: RestrictionState?
  /// Who holds the rights.
  public var rightsHolder: String?
  /// The copyright notice, which restricts nothing.
  public var copyright: String?
  /// The credit line.
  public var credit: String?
  /// The licence.
  public var licence: String?
  /// The price as sent.
  public var price: String?
  /// A machine-readable policy, raw.
  public var machineRights: String?
  /// What machines are told of its rights, as sent.
  public var signals: [Signal] = []
  /// What stood in a field of rights, status, embargo or expiry and was not understood.
  public var unread: [UnreadTerm] = []
  /// True where the record was damaged after it was stored: nothing of it can be relied on.
  public var isDamaged = false
  /// How long it is held back; nil where it is not.
  public var embargo: Embargo?
  /// When its use ends.
  public var expires: [Expiry] = []

  /// Whether it may be used at all; nil where a record does not say.
  public var status: ClipStatus?
  /// The status word as sent, where it is not of the vocabulary.
  public var statusRaw: String?
  /// 1 (highest) to 9.
  public var urgency: Int?
  /// What the sender says about it since.
  public var advisories: [Advisory] = []
  /// The ids it replaces.
  public var supersedes: [String] = []
  /// The id that replaces it.
  public var supersededBy: String?

  /// BCP 47 tag.
  public var language: String?
  /// Tags of several languages.
  public var languages: [String] = []
  /// Keywords.
  public var keywords: [String] = []
  /// Subject codes.
  public var subjects: [Subject] = []
  /// Genres.
  public var genre: [String] = []
  /// People named.
  public var people: [String] = []
  /// Organisations named.
  public var organisations: [String] = []
  /// Content warnings.
  public var contentWarnings: [String] = []

  /// Media files.
  public var renditions: [Rendition] = []
  /// Addresses of still pictures.
  public var thumbnails: [String] = []
  /// What belongs to it outside of it.
  public var related: [Related] = []
  /// How often it was seen.
  public var statistics: Statistics?

  /// Where it was read.
  public var origin: Origin?
  /// What the reader guessed, cleaned or lost.
  public var notes: [Note] = []
  /// What no field has a place for.
  public var extra = JSONObject()

  /// A clip without anything known.
  public init() {}
}
