import ArgumentParser
import Clips
import Glibc
import Readers

struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read listings and print them in another format.")

  @Argument(help: "Files and folders; - reads standard input.", completion: .file())
  var paths: [String]

  @Option(name: .long, help: "The format: jsonl.")
  var to = "jsonl"

  @OptionGroup var time: ClockOption

  func run() throws {
    var problems = 0
    for path in paths {
      for file in path == "-" ? ["-"] : listingFiles(at: path) {
        do {
          try convert(file, &problems)
        } catch InputFailure.system(let number) {
          problems += 1
          complain("\(file): cannot be read: \(String(cString: strerror(number)))")
        }
      }
    }
    if problems > 0 { throw ExitCode(1) }
  }

  private func convert(_ file: String, _ problems: inout Int) throws {
    let input = file == "-" ? FileInput(descriptor: 0) : try FileInput(path: file)
    var lists: [ClipList] = []
    _ = try readListing(
      from: input, named: file == "-" ? "standard input" : file,
      options: ReadOptions(now: time.clock.now)
    ) { event in
      switch event {
      case .record(.list(let list)): lists.append(list)
      case .record(.clip(let clip)): try write(clip.json)
      case .problem(let problem):
        problems += 1
        complain("\(problem)")
      case .progress: break
      }
    }
    for list in lists { try write(list.json) }
  }

  private func write(_ object: JSONObject) throws {
    var writer = JSONWriter()
    writer.write(.object(object))
    writer.endLine()
    if !writeAll(writer.bytes, to: 1) { throw ExitCode(1) }
  }
}
