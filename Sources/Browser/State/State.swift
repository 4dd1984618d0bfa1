import Clips
import Rights
import Search

/// All that the browser knows; only `update` changes it.
public struct State: Hashable, Sendable {
  /// Columns of the screen.
  public var width: Int
  /// Rows of the screen.
  public var height: Int
  /// The clock, UTC seconds.
  public var now: Int64
  /// Which commands the keys mean.
  public var keys: KeyMap
  /// Keys pressed that may begin a longer sequence.
  public var pendingKeys: [Key] = []

  /// The pane with the focus.
  public var focus = Pane.clips
  /// The pane that fills the screen.
  public var zoomed: Pane?
  /// True where the lists at the left are hidden.
  public var isSidebarHidden = false
  /// The share of the height the clips take, in percent.
  public var listShare = 45
  /// Which of description and shotlist is shown.
  public var leftTab = Pane.description
  /// Which of metadata, notes and history is shown.
  public var rightTab = Pane.metadata
  /// Which pane is shown below the clips on a narrow screen.
  public var stackTab = Pane.description

  /// The lists at the left.
  public var sidebar = Sidebar()
  /// The clips.
  public var listing = Listing()
  /// The selected clip of every shelf that was left.
  public var places: [Shelf: String] = [:]
  /// The clip being read.
  public var reading = Reading()
  /// True once the catalogue is known to hold no clip at all.
  public var isCatalogueEmpty = false

  /// The line being typed.
  public var prompt: Prompt?
  /// The window above the panes.
  public var popup: Popup?
  /// The sentence in the status line.
  public var notice: Notice?
  /// The newest ticket given out.
  public var lastTicket = 0

  /// The state before anything is known.
  public init(width: Int, height: Int, now: Int64, keys: KeyMap = .standard) {
    self.width = width
    self.height = height
    self.now = now
    self.keys = keys
  }

  /// The context in which the next key is looked up.
  public var context: Context {
    if prompt != nil { return .prompt }
    if popup != nil { return .popup }
    return focus.context
  }

  /// The layout of the panes.
  public var layout: Layout { Layout(self) }

  /// The rows of clips on the screen, at least 1.
  public var listRows: Int {
    max(1, layout.rows(of: .clips) == 0 ? height - 5 : layout.rows(of: .clips))
  }

  mutating func ticket() -> Int {
    lastTicket &+= 1
    return lastTicket
  }
}
