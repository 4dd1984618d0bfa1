import ArgumentParser
import Catalogue
import Clips
import Rights

struct RightsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge",
    abstract: "Say whether an outlet may air a clip, with the words that decide it.",
    discussion: Verdict.notice)

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
    name: .long, help: ArgumentHelp("A file of profiles for --batch.", valueName: "file"),
    completion: .file())
  var profiles: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Audit a rundown: a CSV file with a column id or title.", valueName: "file"),
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
      let set = try profileFiles()
      try RightsBatch(
        profiles: set.profiles, now: time.clock.now,
        standardPublished: set.clipPublished.flatMap { Clips.Moment($0)?.seconds }, house: house()
      ).run(batch)
    } else if let check {
      let catalogue = try opened { try place.open() }
      try RundownCheck(
        catalogue: catalogue, profile: try chosenProfile(), now: time.clock.now, house: house()
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
    let known = try profileSet()
    if let profile, known.count != 1 || known.first?.id == profile {
      if let found = known.first(where: { $0.id == profile || $0.name == profile }) { return found }
      complain(
        "newsreel: there is no profile '\(profile)'; there are "
          + known.map(\.id).joined(separator: ", "))
      throw ExitCode(2)
    }
    guard let first = known.first else {
      complain("newsreel: no outlet profile yet; newsreel profile init writes one")
      throw ExitCode(2)
    }
    return first
  }

  private func profileFiles() throws -> ProfileFiles {
    let files: ProfileFiles
    if let path = profiles ?? profile.flatMap({ isFile($0) ? $0 : nil }) {
      guard case .text(let text) = FileText(path: path) else {
        complain("newsreel: \(path) cannot be read; check the path and its permissions")
        throw ExitCode(2)
      }
      files = ProfileFiles([(path, text)])
    } else {
      files = ProfileFiles(folder: Places.standard.profiles)
    }
    for warning in files.warnings { complain("\(warning)") }
    return files
  }

  private func profileSet() throws -> [Profile] {
    let places = Places.standard
    let files = try profileFiles()
    guard profile == nil, profiles == nil,
      let wanted = Configuration(places).settings.settings.profile,
      let index = files.profiles.firstIndex(where: { $0.id == wanted })
    else { return files.profiles }
    return [files.profiles[index]] + files.profiles.filter { $0.id != wanted }
  }

  private func isFile(_ path: String) -> Bool {
    path.contains("/") || path.hasSuffix(".yaml") || path.hasSuffix(".json")
  }
}
