import Clips

/// One constraint of a rule as the start of a clause.
struct PolicyPart {
  var kind: Clause.Kind
  var polarity: Clause.Polarity
  var target: [String] = []
  var value: ClauseValue = .none
  var isExcluding = false

  init(
    kind: Clause.Kind, polarity: Clause.Polarity, target: [String] = [],
    value: ClauseValue = .none, isExcluding: Bool = false
  ) {
    self.kind = kind
    self.polarity = polarity
    self.target = target
    self.value = value
    self.isExcluding = isExcluding
  }

  /// Nil where operand, operator or a value is not known.
  init?(_ constraint: JSONValue, isBan: Bool) {
    let left = Self.term(constraint["leftOperand"] ?? constraint["name"])
    let operation = Self.term(constraint["operator"])
    let right = constraint["rightOperand"] ?? constraint["rightoperand"] ?? .null
    let values = right.listed.compactMap(\.named)
      .flatMap { $0.split(separator: " ").map(String.init) }
    guard let first = values.first else { return nil }
    if left == "dateTime" || left == "datetime" {
      guard values.count == 1 else { return nil }
      self.init(time: first, operation, isBan: isBan)
      return
    }
    guard let isNone = Self.isNone(operation),
      let meaning = Self.meaning(of: left, values), !meaning.target.contains("")
    else { return nil }
    let isOnly = isBan && isNone
    self.init(
      kind: meaning.kind, polarity: isBan == isNone ? .permit : .prohibit, target: meaning.target,
      value: isOnly ? .only : .none, isExcluding: isNone)
  }

  private init?(time value: String, _ operation: String, isBan: Bool) {
    let isDay = value.utf8.count == 10
    let isBefore: Bool
    switch operation {
    case "lt", "lteq": isBefore = true
    case "gt", "gteq": isBefore = false
    default: return nil
    }
    guard let instant = Timestamp.instant(isDay ? value + "T00:00:00Z" : value) else {
      self.init(kind: .expiry, polarity: .prohibit, value: .moment(nil, event: nil))
      return
    }
    let moment =
      isDay
      ? Moment(earliest: instant - 50_400, latest: instant + 129_600)
      : Moment(earliest: instant, latest: instant)
    self.init(
      kind: isBefore == isBan ? .embargo : .expiry, polarity: .prohibit,
      value: .moment(moment, event: nil))
  }

  private static func term(_ value: JSONValue?) -> String {
    PolicyReader.term(value?.named ?? "")
  }

  /// Whether an operator excludes what it names; nil where it is not known.
  private static func isNone(_ operation: String) -> Bool? {
    switch operation {
    case "isAnyOf", "eq", "isA", "isPartOf": false
    case "isNoneOf", "neq": true
    default: nil
    }
  }

  private static func meaning(
    of left: String, _ values: [String]
  ) -> (kind: Clause.Kind, target: [String])? {
    let terms = values.map(PolicyReader.term)
    switch left {
    case "purpose": return (.purpose, terms.map(purpose))
    case "spatial": return (.territory, values.map(place))
    case "deliveryChannel", "media": return (.platform, unique(terms.flatMap(channels)))
    case "industry", "recipient": return (.client, terms)
    case "programmeType": return (.programme, terms)
    default: return nil
    }
  }

  private static let purposes: Set<String> = [
    "news", "documentary", "education", "advertising", "promotion", "merchandise", "magazine",
    "entertainment", "noncommercial", "editorial", "commercial",
  ]

  private static func purpose(_ name: String) -> String { purposes.contains(name) ? name : "" }

  /// The platforms a channel stands for: the web means social as well (R3), except where a policy
  /// of ours says that it does not; an empty name for a channel that is not known.
  private static func channels(_ name: String) -> [String] {
    switch name {
    case PolicyTerms.webAlone: [Platform.digital.rawValue]
    case "web", "digital", "online", "internet": Platform.digital.meant.map(\.rawValue)
    case "tv", "broadcast", "television": [Platform.tv.rawValue]
    case "mobile", "print", "radio", "social", "vod", "all": [name]
    default: [""]
    }
  }

  private static func unique(_ names: [String]) -> [String] {
    names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func place(_ name: String) -> String {
    let term = PolicyReader.term(name)
    if term.hasPrefix("R:") || term.hasPrefix("sub:") { return term }
    let bare =
      term.split(whereSeparator: { $0 == "/" || $0 == "#" || $0 == ":" }).last.map(String.init)
      ?? ""
    let code = bare.uppercased()
    if bare.utf8.count == 2, Vocabulary.shared.alpha2.contains(code) { return code }
    return Vocabulary.shared.alpha3[code] ?? "unresolved:" + bare
  }
}
