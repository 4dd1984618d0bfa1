/// A machine-readable rights policy (ODRL 2, RightsML; JSON-LD or XML) as clauses for the same
/// judgement as text: evidence is the JSON pointer or element path of each rule.
///
/// What the reader does not know becomes an `unknown` clause, so that the verdict is review.
/// Give the result to `evaluate` together with the texts: the stricter wins.
public func readPolicy(_ text: String, published: Instant? = nil) -> Restriction {
  var reader = PolicyReader()
  let first = text.unicodeScalars.first { !($0.properties.isWhitespace || $0 == "\u{FEFF}") }
  if first == "<" {
    reader.read(PolicyXML.tree(text))
  } else {
    reader.read(JSONReader.tree(text))
  }
  return Restriction(
    text: text, clauses: reader.clauses, coverage: reader.isOpen ? 0 : 1, sources: [],
    published: published)
}

/// Turns the rules of a policy into clauses.
struct PolicyReader {
  private(set) var clauses: [Clause] = []
  private var sentence = 0
  private var hasPermission = false

  var isOpen: Bool { clauses.contains { $0.kind == .unknown } }

  mutating func read(_ tree: JSONTree?) {
    guard let tree else { return addUnknown("/", "not JSON-LD or XML") }
    let policies = tree.elements
    guard !policies.isEmpty, policies.count <= 64 else { return addUnknown("/", "no policy") }
    for (index, policy) in policies.enumerated() {
      readPolicy(policy, path: policies.count == 1 ? "" : "/\(index)")
    }
    if !hasPermission { addUnknown("/", "no permission covers the use") }
  }

  private mutating func readPolicy(_ policy: JSONTree, path: String) {
    let type = Self.term(policy["@type"]?.text ?? policy["type"]?.text ?? "")
    guard ["Set", "Offer", "Agreement", "Policy"].contains(type) else {
      return addUnknown(path + "/@type", "unknown kind of policy")
    }
    if policy["inheritFrom"] != nil || policy["inheritfrom"] != nil {
      addUnknown(path + "/inheritFrom", "inherits rules that are not at hand")
    }
    for profile in policy["profile"]?.elements ?? [] {
      let name = profile.text ?? profile["@id"]?.text ?? ""
      if !Self.isKnownProfile(name) { addUnknown(path + "/profile", "unknown profile") }
    }
    if Self.term(policy["conflict"]?.text ?? "") == "perm" { hasPermConflict = true }
    for name in ["permission", "prohibition", "obligation", "duty"] {
      for (index, rule) in (policy[name]?.elements ?? []).enumerated() {
        readRule(rule, name, path: path + "/\(name)/\(index)")
      }
    }
    let known: Set<String> = [
      "@context", "@type", "type", "@id", "uid", "profile", "conflict", "permission", "prohibition",
      "obligation", "duty", "target", "assigner", "assignee", "inheritFrom", "lang", "asset",
    ]
    if case .object(let members) = policy {
      for member in members where !known.contains(member.name) && !member.name.hasPrefix("nr:") {
        addUnknown(path + "/" + member.name, "unknown term")
      }
    }
    if policy["assignee"] != nil { addUnknown(path + "/assignee", "meant for a named party") }
    if hasPermConflict, clauses.contains(where: { $0.polarity == .prohibit }) {
      addUnknown(path + "/conflict", "permissions override prohibitions")
    }
  }

  private var hasPermConflict = false

  private mutating func readRule(_ rule: JSONTree, _ name: String, path: String) {
    sentence += 1
    let actions = (rule["action"]?.elements ?? []).map { action -> String in
      Self.term(
        action.text ?? action["@id"]?.text ?? action["rdf:value"]?["@id"]?.text ?? action["name"]?
          .text ?? "")
    }
    guard !actions.isEmpty else { return addUnknown(path, "no action") }
    if name == "obligation" || name == "duty" {
      for action in actions { readDuty(action, rule, path: path) }
      return
    }
    for action in actions { readAction(action, rule, isBan: name == "prohibition", path: path) }
    for (index, duty) in (rule["duty"]?.elements ?? []).enumerated() {
      let action = Self.term(duty["action"]?.text ?? duty["action"]?["@id"]?.text ?? "")
      readDuty(action, duty, path: path + "/duty/\(index)")
    }
    if rule["assignee"] != nil { addUnknown(path + "/assignee", "meant for a named party") }
  }

  private static let uses: Set<String> = [
    "use", "display", "present", "play", "distribute", "publish", "broadcast", "reproduce", "print",
  ]

  private mutating func readAction(_ action: String, _ rule: JSONTree, isBan: Bool, path: String) {
    switch action {
    case "archive": add(.archive, isBan ? .prohibit : .permit, path: path)
    case "sell", "grantUse", "transfer", "lease":
      add(.resale, isBan ? .prohibit : .permit, ["resale"], path: path)
    case "distribute" where isBan: add(.resale, .prohibit, ["resale"], path: path)
    case "modify", "derive", "transform", "annotate", "extract":
      if isBan {
        add(.integrity, .prohibit, ["edit"], path: path)
      } else {
        hasPermission = hasPermission || false
      }
    case _ where Self.uses.contains(action): readUse(rule, isBan: isBan, path: path)
    default: addUnknown(path + "/action", "unknown action")
    }
  }

  private mutating func readUse(_ rule: JSONTree, isBan: Bool, path: String) {
    var constraints = rule["constraint"]?.elements ?? []
    if let refinement = rule["target"]?["refinement"] { constraints += refinement.elements }
    var flat: [JSONTree] = []
    for constraint in constraints {
      if let and = constraint["and"] {
        flat += and["@list"]?.elements ?? and.elements
      } else if constraint["or"] != nil || constraint["xone"] != nil
        || constraint["andSequence"] != nil
      {
        return addUnknown(path + "/constraint", "alternative constraints")
      } else {
        flat.append(constraint)
      }
    }
    if !isBan { hasPermission = true }
    if flat.isEmpty {
      if isBan {
        add(.kill, .prohibit, ["all"], path: path)
      } else {
        add(.access, .permit, ["all"], path: path)
      }
      return
    }
    var parts: [Part] = []
    for (index, constraint) in flat.enumerated() {
      guard let part = Self.part(constraint, isBan: isBan) else {
        return addUnknown(path + "/constraint/\(index)", "unknown constraint")
      }
      parts.append(part)
    }
    if isBan, parts.count > 1 {
      join(parts, path: path)
    } else {
      for part in parts { add(part, path: path) }
    }
  }

  /// A prohibition with several constraints: one is the ban, the others its scope.
  private mutating func join(_ parts: [Part], path: String) {
    var rest = parts.filter { $0.kind != .platform && $0.kind != .client }
    let scopes = parts.compactMap { part -> Scope? in
      guard !part.isExcluding else { return nil }
      switch part.kind {
      case .platform: return .platform(part.target)
      case .client: return .client(part.target)
      default: return nil
      }
    }
    if rest.isEmpty, let first = parts.first { rest = [first] }
    guard rest.count == 1, rest.count + scopes.count >= parts.count else {
      return addUnknown(path + "/constraint", "constraints that only hold together")
    }
    add(rest[0], scope: rest[0].kind == .platform ? Array(scopes.dropFirst()) : scopes, path: path)
  }

  private struct Part {
    var kind: Clause.Kind
    var polarity: Clause.Polarity
    var target: [String] = []
    var value: ClauseValue = .none
    var isExcluding = false
  }

  private mutating func add(_ part: Part, scope: [Scope] = [], path: String) {
    clauses.append(
      Clause(
        kind: part.kind, polarity: part.polarity, target: part.target, value: part.value,
        scope: scope, span: 0..<0, quote: path, sentence: sentence))
  }

  private mutating func add(
    _ kind: Clause.Kind, _ polarity: Clause.Polarity, _ target: [String] = [],
    value: ClauseValue = .none, path: String
  ) {
    add(Part(kind: kind, polarity: polarity, target: target, value: value), path: path)
  }

  private mutating func addUnknown(_ path: String, _ reason: String) {
    add(.unknown, .info, [], value: .word(reason), path: path)
  }

  // MARK: Terms

  private static func isKnownProfile(_ name: String) -> Bool {
    ["https://iptc.org/std/RightsML/", "http://iptc.org/std/RightsML/", "urn:newsreel:rights"]
      .contains { name.hasPrefix($0) }
  }

  /// A term without its vocabulary, where the vocabulary is known.
  static func term(_ name: String) -> String {
    for prefix in [
      "http://www.w3.org/ns/odrl/2/", "http://w3.org/ns/odrl/2/", "https://www.w3.org/ns/odrl/2/",
      "https://iptc.org/std/RightsML/odrl-profile/", "http://iptc.org/std/RightsML/2011-10-07/",
      "http://iptc.org/std/RightsML/2/", "https://iptc.org/std/RightsML/2/", "urn:newsreel:rights:",
      "odrl:", "rightsml:", "nr:",
    ] where name.hasPrefix(prefix) {
      return String(name.dropFirst(prefix.count))
    }
    return name
  }

  private static func values(_ constraint: JSONTree) -> [String] {
    let right = constraint["rightOperand"] ?? constraint["rightoperand"] ?? .null
    return right.elements.compactMap { $0.text ?? $0["@id"]?.text ?? $0["@value"]?.text }
      .flatMap { $0.split(separator: " ").map(String.init) }
  }

  private static func part(_ constraint: JSONTree, isBan: Bool) -> Part? {
    let left = term(
      constraint["leftOperand"]?.text ?? constraint["leftOperand"]?["@id"]?.text ?? constraint[
        "name"]?.text ?? "")
    let operation = term(constraint["operator"]?.text ?? constraint["operator"]?["@id"]?.text ?? "")
    let values = values(constraint)
    guard !values.isEmpty else { return nil }
    if left == "dateTime" || left == "datetime" { return time(operation, values[0], isBan) }
    let isNone: Bool
    switch operation {
    case "isAnyOf", "eq", "isA", "isPartOf": isNone = false
    case "isNoneOf", "neq": isNone = true
    default: return nil
    }
    let kind: Clause.Kind
    var target: [String] = []
    switch left {
    case "purpose":
      kind = .purpose
      target = values.map { purpose(term($0)) }
    case "spatial":
      kind = .territory
      target = values.map(place)
    case "deliveryChannel", "media":
      kind = .platform
      target = values.map { channel(term($0)) }
    case "industry", "recipient":
      kind = .client
      target = values.map { term($0) }
    case "programmeType":
      kind = .programme
      target = values.map { term($0) }
    default: return nil
    }
    guard !target.contains("") else { return nil }
    if isBan {
      return isNone
        ? Part(kind: kind, polarity: .permit, target: target, value: .only, isExcluding: true)
        : Part(kind: kind, polarity: .prohibit, target: target)
    }
    return isNone
      ? Part(kind: kind, polarity: .prohibit, target: target, isExcluding: true)
      : Part(kind: kind, polarity: .permit, target: target)
  }

  private static func time(_ operation: String, _ value: String, _ isBan: Bool) -> Part? {
    let text = value.utf8.count == 10 ? value + "T00:00:00Z" : value
    guard let instant = Timestamp.instant(text) else {
      return Part(kind: .expiry, polarity: .prohibit, value: .moment(nil, event: nil))
    }
    let isDay = value.utf8.count == 10
    let moment =
      isDay
      ? Moment(earliest: instant - 50_400, latest: instant + 129_600)
      : Moment(earliest: instant, latest: instant)
    let isBefore: Bool
    switch operation {
    case "lt", "lteq": isBefore = true
    case "gt", "gteq": isBefore = false
    default: return nil
    }
    return Part(
      kind: isBefore == isBan ? .embargo : .expiry, polarity: .prohibit,
      value: .moment(moment, event: nil))
  }

  private static func purpose(_ name: String) -> String {
    let known: Set<String> = [
      "news", "documentary", "education", "advertising", "promotion", "merchandise", "magazine",
      "entertainment", "noncommercial", "editorial", "commercial",
    ]
    return known.contains(name) ? name : ""
  }

  private static func channel(_ name: String) -> String {
    switch name {
    case "web", "digital", "online", "internet": "digital"
    case "tv", "broadcast", "television": "tv"
    case "mobile", "print", "radio", "social", "vod": name
    default: ""
    }
  }

  private static func place(_ name: String) -> String {
    let bare =
      term(name).split(whereSeparator: { $0 == "/" || $0 == "#" || $0 == ":" }).last.map(
        String.init) ?? ""
    if term(name).hasPrefix("R:") || term(name).hasPrefix("sub:") { return term(name) }
    if bare.utf8.count == 2, Vocabulary.shared.alpha2.contains(bare.uppercased()) {
      return bare.uppercased()
    }
    if let code = Vocabulary.shared.alpha3[NormalForm.fold(Substring(bare))] { return code }
    return "unresolved:" + bare
  }

  private mutating func readDuty(_ action: String, _ rule: JSONTree, path: String) {
    switch action {
    case "attribute":
      let who = rule["attributedParty"] ?? rule["creditText"] ?? rule["nr:creditText"]
      let text = who?.text ?? who?["@id"]?.text ?? ""
      add(.credit, .duty, [], value: .credit(text: text, place: "any"), path: path)
    case "preserveMark": add(.integrity, .duty, ["logo"], path: path)
    case "anonymize": add(.privacy, .duty, ["blur"], path: path)
    case "obtainConsent": add(.consent, .duty, [], value: .party(""), path: path)
    case "compensate", "pay": add(.fee, .duty, [], value: .amount("", per: nil), path: path)
    case "delete": add(.archive, .prohibit, path: path)
    case "nextPolicy": add(.notice, .info, path: path)
    default: addUnknown(path, "unknown duty")
    }
  }
}

/// What a policy and a text say against each other, in words.
public func contradictions(between policy: Restriction, and texts: [Restriction]) -> [String] {
  var found: [String] = []
  for text in texts {
    for one in policy.clauses {
      for other in text.clauses where one.kind == other.kind && found.count < 32 {
        let isOpposed =
          one.polarity == .permit && other.polarity == .prohibit
          || one.polarity == .prohibit && other.polarity == .permit && other.value != .only
        let isShared =
          one.target.isEmpty && other.target.isEmpty
          || !Set(one.target).isDisjoint(with: other.target)
        if isOpposed, isShared {
          found.append(
            "\(one.quote) of the policy and \u{201C}\(other.quote)\u{201D} contradict each other; the stricter counts."
          )
        }
      }
    }
    let grants = policy.clauses.contains { $0.kind == .access }
    if grants, let ban = text.clauses.first(where: { $0.polarity == .prohibit }) {
      found.append(
        "The policy grants every use, the text says \u{201C}\(ban.quote)\u{201D}; the text counts.")
    }
  }
  return found
}
