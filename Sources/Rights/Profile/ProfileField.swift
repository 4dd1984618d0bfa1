/// A field of a profile file.
public enum ProfileField: String, Sendable, CaseIterable {
  case id, name, names, kind, country, territories, platforms, purposes
  case useAt = "use_at"
  case clientOf = "client_of"
  case memberOf = "member_of"
  case resells, archives
  case usesFromArchive = "uses_from_archive"
  case commerciallyFunded = "commercially_funded"
  case edits, ai, silence
  case houseRules = "house_rules"
  case intendedUse = "intended_use"
  case note

  /// What it takes, as the end of a sentence that begins with "write".
  public var takes: String {
    switch self {
    case .id: "a short key, e.g. fr-regional"
    case .name: "the outlet's own name"
    case .names: "a list of further names of the outlet, e.g. [KTN, Kenya Television Network]"
    case .kind: ProfileWord.kinds.joined(separator: ", ")
    case .country: "one country by name or code, e.g. Ireland or IE"
    case .territories: "a list of countries or regions, e.g. [IE, Nordics], or [\"*\"]"
    case .platforms: "a list of " + ProfileWord.platformCodes.joined(separator: ", ")
    case .purposes: "a list of " + ProfileWord.purposes.joined(separator: ", ")
    case .useAt: "a moment with its zone, e.g. 2026-06-18T18:00:00Z"
    case .clientOf: "a list of suppliers, [] for none"
    case .memberOf: "a list of bodies, e.g. [EBU], [] for none"
    case .resells, .archives, .usesFromArchive, .commerciallyFunded, .edits: "true or false"
    case .ai: "a list of " + AIUse.everything.joined(separator: ", ") + ", [] for none"
    case .silence: "contract, or a supplier and contract on each line"
    case .houseRules: "a supplier on each line, and below it days_of_use: 30"
    case .intendedUse, .note: "words"
    }
  }

  /// What it says of the outlet, in one sentence.
  public var meaning: String {
    switch self {
    case .id: "Short key, used in commands and shown beside every verdict."
    case .name: "The outlet's own name, as a supplier would write it."
    case .names: "Other names it goes by: \"except NAME\", \"NAME OUT\", \"NAME only\" mean it."
    case .kind: "What it is to its suppliers; bans on a class of clients go by this."
    case .country: "Where it sits; a ban on this country bars the whole use."
    case .territories: "Where it delivers, geo-limited; * is everywhere without a block."
    case .platforms:
      "Where the use happens; mobile and vod count as digital where they are not listed."
    case .purposes: "What the clip is used for."
    case .useAt: "When it is used; left out, the use is now."
    case .clientOf: "Suppliers it has a contract with; \"clients only\" goes by this."
    case .memberOf: "Bodies and pools it belongs to; \"members only\" goes by this."
    case .resells: "The clip is passed on to others; \"no resale\" then bars the use."
    case .archives: "Clips are kept in an archive; \"no archive\" is then a condition."
    case .usesFromArchive: "The clip comes out of the archive; \"no archive\" then bars the use."
    case .commerciallyFunded: "It lives on advertising, subscription or other commercial income."
    case .edits: "Clips are cut by default; for information."
    case .ai: "What is done to clips with the help of AI; bans on other uses of AI are then met."
    case .silence: "Suppliers of whom a clip without terms is used as contracted."
    case .houseRules: "The outlet's own limits for single suppliers."
    case .intendedUse: "The use in one sentence, for people."
    case .note: "Free words that mean nothing to a verdict."
    }
  }
}
