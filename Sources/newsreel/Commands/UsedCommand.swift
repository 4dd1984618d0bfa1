import ArgumentParser
import Catalogue
import Clips
import Search

struct UsedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "used",
    abstract: "Did we use it? What was opened, copied, played, exported and downloaded here.")

  @Argument(help: "A search for the clips; nothing lists every use.")
  var query: [String] = []

  @Flag(name: .long, help: "Print each use as a line of JSON.")
  var json = false

  @OptionGroup var place: CatalogueOption
  @OptionGroup var time: ClockOption

  func run() throws {
    let text = query.joined(separator: " ")
    let catalogue = try opened { try place.open() }
    let uses = try opened {
      text.isEmpty
        ? try catalogue.uses()
        : try catalogue.uses(matching: try parsed(text), now: time.clock.now)
    }
    for use in uses {
      let clip = try opened { try catalogue.clip(id: use.clipID) }
      let at = Moment(seconds: use.at)
      if json {
        var object: JSONObject = [
          "id": .string(use.clipID), "action": .string(use.action.rawValue),
          "at": .string("\(at)"),
        ]
        if let detail = use.detail { object["detail"] = .string(detail) }
        if let clip { object["title"] = .string(clip.title) }
        if clip?.isKilled == true { object["killed"] = .bool(true) }
        say(JSONWriter.text(of: .object(object)))
      } else {
        let title = (clip?.isKilled == true ? "KILLED " : "") + (clip?.title ?? "")
        say("\(at)\t\(use.action.rawValue)\t\(use.clipID)\t\(title)\t\(use.detail ?? "")")
      }
    }
    if uses.isEmpty {
      complain("newsreel: nothing of that was used here; newsreel used lists every use")
      throw ExitCode(1)
    }
  }
}
