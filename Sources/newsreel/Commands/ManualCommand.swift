import ArgumentParser

struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page, as in: newsreel manual | man -l -")

  func run() throws {
    writeAll(try manualPage(of: Newsreel.self).utf8, to: 1)
  }
}
