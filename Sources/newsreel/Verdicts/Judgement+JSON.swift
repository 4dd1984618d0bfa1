import Clips
import Rights

extension Judgement {
  /// The verdict as JSON.
  func json(_ clip: Clip, _ profile: Profile) -> JSONObject {
    var object = JSONObject()
    if !clip.id.isEmpty { object["id"] = .string(clip.id) }
    object["profile"] = .string(profile.id)
    object["verdict"] = .string(verdict.answer.rawValue)
    if let because = verdict.because { object["because"] = .string(reason(because)) }
    object["deciding"] = .array(verdict.deciding.map { .object(json($0)) })
    object["platforms"] = .object(answers(verdict.platforms))
    object["duties"] = .array(verdict.duties.map { .object($0.json) })
    object["leaveOut"] = strings(verdict.leaveOut)
    object["why"] = .array(verdict.why.map { .object(json($0)) })
    object["guesses"] = .array(
      verdict.guesses.map {
        .object(["written": .string($0.written), "meant": .string($0.meant)])
      })
    object["clauses"] = .array(
      texts.enumerated().flatMap { index, text in
        text.clauses.map { clause in
          var entry: JSONObject = [
            "kind": .string(clause.kind.rawValue), "polarity": .string(clause.polarity.rawValue),
            "target": strings(clause.target), "scope": .string(clause.scopeText),
            "except": strings(clause.except), "span": span(clause.span),
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
    object["contradictions"] = strings(contradictions)
    object["warnings"] = strings(verdict.warnings)
    object["notice"] = .string(Verdict.notice)
    return object
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
    case .profile(let place): object["profile"] = .string(place)
    case .houseOverride: object["houseOverride"] = .bool(true)
    }
    return object
  }

  /// One step of the judging: what it goes by, what it means, and for which platform.
  private func json(_ step: Verdict.Step) -> JSONObject {
    [
      "rule": .string(step.rule), "from": .object(json(step.evidence)),
      "means": .string(step.text), "effect": .object(answers(step.effect)),
    ]
  }

  private func answers(_ answers: [String: Verdict.Answer]) -> JSONObject {
    JSONObject(
      answers.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value.rawValue)) })
  }

  private func span(_ range: Range<Int>) -> JSONValue {
    .array([.integer(Int64(range.lowerBound)), .integer(Int64(range.upperBound))])
  }
}
