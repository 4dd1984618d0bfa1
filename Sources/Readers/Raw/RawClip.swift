import Clips

/// One item as a reader found it: values as sent, meaning left to the normaliser.
public struct RawClip: Sendable {
  /// The reader's format name, where it differs from the document's (`html-opengraph`).
  public var format: String?
  /// The number of the record in its file, from 1; nil lets the intake count.
  public var record: Int?
  /// The line the record starts at, from 1.
  public var line: Int?

  /// The sender's id without version.
  public var id: String?
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

  /// Everything that may become title, headline or slug, in the sender's order.
  public var titles: [RawTitle] = []
  /// Flags of the title that stand elsewhere than at the title itself.
  public var titleFlags: [String] = []
  /// What it is; nil leaves it to the renditions.
  public var kind: ClipKind?
  /// The agency's name for the sort of content.
  public var contentElement: String?

  /// All texts in order.
  public var sections: [RawSection] = []
  /// True where a text was announced "to follow".
  public var isTextToFollow = false
  /// Timed and numbered parts, already in seconds.
  public var shots: [Shot] = []

  /// Every statement of the length, best first.
  public var durations: [RawDuration] = []
  /// Every date, by what it says.
  public var dates: [RawDate] = []
  /// When the content happened, as sent.
  public var contentDate: String?

  /// The place, from fields or as a line.
  public var place: RawPlace?
  /// Further places shown.
  public var placesShown: [RawPlace] = []

  /// The words of the fields, columns and labels made for rights.
  public var restrictions: [RawRestriction] = []
  /// Who holds the rights.
  public var rightsHolder: String?
  /// The copyright notice.
  public var copyright: String?
  /// The credit line.
  public var credit: String?
  /// The licence.
  public var licence: String?
  /// The price as sent.
  public var price: String?
  /// A machine-readable policy, raw.
  public var machineRights: String?
  /// Codes for machines, as sent.
  public var signals: [Signal] = []

  /// The status word or code as sent.
  public var status: String?
  /// What a missing status word means in the format.
  public var defaultStatus: ClipStatus?
  /// Every embargo element or line; an empty text is an element present but empty.
  public var embargoes: [RawEmbargo] = []
  /// Every expiry field.
  public var expiries: [RawDate] = []
  /// 1 (highest) to 9, as sent.
  public var urgency: String?
  /// What the sender says about it since.
  public var advisories: [Advisory] = []
  /// The ids it replaces.
  public var supersedes: [String] = []

  /// Tags or names of languages, as sent.
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
  public var renditions: [RawRendition] = []
  /// Addresses of still pictures.
  public var thumbnails: [String] = []
  /// What belongs to it outside of it.
  public var related: [Related] = []
  /// How often it was seen.
  public var statistics: Statistics?

  /// What the reader itself guessed, cleaned or lost.
  public var notes: [Note] = []
  /// What no field has a place for.
  public var extra = JSONObject()

  /// An item without anything known.
  public init() {}
}
