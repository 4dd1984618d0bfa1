import Browser
import Catalogue
import Clips

/// Asks the catalogue for what the browser wants to know, and tells it what changed.
struct Performer: Sendable {
  let catalogue: Catalogue
  let clock: Clock

  /// The answers to one effect; the terminal's own effects have none.
  func answers(to effect: Effect, cancellation: Cancellation? = nil) -> [Action] {
    do {
      return try perform(effect, cancellation)
    } catch CatalogueError.cancelled {
      return []
    } catch {
      return [.failed("\(error)")]
    }
  }

  private func perform(_ effect: Effect, _ cancellation: Cancellation?) throws -> [Action] {
    switch effect {
    case .fetchRows(let request): return [.rows(request, try rows(request, cancellation))]
    case .countRows(let ticket, let shelf, let parsed, let limit):
      let count = try catalogue.count(
        on: shelf, matching: parsed?.query, limit: limit, now: clock.now,
        cancellation: cancellation)
      return [.count(ticket: ticket, count)]
    case .fetchClip(let ticket, let id):
      let clip = try catalogue.clip(id: id)
      let versions = try catalogue.versions(id: id)
      return [.clip(ticket: ticket, clip, versions: versions)]
    case .fetchSidebar: return [.sidebar(try sidebar())]
    case .setSeen(let ids, let isSeen):
      return [.changed(try catalogue.setSeen(ids, isSeen))]
    case .setMarked(let ids, let isMarked):
      return [.changed(try catalogue.setMarked(ids, isMarked))]
    case .markAll(let shelf, let parsed):
      let ids = try catalogue.setMarked(
        on: shelf, matching: parsed?.query, true, now: clock.now)
      return [.changed(ids), .notice(Notice("\(ids.count) marked"))]
    case .markNone:
      let ids = try catalogue.setMarked(on: .marked, matching: nil, false, now: clock.now)
      return [.changed(ids), .notice(Notice("\(ids.count) unmarked"))]
    case .wait, .redraw, .suspend, .quit: return []
    }
  }

  private func rows(_ request: RowRequest, _ cancellation: Cancellation?) throws -> RowWindow {
    try catalogue.rows(
      on: request.shelf, matching: request.matching?.query, order: request.order,
      anchor: request.anchor, limit: request.limit, now: clock.now, typing: request.isTyping,
      cancellation: cancellation)
  }

  private func sidebar() throws -> SidebarContents {
    let counts = try catalogue.shelfCounts()
    return SidebarContents(
      all: counts.all, new: counts.new, marked: counts.marked, lists: try catalogue.lists(),
      sources: try catalogue.sources())
  }
}
