import Clips
import Rights

/// Everything that can happen to the browser.
public enum Action: Hashable, Sendable {
  /// The program has started: ask for what the first screen needs.
  case start
  /// A key was pressed.
  case key(Key)
  /// Text was pasted.
  case paste(String)
  /// The screen has another size.
  case resize(width: Int, height: Int)
  /// The clock moved.
  case tick(now: Int64)
  /// A timer ran out.
  case timer(Timer)
  /// Rows were found for a request.
  case rows(RowRequest, RowWindow)
  /// Rows were counted, and those that a rule of the user leaves out.
  case count(ticket: Int, HitCount, ignored: HitCount? = nil)
  /// A folded group was counted.
  case groupCount(ticket: Int, RowGroup, HitCount)
  /// Clips that a rule of the user sets off, or not.
  case sifted([String: Bool])
  /// A clip was read.
  case clip(ticket: Int, Clip?)
  /// The versions of a clip were read, and what looks like it.
  case related(ticket: Int, versions: [Clip], lookAlikes: [ClipRow] = [])
  /// The lists and sources were read.
  case sidebar(SidebarContents)
  /// Drawing has measured the panes.
  case measured(PaneMeasures)
  /// Clips were changed; a recorded change can be undone.
  case changed([Change], isRecorded: Bool)
  /// The values by which the hits can be told apart.
  case facets(ticket: Int, [FacetChoice])
  /// Clips were judged for a profile.
  case judged(profileID: String, [String: RowVerdict])
  /// The rights desk has said something, or taken it back; all it says now.
  case house(House)
  /// Words of the catalogue in place of those that found nothing.
  case suggested(ticket: Int, String)
  /// The mouse did something at a cell.
  case mouse(MouseAct, x: Int, y: Int)
  /// A download has come on.
  case progress(task: Int, received: Int, expected: Int?)
  /// A download is over; what there is to say of it.
  case ended(task: Int, Notice)
  /// Something asked for did not work.
  case failed(String)
  /// Something is to be said.
  case notice(Notice)
}

/// What the mouse did.
public enum MouseAct: Hashable, Sendable {
  case click, drag, release, wheelUp, wheelDown
}

/// A value by which hits can be told apart, and the words that narrow the search to it.
public struct FacetChoice: Hashable, Sendable {
  /// The facet's name, e.g. `country`.
  public var facet: String
  /// The value for people.
  public var title: String
  /// The words that narrow the search to it.
  public var condition: String
  /// How many hits have it.
  public var count: Int

  /// A value of a facet.
  public init(facet: String, title: String, condition: String, count: Int) {
    self.facet = facet
    self.title = title
    self.condition = condition
    self.count = count
  }
}

/// A wait that was started, and what for.
public enum Timer: Hashable, Sendable {
  /// The typing of a search has rested.
  case searchRest(ticket: Int)
  /// No further key came after a prefix.
  case keySequence([Key])
  /// A clip has been on the screen for a moment.
  case readingRest(ticket: Int)
  /// The clip asked for has not come in a moment.
  case lateClip(ticket: Int)
}
