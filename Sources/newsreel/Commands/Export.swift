import ArgumentParser
import Catalogue
import Clips
import Readers
import Search

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what a search of the catalogue finds, in another format.")

  @Argument(help: "Words, \"phrases\", field:value; nothing exports the whole catalogue.")
  var query: [String] = []

  @Option(name: .long, help: ArgumentHelp("The format to print.", valueName: "format"))
  var to = ExportFormat.jsonl

  @Option(name: .long, help: ArgumentHelp("How many clips at most.", valueName: "number"))
  var limit: Int?

  @Flag(name: .long, help: "Print the lists of the catalogue too, where the format has lists.")
  var lists = false

  @OptionGroup var place: CatalogueOption
  @OptionGroup var time: ClockOption

  func run() throws {
    let text = query.joined(separator: " ")
    let query = text.isEmpty ? nil : try parsed(text)
    let catalogue = try opened { try place.open() }
    var output = ExportOutput(to, descriptor: 1)
    try output.begin()
    try opened {
      let ids = try catalogue.ids(
        on: .all, matching: query, limit: limit ?? .max, now: time.clock.now)
      for start in stride(from: 0, to: ids.count, by: 200) {
        for clip in try catalogue.clips(ids: Array(ids[start..<min(start + 200, ids.count)])) {
          try output.write(.clip(clip))
        }
      }
      guard lists else { return }
      for summary in try catalogue.lists() {
        if let list = try catalogue.list(id: summary.id) { try output.write(.list(list)) }
      }
    }
    try output.end()
    if output.clips == 0 {
      complain("newsreel: nothing found; fewer or other words may find more")
      throw ExitCode(1)
    }
  }
}
