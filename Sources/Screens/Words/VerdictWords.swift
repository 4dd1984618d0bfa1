import Browser
import Canvas
import Clips
import Rights

extension ClipWords {
  /// The verdict for the active profile, all of it.
  var verdict: [Paragraph] {
    answer.isEmpty ? [] : answer + consequences + [Paragraph()]
  }

  /// The answer for the active profile, the words that decide it, and where it holds.
  var answer: [Paragraph] {
    guard let judgement = state.reading.judgement, let profile = state.profile else { return [] }
    let verdict = judgement.verdict
    var answer = Line(
      verdict.answer.sign(glyphs) + " " + verdict.answer.words, verdict.answer.role, .bold)
    answer.append("  for \(profile.name ?? profile.id)", .muted)
    var words = [Paragraph(answer)] + override(verdict)
    if let because = verdict.because, because.origin != .houseOverride {
      let reason =
        because.isQuote ? "\u{201C}\(because.quote)\u{201D}" : verdict.meaning(of: because)
      words.append(Paragraph(Line(reason, verdict.answer.role), indent: 2))
    }
    words.append(Paragraph(platforms(of: verdict, profile), indent: 2))
    return words
      + judgement.contradictions.map { Paragraph(Line($0, .warning), indent: 2) }
  }

  /// What follows from the answer: what has to be done and left out, what was guessed, until when.
  var consequences: [Paragraph] {
    guard let verdict = state.reading.judgement?.verdict else { return [] }
    var words = toDos(of: verdict)
    if !verdict.leaveOut.isEmpty {
      words.append(Paragraph(Line("Leave out: \(verdict.leaveOutNames)", .warning), indent: 2))
    }
    for guess in verdict.guesses {
      words.append(
        Paragraph(Line("Read as a guess: \(guess.written) for \(guess.meant)", .warning), indent: 2)
      )
    }
    words += wordings
    for warning in verdict.warnings { words.append(Paragraph(Line(warning, .warning), indent: 2)) }
    if let until = verdict.validUntil {
      let moment = Clips.Moment(seconds: until, precision: .minute)
      words.append(Paragraph(Line("Holds until \(fullText(moment))", .time), indent: 2))
    }
    return words + [Paragraph(Line(Verdict.notice, .muted), indent: 2)]
  }

  private func platforms(of verdict: Verdict, _ profile: Profile) -> Line {
    var line = Line()
    for platform in (profile.platforms ?? []) {
      guard let answer = verdict.platforms[platform] else { continue }
      // A platform and its answer stay on one line.
      line.append(platform + "\u{A0}", .label)
      line.append(answer.sign(glyphs) + "\u{A0}" + answer.rawValue, answer.role)
      line.append("   ")
    }
    return line
  }

  /// What the machine-readable policy says, rule by rule, with where each stands in it.
  var policyRules: [Paragraph] {
    guard let judgement = state.reading.judgement, let index = judgement.policy,
      judgement.texts.indices.contains(index)
    else { return [] }
    let effects = judgement.effects(in: index)
    let rules = judgement.texts[index].clauses.prefix(64).map { clause in
      var text = [clause.kind.rawValue, clause.polarity.rawValue]
      if case .reason(let reason) = clause.value { text.append(reason) }
      text += clause.target
      return Paragraph(
        effects.line(of: clause, text.joined(separator: " "), glyphs), indent: 2)
    }
    return [Paragraph(Line("Machine-readable policy", .heading, .bold))] + rules + [Paragraph()]
  }

  /// Clause by clause, rule by rule, why the verdict is what it is.
  var reasons: [Paragraph] {
    guard let judgement = state.reading.judgement else { return [] }
    var words = verdict
    for step in judgement.verdict.why {
      let effect = step.effect.values.max { $0.severity < $1.severity } ?? .clear
      var line = Line("\(effect.sign(glyphs)) \(step.rule)  ", effect.role, .bold)
      if !step.quote.isEmpty { line.append("\u{201C}\(step.quote)\u{201D}", effect.role) }
      words.append(Paragraph(line))
      words.append(Paragraph(Line(step.text), indent: 4))
      if let wording = step.house {
        words.append(
          Paragraph(Line("by house wording: \(wording.meaningInWords)", .label), indent: 4))
      }
      let byPlatform = step.effect.sorted { $0.key < $1.key }
        .map { "\($0.key): \($0.value.rawValue)" }.joined(separator: "  ")
      words.append(Paragraph(Line(byPlatform, .muted), indent: 4))
    }
    return words
  }
}

extension Verdict.Answer {
  /// The sign of the answer, which needs no colour.
  func sign(_ glyphs: Glyphs) -> String {
    switch self {
    case .clear: glyphs.clear
    case .conditions: glyphs.conditions
    case .review: glyphs.review
    case .no: glyphs.no
    }
  }

  var role: Role {
    switch self {
    case .clear: .verdictClear
    case .conditions: .verdictConditions
    case .review: .verdictReview
    case .no: .verdictNo
    }
  }

  /// The answer as the pane's headline.
  var words: String {
    switch self {
    case .clear: "CLEAR"
    case .conditions: "CONDITIONS"
    case .review: "REVIEW"
    case .no: "NO"
    }
  }

  var severity: Int {
    switch self {
    case .clear: 0
    case .conditions: 1
    case .review: 2
    case .no: 3
    }
  }
}
