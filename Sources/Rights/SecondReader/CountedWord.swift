/// A word of a restriction text as the second reader sees it: what it may do, and what of an
/// outlet it may name. No grammar: only tokens and word lists.
struct CountedWord: Sendable, Equatable {
  /// What a word may do, by the word lists alone.
  struct Role: OptionSet, Sendable {
    let rawValue: UInt32

    /// It bars: `no`, `not`, `without`, `prohibited`, `out`.
    static let bars = Role(rawValue: 1)
    /// It narrows: `only`.
    static let narrows = Role(rawValue: 2)
    /// It excepts: `except`, `outside`, `unless`.
    static let excepts = Role(rawValue: 4)
    /// It grants: `permitted`, `available`, `access all`.
    static let grants = Role(rawValue: 8)
    /// It asks for somebody's consent or payment.
    static let asks = Role(rawValue: 16)
    /// It names a place, platform, kind of outlet, purpose or a thing that can be barred.
    static let names = Role(rawValue: 32)
    /// It speaks of use: `use`, `broadcast`, `archive`.
    static let uses = Role(rawValue: 64)
    /// It stands between others and means nothing alone: articles, prepositions, conjunctions.
    static let joins = Role(rawValue: 128)
    /// It may head a label or notice.
    static let heads = Role(rawValue: 256)
    /// It says that limits are lifted: `restrictions` behind `no`.
    static let limits = Role(rawValue: 512)
    /// It is a unit of time: `hours`.
    static let times = Role(rawValue: 1024)
    /// Its content is quoted or a number: never a word of restricting.
    static let isOpaque = Role(rawValue: 2048)
    /// It keeps two clauses apart: an end of a sentence, a line, a bracket.
    static let ends = Role(rawValue: 4096)
    /// It keeps two clauses apart more loosely: a comma, a slash, a dash.
    static let parts = Role(rawValue: 8192)
    /// All its letters are capitals.
    static let isUpper = Role(rawValue: 16384)
    /// It holds back or ends: `embargo`, `expires`.
    static let holds = Role(rawValue: 131_072)
    /// It asks for a credit.
    static let credits = Role(rawValue: 262_144)
    /// It withdraws: `kill`.
    static let kills = Role(rawValue: 524_288)
    /// It is in quotes.
    static let isQuoted = Role(rawValue: 1_048_576)
    /// It heads a field that lists what is granted: `Territory:`, `Period:`.
    static let fields = Role(rawValue: 2_097_152)
    /// It says that there is none: `none`.
    static let denies = Role(rawValue: 4_194_304)
    /// It names a day, month, clock or moment.
    static let dates = Role(rawValue: 65536)
    /// It joins what is alike: `and`, `or`, `nor`.
    static let coordinates = Role(rawValue: 32768)
  }

  /// What the word may do.
  var role: Role
  /// Code points of the text.
  var span: Range<Int>
  /// What it names, as in the targets of clauses; empty where it names nothing.
  var names: [Name]
  /// Tokens that the longest name takes.
  var length: Int
  /// Tokens that the longest phrase of restricting takes.
  var reach: Int

  /// A thing a word names.
  struct Name: Sendable, Equatable {
    enum Kind: Sendable, Equatable { case place, platform, outlet, purpose, archive, resale }

    var kind: Kind
    /// The code of the word lists: `FR`, `R:Europe`, `tv`, `broadcaster`, `news`.
    var code: String
  }

  /// The word; where the desk has explained it, it restricts and names nothing.
  func explained(by house: [HouseReading]) -> CountedWord {
    guard house.contains(where: { $0.span.contains(span.lowerBound) }) else { return self }
    return CountedWord(role: .isOpaque, span: span, names: [], length: 1, reach: 1)
  }
}
