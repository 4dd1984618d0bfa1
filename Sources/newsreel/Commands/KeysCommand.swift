import ArgumentParser

struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print every key in force and which file said so.")

  @Flag(name: .long, help: "Print the keys by chapter as Markdown tables.")
  var markdown = false

  func run() {
    let configuration = Configuration(.standard)
    say(markdown ? keyTable(configuration.keys) : keyListing(configuration.keys))
    for warning in configuration.keysFile.warnings { complain("\(warning)") }
  }
}
