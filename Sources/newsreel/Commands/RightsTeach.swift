import ArgumentParser
import Clips
import Rights

struct RightsTeach: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "teach",
    abstract: "Say what words mean that newsreel does not understand.",
    discussion: """
      The words count as a whole stretch, and only where they are not understood otherwise; no \
      wording hides a kill. They are kept in wordings.yaml, and a verdict says where it goes by \
      them. newsreel rights unknown lists what is worth teaching.
      """)

  @Argument(help: "The words, as an agency wrote them.")
  var words: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "What they mean: nothing, or a restriction such as 'No access Germany'.",
      valueName: "meaning"))
  var means: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Who says so (standard: your signature in the settings, or your login name).",
      valueName: "name"))
  var who: String?

  @Option(name: .long, help: ArgumentHelp("Why, or on whose word.", valueName: "text"))
  var note: String?

  @Flag(name: .long, help: "List the wordings there are.")
  var list = false

  @Flag(name: .long, help: "Forget what the words were said to mean.")
  var forget = false

  @Flag(name: .long, help: "List as lines of JSON.")
  var json = false

  @OptionGroup var time: ClockOption

  func validate() throws {
    if list {
      guard words == nil, means == nil, !forget else {
        throw ValidationError("--list goes by itself")
      }
    } else if words == nil || forget == (means != nil) {
      throw ValidationError("give the words with --means or --forget, or --list")
    }
  }

  func run() throws {
    let (shelf, warnings) = HouseShelf.standard(.standard)
    for warning in warnings { complain("\(warning)") }
    guard let words else { return printList(shelf.current.wordings) }
    let old = shelf.current.wording(for: words)
    if forget {
      guard let old else {
        complain("newsreel: nothing was taught for these words; --list shows what was")
        throw ExitCode(1)
      }
      try changed { try shelf.replace(old, with: nil) }
      say("forgotten: \u{201C}\(old.words)\u{201D} \(old.meaningInWords)")
    } else if let means {
      let places = Places.standard
      let signature = places.signature(Configuration(places).settings.settings)
      let wording = HouseWording(
        words: words, means: HouseWording.Meaning(means), who: who ?? signature,
        when: time.clock.now, note: note)
      try teach(wording, in: shelf, instead: old)
    }
  }

  private func teach(
    _ wording: HouseWording, in shelf: HouseShelf, instead old: HouseWording?
  ) throws {
    do {
      var house = House()
      try house.teach(wording)
    } catch {
      complain("newsreel: \(error)")
      throw ExitCode(2)
    }
    try changed { try shelf.replace(old, with: wording) }
    say("\u{201C}\(wording.words)\u{201D} \(wording.meaningInWords)")
    if let old { say("before: \(old.meaningInWords)") }
    if !Rights.parse(wording.words).clauses.contains(where: { $0.kind == .unknown }) {
      complain("newsreel understands these words by itself; the wording counts only where not")
    }
  }

  private func printList(_ wordings: [HouseWording]) {
    for wording in wordings {
      say(
        json
          ? JSONWriter.text(of: .object(wording.json))
          : "\u{201C}\(wording.words)\u{201D} \(wording.meaningInWords)")
    }
    if wordings.isEmpty {
      complain("nothing was taught yet; newsreel rights unknown lists what is not understood")
    }
  }
}

/// Changes a file of the desk; what goes wrong is said and ends the command.
@discardableResult
func changed<Value>(_ change: () throws -> Value) throws -> Value {
  do {
    return try change()
  } catch {
    complain("newsreel: \(error)")
    throw ExitCode(2)
  }
}
