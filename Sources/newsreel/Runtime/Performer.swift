import Browser
import Catalogue
import Clips
import Feeds
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
    to effect: Effect, cancellation: Cancellation? = nil, stop: FetchCancellation? = nil,
    progress: (Action) -> Void = { _ in }
  ) -> [Action] {
    do {
      if case .download(let task, let id, let address) = effect {
        return [.ended(task: task, download(task, id, address, stop, progress))]
      }
      return try perform(effect, cancellation)
    } catch CatalogueError.cancelled {
      return []
    } catch {
      return [.failed("\(error)")]
    }
  }

  private func perform(
    _ effect: Effect, _ cancellation: Cancellation?
  ) throws -> [Action] {
    switch effect {
    case .fetchRows(let request): return [.rows(request, try rows(request, cancellation))]
    case .countRows(let ticket, let shelf, let parsed, let limit, let unwanted):
      return try count(ticket, shelf, parsed?.query, limit, without: unwanted, cancellation)
    case .countGroup(let ticket, let shelf, let query, let group):
      let count = try catalogue.count(of: group, on: shelf, matching: query, now: clock.now)
      return [.groupCount(ticket: ticket, group, count)]
    case .sift(let ids, let queries):
      let hits = try catalogue.hits(of: queries, among: ids, now: clock.now)
      return [.sifted(Dictionary(ids.map { ($0, hits.contains($0)) }) { $1 })]
    case .fetchClip(let ticket, let id):
      return [.clip(ticket: ticket, try catalogue.clip(id: id))]
    case .fetchRelated(let ticket, let id):
      return [
        .related(
          ticket: ticket, versions: try catalogue.versions(id: id),
          lookAlikes: try catalogue.lookAlikes(of: id))
      ]
    case .fetchSidebar: return [.sidebar(try sidebar())]
    case .fetchHouse: return readHouse()
    case .change(let request): return try change(request)
    case .fetchFacets(let ticket, let shelf, let parsed):
      return [.facets(ticket: ticket, try facets(shelf, parsed, cancellation))]
    case .suggest(let ticket, let parsed):
      guard let text = try catalogue.suggestion(for: parsed.query) else { return [] }
      return [.suggested(ticket: ticket, text)]
    case .judge(let ids, let profileID):
      return [.judged(profileID: profileID, try verdicts(on: ids, for: profileID))]
    case .saveSearch(let name, let query, let order, let profileID):
      try catalogue.save(
        SavedSearch(
          name: name, query: query, order: order, profile: profileID, visited: clock.now))
      return [.notice(Notice("kept as \(name)"))]
    case .useProfile(let id):
      profiles.activate(id)
      return []
    case .openPages(let selection): return try openPages(selection)
    case .play(let id, let address): return try play(id, address)
    case .playAll(let selection): return try playAll(selection)
    case .openLink(let address):
      try newsreel.openPage(address, programs)
      return [.notice(Notice("opened \(address)"))]
    case .visitSearch(let name): return try change(search: name) { $0.visited = clock.now }
    case .notifySearch(let name, let isOn):
      _ = try change(search: name) { $0.notifies = isOn }
      return [.notice(Notice(isOn ? "\(name) announces new clips" : "\(name) is quiet"))]
    case .saveText(let id, let text): return try save(text, of: id)
    case .export(let format, let path, let selection):
      return try export(format, path, selection)
    case .copy, .download, .cancel, .announce, .useTheme, .useMouse, .wait, .redraw, .suspend,
      .quit:
      return []
    }
  }

  private func rows(_ request: RowRequest, _ cancellation: Cancellation?) throws -> RowWindow {
    try catalogue.rows(
      on: request.shelf, matching: request.matching?.query, order: request.order,
      anchor: request.anchor, limit: request.limit, now: clock.now, typing: request.isTyping,
      folds: request.folds, cancellation: cancellation)
  }

  private func countOfNew(in search: SavedSearch) throws -> Int? {
    guard let query = try? parse(search.query) else { return nil }
    // The catalogue judges for one outlet at a time; another's verdicts are not counted by it.
    if query.asksForVerdicts, search.profile != profiles.current?.id { return nil }
    return try catalogue.countOfNew(matching: query, since: search.visited, now: clock.now).value
  }

  private func sidebar() throws -> SidebarContents {
    let counts = try catalogue.shelfCounts()
    return SidebarContents(
      all: counts.all, new: counts.new, marked: counts.marked, lists: try catalogue.lists(),
      sources: try catalogue.sources(),
      collections: try catalogue.collections().map {
        CollectionSummary(
          name: $0.name, count: $0.count, note: $0.note,
          notes: try catalogue.notes(inCollection: $0.name))
      },
      savedSearches: try catalogue.savedSearches().map {
        var summary = SavedSearchSummary(
          name: $0.name, query: $0.query, order: $0.order, new: try countOfNew(in: $0))
        summary.notifies = $0.notifies
        summary.profileID = $0.profile
        return summary
      }, used: try catalogue.mostUsed(since: clock.now - 7 * 86400, limit: 100).count)
  }
}
