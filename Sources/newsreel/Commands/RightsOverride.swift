import ArgumentParser
import Catalogue
import Clips
import Rights

struct RightsOverride: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "override",
    abstract: "Allow or deny a clip by word of the rights desk.",
    discussion: """
      An override stands above what the words of the clip read as, which is shown beside it. It \
      counts for this version and these words of the clip only, and never hides a kill; what has \
      to be done for the clip stays to be done. Overrides are kept in overrides.yaml.
      """)

  @Argument(help: "The id of a clip of the catalogue.")
  var clip: String?

  @Flag(name: .long, help: "It may be used.")
  var allow = false

  @Flag(name: .long, help: "It must not be used.")
  var deny = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Who says so (standard: your signature in the settings, or your login name).",
      valueName: "name"))
  var who: String?

  @Option(name: .long, help: ArgumentHelp("Why, or on whose word.", valueName: "text"))
  var reason: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Until which moment of use it counts, e.g. 2026-06-18T18:00Z.", valueName: "time"))
  var until: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The outlet profile it is for (standard: every outlet).", valueName: "name"))
  var profile: String?

  @Flag(name: .long, help: "List the overrides there are, and whether they count.")
  var list = false

  @Flag(name: .long, help: "Take the override of the clip back.")
  var undo = false

  @Flag(name: .long, help: "List as lines of JSON.")
  var json = false

  @OptionGroup var place: CatalogueOption
  @OptionGroup var time: ClockOption

  func validate() throws {
    if list {
      guard clip == nil, !allow, !deny, !undo else {
        throw ValidationError("--list goes by itself")
      }
      return
    }
    guard clip != nil, [allow, deny, undo].filter({ $0 }).count == 1 else {
      throw ValidationError("give a clip's id with --allow, --deny or --undo, or --list")
    }
    guard undo || reason?.contains(where: { !$0.isWhitespace }) == true else {
      throw ValidationError("--reason is missing: say why, or on whose word")
    }
    if let until, lastMoment(until) == nil {
      throw ValidationError("--until '\(until)' is no moment: write it as 2026-06-18T18:00:00Z")
    }
  }

  func run() throws {
    let (shelf, warnings) = HouseShelf.standard(.standard)
    for warning in warnings { complain("\(warning)") }
    guard let id = clip else { return try printList(shelf.current.overrides) }
    let profile = try knownProfile()
    let old = shelf.current.overrides.first { $0.isAbout(id, profile) }
    if undo {
      guard let old else {
        complain("newsreel: there is no such override of '\(id)'; --list shows all")
        throw ExitCode(1)
      }
      try changed { try shelf.replace(old, with: nil) }
      say("taken back: \(id) \(old.words)")
      return
    }
    let catalogue = try opened { try place.open() }
    guard let found = try opened({ try catalogue.clip(id: id) }) else {
      complain("newsreel: there is no clip '\(id)'; newsreel search finds ids")
      throw ExitCode(1)
    }
    let places = Places.standard
    let signature = places.signature(Configuration(places).settings.settings)
    let override = HouseOverride(
      clip: id, version: found.version, digest: wordsDigest(of: found),
      ruling: allow ? .allow : .deny, profile: profile, who: who ?? signature,
      when: time.clock.now, until: until.flatMap(lastMoment), reason: reason ?? "")
    try changed { try shelf.replace(old, with: override) }
    say("\(id) \(override.words)")
    if let obstacle = override.standing(on: found, at: time.clock.now).obstacle {
      complain("newsreel: it does not count: \(obstacle)")
    }
  }

  private func knownProfile() throws -> String? {
    guard let profile else { return nil }
    let known = ProfileFiles(folder: Places.standard.profiles).profiles
    if let found = known.first(where: { $0.id == profile || $0.name == profile }) {
      return found.id
    }
    complain(
      "newsreel: there is no profile '\(profile)'; there are "
        + known.map(\.id).joined(separator: ", "))
    throw ExitCode(2)
  }

  private func printList(_ overrides: [HouseOverride]) throws {
    guard !overrides.isEmpty else { return complain("there are no overrides") }
    let catalogue = try opened { try place.open() }
    for override in overrides {
      let clip = try opened { try catalogue.clip(id: override.clip) }
      let standing = clip.map { override.standing(on: $0, at: time.clock.now) }
      if json {
        var object = override.json
        object["standing"] = standing.map { .string($0.rawValue) }
        say(JSONWriter.text(of: .object(object)))
      } else {
        let state =
          standing.map { $0.obstacle.map { "does not count: \($0)" } ?? "in force" }
          ?? "the clip is not in the catalogue"
        say("\(override.clip)\t\(override.profile ?? "every outlet")\t\(override.words)\t\(state)")
      }
    }
  }
}
