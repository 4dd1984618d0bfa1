import Browser
import Catalogue
import Clips
import Search

/// Asks the catalogue for what the browser wants to know, and tells it what changed.
struct Performer: Sendable {
  let catalogue: Catalogue
  let clock: Clock
  var profiles = ProfileShelf()
  var settings = Settings()
  var places = Places.standard
  var programs: Programs { Programs(environment: places.environment) }

  /// The answers to one effect; the terminal's own effects have none.
  func answers(
    to effect: Effect, cancellation: Cancellation? = nil, progress: (Action) -> Void = { _ in }
  ) -> [Action] {
    do {
      return try perform(effect, cancellation, progress)
    } catch CatalogueError.cancelled {
      return []
    } catch {
      return [.failed("\(error)")]
    }
  }

  private func perform(
    _ effect: Effect, _ cancellation: Cancellation?, _ progress: (Action) -> Void
  ) throws -> [Action] {
    switch effect {
    case .fetchRows(let request): return [.rows(request, try rows(request, cancellation))]
    case .countRows(let ticket, let shelf, let parsed, let limit):
      let count = try catalogue.count(
        on: shelf, matching: parsed?.query, limit: limit, now: clock.now, typing: limit != nil,
        cancellation: cancellation)
      return [.count(ticket: ticket, count)]
    case .fetchClip(let ticket, let id):
      let clip = try catalogue.clip(id: id)
      let versions = try catalogue.versions(id: id)
      let alike = try catalogue.lookAlikes(of: id)
      return [.clip(ticket: ticket, clip, versions: versions, lookAlikes: alike)]
    case .fetchSidebar: return [.sidebar(try sidebar())]
    case .change(let request): return try change(request)
    case .fetchFacets(let ticket, let shelf, let parsed):
      return [.facets(ticket: ticket, try facets(shelf, parsed, cancellation))]
    case .suggest(let ticket, let parsed):
      guard let text = try suggestion(for: parsed.query) else { return [] }
      return [.suggested(ticket: ticket, text)]
    case .judge(let ids, let profileID):
      return [.judged(profileID: profileID, try verdicts(on: ids, for: profileID))]
    case .saveSearch(let name, let query, let order):
      try catalogue.save(
        SavedSearch(name: name, query: query, order: order, visited: clock.now))
      return [.notice(Notice("kept as \(name)"))]
    case .useProfile(let id):
      profiles.activate(id)
      return []
    case .openPage(let id): return try openPage(id)
    case .play(let id, let address): return try play(id, address)
    case .download(let id, let address): return try download(id, address, progress: progress)
    case .export(let format, let path, let selection):
      return try export(format, path, selection)
    case .copy, .useTheme, .useMouse, .wait, .redraw, .suspend, .quit: return []
    }
  }

  private func rows(_ request: RowRequest, _ cancellation: Cancellation?) throws -> RowWindow {
    try catalogue.rows(
      on: request.shelf, matching: request.matching?.query, order: request.order,
      anchor: request.anchor, limit: request.limit, now: clock.now, typing: request.isTyping,
      cancellation: cancellation)
  }

  private func countOfNew(in search: SavedSearch) throws -> Int? {
    guard let query = try? parse(search.query) else { return nil }
    return try catalogue.countOfNew(matching: query, since: search.visited, now: clock.now).value
  }

  private func sidebar() throws -> SidebarContents {
    let counts = try catalogue.shelfCounts()
    return SidebarContents(
      all: counts.all, new: counts.new, marked: counts.marked, lists: try catalogue.lists(),
      sources: try catalogue.sources(),
      collections: try catalogue.collections().map {
        SourceSummary(name: $0.name, count: $0.count)
      },
      savedSearches: try catalogue.savedSearches().map {
        SavedSearchSummary(
          name: $0.name, query: $0.query, order: $0.order,
          new: try countOfNew(in: $0))
      }, used: try catalogue.mostUsed(since: clock.now - 7 * 86400, limit: 100).count)
  }
}
