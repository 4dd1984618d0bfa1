import ArgumentParser
import Catalogue
import Clips
import Foundation
import Readers
import Rights
import Search

/// Audits a rundown: every line names a clip by id or title, and may say on which platforms, for
/// which purposes and when it is to be used, and whether its conditions are met.
struct RundownCheck {
  let catalogue: Catalogue
  let profile: Profile
  let now: Int64
  /// What the rights desk has said.
  var house = House()

  private struct Outcome {
    var words: String
    var isFine: Bool
  }

  /// Prints a line for each entry; ends with status 1 where anything is not clear or met.
  func run(_ path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      complain("newsreel: \(path) cannot be read; check the path and its permissions")
      throw ExitCode(2)
    }
    let table = splitTable(Array(data))
    let headings = (table.first ?? []).map {
      $0.lowercased().filter { !$0.isWhitespace && $0 != "_" }
    }
    guard headings.contains("id") || headings.contains("title") else {
      complain("newsreel: \(path) has no column id or title in its first line; name one there")
      throw ExitCode(2)
    }
    var open = 0
    for (index, fields) in table.dropFirst().enumerated()
    where fields.contains(where: { !$0.isEmpty }) {
      let entry = Dictionary(zip(headings, fields)) { first, _ in first }
      let outcome = try outcome(entry)
      if !outcome.isFine { open += 1 }
      say("\(index + 2)\t\(outcome.isFine ? "ok" : "NOT OK")\t\(outcome.words)")
    }
    say(open == 0 ? "every entry is clear or met" : "\(open) entries are not clear or met")
    say(Verdict.notice)
    if open > 0 { throw ExitCode(1) }
  }

  private func outcome(_ entry: [String: String]) throws -> Outcome {
    let clips = try clips(entry)
    guard let clip = clips.first else {
      return Outcome(words: "\(name(entry)): not in the catalogue", isFine: false)
    }
    guard clips.count == 1 else {
      return Outcome(
        words: "\(name(entry)): \(clips.count) clips have this title; give the id", isFine: false)
    }
    var use = profile
    if let platforms = list(entry["platforms"] ?? entry["platform"]) { use.platforms = platforms }
    if let purposes = list(entry["purposes"] ?? entry["purpose"]) { use.purposes = purposes }
    let given = entry["useat"] ?? entry["use"] ?? entry["date"] ?? ""
    let moment = Clips.Moment(given.trimmingCharacters(in: .whitespaces))
    if !given.isEmpty, moment == nil {
      return Outcome(
        words: "\(clip.id): '\(given)' is no date; write 2026-06-18T18:00Z", isFine: false)
    }
    if let moment { use.useAt = nil; _ = moment }
    let verdict = judge(clip, for: use, at: moment?.latest ?? now, house: house).verdict
    let isMet = ["yes", "y", "1", "true", "x", "met", "done"].contains(
      (entry["met"] ?? "").lowercased())
    let because = verdict.because.map { evidence in
      "  "
        + (evidence.isQuote ? "\u{201C}\(evidence.quote)\u{201D}" : verdict.meaning(of: evidence))
    }
    let words = "\(verdict.answer.rawValue)\t\(clip.id)\t\(clip.title)\(because ?? "")"
    switch verdict.answer {
    case .clear: return Outcome(words: words, isFine: true)
    case .conditions: return Outcome(words: words + (isMet ? "  (met)" : ""), isFine: isMet)
    case .review, .no: return Outcome(words: words, isFine: false)
    }
  }

  private func clips(_ entry: [String: String]) throws -> [Clip] {
    if let id = entry["id"], !id.isEmpty {
      return try catalogue.clip(id: id).map { [$0] } ?? []
    }
    guard let title = entry["title"], !title.isEmpty else { return [] }
    let query = Query.text(Term(field: .title, .phrase(title, isPrefix: false)))
    let rows = try catalogue.rows(on: .all, matching: query, limit: 20, now: now).rows
    let exact = rows.filter { folded($0.title) == folded(title) }
    return try catalogue.clips(ids: (exact.isEmpty ? rows : exact).map(\.id))
  }

  private func name(_ entry: [String: String]) -> String {
    [entry["id"], entry["title"]].compactMap { $0 }.first { !$0.isEmpty } ?? "(no id or title)"
  }

  private func list(_ text: String?) -> [String]? {
    let words = (text ?? "").lowercased().split { ",;/|+ ".contains($0) }.map(String.init)
    return words.isEmpty ? nil : words
  }
}
