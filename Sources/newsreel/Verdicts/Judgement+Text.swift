import Clips
import Rights

extension Judgement {
  /// The verdict in sentences: answer, everything that decides, platforms, what to do, until when.
  func sentences(_ clip: Clip, _ profile: Profile) -> [String] {
    var lines = ["\(verdict.answer.rawValue.uppercased()) for \(profile.name ?? profile.id)"]
    if !clip.id.isEmpty { lines.append("  clip       \(clip.id)  \(clip.title)") }
    if let because = verdict.because {
      lines.append("  because    \u{201C}\(because.quote)\u{201D}")
    }
    lines += alsoDeciding.map { "  also       \u{201C}\($0)\u{201D}" }
    for step in verdict.why where step.evidence == nil { lines.append("  fact       \(step.text)") }
    let platforms = verdict.platforms.sorted { $0.key < $1.key }
      .map { "\($0.key) \($0.value.rawValue)" }
    lines.append("  platforms  " + platforms.joined(separator: ", "))
    for toDo in verdict.duties { lines.append("  \(toDo.box) \(toDo.text)") }
    if !verdict.leaveOut.isEmpty { lines.append("  leave out  " + verdict.leaveOutNames) }
    for guess in verdict.guesses {
      lines.append("  guessed    \(guess.written) read as \(guess.meant)")
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

  /// The other words that decide, each once; a clear answer needs only its grant.
  private var alsoDeciding: [String] {
    guard verdict.answer != .clear else { return [] }
    var told = Set([verdict.because?.quote].compactMap { $0 })
    return verdict.deciding.map(\.quote).filter { told.insert($0).inserted }
  }

  /// What the machine-readable policy adds: rules that were not understood, and contradictions.
  private var policyLines: [String] {
    var lines = contradictions.map { "  contradicts  " + $0 }
    guard let policy, texts.indices.contains(policy) else { return lines }
    for clause in texts[policy].clauses {
      guard clause.kind == .unknown, case .word(let reason) = clause.value else { continue }
      lines.append("  not understood  policy \(clause.quote): \(reason)")
    }
    return lines
  }
}

extension ToDo {
  /// `[ ]` for what is to be done, `[x]` for what is met, `[?]` for what is to be asked.
  var box: String { isQuestion ? "[?]" : met == nil ? "[ ]" : "[x]" }
}
