import ArgumentParser
import Browser
import Canvas
import Catalogue
import Clips
import Foundation
import Glibc
import Rights
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

  @Option(name: .long, help: ArgumentHelp("A theme's name or file.", valueName: "name"))
  var theme: String?

  @Flag(name: .long, help: "Begin at the first clip instead of where you left.")
  var fresh = false

  @Option(name: .long, help: ArgumentHelp("The outlet profile to judge for.", valueName: "name"))
  var profile: String?

  @Flag(
    name: .long,
    help: "Say each change as a line of text, without a screen: for screen readers and braille.")
  var plain = false

  @OptionGroup var place: CatalogueOption
  @OptionGroup var time: ClockOption
  @OptionGroup var headless: HeadlessOptions

  func run() throws {
    Thread.detachNewThread { prepareVocabulary() }
    let places = Places.standard
    let configuration = Configuration(places)
    let (profiles, profileWarnings) = try shelf(places, configuration.settings)
    let catalogue = try opened { try source(profiles) }
    let clock = sample && time.now == nil ? Clock(fixed: Sample.now) : time.clock
    let performer = Performer(
      catalogue: catalogue, clock: clock, profiles: profiles,
      settings: configuration.settings.settings, places: places)
    if headless.isWanted {
      try headless.run(
        performer, keys: configuration.keys,
        theme: chosenTheme(
          theme ?? configuration.settings.settings.themeName(isBackgroundLight: nil), places
        ).0)
    } else if plain {
      try listen(performer, places, configuration, profileWarnings)
    } else {
      try browse(performer, places, configuration, profileWarnings)
    }
  }

  /// The outlets; one asked for that is not there ends the start, one of the settings leaves
  /// everything unjudged until another is chosen.
  private func shelf(
    _ places: Places, _ settings: SettingsFile
  ) throws -> (ProfileShelf, [ConfigurationWarning]) {
    // What is said of the sample is forgotten with it.
    let (house, houseWarnings) = sample ? (HouseShelf(), []) : HouseShelf.standard(places)
    let outlets =
      try sample ? Outlets(Sample.profiles, name: profile) : Outlets(name: profile, places: places)
    let warnings = outlets.warnings + houseWarnings
    if profile != nil {
      let asked = try outlet { () throws(Outlets.Mistake) in try outlets.chosen(setting: nil) }
      return (ProfileShelf(outlets.profiles, active: asked?.id, house: house), warnings)
    }
    do {
      let chosen = try outlets.chosen(setting: settings.settings.profile)
      return (ProfileShelf(outlets.profiles, active: chosen?.id, house: house), warnings)
    } catch {
      let warning = ConfigurationWarning(
        file: settings.path, line: settings.lines["profile"] ?? 1, text: "profile: \(error)")
      return (ProfileShelf(outlets.profiles, active: nil, house: house), warnings + [warning])
    }
  }

  private func source(_ profiles: ProfileShelf) throws -> Catalogue {
    let judge: Catalogue.Judge = { profiles.answer($0, $1) }
    if sample { return try Sample.catalogue(judge: judge) }
    guard !paths.isEmpty else { return try Catalogue(at: place.path, judge: judge) }
    let catalogue = try Catalogue.temporary(judge: judge)
    try load(paths, into: catalogue, now: time.clock.now)
    return catalogue
  }

  private func browse(
    _ performer: Performer, _ places: Places, _ configuration: Configuration,
    _ profileWarnings: [ConfigurationWarning]
  ) throws {
    let settings = configuration.settings.settings
    let terminal = try terminal(places, settings)
    defer { terminal.stop() }
    let file = SessionFile(path: places.state + "/session.json")
    let isOwn = !sample && paths.isEmpty
    let browser = Interactive(
      terminal, performer, places: places, settings: settings, keys: configuration.keys,
      theme: theme, session: isOwn && !fresh ? remembered(file) : nil)
    let warnings =
      (configuration.warnings + profileWarnings).map { "\($0)" } + browser.themeWarnings
    browser.warn(warnings)
    browser.run()
    terminal.stop()
    if isOwn { file.write(browser.session) }
    for warning in warnings { complain(warning) }
  }

  private func listen(
    _ performer: Performer, _ places: Places, _ configuration: Configuration,
    _ profileWarnings: [ConfigurationWarning]
  ) throws {
    let file = SessionFile(path: places.state + "/session.json")
    let isOwn = !sample && paths.isEmpty
    let browser = try opened {
      try Plain(
        performer, settings: configuration.settings.settings, keys: configuration.keys,
        session: isOwn && !fresh ? remembered(file) : nil)
    }
    for warning in configuration.warnings + profileWarnings { complain("\(warning)") }
    browser.run()
    guard isOwn else { return }
    try? FileManager.default.createDirectory(
      atPath: places.state, withIntermediateDirectories: true)
    var session = browser.session
    session.theme = file.read()?.theme
    file.write(session)
  }

  /// The last session; an outlet named on the command line goes before the one used then.
  private func remembered(_ file: SessionFile) -> Session? {
    var session = file.read()
    if profile != nil { session?.profile = nil }
    return session
  }

  private func terminal(_ places: Places, _ settings: Settings) throws -> Terminal {
    try? FileManager.default.createDirectory(
      atPath: places.state, withIntermediateDirectories: true)
    do {
      return try Terminal(
        TerminalOptions(
          depth: settings.colours.depth, logPath: places.log, hasMouse: settings.isMouseOn,
          glyphs: settings.glyphs, environment: places.environment))
    } catch {
      complain("newsreel: \(error)")
      throw ExitCode(2)
    }
  }
}
