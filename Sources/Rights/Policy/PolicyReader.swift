import Clips

/// A machine-readable rights policy (ODRL 2, RightsML; JSON-LD or XML) as clauses for the same
/// judgement as text: evidence is the JSON pointer or element path of each rule.
///
/// What the reader does not know becomes an `unknown` clause, so that the verdict is review.
/// Give the result to `evaluate` together with the texts: the stricter wins.
public func readPolicy(_ text: String, published: Instant? = nil) -> Restriction {
  var reader = PolicyReader()
  reader.read(text)
  return Restriction(
    text: text, clauses: reader.clauses, coverage: reader.isOpen ? 0 : 1, sources: [],
    published: published, carrier: .policy)
}

/// Turns the rules of a policy into clauses.
struct PolicyReader {
  private(set) var clauses: [Clause] = []
  private var sentence = 0
  private var hasPermission = false
  private var hasPermConflict = false
  private static let largest = 4_000_000
  private static let mostPolicies = 64

  var isOpen: Bool { clauses.contains { $0.kind == .unknown } }

  mutating func read(_ text: String) {
    read(Self.tree(text))
    if !hasPermission { addUnknown("/", "no permission covers the use") }
  }

  /// The value of a policy text; nil where it is neither JSON nor XML, too large, or says a thing
  /// twice.
  private static func tree(_ text: String) -> JSONValue? {
    guard text.utf8.count <= largest else { return nil }
    let first = text.unicodeScalars.first { !($0.properties.isWhitespace || $0 == "\u{FEFF}") }
    if first == "<" { return PolicyXML.tree(text) }
    let result = JSONParser.parse(text.utf8)
    guard result.error == nil, !result.repairs.contains(.repeatedKey) else { return nil }
    return result.value
  }

  private mutating func read(_ tree: JSONValue?) {
    guard let tree = tree.map(Self.plain) else { return addUnknown("/", "not JSON-LD or XML") }
    let policies = tree["@graph"]?.listed ?? tree.listed
    guard !policies.isEmpty, policies.count <= Self.mostPolicies else {
      return addUnknown("/", "no policy")
    }
    for (index, policy) in policies.enumerated() {
      read(policy, path: policies.count == 1 ? "" : "/\(index)", isCarried: false)
    }
  }

  /// A policy, or what a news item carries it in: encoded as text, or only as a link.
  private mutating func read(_ policy: JSONValue, path: String, isCarried: Bool) {
    for member in policy.members?.members ?? [] where !isCarried {
      switch member.key.lowercased() {
      case "encodedrights":
        guard let text = member.value.text, let tree = Self.tree(text).map(Self.plain) else {
          return addUnknown(path + "/" + member.key, "not JSON-LD or XML")
        }
        for inner in tree.listed.prefix(Self.mostPolicies) {
          read(inner, path: path + "/" + member.key, isCarried: true)
        }
        return
      case "linkedrights":
        return addUnknown(path + "/" + member.key, "the policy is behind a link, not fetched")
      default: continue
      }
    }
    readPolicy(policy, path: path)
  }

  private static let policyTerms: Set<String> = [
    "@context", "@type", "type", "@id", "uid", "profile", "conflict", "permission", "prohibition",
    "obligation", "duty", "target", "assigner", "assignee", "inheritFrom", "inheritfrom", "lang",
    "asset",
  ]

  private mutating func readPolicy(_ policy: JSONValue, path: String) {
    let type = Self.term(policy["@type"]?.scalarText ?? policy["type"]?.scalarText ?? "")
    guard ["Set", "Offer", "Agreement", "Policy"].contains(type) else {
      return addUnknown(path + "/@type", "unknown kind of policy")
    }
    if policy["inheritFrom"] != nil || policy["inheritfrom"] != nil {
      addUnknown(path + "/inheritFrom", "inherits rules that are not at hand")
    }
    for profile in policy["profile"]?.listed ?? [] {
      if !Self.isKnownProfile(profile.named ?? "") {
        addUnknown(path + "/profile", "unknown profile")
      }
    }
    if Self.term(policy["conflict"]?.named ?? "") == "perm" { hasPermConflict = true }
    for name in ["permission", "prohibition", "obligation", "duty"] {
      let rules = (policy.members?.members ?? []).filter { $0.key == name }.flatMap(\.value.listed)
      for (index, rule) in rules.enumerated() {
        readRule(rule, name, path: path + "/\(name)/\(index)")
      }
    }
    addUnknownMembers(of: policy, known: Self.policyTerms, path: path)
    if policy["assignee"] != nil { addUnknown(path + "/assignee", "meant for a named party") }
    if hasPermConflict, clauses.contains(where: { $0.polarity == .prohibit }) {
      addUnknown(path + "/conflict", "permissions override prohibitions")
    }
  }

  private mutating func addUnknownMembers(
    of value: JSONValue, known: Set<String>, path: String
  ) {
    for member in value.members?.members ?? []
    where !known.contains(Self.term(member.key)) && !member.key.hasPrefix("nr:") {
      addUnknown(path + "/" + member.key, "unknown term")
    }
  }

  private static let ruleTerms: Set<String> = [
    "@type", "type", "@id", "uid", "action", "constraint", "duty", "target", "assigner", "assignee",
    "asset",
  ]

  private mutating func readRule(_ rule: JSONValue, _ name: String, path: String) {
    sentence += 1
    let listed = rule["action"]?.listed ?? []
    let actions = listed.map { Self.term($0.named ?? "") }
    guard !actions.isEmpty else { return addUnknown(path, "no action") }
    if listed.contains(where: { $0["refinement"] != nil || $0["odrl:refinement"] != nil }) {
      addUnknown(path + "/action/refinement", "narrows the action")
    }
    if name == "obligation" || name == "duty" {
      for action in actions { readDuty(action, rule, path: path) }
      return
    }
    addUnknownMembers(of: rule, known: Self.ruleTerms, path: path)
    for action in actions { readAction(action, rule, isBan: name == "prohibition", path: path) }
    for (index, duty) in (rule["duty"]?.listed ?? []).enumerated() {
      readDuty(Self.term(duty["action"]?.named ?? ""), duty, path: path + "/duty/\(index)")
    }
    if rule["assignee"] != nil { addUnknown(path + "/assignee", "meant for a named party") }
  }

  private mutating func readAction(_ name: String, _ rule: JSONValue, isBan: Bool, path: String) {
    guard let action = PolicyAction(name) else {
      return addUnknown(path + "/action", "unknown action")
    }
    switch action {
    case .use: readUse(rule, isBan: isBan, path: path)
    case .distribute where isBan: readUnlimited(rule, .resale, ["resale"], isBan: true, path: path)
    case .distribute: readUse(rule, isBan: false, path: path)
    case .archive: readUnlimited(rule, .archive, [], isBan: isBan, path: path)
    case .passOn: readUnlimited(rule, .resale, ["resale"], isBan: isBan, path: path)
    case .change: if isBan { add(.integrity, .prohibit, ["edit"], path: path) }
    case .ai(let uses): readUnlimited(rule, .ai, uses.map(\.rawValue), isBan: isBan, path: path)
    // What shows a clip to one viewer is less than publishing it: a ban on it bars that as well, a
    // permission of it gives nothing.
    case .show: if isBan { readUse(rule, isBan: true, path: path) }
    case .platform(let platform): readPlatform(platform, rule, isBan: isBan, path: path)
    }
  }

  /// An action that is use on one platform.
  private mutating func readPlatform(
    _ platform: Platform, _ rule: JSONValue, isBan: Bool, path: String
  ) {
    let isLimited =
      !(rule["constraint"]?.listed ?? []).isEmpty || rule["target"]?["refinement"] != nil
    if isLimited, !isBan { return addUnknown(path + "/constraint", "limits use on one platform") }
    if !isBan { hasPermission = true }
    add(.platform, isBan ? .prohibit : .permit, [platform.rawValue], path: path)
  }

  /// A rule about archiving or passing on; with constraints a permission opens nothing and the
  /// ban is taken without them, which is the stricter reading.
  private mutating func readUnlimited(
    _ rule: JSONValue, _ kind: Clause.Kind, _ target: [String], isBan: Bool, path: String
  ) {
    if isBan {
      add(kind, .prohibit, target, path: path)
    } else if (rule["constraint"]?.listed ?? []).isEmpty {
      add(kind, .permit, target, path: path)
    }
  }

  private mutating func readUse(_ rule: JSONValue, isBan: Bool, path: String) {
    var constraints = rule["constraint"]?.listed ?? []
    if let refinement = rule["target"]?["refinement"] { constraints += refinement.listed }
    var flat: [JSONValue] = []
    for constraint in constraints {
      if let and = constraint["and"] ?? constraint["odrl:and"] {
        flat += and["@list"]?.listed ?? and.listed
      } else if ["or", "xone", "andSequence"].contains(where: { constraint[$0] != nil }) {
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
    var parts: [PolicyPart] = []
    for (index, constraint) in flat.enumerated() {
      guard let part = PolicyPart(constraint, isBan: isBan) else {
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
  private mutating func join(_ parts: [PolicyPart], path: String) {
    var rest = parts.filter { $0.kind != .platform && $0.kind != .client }
    let scopes = parts.compactMap { part -> Scope? in
      guard !part.isExcluding else { return nil }
      switch part.kind {
      case .platform: return .platform(part.target.compactMap(Platform.init))
      case .client: return .client(part.target.map(Audience.init))
      default: return nil
      }
    }
    if rest.isEmpty, let first = parts.first { rest = [first] }
    guard rest.count == 1, rest.count + scopes.count >= parts.count else {
      return addUnknown(path + "/constraint", "constraints that only hold together")
    }
    add(rest[0], scope: rest[0].kind == .platform ? Array(scopes.dropFirst()) : scopes, path: path)
  }

  private mutating func add(_ part: PolicyPart, scope: [Scope] = [], path: String) {
    clauses.append(
      Clause(
        kind: part.kind, polarity: part.polarity,
        targets: part.target.map { Target($0, part.kind) },
        value: part.value,
        scope: scope, span: 0..<0, quote: path, sentence: sentence))
  }

  private mutating func add(
    _ kind: Clause.Kind, _ polarity: Clause.Polarity, _ target: [String] = [],
    value: ClauseValue = .none, path: String
  ) {
    add(PolicyPart(kind: kind, polarity: polarity, target: target, value: value), path: path)
  }

  private mutating func addUnknown(_ path: String, _ reason: String) {
    add(.unknown, .info, [], value: .reason(reason), path: path)
  }

  // MARK: Terms

  private static func isKnownProfile(_ name: String) -> Bool {
    ["https://iptc.org/std/RightsML/", "http://iptc.org/std/RightsML/", "urn:newsreel:rights"]
      .contains { name.hasPrefix($0) }
  }

  private static let vocabularies = [
    "http://www.w3.org/ns/odrl/2/", "http://w3.org/ns/odrl/2/", "https://www.w3.org/ns/odrl/2/",
    "https://iptc.org/std/RightsML/odrl-profile/", "http://iptc.org/std/RightsML/2011-10-07/",
    "http://iptc.org/std/RightsML/2/", "https://iptc.org/std/RightsML/2/", "urn:newsreel:rights:",
    "odrl:", "rightsml:", "nr:",
  ]

  /// A term without its vocabulary, where the vocabulary is known.
  static func term(_ name: String) -> String {
    for prefix in vocabularies where name.hasPrefix(prefix) {
      return String(name.dropFirst(prefix.count))
    }
    return name
  }

  /// The tree with the names of its members without their vocabulary; own terms keep theirs, and
  /// what then stands twice is no term that is known.
  private static func plain(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let object):
      let names = object.members.map { $0.key.hasPrefix("nr:") ? $0.key : term($0.key) }
      let members = zip(names, object.members).map { name, member in
        let isTwice = names.count { $0 == name } > 1
        return JSONObject.Member(isTwice ? "repeated " + name : name, plain(member.value))
      }
      return .object(JSONObject(members))
    case .array(let elements): return .array(elements.map(plain))
    case .null, .bool, .integer, .number, .string: return value
    }
  }

  private mutating func readDuty(_ action: String, _ rule: JSONValue, path: String) {
    for key in ["consequence", "remedy"] where rule[key] != nil {
      addUnknown(path + "/" + key, "unknown term")
    }
    switch action {
    case "attribute":
      let who = rule["nr:creditText"] ?? rule["creditText"] ?? rule["attributedParty"]
      let isOnScreen = rule["nr:onScreen"] == .bool(true)
      add(
        .credit, .duty, [],
        value: .credit(text: who?.named ?? "", place: isOnScreen ? "screen" : "any"), path: path)
    case "preserveMark": add(.integrity, .duty, ["logo"], path: path)
    case "labelAI": add(.ai, .duty, ["label"], path: path)
    case "anonymize": add(.privacy, .duty, ["blur"], path: path)
    case "obtainConsent":
      add(.consent, .duty, [], value: .party(rule["consentingParty"]?.named ?? ""), path: path)
    case "compensate", "pay": add(.fee, .duty, [], value: .amount("", per: nil), path: path)
    case "delete": add(.archive, .prohibit, path: path)
    case "nextPolicy": add(.notice, .info, path: path)
    default: addUnknown(path, "unknown duty")
    }
  }
}
