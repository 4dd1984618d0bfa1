import ArgumentParser
import Catalogue
import Clips
import Foundation
import Rights
import Search

/// Audits a rundown: every entry names a clip by id or title, and may say on which platforms, for
/// which purposes and when it is to be used, and whether its conditions are met.
struct RundownCheck {
  let catalogue: Catalogue
  let profile: Profile
  let now: Int64
  /// What the rights desk has said.
  var house = House()
  /// Prints JSON Lines instead of text.
  var isJSON = false

  /// What an entry comes to.
  private enum Outcome {
    /// The entry cannot be judged, and why.
    case problem(String)
    case judged(Clip, Profile, Judgement, isMet: Bool)

    /// Whether the clip may go out as planned.
    var isFine: Bool {
      guard case .judged(_, _, let judgement, let isMet) = self else { return false }
      switch judgement.verdict.answer {
      case .clear: return true
      case .conditions: return isMet
      case .review, .no: return false
      }
    }
  }

  /// Prints every entry with every reason; ends with status 1 where anything is not clear or met.
  func run(_ path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      complain("newsreel: \(path) cannot be read; check the path and its permissions")
      throw ExitCode(2)
    }
    let rundown: Rundown
    do {
      rundown = try Rundown(Array(data))
    } catch {
      complain("newsreel: \(path): \(error)")
      throw ExitCode(2)
    }
    var open = 0
    for entry in rundown.entries {
      let outcome = try outcome(entry)
      if !outcome.isFine { open += 1 }
      guard isJSON ? printJSON(entry, outcome) : printText(entry, outcome) else { return }
    }
    if !isJSON {
      say(open == 0 ? "every entry is clear or met" : "\(open) entries are not clear or met")
      say(Verdict.notice)
    }
    if open > 0 { throw ExitCode(1) }
  }

  // MARK: Judging

  private func outcome(_ entry: Rundown.Entry) throws -> Outcome {
    if entry.hasSurplus {
      return .problem("it has more values than there are columns; quote those with commas")
    }
    let (use, problem) = entry.use(of: profile)
    if let problem { return .problem(problem) }
    guard let moments = entry.moments(now: now) else {
      return .problem("use_at: '\(entry[.useAt] ?? "")' is no moment; write 2026-06-18T18:00Z")
    }
    guard let isMet = entry.isMet else {
      return .problem("met: '\(entry[.met] ?? "")' is neither yes nor no")
    }
    let clips = try clips(entry)
    guard let clip = clips.first else { return .problem("not in the catalogue") }
    guard clips.count == 1 else {
      return .problem("\(clips.count) clips have this title; give the id")
    }
    var timed = use
    if entry[.useAt] != nil { timed.useAt = nil }
    let judgements = moments.map { judge(clip, for: timed, at: $0, house: house) }
    guard let first = judgements.first else { return .problem("no moment to judge at") }
    let strictest = judgements.reduce(first) {
      $1.verdict.answer.strictness > $0.verdict.answer.strictness ? $1 : $0
    }
    return .judged(clip, timed, strictest, isMet: isMet)
  }

  private func clips(_ entry: Rundown.Entry) throws -> [Clip] {
    if let id = entry[.id] { return try catalogue.clip(id: id).map { [$0] } ?? [] }
    guard let title = entry[.title] else { return [] }
    let query = Query.text(Term(field: .title, .phrase(title, isPrefix: false)))
    let rows = try catalogue.rows(on: .all, matching: query, limit: 20, now: now).rows
    let exact = rows.filter { folded($0.title) == folded(title) }
    return try catalogue.clips(ids: (exact.isEmpty ? rows : exact).map(\.id))
  }

  // MARK: Printing

  private func printText(_ entry: Rundown.Entry, _ outcome: Outcome) -> Bool {
    let name = entry[.id] ?? entry[.title] ?? "(no id or title)"
    let head = "\(entry.number)\t\(outcome.isFine ? "ok" : "NOT OK")\t"
    switch outcome {
    case .problem(let words): return say(head + "\(name): \(words)")
    case .judged(let clip, _, let judgement, let isMet):
      let verdict = judgement.verdict
      let met = isMet && verdict.answer == .conditions ? "\tmet" : ""
      var lines = [head + "\(verdict.answer.rawValue)\t\(clip.id)\t\(clip.title)\(met)"]
      lines += judgement.reasons.map { "\t" + $0 }
      lines += verdict.duties.filter { $0.met == nil }.map { "\t\($0.box) \($0.text)" }
      return lines.allSatisfy { say($0) }
    }
  }

  private func printJSON(_ entry: Rundown.Entry, _ outcome: Outcome) -> Bool {
    var object: JSONObject = [
      "line": .integer(Int64(entry.number)), "ok": .bool(outcome.isFine),
    ]
    switch outcome {
    case .problem(let words):
      object["id"] = entry[.id].map(JSONValue.string)
      object["title"] = entry[.title].map(JSONValue.string)
      object["problem"] = .string(words)
    case .judged(let clip, let use, let judgement, let isMet):
      object["met"] = .bool(isMet)
      object["title"] = .string(clip.title)
      for member in judgement.json(clip, use).members { object[member.key] = member.value }
    }
    var writer = JSONWriter()
    writer.write(.object(object))
    writer.endLine()
    return writeAll(writer.bytes, to: 1)
  }
}

extension Verdict.Answer {
  /// From the most to the least permissive.
  fileprivate var strictness: Int {
    switch self {
    case .clear: 0
    case .conditions: 1
    case .review: 2
    case .no: 3
    }
  }
}
