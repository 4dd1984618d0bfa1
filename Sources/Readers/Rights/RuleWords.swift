/// The words that tell what a part of a restriction line is about.
enum RuleWords {
  /// All words in one table.
  static let table = PhraseTable(lists.flatMap { $0 })
  /// The words of each kind of rule; the first kind of which a word is found is taken.
  static let rules = zip(kinds, sets).map { (kind: $0.kind, phrases: $1) }
  /// The words that make a rule a prohibition.
  static let negations = sets[kinds.count]
  /// The words of a rule on access at large.
  static let access = sets[kinds.count + 1]
  /// The words that say there is no restriction.
  static let denials = sets[kinds.count + 2]
  /// The words of a thing that must stay whole.
  static let whole = sets[kinds.count + 3]
  /// `only`.
  static let only = sets[kinds.count + 4]

  /// How many words there are.
  static var count: Int { lists.reduce(0) { $0 + $1.count } }

  private static let lists: [[String]] =
    kinds.map(\.words) + [
      [
        " no ", " not ", " never ", " without ", " except ", "cannot", " nor ", " kein",
        " nicht ", " sans ", " pas ", " sin ", " не ", " без ", " لا ", "prohib", "interdit",
        "forbid",
      ],
      [" none ", "access", "use ", "restriction"],
      ["no restriction"],
      ["logo", "intact"],
      ["only"],
    ]

  private static let sets: [PhraseSet] = {
    var first = 0
    return lists.map { words in
      defer { first += words.count }
      return PhraseSet(first..<(first + words.count))
    }
  }()

  private static let kinds: [(kind: String, words: [String])] = [
    ("kill", ["withdrawn", "kill notice", "do not use this", " kill "]),
    (
      "pointer",
      [
        "see script", "see shotlist", "see dopesheet", "see dope sheet", "see below",
        "see restrictions", "siehe ",
      ]
    ),
    ("embargo", ["embargo", "sperrfrist", "not before", "hold until", "эмбарго", "حظر نشر"]),
    (
      "third_party",
      [
        "third-party music", "third party music", "clear before", "replace music",
        "mute",
      ]
    ),
    ("privacy", ["blur", "identif", "pixel", "anonym"]),
    ("consent", ["permission", "consent", "clearance", "prior approval", "contact "]),
    ("fee", [" fee", "charge", "payment", "per minute", "honorar"]),
    (
      "credit",
      [
        "credit", "courtesy", "quellenangabe", "crédit", "mention obligatoire", "attribut",
        "byline",
      ]
    ),
    (
      "integrity",
      [
        "logo", "watermark", "edit ", " edited", "editing", " crop", "alter", "intact",
        "obscur", "manipulat", "screengrab", "still",
      ]
    ),
    ("archive", ["archiv", "library", "архив", "أرشيف", "re-use", "reuse"]),
    (
      "resale",
      [
        "resale", "re-sale", "resell", " sales", "syndicat", "sublicen", "third part",
        "wiederverkauf", "revente", "reventa",
      ]
    ),
    (
      "expiry",
      [
        " after ", "within ", "expire", " until ", " hours", "hrs", " days", "nach dem",
        "innerhalb",
      ]
    ),
    ("runs", [" run ", " runs", "one time", "times only", "single use"]),
    ("length", [" seconds", " sec ", "maximum of", "no more than", "max "]),
    ("programme", ["news bulletin", "scheduled news", "magazine show", "newscast"]),
    (
      "client",
      [
        "agenc", "broadcasters", "clients", "subscribers", "members", "publishers",
        "networks", "agentur", "abonn", "sender", "вещател", "агентств", "وكالات", "producers",
      ]
    ),
    (
      "platform",
      [
        "online", "internet", "digital", "social", " web", " tv", "television",
        "broadcast", "radio", "mobile", " print", " vod", "youtube", "facebook", "platform",
      ]
    ),
    (
      "purpose",
      [
        "news", "editorial", "commercial", "advertis", "documentar", "education",
        "entertain", "promotion", "redaktionell", "éditorial", "werb", "publicit", "merchandis",
        "magazine",
      ]
    ),
    (
      "access",
      [
        "access all", "no restriction", "no access restrictions", "unrestricted",
        "worldwide",
      ]
    ),
    ("sensitivity", ["graphic", "disturbing", "sensitive", "warning", "distressing"]),
    ("notice", ["©", "copyright", "(c)", "all rights reserved"]),
    ("contact", ["phone", "tel:", "e-mail", "email", "@"]),
  ]
}
