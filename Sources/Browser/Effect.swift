import Clips
import Search

/// Everything the browser asks of the world; the runtime performs it.
public enum Effect: Hashable, Sendable {
  /// Find a window of rows.
  case fetchRows(RowRequest)
  /// Count the rows, no further than the limit, and those of them to leave out.
  case countRows(
    ticket: Int, shelf: Shelf, matching: ParsedQuery?, limit: Int?, leavingOut: Query? = nil)
  /// Count the rows of a group.
  case countGroup(ticket: Int, shelf: Shelf, matching: Query?, RowGroup)
  /// Say which of these clips any of the searches finds.
  case sift(ids: [String], by: [Query])
  /// Read a clip and its versions.
  case fetchClip(ticket: Int, id: String)
  /// Read the versions of a clip and what looks like it.
  case fetchRelated(ticket: Int, id: String)
  /// Read the lists and sources.
  case fetchSidebar
  /// Read again what the rights desk has said.
  case fetchHouse
  /// Change something for some clips, and say for which it was not so before.
  case change(ChangeRequest)
  /// Count the values by which the hits can be told apart.
  case fetchFacets(ticket: Int, shelf: Shelf, matching: ParsedQuery?)
  /// Judge clips for the outlet of that profile.
  case judge(ids: [String], profileID: String)
  /// Go by that profile from now on, in searches too; nil for none.
  case useProfile(String?)
  /// Look for words of the catalogue that are spelt alike.
  case suggest(ticket: Int, ParsedQuery)
  /// Put a text of clips on the clipboard.
  case copy(excerpt: String, Selection)
  /// Open the pages of clips.
  case openPages(Selection)
  /// Play an address of a clip in the player.
  case play(id: String, address: String)
  /// Play the best rendition of each of these clips, one after the other.
  case playAll(Selection)
  /// Open an address in the desktop's browser.
  case openLink(String)
  /// Download an address of a clip, unless its rights forbid it.
  case download(task: Int, id: String, address: String)
  /// Save a text of a clip as a file, unless its rights forbid it.
  case saveText(id: String, text: String)
  /// Stop a download; what has come of it stays.
  case cancel(task: Int)
  /// Write clips into a file.
  case export(format: String, path: String, Selection)
  /// Keep a search.
  case saveSearch(name: String, query: String, RowOrder, profileID: String?)
  /// Count a kept search as looked at.
  case visitSearch(String)
  /// Announce new clips of a kept search, or no longer.
  case notifySearch(String, Bool)
  /// Tell the user of new clips, on the desktop or by the bell.
  case announce(title: String, text: String)
  /// Draw with another theme; remember it where `isFinal`.
  case useTheme(String, isFinal: Bool)
  /// Take reports of the mouse, or none.
  case useMouse(Bool)
  /// Wait.
  case wait(Timer, milliseconds: Int)
  /// Draw every cell anew.
  case redraw
  /// Give the terminal back to the shell until it calls.
  case suspend
  /// Leave.
  case quit
}

/// Some clips of the catalogue.
public struct Selection: Hashable, Sendable {
  /// Which.
  public var target: Target
  /// The shelf shown.
  public var shelf: Shelf
  /// The search on it.
  public var matching: ParsedQuery?
}

/// A change that is asked for.
public struct ChangeRequest: Hashable, Sendable {
  /// What is to change.
  public var property: Change.Property
  /// The new value; nil turns each clip's own value round.
  public var isSet: Bool?
  /// For which clips.
  public var selection: Selection
  /// False where the change undoes or repeats another one.
  public var isRecorded = true
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
  /// The groups of which only one row is shown.
  public var folds: [Fold] = []
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
