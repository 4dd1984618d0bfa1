import Rights

/// A labelled text with what decides which changes keep its meaning at least as strict.
struct MutableLine: Sendable {
  let text: String
  /// The least strict answer the label allows, outlet by outlet: 0 clear, 1 conditions, 2 others.
  let floors: [Int]
  /// Some clause holds for a part, a platform, a client or a place only.
  let hasLabel: Bool
  let hasException: Bool
  /// It grants somebody or something in particular, which another grant may go beyond.
  let hasSpecificGrant: Bool
  /// It grants every use.
  let hasFullGrant: Bool
  /// The kinds of which it leaves only some.
  let exclusiveKinds: Set<Clause.Kind>
  /// The label says no: every platform is barred, whatever else is said.
  let isBarred: [Bool]
  /// It says different things of different platforms, so that a bar of it may hide an open question.
  let splitsPlatforms: Bool
  /// It begins or ends with words that bind to a neighbour, or its quotes and brackets are open.
  let isBound: Bool

  init(_ line: LabelledLines, published: Instant) {
    text = line.text
    let clauses = parse(line.text, published: published).clauses
    // What was guessed is asked only where the answer would be clear.
    let isGuessed = clauses.contains { !$0.guesses.isEmpty }
    floors = line.verdicts.map { min($0.map(\.strictness).min() ?? 2, isGuessed ? 1 : 2) }
    isBarred = line.verdicts.map { $0 == [.no] }
    splitsPlatforms = clauses.contains { clause in
      clause.kind == .platform || clause.kind == .programme
        || clause.scope.contains { if case .platform = $0 { true } else { false } }
        || clause.except.contains { $0.hasPrefix("platform:") }
    }
    hasLabel =
      line.text.contains(":") || line.text.contains("=")
      || clauses.contains { !$0.scope.isEmpty }
    hasException = clauses.contains { !$0.except.isEmpty } || Self.excepts(line.text)
    hasSpecificGrant = clauses.contains {
      $0.polarity == .permit && $0.value != .only && ($0.kind != .access || !$0.scope.isEmpty)
    }
    hasFullGrant = clauses.contains { $0.kind == .access && $0.scope.isEmpty }
    exclusiveKinds = Set(clauses.filter { $0.value == .only }.map(\.kind))
    isBound = Self.isBound(line.text)
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
  }

  private static let exceptions: Set<String> = [
    "except", "excepting", "excluding", "excl", "exc", "ex", "save", "apart", "other", "than",
    "bar", "barring", "but", "unless", "otherwise", "elsewhere", "remainder", "rest", "minus",
    "sauf", "hors", "hormis", "excepté", "ailleurs", "autre", "autres", "à", "außer", "ausser",
    "ausgenommen", "sonst", "ausnahme", "sofern", "sei", "salvo", "excepto", "menos", "resto",
    "кроме", "исключением", "если", "остальн", "إلا", "عدا", "باستثناء", "ما", "سوى", "without",
    "sans", "ohne", "sin", "без", "بدون", "دون", "thereafter", "then", "after", "beyond",
    "outside", "when", "while", "if", "where", "provided", "non", "nicht-eu", "inside",
  ]

  private static func excepts(_ text: String) -> Bool {
    words(text).contains { exceptions.contains($0) }
  }

  private static let binders: Set<String> = [
    "for", "in", "on", "by", "with", "within", "until", "till", "before", "from", "of", "to", "at",
    "during", "only", "and", "or", "nor", "via", "as", "see", "contact", "please", "pour", "par",
    "en", "dans", "jusqu", "avant", "für", "in", "bis", "vor", "nur", "und", "oder", "para", "por",
    "hasta", "solo", "sólo", "y", "o", "для", "до", "только", "и", "или", "в", "на", "في", "حتى",
    "فقط", "و", "أو", "قبل", "خلال", "also", "not", "credit", "courtesy", "source", "this", "these",
    "uniquement", "seulement", "solely", "exclusively", "between", "ab", "dès", "desde",
  ]

  private static func isBound(_ text: String) -> Bool {
    let words = words(text)
    guard words.count > 1, let first = words.first, let last = words.last else { return true }
    let quotes = text.filter { "\"'«»“”‘’„".contains($0) }.count
    let open = text.filter { $0 == "(" || $0 == "[" }.count
    let closed = text.filter { $0 == ")" || $0 == "]" }.count
    return binders.contains(first) || exceptions.contains(first) || last == "or" || last == "and"
      || !quotes.isMultiple(of: 2) || open != closed || text.hasSuffix(":")
  }
}

extension Verdict.Answer {
  /// How strict an answer is: review is as safe as no.
  public var strictness: Int {
    switch self {
    case .clear: 0
    case .conditions: 1
    case .review, .no: 2
    }
  }
}
