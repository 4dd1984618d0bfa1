import Clips
import Search

/// Everything the browser asks of the world; the runtime performs it.
public enum Effect: Hashable, Sendable {
  /// Find a window of rows.
  case fetchRows(RowRequest)
  /// Count the rows, no further than the limit.
  case countRows(ticket: Int, shelf: Shelf, matching: ParsedQuery?, limit: Int?)
  /// Read a clip and its versions.
  case fetchClip(ticket: Int, id: String)
  /// Read the lists and sources.
  case fetchSidebar
  /// Remember that clips were seen or not.
  case setSeen([String], Bool)
  /// Mark or unmark clips.
  case setMarked([String], Bool)
  /// Mark every clip of a shelf and search.
  case markAll(shelf: Shelf, matching: ParsedQuery?)
  /// Remove every mark.
  case markNone
  /// Wait.
  case wait(Timer, milliseconds: Int)
  /// Draw every cell anew.
  case redraw
  /// Give the terminal back to the shell until it calls.
  case suspend
  /// Leave.
  case quit
}

/// A question for a window of rows.
public struct RowRequest: Hashable, Sendable {
  /// The number by which the answer is known.
  public var ticket: Int
  /// The set of clips.
  public var shelf: Shelf
  /// The search, nil for none.
  public var matching: ParsedQuery?
  /// True while the last word is being typed: it is sought as a prefix in the titles only.
  public var isTyping = false
  /// The order.
  public var order: RowOrder
  /// Where the window begins.
  public var anchor: RowAnchor
  /// How many rows at most.
  public var limit: Int
  /// Which row is selected when the window replaces the one at hand.
  public var choice: Listing.Choice

  /// A question for rows.
  public init(
    ticket: Int, shelf: Shelf, matching: ParsedQuery? = nil, order: RowOrder, anchor: RowAnchor,
    limit: Int, choice: Listing.Choice
  ) {
    self.ticket = ticket
    self.shelf = shelf
    self.matching = matching
    self.order = order
    self.anchor = anchor
    self.limit = limit
    self.choice = choice
  }
}
