import Clips

extension State {
  mutating func moveInSidebar(by lines: Int) -> [Effect] {
    let shelves = sidebar.shelves
    guard !shelves.isEmpty else { return [] }
    let index = shelves.firstIndex(of: listing.shelf) ?? 0
    let next = min(max(0, index + lines), shelves.count - 1)
    return show(shelf: shelves[next], keepingFocus: true)
  }

  mutating func showList(by step: Int) -> [Effect] {
    let shelves = sidebar.shelves
    guard !shelves.isEmpty else { return [] }
    let index = shelves.firstIndex(of: listing.shelf) ?? 0
    return show(
      shelf: shelves[((index + step) % shelves.count + shelves.count) % shelves.count],
      keepingFocus: focus == .lists || focus == .clips)
  }

  /// The first top list, or the one after the shown one.
  mutating func showNextTopList() -> [Effect] {
    let start = sidebar.items.firstIndex(of: .heading(Sidebar.topListsHeading))
    let lists = start.map { sidebar.items[($0 + 1)...] } ?? []
    let shelves: [Shelf] = lists.prefix { if case .heading = $0 { false } else { true } }
      .compactMap { if case .shelf(let shelf, _, _) = $0 { shelf } else { nil } }
    guard let first = shelves.first else {
      notice = Notice("no top list has been read yet: import a listing that ranks clips", .warning)
      return []
    }
    let index = shelves.firstIndex(of: listing.shelf).map { ($0 + 1) % shelves.count }
    return show(shelf: index.map { shelves[$0] } ?? first)
  }

  /// Scrolls the lists as little as needed to show the selected one.
  mutating func scrollSidebar() {
    let rows = max(1, layout.rows(of: .lists))
    sidebar.top = max(0, min(sidebar.top, sidebar.items.count - rows))
    guard let index = sidebar.index(of: listing.shelf) else { return }
    let first = index == 1 || index == 0 ? 0 : index
    if first < sidebar.top { sidebar.top = first }
    if index >= sidebar.top + rows { sidebar.top = index - rows + 1 }
  }
}
