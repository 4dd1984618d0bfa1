import Clips
import Rights

extension Judgement {
  /// The verdict in sentences: answer, everything that decides, platforms, what to do, until when.
  func sentences(_ clip: Clip, _ profile: Profile) -> [String] {
    var lines = ["\(verdict.answer.rawValue.uppercased()) for \(profile.name ?? profile.id)"]
    if !clip.id.isEmpty { lines.append("  clip       \(clip.id)  \(clip.title)") }
    lines += reasons.prefix(1).map { "  because    " + $0 }
    lines += verdict.house?.sentences ?? []
    lines += reasons.dropFirst().map { "  also       " + $0 }
    let platforms = verdict.platforms.sorted { $0.key < $1.key }
      .map { "\($0.key) \($0.value.rawValue)" }
    lines.append("  platforms  " + platforms.joined(separator: ", "))
    for toDo in verdict.duties { lines.append("  \(toDo.box) \(toDo.text)") }
    if !verdict.leaveOut.isEmpty { lines.append("  leave out  " + verdict.leaveOutNames) }
    for guess in verdict.guesses {
      lines.append("  guessed    \(guess.written) read as \(guess.meant)")
    }
    for reading in texts.flatMap(\.house) {
      let words = reading.wording.words
      lines.append("  by house wording  \u{201C}\(words)\u{201D} \(reading.words)")
    }
    for (index, text) in texts.enumerated() where index != policy {
      for range in text.unknown {
        let scalars = Array(text.text.unicodeScalars)[
          range.clamped(to: 0..<text.text.unicodeScalars.count)]
        lines.append(
          "  not understood  \u{201C}\(String(String.UnicodeScalarView(scalars)))\u{201D}")
      }
    }
    lines += policyLines
    for warning in verdict.warnings { lines.append("  warning    \(warning)") }
    if let until = verdict.validUntil {
      lines.append("  holds until  \(Clips.Moment(seconds: until))")
    }
    return lines + ["  " + Verdict.notice]
  }

  /// Everything that decides, each once and the weightiest first; a clear answer needs only its
  /// grant.
  var reasons: [String] {
    if verdict.answer == .clear { return verdict.because.map { [words(of: $0)] } ?? [] }
    var told: Set<String> = []
    return ([verdict.because].compactMap { $0 } + verdict.deciding).map(words)
      .filter { told.insert($0).inserted }
  }

  /// What decides: the quote, or where nothing is quoted what the field means.
  func reason(_ evidence: Verdict.Evidence) -> String {
    evidence.quote.isEmpty ? verdict.meaning(of: evidence) : evidence.quote
  }

  /// The reason with its place and, for a field, what that means.
  func words(of evidence: Verdict.Evidence) -> String {
    let meaning = verdict.meaning(of: evidence)
    let quoted = evidence.quote.isEmpty ? "" : "\u{201C}\(evidence.quote)\u{201D}"
    let field = { (name: String) in
      name + ": " + meaning + (quoted.isEmpty ? "" : " (" + quoted + ")")
    }
    switch evidence.origin {
    case .text(let index):
      let isSignal = texts.indices.contains(index) && texts[index].carrier == .signal
      return (isSignal ? "signal " : "") + (quoted.isEmpty ? meaning : quoted)
    case .field(let name): return field("field \(name)")
    case .houseRule(let name): return field("house rule for \(name)")
    case .profile: return meaning
    case .houseOverride: return "house override: " + reason(evidence)
    }
  }

  /// What the machine-readable policy adds: rules that were not understood, and contradictions.
  private var policyLines: [String] {
    var lines = contradictions.map { "  contradicts  " + $0 }
    guard let policy, texts.indices.contains(policy) else { return lines }
    for clause in texts[policy].clauses {
      guard clause.kind == .unknown, case .reason(let reason) = clause.value else { continue }
      lines.append("  not understood  policy \(clause.quote): \(reason)")
    }
    return lines
  }
}

extension ToDo {
  /// `[ ]` for what is to be done, `[x]` for what is met, `[?]` for what is to be asked.
  var box: String { isQuestion ? "[?]" : met == nil ? "[ ]" : "[x]" }
}
