import ArgumentParser
import Clips
import Glibc
import Readers

struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say how listings are read: reader, records, guesses, and what found no place.")

  @Argument(help: "Files and folders; - reads standard input.", completion: .file())
  var paths: [String]

  @Flag(name: .long, help: "Name every record with its notes and what went to extra.")
  var records = false

  @OptionGroup var time: ClockOption

  func run() throws {
    var isWhole = true
    for path in paths {
      for file in path == "-" ? ["-"] : listingFiles(at: path) {
        do {
          isWhole = try inspect(file) && isWhole
        } catch InputFailure.system(let number) {
          isWhole = false
          complain(
            "\(file): cannot be read (\(String(cString: strerror(number)))); check its path and permissions"
          )
        }
      }
    }
    if !isWhole { throw ExitCode(1) }
  }

  private func inspect(_ file: String) throws -> Bool {
    let input = file == "-" ? FileInput(descriptor: 0) : try FileInput(path: file)
    var tally = InspectionTally()
    let summary = try readListing(
      from: input, named: file, options: .reading(now: time.clock.now)
    ) { event in
      switch event {
      case .record(let record): tally.add(record)
      case .problem(let problem): tally.problems.append("\(problem)")
      case .progress: break
      }
    }
    say(file)
    say("  reader    \(summary.kind?.rawValue ?? "none")  (\(summary.reason))")
    if let container = summary.container { say("  container \(container)") }
    if let charset = summary.charset { say("  encoding  \(charset)") }
    say(
      "  records   \(summary.clips) clips, \(summary.lists) lists, \(summary.skipped) skipped, "
        + "\(summary.bytes) bytes")
    for problem in tally.problems { say("  problem   \(problem)") }
    for (code, count) in summary.notes.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      say("  note      \(code.rawValue) \(count)x")
    }
    for (key, count) in tally.extra.sorted(by: { $0.key < $1.key }) {
      say("  extra     \(key) \(count)x")
    }
    if records { tally.lines.forEach { say("  " + $0) } }
    return summary.kind != nil && summary.skipped == 0
  }
}

/// What the records of one listing show, for `inspect`.
private struct InspectionTally {
  var problems: [String] = []
  var extra: [String: Int] = [:]
  var lines: [String] = []

  mutating func add(_ record: ListingRecord) {
    switch record {
    case .clip(let clip):
      for member in clip.extra.members { extra[member.key, default: 0] += 1 }
      lines.append("clip \(clip.id)  \(clip.title)")
      lines += clip.notes.map { "  note \(text(of: $0))" }
      lines += clip.extra.members.map { "  extra \($0.key): \(JSONWriter.text(of: $0.value))" }
    case .list(let list):
      lines.append("list \(list.id)  \(list.title)  \(list.entries.count) entries")
      lines += list.notes.map { "  note \(text(of: $0))" }
    }
  }

  private func text(of note: Note) -> String {
    [note.code?.rawValue, note.field, note.text].compactMap { $0 }.joined(separator: " ")
  }
}
