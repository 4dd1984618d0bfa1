import Clips

/// The clauses of a clip as an ODRL 2.2 policy with the RightsML profile, JSON-LD text.
///
/// Every rule carries the agency's words (`nr:quote`) and their code point range (`nr:span`).
/// Where something was not understood or stands elsewhere no permission is written (RIGHTS.md 9).
public func policy(
  of restrictions: [Restriction], clip: String, uid: String
) -> String {
  var writer = PolicyWriter(clip: clip)
  for restriction in restrictions { writer.add(restriction) }
  return JSONWriter.text(of: writer.tree(uid: uid))
}

struct PolicyWriter {
  private let clip: String
  private var permissions: [JSONValue] = []
  private var prohibitions: [JSONValue] = []
  private var duties: [JSONValue] = []
  private var isOpen = false

  init(clip: String) { self.clip = clip }

  func tree(uid: String) -> JSONValue {
    var members: [JSONObject.Member] = [
      .init(
        "@context",
        .array([
          .string("http://www.w3.org/ns/odrl.jsonld"),
          .object([
            .init("nr", .string("urn:newsreel:rights:")),
            .init("xsd", .string("http://www.w3.org/2001/XMLSchema#")),
          ]),
        ])),
      .init("@type", .string("Set")), .init("uid", .string(uid)),
      .init("conflict", .string("prohibit")),
      .init(
        "profile",
        .array([
          .string("https://iptc.org/std/RightsML/odrl-profile/"), .string("urn:newsreel:rights"),
        ])),
    ]
    if !isOpen, !permissions.isEmpty {
      members.append(.init("permission", .array(permissions.map(withDuties))))
    } else if !duties.isEmpty {
      members.append(.init("obligation", .array(duties)))
    }
    if !prohibitions.isEmpty { members.append(.init("prohibition", .array(prohibitions))) }
    return .object(members)
  }

  private func withDuties(_ permission: JSONValue) -> JSONValue {
    guard let members = permission.members?.members, !duties.isEmpty else { return permission }
    return .object(members + [.init("duty", .array(duties))])
  }

  mutating func add(_ restriction: Restriction) {
    for clause in restriction.clauses { add(clause) }
  }

  private mutating func add(_ clause: Clause) {
    switch (clause.kind, clause.polarity) {
    case (.unknown, _):
      isOpen = true
      duties.append(duty("reviewPolicy", clause, [.init("nr:unparsed", .string(clause.quote))]))
    case (.pointer, _):
      guard clause.value == .elsewhere else { return }
      isOpen = true
      duties.append(duty("reviewPolicy", clause, [.init("nr:unparsed", .string(clause.quote))]))
    case (.sensitivity, _), (.notice, _), (.contact, _), (.fee, .info): return
    case (_, .duty): duties.append(duty(clause))
    case (.kill, _):
      prohibitions.append(rule("use", clause, []))
      isOpen = true
      duties.append(duty("delete", clause, []))
    case (_, .prohibit): prohibitions += prohibition(clause)
    case (_, .permit): permit(clause)
    case (_, .info): return
    }
  }

  private mutating func permit(_ clause: Clause) {
    guard clause.kind != .ai else { return permitAI(clause) }
    let constraints = constraints(clause, isExclusive: false)
    permissions.append(rule("use", clause, constraints))
    if clause.value == .only {
      prohibitions.append(rule("use", clause, self.constraints(clause, isExclusive: true)))
    }
  }

  /// What AI may do grants no other use of the clip.
  private mutating func permitAI(_ clause: Clause) {
    permissions += clause.target.map { rule(PolicyTerms.aiAction + $0, clause, []) }
    guard clause.value == .only else { return }
    prohibitions += AIUse.everything.filter { !clause.target.contains($0) }.map {
      rule(PolicyTerms.aiAction + $0, clause, [])
    }
  }

  private func rule(_ action: String, _ clause: Clause, _ constraints: [JSONValue]) -> JSONValue {
    var target: JSONValue = .string(clip)
    if let refinement = PolicyTerms.refinement(clause) {
      target = .object([
        .init("source", .string(clip)), .init("refinement", .array([refinement])),
      ])
    }
    var all = constraints + clause.scope.compactMap(PolicyTerms.constraint)
    if clause.polarity == .prohibit {
      all += clause.except.compactMap { PolicyTerms.exception($0, clause) }
    }
    if all.count > 1 { all = [.object([.init("and", .array(all))])] }
    var members: [JSONObject.Member] = [.init("target", target), .init("action", .string(action))]
    if !all.isEmpty { members.append(.init("constraint", .array(all))) }
    return .object(members + evidence(clause))
  }

  private func evidence(_ clause: Clause) -> [JSONObject.Member] {
    guard !clause.span.isEmpty else { return [.init("nr:quote", .string(clause.quote))] }
    return [
      .init("nr:quote", .string(clause.quote)),
      .init(
        "nr:span",
        .array([
          .integer(Int64(clause.span.lowerBound)), .integer(Int64(clause.span.upperBound)),
        ])),
    ]
  }

  private func duty(_ action: String, _ clause: Clause, _ more: [JSONObject.Member]) -> JSONValue {
    .object([.init("action", .string(action))] + more + evidence(clause))
  }

  private func duty(_ clause: Clause) -> JSONValue {
    let term = PolicyTerms.obligation(clause)
    return duty(term.action, clause, term.members)
  }

  private func constraints(_ clause: Clause, isExclusive: Bool) -> [JSONValue] {
    guard clause.kind != .access else { return [] }
    let isOutside = clause.target.contains { $0.hasPrefix("not:") }
    let isNone = isExclusive != (isOutside && clause.polarity == .prohibit)
    return PolicyTerms.constraint(
      clause.kind, clause.target.map { $0.hasPrefix("not:") ? String($0.dropFirst(4)) : $0 },
      operation: isNone ? "isNoneOf" : "isAnyOf")
  }

  private func prohibition(_ clause: Clause) -> [JSONValue] {
    switch clause.kind {
    case .archive:
      return [
        rule("http://iptc.org/std/RightsML/2011-10-07/archive", clause, PolicyTerms.time(clause))
      ]
    case .resale: return ["sell", "grantUse", "distribute"].map { rule($0, clause, []) }
    case .integrity: return [rule(PolicyTerms.integrityAction(clause), clause, [])]
    case .ai: return clause.target.map { rule(PolicyTerms.aiAction + $0, clause, []) }
    case .embargo, .expiry: return [rule("use", clause, PolicyTerms.time(clause))]
    default: return [rule("use", clause, constraints(clause, isExclusive: false))]
    }
  }
}
