import ArgumentParser
import Catalogue
import Clips
import Rights

struct RightsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge",
    abstract: "Say whether an outlet may air a clip, with the words that decide it.",
    discussion: RightsHelp.text)

  @Argument(help: "The id of a clip of the catalogue.")
  var clip: String?

  @Option(
    name: .long, help: ArgumentHelp("Judge these words instead of a clip.", valueName: "words"))
  var text: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The outlet profile: its id, or a YAML or JSON file.", valueName: "name"))
  var profile: String?

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Flag(
    name: .long, help: "Print the terms as an ODRL policy (RightsML, JSON-LD) instead of a verdict."
  )
  var odrl = false

  @Flag(
    name: .long,
    help: "Tell how the words were read: tokens, what competed, what won and why.")
  var trace = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Judge every line {\"id\",\"text\",\"published\"?} of a JSON Lines file.", valueName: "file"),
    completion: .file())
  var batch: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A file of profiles, one of them named by --profile; --batch judges for all.",
      valueName: "file"),
    completion: .file())
  var profiles: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Audit a rundown: a CSV file with the columns id or title, platforms, purposes, use_at, met.",
      valueName: "file"),
    completion: .file())
  var check: String?

  @OptionGroup var place: CatalogueOption
  @OptionGroup var time: ClockOption

  func validate() throws {
    let ways = [clip, text, batch, check].compactMap { $0 }
    guard ways.count == 1 else {
      throw ValidationError("give one of: a clip's id, --text, --batch or --check")
    }
    if odrl || trace, batch != nil || check != nil {
      throw ValidationError("--odrl and --trace go with a clip's id or --text")
    }
  }

  func run() throws {
    if let batch {
      let outlets = try outlets()
      let judged = try outlet { () throws(Outlets.Mistake) in try outlets.several() }
      guard !judged.isEmpty else { throw noOutlet() }
      try RightsBatch(
        profiles: judged, now: time.clock.now, standardPublished: outlets.clipPublished,
        house: house()
      ).run(batch)
    } else if let check {
      let catalogue = try opened { try place.open() }
      try RundownCheck(
        catalogue: catalogue, profile: try chosenProfile(), now: time.clock.now, house: house(),
        isJSON: json
      ).run(check)
    } else {
      try answer()
    }
  }

  private func answer() throws {
    let clip = try judgedClip()
    if odrl {
      say(policy(of: clip))
      return
    }
    if trace {
      clip.traces.flatMap(\.lines).forEach { say($0) }
      for wording in house().wordings(of: clip) {
        say("  house     \u{201C}\(wording.words)\u{201D} \(wording.meaningInWords)")
      }
      return
    }
    let profile = try chosenProfile()
    let judgement = judge(clip, for: profile, at: time.clock.now, house: house())
    if json {
      var writer = JSONWriter()
      writer.write(.object(judgement.json(clip, profile)))
      writer.endLine()
      writeAll(writer.bytes, to: 1)
    } else {
      judgement.sentences(clip, profile).forEach { say($0) }
    }
  }

  /// What the rights desk has said; what is wrong in its files is said on standard error.
  private func house() -> House {
    let (house, warnings) = HouseFiles(.standard).read()
    for warning in warnings { complain("\(warning)") }
    return house
  }

  private func judgedClip() throws -> Clip {
    if let text {
      var clip = Clip()
      clip.restrictions = [Clips.Restriction(text)]
      clip.restrictionState = .restricted
      clip.published = Clips.Moment(seconds: time.clock.now)
      return clip
    }
    let id = clip ?? ""
    let catalogue = try opened { try place.open() }
    guard let found = try opened({ try catalogue.clip(id: id) }) else {
      complain("newsreel: there is no clip '\(id)'; newsreel search finds ids")
      throw ExitCode(1)
    }
    return found
  }

  private func chosenProfile() throws -> Profile {
    let outlets = try outlets()
    let setting = SettingsFile(path: Places.standard.settingsFile).settings.profile
    let chosen = try outlet { () throws(Outlets.Mistake) in try outlets.chosen(setting: setting) }
    guard let chosen else { throw noOutlet() }
    return chosen
  }

  private func outlets() throws -> Outlets {
    let outlets = try Outlets(name: profile, file: profiles)
    for warning in outlets.warnings { complain("\(warning)") }
    return outlets
  }

  private func noOutlet() -> ExitCode {
    complain("newsreel: no outlet profile yet; newsreel profile init writes one")
    return ExitCode(2)
  }
}
