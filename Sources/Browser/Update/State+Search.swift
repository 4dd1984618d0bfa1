import Clips
import Search

extension State {
  mutating func openSearch() -> [Effect] {
    zoomed = nil
    focus = .clips
    finding = nil
    prompt = Prompt(.search, text: listing.searchText, origin: listing)
    return settle()
  }

  /// Searches for what has been typed so far; text that is not understood changes nothing.
  mutating func searchChanged() -> [Effect] {
    guard let text = prompt?.line.text, text != listing.searchText else { return [] }
    do {
      let parsed = try parse(text, typing: true)
      prompt?.error = nil
      listing.searchText = text
      listing.parsed = parsed.query.isEverything ? nil : parsed
    } catch {
      prompt?.error = error
      return []
    }
    let effects = fetch(.start, choice: .same, isTyping: true)
    return effects + [.wait(.searchRest(ticket: listing.rowsTicket), milliseconds: 150)]
  }

  mutating func acceptSearch() -> [Effect] {
    guard let text = prompt?.line.text else { return [] }
    do {
      let query = try parse(text, typing: false)
      listing.parsed = query.query.isEverything ? nil : query
      listing.searchText = listing.parsed == nil ? "" : text
    } catch {
      prompt?.error = error
      return []
    }
    remember(text, .search)
    prompt = nil
    return fetch(selectionAnchor, choice: .same)
  }

  mutating func giveUpSearch(_ origin: Listing) -> [Effect] {
    guard origin.searchText != listing.searchText else { return [] }
    let ticket = listing.rowsTicket
    listing = origin
    listing.rowsTicket = ticket
    return fetch(selectionAnchor, choice: .same)
  }

  /// Looks the unfinished word up in the whole text too, without moving the selection.
  mutating func fetchWholeSearch() -> [Effect] {
    fetch(selectionAnchor, choice: .same)
  }

  mutating func clearSearch() -> [Effect] {
    listing.parsed = nil
    listing.searchText = ""
    if listing.order.column == .relevance { listing.order = .newestFirst }
    return fetch(selectionAnchor, choice: .same)
  }

  /// Searches for that text in full, as if it had been typed.
  mutating func search(for text: String) -> [Effect] {
    do {
      let query = try parse(text, typing: false)
      listing.parsed = query.query.isEverything ? nil : query
      listing.searchText = listing.parsed == nil ? "" : text
    } catch {
      notice = Notice(error.message, .failure)
      return []
    }
    return fetch(selectionAnchor, choice: .same)
  }

  mutating func narrow(by condition: String) -> [Effect] {
    let text = listing.searchText.trimmed
    return search(for: text.isEmpty ? condition : text + " " + condition)
  }

  mutating func toggleBestFirst() -> [Effect] {
    guard listing.parsed != nil else {
      notice = Notice(
        "best first needs a search: press \(keyWords(.search, in: .clips)) first", .warning)
      return []
    }
    let isBest = listing.order.column == .relevance
    let effects = sort(isBest ? .newestFirst : RowOrder(.relevance))
    if !isBest { notice = Notice("best first, among the newest hits") }
    return effects
  }

  mutating func keepSearch(as name: String) -> [Effect] {
    guard listing.parsed != nil else {
      notice = Notice(
        "there is no search to keep: press \(keyWords(.search, in: .clips)) first", .warning)
      return []
    }
    return [
      .saveSearch(
        name: name, query: listing.searchText, listing.order, profileID: profileID),
      .fetchSidebar,
    ]
  }

  mutating func show(savedSearch name: String) -> [Effect] {
    show(shelf: .saved(name))
  }

  /// Counts a kept search as looked at.
  func visitSavedSearch(_ shelf: Shelf) -> [Effect] {
    guard case .saved(let name) = shelf else { return [] }
    return [.visitSearch(name), .fetchSidebar]
  }

  /// Brings back the query and the order of the saved search whose shelf is shown.
  mutating func takeSavedSearch() {
    guard case .saved(let name) = listing.shelf,
      let kept = savedSearches.first(where: { $0.name == name }),
      let parsed = try? parse(kept.query, typing: false)
    else { return }
    listing.order = kept.order
    listing.parsed = parsed.query.isEverything ? nil : parsed
    listing.searchText = kept.query
  }

  var selectionAnchor: RowAnchor {
    guard let row = listing.selectedRow, !row.id.isEmpty else { return .start }
    return .around(id: row.id)
  }

  mutating func goTo(date text: String) -> [Effect] {
    guard let moment = Moment(text) else {
      notice = Notice("'\(text)' is no date: write 2023-01-31, 2023-01 or 2023", .warning)
      return []
    }
    listing.order = RowOrder(.published, ascending: listing.order.isAscending)
    let instant = listing.order.isAscending ? moment.seconds : moment.endOfPrecision
    return fetch(.time(instant), choice: .first, keepsCount: true)
  }
}
