import Clips
import Search

/// The list of clips: a query, a window of its rows and the identity of the selected one.
public struct Listing: Hashable, Sendable {
  /// The set of clips browsed.
  public var shelf = Shelf.all
  /// The search as typed, empty for none.
  public var searchText = ""
  /// The search as understood, nil for none.
  public var parsed: ParsedQuery?
  /// How rows are ordered.
  public var order = RowOrder.newestFirst
  /// The rows at hand.
  public var window = RowWindow()
  /// The selected row, an index into the window.
  public var selected = 0
  /// The first row on the screen, an index into the window.
  public var top = 0
  /// How many rows there are, nil while nobody knows.
  public var count: HitCount?
  /// The ticket of the newest request for rows.
  public var rowsTicket = 0
  /// The ticket of a request that makes the window longer, nil where none is under way.
  public var extensionTicket: Int?
  /// By what rows are grouped while the order allows it; nil for not at all.
  public var grouping: Grouping?
  /// The groups of which only one row is shown.
  public var folds: [Fold] = []
  /// How many rows the folded groups have, as far as they are counted.
  public var foldCounts: [RowGroup: HitCount] = [:]
  /// The ticket of the newest request for the count.
  var countTicket = 0
  /// False while the count is that of a search still being typed.
  public var isCountSettled = true
  /// True where the count asked for last is that of a search still being typed.
  var isCountOfTyping = false
  /// How many rows a rule leaves out, nil while nobody knows.
  public var ignored: HitCount?
  /// What to search for instead, where nothing was found.
  public var suggestion: String?
  /// The identity of the row that was marked last.
  public var lastMark: String?
  /// True until the first answer for this shelf and search.
  public var isLoading = true

  /// A listing of all clips without any row yet.
  public init() {}

  /// The selected row, nil in an empty list.
  public var selectedRow: ClipRow? {
    window.rows.indices.contains(selected) ? window.rows[selected] : nil
  }

  /// Selects a row of the window and scrolls as little as needed.
  mutating func select(_ index: Int, rows: Int) {
    selected = min(max(0, index), max(0, window.rows.count - 1))
    scrollToSelection(rows: rows)
  }

  /// Scrolls as little as needed to show the selected row.
  mutating func scrollToSelection(rows: Int) {
    let rows = max(1, rows)
    if selected < top { top = selected }
    if selected >= top + rows { top = selected - rows + 1 }
    guard let grouping = activeGrouping else {
      top = max(0, min(top, window.rows.count - rows))
      return
    }
    top = max(0, min(top, window.rows.count - 1))
    while top < selected, lineCount(top...selected, grouping) > rows { top += 1 }
    let last = window.rows.count - 1
    while top > 0, last - top < rows, lineCount(top - 1...last, grouping) <= rows { top -= 1 }
  }

  /// Takes a new window; the selected clip is found by identity and stays on its screen line, or
  /// the nearest row takes its place.
  mutating func replace(_ window: RowWindow, rows: Int, selecting choice: Choice) {
    let identity = selectedRow?.identity
    let line = selected - top
    self.window = window
    switch choice {
    case .first: selected = 0
    case .last: selected = max(0, window.rows.count - 1)
    case .same:
      selected =
        window.rows.firstIndex { $0.identity == identity } ?? min(selected, window.rows.count - 1)
      selected = max(0, selected)
    case .row(let index): selected = max(0, min(index, window.rows.count - 1))
    case .identity(let wanted):
      selected = window.rows.firstIndex { $0.identity == wanted } ?? 0
    }
    top = max(0, selected - max(0, line))
    scrollToSelection(rows: rows)
  }

  /// Adds rows before or after the window; rows far off the screen are let go.
  mutating func extend(_ more: RowWindow, atEnd: Bool, keeping limit: Int) {
    if atEnd {
      window.rows += more.rows
      window.reachesEnd = more.reachesEnd
      let surplus = min(window.rows.count - limit, min(top, selected) - 1)
      guard surplus > 0 else { return }
      window.rows.removeFirst(surplus)
      window.reachesStart = false
      selected -= surplus
      top -= surplus
    } else {
      window.rows = more.rows + window.rows
      window.reachesStart = more.reachesStart
      selected += more.rows.count
      top += more.rows.count
      let surplus = window.rows.count - max(limit, max(top, selected) + limit / 2)
      guard surplus > 0 else { return }
      window.rows.removeLast(surplus)
      window.reachesEnd = false
    }
  }

  /// Which row of a new window is selected.
  public enum Choice: Hashable, Sendable {
    case first, last, same
    case identity(String)
    case row(Int)
  }
}

extension ClipRow {
  /// What a row is found by after any change: the clip's id, or place and headline of an entry
  /// without clip.
  public var identity: String {
    if let entry, entry.state == .dangling || id.isEmpty {
      return "\(entry.rank ?? 0)\u{0}\(id)\u{0}\(title)"
    }
    return id
  }
}
