/// A part of the screen that can have the focus.
public enum Pane: String, CaseIterable, Hashable, Sendable {
  case lists, clips, description, restrictions, metadata, shotlist, notes, history

  /// The heading of the pane.
  public var title: String {
    switch self {
    case .lists: "Lists"
    case .clips: "Clips"
    case .description: "Description"
    case .restrictions: "Restrictions"
    case .metadata: "Metadata"
    case .shotlist: "Shotlist"
    case .notes: "Notes"
    case .history: "History"
    }
  }

  /// The command that leads to it.
  public var command: Command {
    switch self {
    case .lists: .showLists
    case .clips: .showClips
    case .description: .showDescription
    case .restrictions: .showRestrictions
    case .metadata: .showMetadata
    case .shotlist: .showShotlist
    case .notes: .showNotes
    case .history: .showHistory
    }
  }

  /// Where its keys are looked up.
  public var context: Context {
    switch self {
    case .lists: .lists
    case .clips: .clips
    case .description, .restrictions, .metadata, .shotlist, .notes, .history: .pane
    }
  }

  /// The panes that show the clip being read.
  public static let reading: [Pane] = [
    .description, .restrictions, .metadata, .shotlist, .notes, .history,
  ]
}
