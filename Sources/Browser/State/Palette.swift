import Clips
import Search

extension State {
  /// Everything the palette can find: commands, lists, saved searches, themes, profiles.
  var paletteItems: [Menu.Item] {
    let commands = Command.allCases.filter { $0 != .palette }.map { command in
      Menu.Item(
        nil, command.entry.help, detail: keysText(command) + "  " + command.entry.chapter.rawValue,
        .run(command))
    }
    let shelves = sidebar.items.compactMap { item -> Menu.Item? in
      guard case .shelf(let shelf, let title, _) = item else { return nil }
      return Menu.Item(nil, title, detail: "list", .show(shelf))
    }
    let searches = savedSearches.map {
      Menu.Item(nil, $0.name, detail: "search " + $0.query, .search($0.name))
    }
    let looks = themes.map { Menu.Item(nil, $0, detail: "theme", .theme($0)) }
    return shelves + commands + searches + looks
  }

  private func keysText(_ command: Command) -> String {
    keys.allKeys(for: command).first?.keys.map(\.description).joined() ?? ""
  }
}

extension Menu {
  /// The lines that match what is typed, the best first; all of them while nothing is.
  public var matching: [Item] {
    guard let filter, !filter.text.isEmpty else { return items }
    let scored = items.enumerated().compactMap { index, item in
      fuzzyScore(filter.text, item.title).map { (item: item, score: $0.score, index: index) }
    }
    return scored.sorted { ($1.score, $0.index) < ($0.score, $1.index) }.map(\.item)
  }
}
