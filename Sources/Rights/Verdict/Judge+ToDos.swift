/// What a clause asks a desk to do.
extension Judge {
  func toDo(_ act: ToDo.Act, _ clause: Clause, on platforms: [String] = []) -> ToDo {
    ToDo(
      act, kind: clause.kind, parts: clause.parts(of: restriction),
      platforms: platforms.count == outlet.platforms.count ? [] : platforms, quote: clause.quote)
  }

  /// What a clause that limits the use asks for, on the platforms where it does.
  func limit(_ clause: Clause, places: Set<String>, on platforms: [String]) -> ToDo {
    toDo(limitAct(clause, places, platforms), clause, on: platforms)
  }

  private func limitAct(_ clause: Clause, _ places: Set<String>, _ platforms: [String]) -> ToDo.Act
  {
    if !clause.parts(of: restriction).isEmpty {
      let inPart = levelsInPart(clause)
      if platforms.contains(where: { inPart[$0] == .bar }) { return .leaveOutPart }
    }
    if !places.isEmpty {
      // Everywhere is not listed country by country.
      let isEverywhere = profile.territories?.contains("*") ?? false
      return .leaveOutPlaces(
        isEverywhere && clause.kind == .territory ? clause.target : places.sorted())
    }
    switch clause.kind {
    case .credit:
      guard case .credit(let text, let place) = clause.value else { return .keepTo }
      return .credit(text, ToDo.CreditPlace(rawValue: place) ?? .any)
    case .integrity:
      return clause.targets == [.work(.logo)] ? .keepLogo : .keepUnchanged(clause.target)
    case .runs, .length: return amount(clause)
    case .expiry, .embargo: return end(clause).map { .useBefore($0) } ?? .keepTo
    case .archive: return archiveAct(clause)
    case .context: return .keepInReport(onThisStory: clause.targets.contains(.context(.thisStory)))
    case .manner: return .avoid(clause.target)
    case .privacy: return .protect(clause.target)
    case .thirdParty: return .removeOthers
    case .ai: return aiAct(clause)
    case .purpose: return purposeAct(clause)
    case .programme: return .programmes(clause.target, isAllowed: clause.polarity == .permit)
    case .platform:
      return clause.polarity == .permit
        ? .usePlatformsOnly(clause.target) : .leaveOutPlatforms(clause.target)
    case .territory: return clause.value == .only ? .deliverOnly(clause.target) : .keepTo
    case .access, .client, .resale, .consent, .fee, .kill, .pointer, .sensitivity, .notice,
      .contact, .unknown:
      return .keepTo
    }
  }

  private func amount(_ clause: Clause) -> ToDo.Act {
    switch clause.value {
    case .runs(let count, let unit): .run(atMost: count, per: unit)
    case .seconds(let seconds, let unit): .useAtMost(seconds: seconds, per: unit)
    case .fraction(let part): .useShare(part)
    default: .keepTo
    }
  }

  /// The instant at which a clause's time ends, where that is known.
  func end(_ clause: Clause) -> Instant? {
    switch clause.value {
    case .hours(let hours): published.map { $0 + Instant(hours * 3600) }
    case .moment(let moment, _): moment?.earliest
    default: nil
    }
  }

  private func archiveAct(_ clause: Clause) -> ToDo.Act {
    if let end = end(clause) { return .deleteBy(end) }
    if case .hours(let hours) = clause.value { return .deleteAfter(hours: hours) }
    return .keepOutOfArchive
  }

  private func aiAct(_ clause: Clause) -> ToDo.Act {
    if clause.polarity == .duty { return .labelAI }
    if clause.polarity == .permit { return .onlyAI(clause.target) }
    return .noAI(profile.ai.map { uses in clause.target.filter(uses.contains) } ?? clause.target)
  }

  private func purposeAct(_ clause: Clause) -> ToDo.Act {
    let purposes = profile.purposes ?? []
    let isBan = clause.polarity == .prohibit
    return .leaveOutPurposes(
      purposes.filter { purpose in
        clause.targets.purposes.contains { $0.stands(for: purpose) } == isBan
      })
  }

  /// What has to be asked about a clause that leaves something open.
  func question(_ clause: Clause) -> ToDo.Question {
    switch clause.kind {
    case .unknown: return .meaning
    case .consent:
      guard case .party(let party) = clause.value else { return .consent("") }
      return .consent(party)
    case .fee:
      guard case .amount(let amount, _) = clause.value else { return .payment("") }
      return .payment(amount)
    case .thirdParty: return .rightsOfOthers
    case .pointer: return .termsElsewhere
    case .embargo, .expiry:
      switch clause.value {
      case .moment(.some, _): return .time
      case .moment(nil, let event?): return .event(event)
      default: return .noTime
      }
    case .access, .purpose, .programme, .territory, .client, .platform, .archive, .runs, .length,
      .credit, .integrity, .resale, .context, .manner, .privacy, .kill, .sensitivity, .notice,
      .contact, .ai:
      return .mayBar
    }
  }
}
