import Clips
import Rights
import Search

/// All that the browser knows; only `update` changes it.
public struct State: Equatable, Sendable {
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
  /// The number typed for the next command, nil for none.
  public var repeatCount: Int?

  /// The pane with the focus.
  public var focus = Pane.clips
  /// The pane that fills the screen.
  public var zoomed: Pane?
  /// True where the lists at the left are hidden.
  public var isSidebarHidden = false
  /// The share of the height the clips take, in percent.
  public var listShare = 45
  /// The columns the lists take; nil for as many as suit the width.
  public var sidebarWidth: Int?
  /// The share of the width that the left one of two panes takes, in percent.
  public var leftShare = 55
  /// The columns of the list, as far as there is room.
  public var columns = ListColumn.standard
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
  /// How many clips the catalogue held when the list was last read.
  var shownClips: Int?
  /// How many clips it held when arrivals were last told.
  var toldClips: Int?

  /// The changes that can be undone.
  public var undoLog = UndoLog()
  /// Changes that are shown although the catalogue has not told of them yet.
  var foretold: Set<Foretold> = []
  /// The outlets there are profiles of.
  public var profiles: [Profile] = []
  /// The id of the active profile, nil for none.
  public var profileID: String?
  /// The profile to return to once the kept search that has one of its own is left.
  var lentProfile: LentProfile?
  /// What the rights desk has said.
  public var house = House()
  /// By what name this user signs what the desk says.
  public var signature = ""
  /// The verdicts on rows for the active profile.
  public var verdicts = VerdictBook()
  /// Which clips are left out, and which set off.
  public var rules = Rules()
  /// True where the clips that a rule leaves out are shown all the same.
  public var showsIgnored = false
  /// Which rows a rule sets off.
  public var sifts = SiftBook()
  /// The downloads under way.
  public var tasks: [Download] = []
  /// Every list there is.
  public var lists: [ListSummary] = []
  /// Searches kept under a name.
  public var savedSearches: [SavedSearchSummary] = []
  /// Collections by name.
  public var collections: [CollectionSummary] = []
  /// The names of the themes there are.
  public var themes: [String] = []
  /// The name of the theme drawn with.
  public var themeName = ""
  /// How times are shown.
  public var timeStyle = TimeStyle.utc
  /// Seconds that local time is ahead of UTC.
  public var localOffset = 0
  /// The most columns of wrapped text; 0 for the pane's width.
  public var wrapWidth = 0
  /// The width `w` switches to and from.
  public var chosenWrapWidth = 72
  /// True while reports of the mouse are taken.
  public var hasMouse = false
  /// What was copied last, by name.
  var lastExcerpt = Excerpts.all[0].name
  /// What is sought in the text of the panes, nil for the hits of the search.
  public var finding: ParsedQuery?
  /// Lines typed before, by purpose, the latest last.
  public var history: [Prompt.Purpose: [String]] = [:]

  /// The line being typed.
  public var prompt: Prompt?
  /// The window above the panes.
  public var popup: Popup?
  /// The sentence in the status line.
  public var notice: Notice?
  /// The ticket of the newest question for facets.
  var facetTicket = 0
  /// The edge that is being dragged, nil for none.
  var draggedEdge: Edge?
  /// Where the headings of the list stand, as last drawn.
  var headings: [PaneMeasures.Heading] = []
  /// True once the user was told of what quitting would stop.
  var hasAskedToQuit = false
  /// The id of the clip that was selected when the browser was left.
  var restoredClip: String?
  /// How many lines the reasons of the verdict have, as last drawn.
  var reasonLines = 0
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

  /// The clips a verb works on: the marked ones, else the selected one.
  public var target: Target? {
    if markedCount > 0 { return .marked }
    guard let row = listing.selectedRow, !row.id.isEmpty else { return nil }
    return .clips([row.id])
  }

  /// How many clips are marked.
  public var markedCount: Int {
    for case .shelf(.marked, _, let count) in sidebar.items { return count ?? 0 }
    return 0
  }

  func selection(of target: Target) -> Selection {
    Selection(target: target, shelf: listing.shelf, matching: sifted)
  }

  mutating func ticket() -> Int {
    lastTicket &+= 1
    return lastTicket
  }
}
