/// Summing up (RIGHTS.md 7).
extension Bench {
  /// The level of all rulings together, those of each platform, and what decides.
  struct Sum {
    var level: Level
    var byPlatform: [String: Level]
    var deciding: [Verdict.Evidence]
  }

  func sum() -> Sum {
    var byPlatform: [String: Level] = [:]
    for platform in platforms {
      byPlatform[platform] = rulings.map { $0.levels[platform] ?? Level.none }.max() ?? Level.none
    }
    let level = level(Array(byPlatform.values))
    return Sum(
      level: level, byPlatform: byPlatform,
      deciding: sorted(deciding(level), level).map(\.evidence))
  }

  func summedUp() -> Verdict {
    let sum = sum()
    let level = sum.level
    return Verdict(
      answer: level.answer, because: sum.deciding.first, deciding: sum.deciding,
      duties: toDos(level),
      platforms: sum.byPlatform.mapValues {
        $0 == .none && !guesses.isEmpty ? .review : $0.answer
      },
      leaveOut: rulings.reduce(into: Set<String>()) { $0.formUnion($1.places) }.sorted(),
      guesses: guesses, validUntil: changes.filter { $0 > at }.min(),
      why: rulings.map { ruling in
        Verdict.Step(
          rule: ruling.rule, evidence: ruling.evidence, text: words(ruling, level),
          effect: ruling.levels.mapValues(\.answer), house: ruling.house)
      }, warnings: warnings, isWithdrawn: isWithdrawn)
  }

  /// No ruling of the house stands above a kill, nor above a record that cannot be read.
  private var isWithdrawn: Bool {
    facts.isKilled || facts.isDamaged
      || rulings.contains { $0.source?.clause.kind == .kill && $0.worst > .none }
  }

  private func level(_ levels: [Level]) -> Level {
    if levels.allSatisfy({ $0 == .bar }) { return .bar }
    if levels.contains(.review) { return .review }
    if levels.contains(where: { $0 == .limit || $0 == .bar }) { return .limit }
    return guesses.isEmpty ? .none : .review
  }

  /// The rulings without which the answer would be another.
  private func deciding(_ level: Level) -> [Ruling] {
    switch level {
    case .bar: return rulings.filter { $0.levels.values.contains(.bar) }
    case .review:
      let open = rulings.filter { $0.levels.values.contains(.review) }
      return open.isEmpty ? rulings.filter { !($0.source?.clause.guesses.isEmpty ?? true) } : open
    case .limit:
      return rulings.filter { $0.levels.values.contains { $0 == .limit || $0 == .bar } }
    case .none: return rulings
    }
  }

  /// The weightiest first, which is named as the reason: what withdraws the clip, then what bars
  /// before what limits, what holds for most of the use before what holds for less, words before
  /// fields and policies, and the narrowest stretch; what the second reader objects to only where
  /// the first objects to nothing. For a clear answer it is the first grant.
  private func sorted(_ deciding: [Ruling], _ level: Level) -> [Ruling] {
    if level == .none {
      let isGrant = { (ruling: Ruling) in ruling.source?.clause.polarity == .permit }
      return deciding.filter(isGrant) + deciding.filter { !isGrant($0) }
    }
    return deciding.map { (weight($0, level), $0) }.enumerated().sorted { one, other in
      one.element.0 == other.element.0
        ? one.offset < other.offset
        : one.element.0.lexicographicallyPrecedes(other.element.0)
    }.map(\.element.1)
  }

  private func weight(_ ruling: Ruling, _ level: Level) -> [Int] {
    let wanted = level == .limit ? ruling.worst : level
    let span = ruling.evidence.span
    return [
      Self.states.contains(ruling.evidence.origin) ? 0 : 1, ruling.isObjection ? 1 : 0,
      -wanted.rawValue, -ruling.levels.values.count { $0 == wanted },
      ruling.source == nil ? 2 : span.isEmpty ? 1 : 0, span.count,
    ]
  }

  private static let states: [Verdict.Origin] = [ClipFacts.Field.status, .record].map {
    .field($0.rawValue)
  }

  // MARK: What to do

  private func toDos(_ level: Level) -> [ToDo] {
    let all = rulings.flatMap { toDos($0, level) }
    return ToDo.joined(all.filter { $0.met == nil }) + ToDo.joined(all.filter { $0.met != nil })
  }

  private func toDos(_ ruling: Ruling, _ level: Level) -> [ToDo] {
    guard let source = ruling.source else { return ruling.toDo.map { [$0] } ?? [] }
    let (clause, judge) = (source.clause, judges[source.text])
    if ruling.worst == .none { return judge.met(clause).map { [$0] } ?? [] }
    let on = { (wanted: Level) in platforms.filter { ruling.levels[$0] == wanted } }
    var toDos: [ToDo] = []
    if level != .bar, !on(.bar).isEmpty {
      toDos.append(judge.toDo(.leaveOutPlatforms(on(.bar)), clause))
    }
    if !on(.limit).isEmpty {
      toDos.append(judge.limit(clause, places: ruling.places, on: on(.limit)))
    }
    if level == .review, !on(.review).isEmpty {
      toDos.append(judge.toDo(.ask(judge.question(clause)), clause, on: on(.review)))
    }
    return toDos
  }

  /// What a ruling means, in words.
  private func words(_ ruling: Ruling, _ level: Level) -> String {
    guard let source = ruling.source, ruling.words.isEmpty else { return ruling.words }
    let (clause, judge) = (source.clause, judges[source.text])
    switch ruling.worst {
    case .none:
      guard let met = judge.met(clause)?.met else { return "No effect on this use." }
      return "No effect on this use: \(met)."
    case .bar: return "Bars this use" + barred(ruling) + ": do not use the clip."
    case .review: return judge.toDo(.ask(judge.question(clause)), clause).text
    case .limit:
      return judge.limit(
        clause, places: ruling.places,
        on: platforms.filter {
          ruling.levels[$0] == .limit
        }
      ).text
    }
  }

  /// " on social" where a clause bars some platforms only.
  private func barred(_ ruling: Ruling) -> String {
    let names = platforms.filter { ruling.levels[$0] == .bar }
    return names.count == platforms.count ? "" : " on " + listed(names)
  }
}
