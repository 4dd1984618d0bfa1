import Clips

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
  /// Rows were counted.
  case count(ticket: Int, HitCount)
  /// A clip was read, with its versions.
  case clip(ticket: Int, Clip?, versions: [Clip])
  /// The lists and sources were read.
  case sidebar(SidebarContents)
  /// Drawing has measured the panes.
  case measured(PaneMeasures)
  /// Clips were marked or unmarked, seen or unseen; the shelves that show it are stale.
  case changed([String])
  /// Something asked for did not work.
  case failed(String)
  /// Something is to be said.
  case notice(Notice)
}

/// A wait that was started, and what for.
public enum Timer: Hashable, Sendable {
  /// The typing of a search has rested.
  case searchRest(ticket: Int)
  /// No further key came after a prefix.
  case keySequence([Key])
}
