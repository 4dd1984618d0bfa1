/// What the command table says of one command.
public struct CommandEntry: Hashable, Sendable {
  /// The chapter of the help it stands in.
  public enum Chapter: String, CaseIterable, Hashable, Sendable {
    case moving = "Moving"
    case lists = "Lists"
    case searching = "Searching"
    case reading = "Reading"
    case marking = "Marking"
    case taking = "Taking"
    case view = "View"
    case program = "Program"
  }

  /// The chapter.
  public var chapter: Chapter
  /// One line of help.
  public var help: String
  /// The word or two the footer shows.
  public var hint: String
  /// Where its keys hold.
  public var contexts: [Context]
  /// Its standard keys, in macro notation; the first one is shown in hints.
  public var keys: [String]
  /// Further standard keys that hold in one context only; hints show them before the others.
  public var ownKeys: [Context: [String]]

  init(
    _ chapter: Chapter, _ help: String, _ hint: String, _ keys: [String],
    in contexts: [Context] = [.anywhere], and ownKeys: [Context: [String]] = [:]
  ) {
    self.chapter = chapter
    self.help = help
    self.hint = hint
    self.contexts = contexts
    self.keys = keys
    self.ownKeys = ownKeys
  }

  /// Every standard key with the context it holds in, those of one context last.
  public var places: [(context: Context, keys: String)] {
    let own = Context.allCases.flatMap { context in
      (ownKeys[context] ?? []).map { (context, $0) }
    }
    return contexts.flatMap { context in keys.map { (context, $0) } } + own
  }
}
