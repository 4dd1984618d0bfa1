import ArgumentParser
import Catalogue
import Clips
import Search

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Search the catalogue, newest first.")

  @Argument(help: "Words, \"phrases\", field:value; all of them must hold.")
  var query: [String]

  @Flag(name: .long, help: "Print each clip as a line of JSON.")
  var json = false

  @Option(name: .long, help: ArgumentHelp("How many clips at most.", valueName: "number"))
  var limit = 60

  @Flag(name: .long, help: "Print how the catalogue goes about the search.")
  var explain = false

  @Option(
    name: .long,
    help: ArgumentHelp("The outlet profile that verdict: is judged for.", valueName: "name"))
  var profile: String?

  @Flag(name: .long, help: "Best hits first, among the newest.")
  var best = false

  @OptionGroup var place: CatalogueOption
  @OptionGroup var time: ClockOption

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be at least 1") }
  }

  func run() throws {
    let query = try parsed(self.query.joined(separator: " "))
    let profiles = try ProfileShelf.standard(asked: profile)
    let answer: Catalogue.Judge = { profiles.answer($0, $1) }
    let judge = profiles.current == nil ? nil : answer
    let catalogue = try opened { try Catalogue(at: place.path, judge: judge) }
    let order: RowOrder = best ? RowOrder(.relevance) : .newestFirst
    if explain {
      let lines = try opened {
        try catalogue.explain(matching: query, order: order, now: time.clock.now)
      }
      say("query: \(query)")
      lines.forEach { say($0) }
      return
    }
    let rows = try opened {
      try catalogue.rows(
        on: .all, matching: query, order: order, anchor: .start, limit: limit,
        now: time.clock.now
      ).rows
    }
    for row in rows {
      let isRead = json ? try print(jsonOf: row, in: catalogue) : say(text(of: row))
      if !isRead { break }
    }
    if rows.isEmpty {
      let better = try opened { try catalogue.suggestion(for: query) }
      let advice = better.map { "did you mean: \($0)" } ?? "fewer or other words may find more"
      complain("newsreel: nothing found; \(advice)")
      throw ExitCode(1)
    }
  }

  private func print(jsonOf row: ClipRow, in catalogue: Catalogue) throws -> Bool {
    guard let clip = try opened({ try catalogue.clip(id: row.id) }) else { return true }
    var writer = JSONWriter()
    writer.write(.object(clip.json))
    writer.endLine()
    return writeAll(writer.bytes, to: 1)
  }

  /// Time, length, title, place, source and id, parted by tabs.
  private func text(of row: ClipRow) -> String {
    let length = row.duration.map {
      "\(Int($0) / 60):" + ($0.truncatingRemainder(dividingBy: 60) < 10 ? "0" : "")
        + "\(Int($0) % 60)"
    }
    let fields = [
      row.published?.description, length,
      (row.status == .killed ? "KILLED " : "") + row.title, row.place, row.source, row.id,
    ]
    return fields.map { ($0 ?? "").split(whereSeparator: \.isNewline).joined(separator: " ") }
      .map { $0.replacing("\t", with: " ") }.joined(separator: "\t")
  }
}

/// The query of a command line; what is wrong with it is shown with a caret.
func parsed(_ text: String) throws -> Query {
  do {
    return try parse(text)
  } catch {
    complain("newsreel: \(error)")
    throw ExitCode(2)
  }
}
