/// Collects what every clause and fact means for an outlet; `summedUp()` sums it up.
struct Bench {
  let profile: Profile
  let facts: ClipFacts
  let at: Instant
  /// One for each restriction judged.
  var judges: [Judge] = []
  var rulings: [Ruling] = []
  var guesses: [Guess] = []
  /// Moments at which the answer may change.
  var changes: [Instant] = []
  var warnings: [String] = []

  /// What one clause or fact means.
  struct Ruling {
    var rule: String
    /// Where it stands.
    var evidence: Verdict.Evidence
    /// The clause and which restriction it is of; nil for facts.
    var source: (clause: Clause, text: Int)?
    var levels: [String: Level]
    var places: Set<String> = []
    /// What a fact or the second reader says, in words; empty for clauses.
    var words = ""
    /// The second reader's objection.
    var isObjection = false
    /// The wording of the house the clause comes from.
    var house: HouseWording?
    /// What a fact asks for.
    var toDo: ToDo?

    var worst: Level { levels.values.max() ?? Level.none }
  }

  init(profile: Profile, facts: ClipFacts, at: Instant) {
    self.profile = profile
    self.facts = facts
    self.at = at
  }

  var platforms: [String] { OutletFacts(profile: profile).platforms }

  mutating func note(_ moment: Moment) {
    changes.append(moment.earliest)
    changes.append(moment.latest)
  }

  mutating func judge(_ restriction: Restriction) {
    let judge = Judge(profile, restriction, facts: facts, at: at)
    let text = judges.count
    judges.append(judge)
    if restriction.clauses.isEmpty {
      add(.review, "The restriction line is empty; ask the supplier.", .text(text))
    }
    for clause in restriction.clauses {
      let judged = judge.judge(clause)
      rulings.append(
        Ruling(
          rule: judged.rule, evidence: evidence(clause, text), source: (clause, text),
          levels: judged.levels, places: judged.places, house: restriction.wording(of: clause)))
      guesses += clause.guesses
      noteTimes(clause, restriction)
      noteWarnings(clause)
    }
    raiseWhereAllPartsAreBarred(judge, text)
    hear(SecondReader(restriction, profile: profile).objection(), restriction, text)
  }

  /// Clear and conditions need the second reader's consent (RIGHTS.md 6).
  private mutating func hear(_ objection: Objection?, _ restriction: Restriction, _ text: Int) {
    guard let objection else { return }
    let scalars = Array(restriction.text.unicodeScalars)
    let word = String(String.UnicodeScalarView(scalars[objection.span]))
    let clause = Clause(kind: .unknown, polarity: .info, span: objection.span, quote: word)
    rulings.append(
      Ruling(
        rule: "second reader", evidence: evidence(clause, text),
        source: (clause, text),
        levels: Dictionary(uniqueKeysWithValues: Set(platforms).map { ($0, .review) }),
        words: objection.reason.text(about: word), isObjection: true))
  }

  private func evidence(_ clause: Clause, _ text: Int) -> Verdict.Evidence {
    Verdict.Evidence(quote: clause.quote, span: clause.span, text: text)
  }

  private mutating func noteTimes(_ clause: Clause, _ restriction: Restriction) {
    switch clause.value {
    case .moment(let moment?, _): note(moment)
    case .hours(let hours):
      if let published = restriction.published ?? facts.published, hours < 1e7 {
        changes.append(published + Instant(hours * 3600))
      }
    default: break
    }
  }

  private mutating func noteWarnings(_ clause: Clause) {
    if clause.kind == .client, clause.polarity == .prohibit,
      clause.targets.contains(.audience(.outlets(.agency, at: nil))),
      profile.kind != "agency", profile.resells == true
    {
      warnings.append("The line bars news agencies and you pass clips on; check with the supplier.")
    }
    if facts.claimsNoRestrictions, clause.polarity != .permit, clause.polarity != .info,
      warnings.isEmpty
    {
      warnings.append(
        "A field says there are no restrictions, the text says otherwise; the text counts.")
    }
  }
}
