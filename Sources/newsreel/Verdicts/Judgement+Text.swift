import Clips
import Rights

extension Judgement {
  /// The verdict in sentences: answer, deciding words, platforms, duties, and until when.
  func sentences(_ clip: Clip, _ profile: Profile) -> [String] {
    var lines = ["\(verdict.answer.rawValue.uppercased()) for \(profile.name ?? profile.id)"]
    if !clip.id.isEmpty { lines.append("  clip       \(clip.id)  \(clip.title)") }
    if let because = verdict.because {
      lines.append("  because    " + words(of: because))
    }
    lines += verdict.house?.sentences ?? []
    for evidence in verdict.deciding where !evidence.isQuote {
      lines.append("  fact       \(verdict.meaning(of: evidence))")
    }
    let platforms = verdict.platforms.sorted { $0.key < $1.key }
      .map { "\($0.key) \($0.value.rawValue)" }
    lines.append("  platforms  " + platforms.joined(separator: ", "))
    for duty in verdict.duties {
      lines.append("  [ ] \(duty.text)" + (duty.credit.map { "  \u{201C}\($0)\u{201D}" } ?? ""))
    }
    if !verdict.leaveOut.isEmpty {
      lines.append("  leave out  " + verdict.leaveOut.joined(separator: ", "))
    }
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

  /// The verdict as JSON.
  func json(_ clip: Clip, _ profile: Profile) -> JSONObject {
    var object = JSONObject()
    if !clip.id.isEmpty { object["id"] = .string(clip.id) }
    object["profile"] = .string(profile.id)
    object["verdict"] = .string(verdict.answer.rawValue)
    if let because = verdict.because { object["because"] = .string(reason(because)) }
    object["deciding"] = .array(verdict.deciding.map { .object(json($0)) })
    object["platforms"] = .object(
      JSONObject(
        verdict.platforms.sorted { $0.key < $1.key }.map {
          .init($0.key, .string($0.value.rawValue))
        }))
    object["duties"] = .array(
      verdict.duties.map { duty in
        var entry: JSONObject = ["kind": .string(duty.kind.rawValue), "text": .string(duty.text)]
        if let credit = duty.credit { entry["credit"] = .string(credit) }
        entry["quote"] = .string(duty.quote)
        return .object(entry)
      })
    object["leaveOut"] = .array(verdict.leaveOut.map(JSONValue.string))
    object["guesses"] = .array(
      verdict.guesses.map {
        .object(["written": .string($0.written), "meant": .string($0.meant)])
      })
    object["clauses"] = .array(
      texts.enumerated().flatMap { index, text in
        text.clauses.map { clause in
          var entry: JSONObject = [
            "kind": .string(clause.kind.rawValue), "polarity": .string(clause.polarity.rawValue),
            "target": .array(clause.target.map(JSONValue.string)),
            "scope": .string(clause.scopeText),
            "except": .array(clause.except.map(JSONValue.string)), "span": span(clause.span),
            "quote": .string(clause.quote), "text": .integer(Int64(index)),
          ]
          if let wording = text.wording(of: clause) { entry["house"] = .object(wording.json) }
          return .object(entry)
        }
      })
    if let until = verdict.validUntil {
      object["validUntil"] = .string("\(Clips.Moment(seconds: until))")
    }
    if let house = verdict.house { object["override"] = .object(house.json) }
    if let policy { object["policy"] = .integer(Int64(policy)) }
    object["contradictions"] = .array(contradictions.map(JSONValue.string))
    object["warnings"] = .array(verdict.warnings.map(JSONValue.string))
    object["notice"] = .string(Verdict.notice)
    return object
  }

  /// What decides: the quote, or where nothing is quoted what the field means.
  private func reason(_ evidence: Verdict.Evidence) -> String {
    evidence.quote.isEmpty ? verdict.meaning(of: evidence) : evidence.quote
  }

  /// The reason with its place, for people.
  private func words(of evidence: Verdict.Evidence) -> String {
    let reason = reason(evidence)
    let quoted = evidence.quote.isEmpty ? reason : "\u{201C}\(reason)\u{201D}"
    switch evidence.origin {
    case .text(let index):
      let isSignal = texts.indices.contains(index) && texts[index].carrier == .signal
      return isSignal ? "signal " + quoted : quoted
    case .field(let name): return "field \(name) " + quoted
    case .houseRule(let name): return "house rule for \(name) " + quoted
    case .houseOverride: return "house override: " + reason
    }
  }

  private func json(_ evidence: Verdict.Evidence) -> JSONObject {
    var object: JSONObject = ["quote": .string(evidence.quote)]
    switch evidence.origin {
    case .text(let index):
      object["span"] = span(evidence.span)
      object["text"] = .integer(Int64(index))
      if texts.indices.contains(index), texts[index].carrier == .signal {
        object["signal"] = .string(texts[index].text)
      }
    case .field(let name): object["field"] = .string(name)
    case .houseRule(let name): object["houseRule"] = .string(name)
    case .houseOverride: object["houseOverride"] = .bool(true)
    }
    return object
  }

  private func span(_ range: Range<Int>) -> JSONValue {
    .array([.integer(Int64(range.lowerBound)), .integer(Int64(range.upperBound))])
  }
}
