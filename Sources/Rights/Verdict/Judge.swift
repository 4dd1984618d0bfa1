/// What one clause means for an outlet.
struct Judged {
  /// The rule applied, `R1` ... `R13`.
  var rule: String
  /// The level on each platform of the outlet.
  var levels: [String: Level]
  /// Places of delivery that must be left out.
  var places: Set<String>
}

/// Judges clauses for one outlet: each clause gives a level per platform (RIGHTS.md 7).
struct Judge {
  let outlet: OutletFacts
  let published: Instant?
  let at: Instant
  /// All clauses of the restriction, for what is specific and what is general.
  let restriction: Restriction

  var profile: Profile { outlet.profile }
  private let unknownSentences: Set<Int>
  /// The line bars some platform, so that a permit beside it only makes clear what stays.
  let barsPlatforms: Bool
  /// Permits that may open what other clauses bar; the first few of a very long line.
  let grants: [Clause]
  static let mostGrants = 32

  init(_ profile: Profile, _ restriction: Restriction, facts: ClipFacts, at: Instant) {
    outlet = OutletFacts(profile: profile)
    published = restriction.published ?? facts.published
    self.at = at
    self.restriction = restriction
    var sentences: Set<Int> = []
    var grants: [Clause] = []
    for clause in restriction.clauses {
      if clause.kind == .unknown { sentences.insert(clause.sentence) }
      // What the house says of some words opens nothing that other words bar.
      if clause.polarity == .permit, clause.guesses.isEmpty, grants.count < Self.mostGrants,
        restriction.wording(of: clause) == nil
      {
        grants.append(clause)
      }
    }
    unknownSentences = sentences
    barsPlatforms = restriction.clauses.contains {
      $0.kind == .platform && $0.polarity == .prohibit
    }
    self.grants = grants
  }

  /// The rule a clause falls under, its level per platform, and where it must not be delivered.
  func judge(_ clause: Clause) -> Judged {
    var judged = Judged(rule: Self.rule(clause), levels: [:], places: [])
    let isByPlatform = clause.kind == .platform || clause.kind == .programme
    var common: (level: Level, places: Set<String>)?
    for platform in outlet.platforms {
      var found: Set<String> = []
      var level: Level
      if let common {
        (level, found) = common
      } else {
        level = base(clause, platform, &found)
        if !isByPlatform { common = (level, found) }
      }
      level = exempted(level, clause, platform)
      if clause.kind != .access { level = scoped(level, clause, platform, &found) }
      if level == .bar, clause.exceptions.contains(where: { $0.kind == .consent }) {
        level = .review
      }
      if level == .bar, hasUnknownBeside(clause) { level = .review }
      if !clause.guesses.isEmpty,
        clause.polarity == .permit || clause.polarity == .info || !clause.exceptions.isEmpty
      {
        level = max(level, .review)
      }
      if level == .limit { judged.places.formUnion(found) }
      judged.levels[platform] = level
    }
    return judged
  }

  private static func rule(_ clause: Clause) -> String {
    switch clause.kind {
    case .territory, .client: "R1"
    case .purpose: "R2"
    case .platform, .programme: "R3"
    case .credit, .integrity, .runs, .length, .context, .manner, .privacy: "R4"
    case .archive: "R5"
    case .resale: "R6"
    case .embargo, .expiry: "R7"
    case .consent, .fee, .thirdParty: "R8"
    case .kill: "R7"
    case .access: "R10"
    case .sensitivity, .notice, .contact: "R11"
    case .pointer: clause.value == .elsewhere ? "R12" : "R11"
    case .unknown: "R12"
    case .ai: "R13"
    }
  }

  /// Words nothing explains, in the sentence of a ban, may be its exception.
  private func hasUnknownBeside(_ clause: Clause) -> Bool {
    clause.polarity != .duty && clause.value != .withdrawn
      && unknownSentences.contains(clause.sentence)
  }

  // MARK: By kind

  /// The level before exceptions and labels.
  func base(_ clause: Clause, _ platform: String, _ places: inout Set<String>) -> Level {
    if clause.polarity == .permit, clause.value == .included { return .none }
    switch clause.kind {
    case .access: return judgeAccess(clause)
    case .sensitivity, .notice, .contact: return .none
    case .unknown: return .review
    case .pointer: return clause.value == .elsewhere ? .review : .none
    case .kill: return .bar
    case .consent: return .review
    case .fee: return clause.polarity == .info ? .none : .review
    case .thirdParty: return clause.value == .remove ? .limit : .review
    case .credit, .integrity, .runs, .length, .context, .manner, .privacy: return .limit
    case .resale:
      if clause.polarity == .permit { return clause.value == .only ? .review : .none }
      if hasSpecificGrant(.resale, over: clause) { return .none }
      return level(Truth(profile.resells), yes: .bar)
    case .archive: return judgeArchive(clause)
    case .embargo, .expiry: return time(clause)
    case .territory: return judgeTerritory(clause, &places)
    case .client: return judgeClient(clause)
    case .platform: return judgePlatform(clause, platform)
    case .programme: return judgeProgramme(clause, platform)
    case .purpose: return judgePurpose(clause)
    case .ai: return ai(clause)
    }
  }

  func level(_ truth: Truth, yes: Level) -> Level {
    switch truth {
    case .yes: yes
    case .no: .none
    case .unknown: .review
    }
  }
}
