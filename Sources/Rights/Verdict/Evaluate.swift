/// The verdict of all restriction texts of a clip for one outlet at one moment.
///
/// Silence is no permission: with no text and no facts the answer is review.
public func evaluate(
  _ restrictions: [Restriction], facts: ClipFacts, profile: Profile, at: Instant
) -> Verdict {
  var bench = Bench(profile: profile, facts: facts, at: at)
  bench.judgeFacts()
  for (index, restriction) in restrictions.enumerated() { bench.judge(restriction, index) }
  if restrictions.allSatisfy({ $0.carrier == .signal }) { bench.addSilence() }
  return bench.verdict()
}

/// Collects what every clause means for an outlet and sums it up.
private struct Bench {
  let profile: Profile
  let facts: ClipFacts
  let at: Instant
  private var rulings: [Ruling] = []
  private var leaveOut: Set<String> = []
  private var guesses: [Guess] = []
  private var changes: [Instant] = []
  private var warnings: [String] = []

  private struct Ruling {
    var rule: String
    var clause: Clause?
    var text: Int
    var levels: [String: Level]
    var words: String
    /// Where a ruling without clause comes from, and what stands there.
    var fact: Fact? = nil
    var house: HouseWording? = nil
  }

  private struct Fact {
    var origin: Verdict.Origin
    var quote: String
  }

  init(profile: Profile, facts: ClipFacts, at: Instant) {
    self.profile = profile
    self.facts = facts
    self.at = at
  }

  private var platforms: [String] { OutletFacts(profile: profile).platforms }

  private mutating func addFact(
    _ level: Level, _ words: String, _ origin: Verdict.Origin, quote: String = ""
  ) {
    rulings.append(
      Ruling(
        rule: "facts", clause: nil, text: -1,
        levels: Dictionary(uniqueKeysWithValues: Set(platforms).map { ($0, level) }), words: words,
        fact: Fact(origin: origin, quote: quote)))
  }

  private mutating func addFact(_ level: Level, _ words: String, _ field: ClipFacts.Field) {
    addFact(level, words, .field(field.rawValue), quote: facts.quotes[field] ?? "")
  }

  mutating func addSilence() {
    guard rulings.allSatisfy({ $0.levels.values.allSatisfy { $0 < .review } }) else { return }
    addFact(.review, "No restriction text came with the clip; ask the supplier.", .restrictions)
  }

  mutating func judgeFacts() {
    if facts.isDamaged {
      addFact(
        .bar, "The stored record is damaged and cannot be judged; import its source again.", .record
      )
    }
    if facts.isKilled { addFact(.bar, "The supplier withdrew this clip; do not use it.", .status) }
    if facts.isWithheld {
      addFact(.bar, "The supplier withholds this clip; wait until it is released.", .status)
    }
    if facts.isEmbargoedUntilTold {
      addFact(.bar, "Embargoed until the supplier lifts it; wait for the release.", .embargo)
    }
    if facts.hasEmbargoWithoutTime {
      addFact(.review, "The embargo states no time that can be read; ask the supplier.", .embargo)
    }
    if let embargo = facts.embargo {
      note(embargo)
      if at < embargo.earliest {
        addFact(.bar, "The embargo has not been lifted yet.", .embargo)
      } else if at < embargo.latest {
        addFact(.review, "The embargo may not be lifted yet; check its time zone.", .embargo)
      }
    }
    if let expiry = facts.expiry {
      note(expiry)
      if at > expiry.latest {
        addFact(.bar, "The right to use this clip has expired.", .expires)
      } else if at > expiry.earliest {
        addFact(.review, "The right may have expired; check the time zone.", .expires)
      } else {
        addFact(.limit, "Use it before " + Timestamp.text(expiry.earliest) + ".", .expires)
      }
    }
    for unread in facts.unread.prefix(64) {
      addFact(
        .review, "The field \(unread.field) has not the form it should have; ask the supplier.",
        .field(unread.field), quote: unread.text)
    }
    judgeHouseRules()
  }

  private mutating func judgeHouseRules() {
    guard let supplier = facts.supplier, let rules = profile.houseRules else { return }
    let key = OutletFacts.key(supplier)
    for (name, rule) in rules where OutletFacts.key(name) == key {
      guard let days = rule.daysOfUse, (0...100_000).contains(days) else { continue }
      guard let published = facts.published else {
        addFact(
          .review, "Your house rule needs the publication time, which is not known.",
          .houseRule(name))
        continue
      }
      let end = published + Instant(days) * 86_400
      changes.append(end)
      let words = "Your house rule for \(name) allows \(days) days of use."
      addFact(at > end ? .bar : .limit, words, .houseRule(name))
    }
  }

  private mutating func note(_ moment: Moment) {
    changes.append(moment.earliest)
    changes.append(moment.latest)
  }

  mutating func judge(_ restriction: Restriction, _ text: Int) {
    var judge = Judge(profile, restriction, facts: facts, at: at)
    if restriction.clauses.isEmpty {
      addFact(.review, "The restriction line is empty; ask the supplier.", .text(text))
    }
    for clause in restriction.clauses {
      let ruling = judge.judge(clause)
      rulings.append(
        Ruling(
          rule: ruling.rule, clause: clause, text: text, levels: ruling.levels,
          words: Wording.effect(clause, ruling.levels.values.max() ?? Level.none),
          house: restriction.wording(of: clause)))
      guesses += clause.guesses
      noteTimes(clause, restriction)
      noteWarnings(clause)
    }
    raiseWhereAllPartsAreBarred(restriction, text)
    hear(SecondReader(restriction, profile: profile).objection(), restriction, text)
    leaveOut.formUnion(judge.leaveOut)
  }

  /// Clear and conditions need the second reader's consent (RIGHTS.md 6).
  private mutating func hear(_ objection: Objection?, _ restriction: Restriction, _ text: Int) {
    guard let objection else { return }
    let scalars = Array(restriction.text.unicodeScalars)
    let word = String(String.UnicodeScalarView(scalars[objection.span]))
    rulings.append(
      Ruling(
        rule: "second reader",
        clause: Clause(kind: .unknown, polarity: .info, span: objection.span, quote: word),
        text: text,
        levels: Dictionary(uniqueKeysWithValues: Set(platforms).map { ($0, .review) }),
        words: Wording.objection(word, objection.reason)))
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
    if clause.kind == .client, clause.polarity == .prohibit, clause.target.contains("agency"),
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

  /// Named parts limit the use; where every part is barred the whole is.
  private mutating func raiseWhereAllPartsAreBarred(_ restriction: Restriction, _ text: Int) {
    var parts: Set<Scope> = []
    for clause in restriction.clauses where !clause.scope.isEmpty {
      for scope in clause.scope {
        switch scope {
        case .source: if restriction.sources.count > 1 { parts.insert(scope) }
        case .shots, .time: parts.insert(scope)
        case .part, .platform, .market, .territory, .client: break
        }
      }
    }
    guard parts.count > 1, parts.count <= 64 else { return }
    for platform in Set(platforms) {
      var barred: Set<Scope> = []
      var positions: [Int] = []
      for position in rulings.indices where rulings[position].text == text {
        guard let clause = rulings[position].clause, rulings[position].levels[platform] == .limit,
          isBarredInItsPart(clause, restriction, platform)
        else { continue }
        positions.append(position)
        barred.formUnion(clause.scope)
      }
      if parts.isSubset(of: barred) {
        for position in positions { rulings[position].levels[platform] = .bar }
      }
    }
  }

  private func isBarredInItsPart(_ clause: Clause, _ restriction: Restriction, _ platform: String)
    -> Bool
  {
    var whole = clause
    whole.scope.removeAll {
      switch $0 {
      case .source, .shots, .time: true
      case .part, .platform, .market, .territory, .client: false
      }
    }
    var judge = Judge(profile, restriction, facts: facts, at: at)
    return judge.judge(whole).levels[platform] == .bar
  }

  // MARK: Summing up

  func verdict() -> Verdict {
    var byPlatform: [String: Level] = [:]
    for platform in platforms {
      byPlatform[platform] = rulings.map { $0.levels[platform] ?? Level.none }.max() ?? Level.none
    }
    let levels = Array(byPlatform.values)
    var level: Level
    if levels.allSatisfy({ $0 == .bar }) {
      level = .bar
    } else if levels.contains(.review) {
      level = .review
    } else if levels.contains(where: { $0 == .limit || $0 == .bar }) {
      level = .limit
    } else {
      level = guesses.isEmpty ? .none : .review
    }
    let deciding = deciding(level)
    let evidence = deciding.compactMap(evidence)
    return Verdict(
      answer: level.answer, because: evidence.first, deciding: evidence,
      duties: duties(), platforms: answers(byPlatform),
      leaveOut: leaveOut.sorted(), guesses: guesses,
      validUntil: changes.filter { $0 > at }.min(),
      why: rulings.map { ruling in
        Verdict.Step(
          rule: ruling.rule, quote: ruling.clause?.quote ?? ruling.fact?.quote ?? "",
          origin: ruling.fact?.origin ?? .text(ruling.text), text: ruling.words,
          effect: ruling.levels.mapValues(\.answer), house: ruling.house)
      }, warnings: warnings, isWithdrawn: isWithdrawn)
  }

  /// No ruling of the house stands above a kill, nor above a record that cannot be read.
  private var isWithdrawn: Bool {
    facts.isKilled || facts.isDamaged
      || rulings.contains { ruling in
        ruling.clause?.kind == .kill && ruling.levels.values.contains { $0 > .none }
      }
  }

  private func evidence(_ ruling: Ruling) -> Verdict.Evidence? {
    if let clause = ruling.clause {
      return Verdict.Evidence(quote: clause.quote, span: clause.span, text: ruling.text)
    }
    return ruling.fact.map { Verdict.Evidence(quote: $0.quote, span: 0..<0, origin: $0.origin) }
  }

  private func answers(_ levels: [String: Level]) -> [String: Verdict.Answer] {
    levels.mapValues { $0 == .none && !guesses.isEmpty ? .review : $0.answer }
  }

  private func deciding(_ level: Level) -> [Ruling] {
    let wanted: [Ruling]
    switch level {
    case .bar: wanted = rulings.filter { $0.levels.values.contains(.bar) }
    case .review:
      let open = rulings.filter { $0.levels.values.contains(.review) }
      wanted = open.isEmpty ? rulings.filter { !($0.clause?.guesses.isEmpty ?? true) } : open
    case .limit:
      wanted = rulings.filter { $0.levels.values.contains { $0 == .limit || $0 == .bar } }
    case .none: wanted = rulings
    }
    return wanted.sorted { weight($0, level) > weight($1, level) }
  }

  /// What withdraws the clip, bars before limits, words before fields; otherwise the order of the
  /// text (the sort is stable).
  private func weight(_ ruling: Ruling, _ level: Level) -> Int {
    let isState =
      ruling.fact?.origin == .field(ClipFacts.Field.status.rawValue)
      || ruling.fact?.origin == .field(ClipFacts.Field.record.rawValue)
    if isState { return 4 }
    let isBar = level == .limit && ruling.levels.values.contains(.bar)
    return (isBar ? 2 : 0) + (ruling.clause == nil ? 0 : 1)
  }

  private func duties() -> [Verdict.Duty] {
    rulings.compactMap { ruling in
      guard let clause = ruling.clause,
        ruling.levels.values.contains(where: { $0 == .limit || $0 == .review })
      else { return nil }
      var credit: String?
      if case .credit(let text, _) = clause.value { credit = text }
      return Verdict.Duty(
        kind: clause.kind, text: ruling.words, credit: credit, quote: clause.quote)
    }
  }
}
