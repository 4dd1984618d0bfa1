import ArgumentParser
import Clips
import Glibc
import Readers

extension ExportFormat: ExpressibleByArgument {}

struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read listings and print them in another format.")

  @Argument(help: "Files and folders; - reads standard input.", completion: .file())
  var paths: [String]

  @Option(name: .long, help: ArgumentHelp("The format to print.", valueName: "format"))
  var to = ExportFormat.jsonl

  @OptionGroup var time: ClockOption

  func run() throws {
    var output = ExportOutput(to, descriptor: 1)
    try output.begin()
    var problems = 0
    for path in paths {
      for file in path == "-" ? ["-"] : listingFiles(at: path) {
        do {
          try convert(file, to: &output, &problems)
        } catch InputFailure.system(let number) {
          problems += 1
          complain(
            "\(file): cannot be read (\(String(cString: strerror(number)))); check its path and permissions"
          )
        }
      }
    }
    try output.end()
    if problems > 0 { throw ExitCode(1) }
  }

  /// Prints the clips of a file in their order, then its lists.
  private func convert(
    _ file: String, to output: inout ExportOutput, _ problems: inout Int
  ) throws {
    let input = file == "-" ? FileInput(descriptor: 0) : try FileInput(path: file)
    var lists: [ClipList] = []
    let summary = try readListing(
      from: input, named: file == "-" ? "standard input" : file,
      options: .reading(now: time.clock.now)
    ) { event in
      switch event {
      case .record(.list(let list)): lists.append(list)
      case .record(.clip(let clip)): try output.write(.clip(clip))
      case .problem(let problem):
        problems += 1
        complain("\(problem)")
      case .progress: break
      }
    }
    for list in lists { try output.write(.list(list)) }
    if summary.kind != nil, summary.clips == 0, summary.lists == 0 {
      complain("\(file): no clips in it (\(summary.reason))")
    }
  }
}
