import Clips

extension State {
  /// Announces new clips of the kept search shown, or no longer.
  mutating func toggleNotifying() -> [Effect] {
    guard case .saved(let name) = listing.shelf,
      let search = savedSearches.first(where: { $0.name == name })
    else {
      notice = Notice(
        "only a kept search can announce new clips: \(keyWords(.saveSearch)) keeps one", .warning)
      return []
    }
    return [.notifySearch(name, !search.notifies), .fetchSidebar]
  }

  /// What is to be announced, where kept searches have found more than before.
  mutating func announcements(of searches: [SavedSearchSummary]) -> [Effect] {
    let before = Dictionary(savedSearches.map { ($0.name, $0.new ?? 0) }) { $1 }
    return searches.compactMap { search in
      guard search.notifies, let old = before[search.name], let new = search.new, new > old,
        listing.shelf != .saved(search.name)
      else { return nil }
      let text = "\(new - old) new \(new - old == 1 ? "clip" : "clips") in \(search.name)"
      notice = Notice(text)
      return .announce(title: search.name, text: text)
    }
  }
}
