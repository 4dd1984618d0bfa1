import Clips
import Search

extension State {
  /// How many rows one request asks for.
  private var windowLimit: Int { max(200, listRows * 3) }

  /// Asks for a new window in place of the one at hand.
  mutating func fetch(
    _ anchor: RowAnchor, choice: Listing.Choice, isTyping: Bool = false, keepsCount: Bool = false,
    limit: Int = 0
  ) -> [Effect] {
    listing.rowsTicket = ticket()
    listing.extensionTicket = nil
    var request = RowRequest(
      ticket: listing.rowsTicket, shelf: listing.shelf, matching: sifted,
      order: listing.order, anchor: anchor, limit: max(windowLimit, limit), choice: choice)
    request.folds = listing.folds
    request.isTyping = isTyping
    var effects: [Effect] = [.fetchRows(request)]
    if keepsCount { return effects }
    listing.countTicket = listing.rowsTicket
    listing.isCountOfTyping = isTyping
    if isTyping { listing.isCountSettled = false }
    effects.append(
      .countRows(
        ticket: listing.rowsTicket, shelf: listing.shelf, matching: listing.parsed,
        limit: isTyping ? 10_000 : nil, leavingOut: unwanted))
    return effects
  }

  /// Asks for more rows where the selection has come near an edge of the window.
  mutating func extendWindow() -> [Effect] {
    guard listing.extensionTicket == nil else { return [] }
    let margin = listRows + 20
    let rows = listing.window.rows
    if !listing.window.reachesEnd, listing.selected > rows.count - margin, let last = rows.last {
      return extend(.after(last))
    }
    if !listing.window.reachesStart, listing.selected < margin, let first = rows.first {
      return extend(.before(first))
    }
    return []
  }

  private mutating func extend(_ anchor: RowAnchor) -> [Effect] {
    let ticket = ticket()
    listing.extensionTicket = ticket
    var request = RowRequest(
      ticket: ticket, shelf: listing.shelf, matching: sifted, order: listing.order,
      anchor: anchor, limit: windowLimit, choice: .same)
    request.folds = listing.folds
    return [.fetchRows(request)]
  }

  mutating func receive(_ window: RowWindow, for request: RowRequest) -> [Effect] {
    if request.ticket == listing.rowsTicket {
      listing.isLoading = false
      listing.suggestion = nil
      listing.replace(window, rows: listRows, selecting: request.choice)
      if window.rows.isEmpty, !request.isTyping, let parsed = listing.parsed {
        return [.suggest(ticket: request.ticket, parsed)]
      }
      return extendWindow()
    }
    guard request.ticket == listing.extensionTicket else { return [] }
    listing.extensionTicket = nil
    let isAtEnd = if case .after = request.anchor { true } else { false }
    listing.extend(window, atEnd: isAtEnd, keeping: windowLimit * 3)
    return extendWindow()
  }

  /// Shows another set of clips, at the place where it was left.
  mutating func show(shelf: Shelf, keepingFocus: Bool = false) -> [Effect] {
    if !keepingFocus { focus = .clips }
    zoomed = keepingFocus ? zoomed : nil
    guard shelf != listing.shelf else { return settle() }
    places[listing.shelf] = listing.selectedRow?.identity
    let place = places[shelf]
    listing.shelf = shelf
    // Before anything is asked for: a search may be for verdicts.
    let profile = returnProfile() + borrowProfile()
    let visit = visitSavedSearch(shelf)
    listing.order =
      shelf.isRanked
      ? RowOrder(.rank, ascending: true) : listing.grouping?.order ?? .newestFirst
    listing.folds = []
    listing.ignored = nil
    listing.parsed = nil
    listing.searchText = ""
    listing.suggestion = nil
    takeSavedSearch()
    listing.count = nil
    listing.isLoading = true
    scrollSidebar()
    return profile + settle()
      + fetch(
        place.map { RowAnchor.around(id: $0) } ?? .start,
        choice: place.map(Listing.Choice.identity) ?? .first) + visit
  }

  mutating func sortByNextColumn() -> [Effect] {
    let isList = listing.shelf.isRanked
    let columns: [RowOrder.Column] =
      (isList ? [.rank] : []) + [.published, .title, .duration, .place, .source]
    let index = columns.firstIndex(of: listing.order.column) ?? -1
    let column = columns[(index + 1) % columns.count]
    return sort(RowOrder(column, ascending: column.isAscendingFirst))
  }

  mutating func reverseSort() -> [Effect] {
    sort(RowOrder(listing.order.column, ascending: !listing.order.isAscending))
  }

  mutating func sort(_ order: RowOrder) -> [Effect] {
    listing.order = order
    notice = Notice("sorted by \(order.words)")
    guard let row = listing.selectedRow else { return fetch(.start, choice: .first) }
    return fetch(.around(id: row.id), choice: .same, keepsCount: true)
  }
}

extension Shelf {
  /// True where the shelf has an order of its own.
  public var isRanked: Bool {
    switch self {
    case .list, .top, .used: true
    case .all, .new, .marked, .source, .collection, .saved: false
    }
  }
}

extension RowOrder {
  /// The order in words: `publication, newest first`.
  public var words: String {
    switch column {
    case .published: "publication, \(isAscending ? "oldest" : "newest") first"
    case .duration: "duration, \(isAscending ? "shortest" : "longest") first"
    case .title: "title, \(isAscending ? "A to Z" : "Z to A")"
    case .place: "place, \(isAscending ? "A to Z" : "Z to A")"
    case .source: "source, \(isAscending ? "A to Z" : "Z to A")"
    case .rank: "rank, \(isAscending ? "highest" : "lowest") first"
    case .relevance: "relevance, \(isAscending ? "worst" : "best") first"
    case .country: "country, among the newest"
    case .story: "story, among the newest"
    }
  }
}
