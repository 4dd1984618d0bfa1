import Browser
import Catalogue
import Clips
import Search

extension Performer {
  /// Counts rows without those to leave out, and these as well: two searches are answered faster
  /// than one that excludes.
  func count(
    _ ticket: Int, _ shelf: Shelf, _ query: Query?, _ limit: Int?, without unwanted: Query?,
    _ cancellation: Cancellation?
  ) throws -> [Action] {
    func count(_ query: Query?, _ limit: Int?) throws -> HitCount {
      try catalogue.count(
        on: shelf, matching: query, limit: limit, now: clock.now, typing: limit != nil,
        cancellation: cancellation)
    }
    let all = try count(query, limit)
    guard let unwanted else { return [.count(ticket: ticket, all)] }
    let ignored = try count(.joined(all: [query, unwanted].compactMap { $0 }), limit)
    let kept = HitCount(
      max(0, all.value - ignored.value), isExact: all.isExact && ignored.isExact)
    return [.count(ticket: ticket, kept, ignored: ignored)]
  }

  /// Changes a kept search; nothing where there is none of that name.
  func change(search name: String, _ change: (inout SavedSearch) -> Void) throws -> [Action] {
    guard var search = try catalogue.savedSearches().first(where: { $0.name == name }) else {
      return []
    }
    change(&search)
    try catalogue.save(search)
    return []
  }
}
