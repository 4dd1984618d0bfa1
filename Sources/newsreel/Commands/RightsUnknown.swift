import ArgumentParser
import Catalogue
import Clips
import Readers
import Rights

struct RightsUnknown: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unknown",
    abstract: "List what is not understood in the catalogue, by how many clips it holds back.",
    discussion: """
      A stretch is listed with the number of clips that hold it, one of them, and where it stands. \
      newsreel rights teach says what it means. Ctrl-C ends the search and lists what was found.
      """)

  @Flag(name: .long, help: "Print each stretch as a line of JSON.")
  var json = false

  @Flag(name: .long, help: "Print the stretches as a table in CSV.")
  var csv = false

  @Option(name: .long, help: ArgumentHelp("How many stretches at most.", valueName: "number"))
  var limit = 60

  @OptionGroup var place: CatalogueOption
  @OptionGroup var time: ClockOption

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be at least 1") }
    guard !(json && csv) else { throw ValidationError("give one of --json and --csv") }
  }

  func run() throws {
    let catalogue = try opened { try place.open() }
    let (house, warnings) = HouseFiles(.standard).read()
    for warning in warnings { complain("\(warning)") }
    Interruption.listen()
    let (held, walked) = try opened { try walk(catalogue, house) }
    let ranked = held.ranked
    if csv { say(csvLine(HeldBack.Row.heading)) }
    for row in ranked.prefix(limit) {
      let line =
        json ? JSONWriter.text(of: .object(row.json)) : csv ? csvLine(row.cells) : row.line
      guard say(line) else { return }
    }
    complain(summary(held, ranked.count, walked))
  }

  private func walk(
    _ catalogue: Catalogue, _ house: House
  ) throws -> (held: HeldBack, walked: (clips: Int, of: Int)) {
    var line = ProgressLine()
    defer { line.clear() }
    var held = HeldBack()
    let ids = try catalogue.ids(on: .all, limit: .max, now: time.clock.now)
    for start in stride(from: 0, to: ids.count, by: 200) {
      if Interruption.isAsked { return (held, (start, ids.count)) }
      for clip in try catalogue.clips(ids: Array(ids[start..<min(start + 200, ids.count)])) {
        held.add(clip, house: house)
      }
      line.show("\(start) of \(ids.count) clips, \(held.clips) held back")
    }
    return (held, (ids.count, ids.count))
  }

  private func summary(_ held: HeldBack, _ count: Int, _ walked: (clips: Int, of: Int)) -> String {
    let clips =
      walked.clips == walked.of
      ? "\(walked.of) clips" : "the \(walked.clips) newest of \(walked.of) clips, as you stopped it"
    guard count > 0 else { return "in \(clips) every word of restriction is understood" }
    return
      "\(count) \(count == 1 ? "stretch holds" : "stretches hold") back \(held.clips) of \(clips)"
      + (count > limit ? "; \(limit) are shown, --limit shows more" : "")
  }
}

/// The texts as a line of CSV (RFC 4180), none of them a formula.
func csvLine(_ cells: [String]) -> String {
  cells.map(withoutFormula).map { cell in
    let needsQuotes = cell.unicodeScalars.contains { "\",\n\r".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }.joined(separator: ",")
}
