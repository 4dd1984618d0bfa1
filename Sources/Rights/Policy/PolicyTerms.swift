import Clips

/// The words of ODRL and RightsML for the parts of clauses.
enum PolicyTerms {
  static func comparison(_ left: String, _ operation: String, _ right: JSONValue) -> JSONValue {
    .object([
      .init("leftOperand", .string(left)), .init("operator", .string(operation)),
      .init("rightOperand", right),
    ])
  }

  private static func ids(_ names: [String]) -> JSONValue {
    .array(names.map { .object([.init("@id", .string($0))]) })
  }

  static func constraint(
    _ kind: Clause.Kind, _ targets: [String], operation: String
  ) -> [JSONValue] {
    switch kind {
    case .purpose: return [comparison("purpose", operation, ids(targets.map { "nr:" + $0 }))]
    case .territory: return [comparison("spatial", operation, ids(targets.map(place)))]
    case .platform:
      return [comparison("deliveryChannel", operation, ids(channels(targets).map { "nr:" + $0 }))]
    case .programme:
      return [comparison("nr:programmeType", operation, ids(targets.map { "nr:" + $0 }))]
    case .client:
      let isClass = targets.allSatisfy { !$0.contains(":") }
      return [
        comparison(isClass ? "industry" : "recipient", operation, ids(targets.map { "nr:" + $0 }))
      ]
    default: return []
    }
  }

  /// The CV address of a country by alpha-3, an own term for regions and parts.
  static func place(_ code: String) -> String {
    if code.utf8.count == 2, let alpha3 = alpha3ByAlpha2[code] {
      return "http://cvx.iptc.org/iso3166-1a3/" + alpha3
    }
    return "nr:" + code
  }

  static let alpha3ByAlpha2: [String: String] = Dictionary(
    Vocabulary.shared.alpha3.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })

  /// The web without social media, which the channel `web` means too.
  static let webAlone = "webWithoutSocial"

  /// The channels of platforms.
  static func channels(_ names: [String]) -> [String] {
    let digital = Platform.digital.rawValue
    guard names.contains(digital) else { return names }
    let isWhole = Platform.digital.meant.allSatisfy { names.contains($0.rawValue) }
    return names.compactMap { name in
      if name == digital { return isWhole ? "web" : webAlone }
      return isWhole && name == Platform.social.rawValue ? nil : name
    }
  }

  static func constraint(_ scope: Scope) -> JSONValue? {
    switch scope {
    case .platform(let names):
      constraint(.platform, names.map(\.rawValue), operation: "isAnyOf").first
    case .territory(let names):
      constraint(.territory, names.map(\.code), operation: "isAnyOf").first
    case .client(let names): constraint(.client, names.map(\.code), operation: "isAnyOf").first
    case .market(let code, let isInside):
      comparison("nr:market", isInside ? "isAnyOf" : "isNoneOf", ids([place(code)]))
    case .source(let name): comparison("nr:source", "eq", .string(name))
    case .shots, .time, .part: nil
    }
  }

  static func refinement(_ clause: Clause) -> JSONValue? {
    for scope in clause.scope {
      switch scope {
      case .time(let range):
        let seconds = range.replacing("-", with: ",")
        return comparison("absoluteTemporalPosition", "eq", .string("#t=" + seconds))
      case .shots(let name): return comparison("nr:shots", "eq", .string(name))
      case .part: return comparison("nr:part", "eq", .string("unnamed"))
      case .platform, .market, .source, .territory, .client: continue
      }
    }
    return nil
  }

  static func exception(_ name: String, _ clause: Clause) -> JSONValue? {
    if name.hasPrefix("consent") {
      return comparison("nr:consent", "neq", .string(name))
    }
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2, let kind = Clause.Kind(rawValue: parts[0]) {
      return constraint(kind, [parts[1]], operation: "isNoneOf").first
    }
    let kind: Clause.Kind = parts[0] == "member" || parts[0] == "subscriber" ? .client : clause.kind
    return constraint(kind, [name], operation: "isNoneOf").first
  }

  /// Stands before an `AIUse` in the name of an action.
  static let aiAction = "nr:ai-"

  static func integrityAction(_ clause: Clause) -> String {
    clause.targets.contains(.work(.still)) ? "extract" : "modify"
  }

  static func instantText(_ instant: Instant) -> JSONValue {
    .object([
      .init("@value", .string(Timestamp.text(instant))), .init("@type", .string("xsd:dateTime")),
    ])
  }

  /// When a prohibition holds: before an embargo ends, after an expiry.
  static func time(_ clause: Clause) -> [JSONValue] {
    switch clause.value {
    case .moment(let moment?, _):
      return clause.kind == .embargo
        ? [comparison("dateTime", "lt", instantText(moment.latest))]
        : [comparison("dateTime", "gt", instantText(moment.earliest))]
    case .moment(nil, let event): return [comparison("event", "lt", .string(event ?? "nr:untold"))]
    case .hours(let hours):
      return [
        comparison(
          "elapsedTime", "gt",
          .object([
            .init("@value", .string("PT\(Int(hours))H")), .init("@type", .string("xsd:duration")),
          ])),
        comparison("event", "gt", .string("nr:transmission")),
      ]
    default: return []
    }
  }

  static func obligation(_ clause: Clause) -> (action: String, members: [JSONObject.Member]) {
    switch (clause.kind, clause.value) {
    case (.credit, .credit(let text, let place)):
      return (
        "attribute",
        [
          .init("attributedParty", .string(text)), .init("nr:creditText", .string(text)),
          .init("nr:onScreen", .bool(place == "screen")),
        ]
      )
    case (.integrity, _): return ("nr:preserveMark", [])
    case (.privacy, _): return ("anonymize", [])
    case (.consent, .party(let who)):
      return ("obtainConsent", who.isEmpty ? [] : [.init("consentingParty", .string(who))])
    case (.thirdParty, .remove): return ("nr:removeThirdParty", [])
    case (.thirdParty, _):
      return ("obtainConsent", [.init("nr:material", .string(clause.target.first ?? ""))])
    case (.fee, .amount(let amount, _)):
      return (
        "compensate",
        amount.isEmpty
          ? [] : [.init("constraint", .array([comparison("payAmount", "eq", .string(amount))]))]
      )
    case (.runs, .runs(let count, let per)):
      return (
        "nr:limit", [.init("constraint", .array(limit("count", .integer(Int64(count)), per)))]
      )
    case (.length, .seconds(let seconds, let per)):
      return (
        "nr:limit",
        [.init("constraint", .array(limit("meteredTime", .string("PT\(seconds)S"), per)))]
      )
    case (.length, .fraction(let part)):
      return (
        "nr:limit",
        [
          .init(
            "constraint", .array([comparison("percentage", "lteq", .number(part * 100))]))
        ]
      )
    case (.ai, _): return ("nr:labelAI", [])
    default: return ("nr:" + clause.kind.rawValue, [])
    }
  }

  private static func limit(_ left: String, _ value: JSONValue, _ per: String?) -> [JSONValue] {
    [comparison(left, "lteq", value)]
      + (per.map { [comparison("unitOfCount", "eq", .string("nr:" + $0))] } ?? [])
  }
}
