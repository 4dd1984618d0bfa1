import Canvas
import Rights

/// What the clauses of one text do to the use of an outlet, by where they stand.
struct ClauseEffects {
  private(set) var spans: [(span: Range<Int>, effect: Verdict.Answer)] = []
  private var byQuote: [String: Verdict.Answer] = [:]

  fileprivate init(_ verdict: Verdict, text: Int) {
    for step in verdict.why {
      let evidence = step.evidence
      guard evidence.origin == .text(text) else { continue }
      let effect = step.effect.values.max { $0.severity < $1.severity } ?? .clear
      spans.append((evidence.span, effect))
      let known = byQuote[evidence.quote] ?? .clear
      byQuote[evidence.quote] = known.severity > effect.severity ? known : effect
    }
  }

  /// A rule of a policy and what it says, by its effect.
  func line(of clause: Clause, _ words: String, _ glyphs: Glyphs) -> Line {
    let effect = byQuote[clause.quote] ?? .clear
    return Line("\(effect.sign(glyphs)) \(clause.quote)  \(words)", effect.clauseRole)
  }
}

extension Judgement {
  /// The effects of the clauses of one of its texts.
  func effects(in text: Int) -> ClauseEffects { ClauseEffects(verdict, text: text) }
}

extension ClipWords {
  /// The agency's words with every understood part in the look of its effect on this outlet, not
  /// of its own polarity: a ban that does not touch the outlet is plain.
  func coloured(_ restriction: Rights.Restriction, _ effects: ClauseEffects) -> Line {
    let scalars = Array(restriction.text.unicodeScalars)
    var looks = [Look](repeating: Look(role: .text, emphasis: []), count: scalars.count)
    let order = effects.spans.sorted { $0.effect.severity < $1.effect.severity }
    for (span, effect) in order {
      let look = Look(role: effect.clauseRole, emphasis: effect.emphasis)
      for index in span.clamped(to: 0..<scalars.count) { looks[index] = look }
    }
    for hit in state.hits(in: restriction.text) {
      for index in hit.clamped(to: 0..<scalars.count) { looks[index].role = .match }
    }
    var line = Line()
    var start = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, looks[end] == looks[start] { end += 1 }
      line.append(
        String(String.UnicodeScalarView(scalars[start..<end])), looks[start].role,
        looks[start].emphasis)
      start = end
    }
    return line
  }

  private struct Look: Equatable {
    var role: Role
    var emphasis: Emphasis
  }
}

extension Verdict.Answer {
  /// The colour of a stretch with this effect on the outlet.
  var clauseRole: Role {
    switch self {
    case .clear: .clauseFree
    case .conditions: .clauseLimits
    case .review: .clauseOpen
    case .no: .clauseBars
    }
  }

  /// What tells the effects apart where there is no colour.
  fileprivate var emphasis: Emphasis {
    switch self {
    case .clear: []
    case .conditions: .underline
    case .review: [.underline, .italic]
    case .no: .reverse
    }
  }
}
