import ArgumentParser
import Browser
import Canvas
import Catalogue
import Clips
import Foundation
import Glibc
import Screens
import Terminal

struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Browse the catalogue, or listings that are opened without storing them.")

  @Argument(
    help: "Listings to open in a throw-away catalogue; none opens the catalogue.",
    completion: .file())
  var paths: [String] = []

  @Flag(name: .long, help: "Open the bundled sample listing in a throw-away catalogue.")
  var sample = false

  @Option(name: .long, help: "A theme's name or file.")
  var theme: String?

  @OptionGroup var place: CatalogueOption
  @OptionGroup var time: ClockOption
  @OptionGroup var headless: HeadlessOptions

  func run() throws {
    let catalogue = try opened { try source() }
    let clock = sample && time.now == nil ? Clock(fixed: Sample.now) : time.clock
    let performer = Performer(catalogue: catalogue, clock: clock)
    if headless.isWanted {
      try headless.run(performer)
    } else {
      try browse(performer)
    }
  }

  private func source() throws -> Catalogue {
    if sample { return try Sample.catalogue() }
    guard !paths.isEmpty else { return try place.open() }
    let catalogue = try Catalogue.temporary()
    try load(paths, into: catalogue, now: time.clock.now)
    return catalogue
  }

  private func browse(_ performer: Performer) throws {
    let places = Places.standard
    let (theme, warnings) = chosenTheme(self.theme, places)
    for warning in warnings { complain("\(warning)") }
    try? FileManager.default.createDirectory(
      atPath: places.state, withIntermediateDirectories: true)
    let terminal: Terminal
    do {
      terminal = try Terminal(
        TerminalOptions(logPath: places.log, environment: places.environment))
    } catch {
      complain("newsreel: \(error)")
      throw ExitCode(2)
    }
    defer { terminal.stop() }
    let notice = warnings.first.map { Notice("\($0)", .warning) }
    Interactive(
      terminal, performer, theme: theme, keys: .standard, order: .visual, notice: notice
    ).run()
  }
}
