/// An outlet and its intended use; every field that is nil is unknown, and a clause that needs it
/// gives review. `ProfileReader` makes one of a file; its fields are `ProfileField`.
public struct Profile: Sendable, Equatable {
  /// Key used in verdicts.
  public var id: String
  /// The outlet's own name; matches `org:NAME`.
  public var name: String?
  /// `broadcaster`, `online`, `agency`, `print` or `producer`.
  public var kind: String?
  /// Alpha-2 code of the seat.
  public var country: String?
  /// Alpha-2 codes of the places it delivers to; `*` is everywhere.
  public var territories: [String]?
  /// Platforms of this use: tv, radio, digital, social, mobile, vod, print.
  public var platforms: [String]?
  /// Purposes of this use: news, documentary, education, magazine, entertainment, advertising ...
  public var purposes: [String]?
  /// When the use is to happen, RFC 3339; nil means now.
  public var useAt: String?
  /// Suppliers whose client or subscriber the outlet is.
  public var clientOf: [String]?
  /// Bodies it belongs to.
  public var memberOf: [String]?
  /// The use is redistribution to others.
  public var resells: Bool?
  /// It keeps clips in its archive by default.
  public var archives: Bool?
  /// The use draws the clip from the archive.
  public var usesFromArchive: Bool?
  /// Advertising, subscription or other commercial income.
  public var commerciallyFunded: Bool?
  /// It edits clips by default.
  public var edits: Bool?
  /// What it does with the help of AI (`AIUse`); empty where it does nothing of the kind.
  public var ai: [String]?
  /// The use in one sentence.
  public var intendedUse: String?
  /// The outlet's own rules per supplier.
  public var houseRules: [String: HouseRule]?
  /// Other names the outlet goes by: "except NAME", "NAME OUT", "NAME only".
  public var names: [String]?
  /// Suppliers of whom a clip without terms is used as contracted.
  public var silence: [Silence] = []
  /// The file it was read from, as it was named; empty for none.
  public var file = ""
  /// What of it was not understood; no verdict is clear or conditions while there is any.
  public var mistakes: [ProfileMistake] = []

  /// An outlet's own rule for one supplier.
  public struct HouseRule: Sendable, Equatable {
    /// Days after publication until which the outlet uses clips of this supplier.
    public var daysOfUse: Int?

    /// A rule; nil sets no limit.
    public init(daysOfUse: Int? = nil) { self.daysOfUse = daysOfUse }
  }

  /// A profile; what is left out is unknown.
  public init(
    id: String, name: String? = nil, kind: String? = nil, country: String? = nil,
    territories: [String]? = nil, platforms: [String]? = nil, purposes: [String]? = nil,
    useAt: String? = nil, clientOf: [String]? = nil, memberOf: [String]? = nil,
    resells: Bool? = nil, archives: Bool? = nil, usesFromArchive: Bool? = nil,
    commerciallyFunded: Bool? = nil, edits: Bool? = nil, ai: [String]? = nil,
    intendedUse: String? = nil, houseRules: [String: HouseRule]? = nil, names: [String]? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.country = country
    self.territories = territories
    self.platforms = platforms
    self.purposes = purposes
    self.useAt = useAt
    self.clientOf = clientOf
    self.memberOf = memberOf
    self.resells = resells
    self.archives = archives
    self.usesFromArchive = usesFromArchive
    self.commerciallyFunded = commerciallyFunded
    self.edits = edits
    self.ai = ai
    self.intendedUse = intendedUse
    self.houseRules = houseRules
    self.names = names
  }
}
