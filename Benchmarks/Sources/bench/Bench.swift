import Catalogue
import Clips
import Foundation
import Search

/// Measures the catalogue: `bench SCENARIO PATH CLIPS`.
@main
struct Bench {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 3, let clips = Int(arguments[3]) else {
      print(
        "usage: bench build|jsonl|titles|open|search|type|filter|steps|scroll|refresh|rights|mutations|optimise|verify|size PATH CLIPS"
      )
      exit(2)
    }
    let scenarios = Scenarios(path: arguments[2], clips: clips)
    switch arguments[1] {
    case "build": try scenarios.build()
    case "jsonl": try writeLines(clips, to: arguments[2]) { $0.json.jsonValue }
    case "titles": try writeLines(clips, to: arguments[2]) { .string($0.title) }
    case "open": try open(arguments[2])
    case "search": try search(arguments[2], arguments.dropFirst(4).joined(separator: " "))
    case "time": timeCommands(Array(arguments.dropFirst(4)), arguments[2], clips)
    case "type": try scenarios.type()
    case "filter":
      try scenarios.type(filter: "country:france published:2019..2023 duration:60..300 ")
    case "steps": try StepLoop(path: arguments[2], clips: clips).run()
    case "scroll": try scenarios.scroll()
    case "optimise": try Catalogue(at: arguments[2]).endBulkLoad()
    case "verify": try print(Catalogue(at: arguments[2]).verify())
    case "size": try print(Catalogue(at: arguments[2]).size())
    case "refresh": try scenarios.refresh()
    case "rights": RightsScenario(lines: clips).run()
    case "mutations": try MutationScenario(mutants: clips).run()
    default:
      print("unknown scenario \(arguments[1])")
      exit(2)
    }
  }

  /// Times commands, given as one argument each, so many times.
  private static func timeCommands(_ commands: [String], _ name: String, _ rounds: Int) {
    reportHeading("\(name), whole processes", 0)
    for command in commands {
      let words = command.split(separator: " ").map(String.init)
      guard let (timings, memory) = Processes.time(words, rounds: rounds) else { continue }
      let name = words.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
      report(String(name.joined(separator: " ").prefix(43)), timings, note: "\(memory) MB")
    }
  }

  /// What a start does: the newest rows, the counts, the lists.
  private static func open(_ path: String) throws {
    let begin = Timings.processNow
    let catalogue = try Catalogue(at: path)
    let opened = Timings.processNow
    let window = try catalogue.rows(on: .all, limit: 60, now: Generator.now)
    let read = Timings.processNow
    let counts = try catalogue.shelfCounts()
    let lists = try catalogue.lists()
    let sources = try catalogue.sources()
    print(window.rows.count, counts.all, lists.count, sources.count, memory().highest)
    print(rounded(begin), rounded(opened), rounded(read), rounded(Timings.processNow))
  }

  private static func search(_ path: String, _ words: String) throws {
    let catalogue = try Catalogue(at: path, readOnly: true)
    let window = try catalogue.rows(
      on: .all, matching: parse(words), limit: 60, now: Generator.now)
    for row in window.rows { print(row.published?.description ?? "", row.title) }
  }

  private static func writeLines(
    _ clips: Int, to path: String, _ value: (Clip) -> JSONValue
  ) throws {
    guard let file = fopen(path, "w") else { throw CocoaError(.fileWriteUnknown) }
    defer { fclose(file) }
    let generator = Generator(count: clips)
    for number in 0..<clips {
      var writer = JSONWriter()
      let value = value(generator.clip(number))
      if let text = value.text {
        fputs(text + "\n", file)
        continue
      }
      writer.write(value)
      writer.endLine()
      writer.bytes.withUnsafeBytes { _ = fwrite($0.baseAddress, 1, $0.count, file) }
    }
  }
}
