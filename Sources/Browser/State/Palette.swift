import Clips
import Search

extension State {
  /// Everything the palette can find: commands, lists, saved searches, themes, profiles.
  var paletteItems: [Menu.Item] {
    let commands = Command.allCases.filter { $0 != .palette }.map { command in
      Menu.Item(
        nil, command.entry.help, detail: keysText(command) + "  " + command.entry.chapter.rawValue,
        also: command.name, .run(command))
    }
    let shelves = sidebar.items.compactMap { item -> Menu.Item? in
      guard case .shelf(let shelf, let title, _) = item else { return nil }
      // Kept searches stand below with their words.
      if case .saved = shelf { return nil }
      return Menu.Item(nil, title, detail: "list", also: note(on: shelf) ?? "", .show(shelf))
    }
    let searches = savedSearches.map {
      Menu.Item(nil, $0.name, detail: "search " + $0.query, also: "", .search($0.name))
    }
    let looks = themes.map { Menu.Item(nil, $0, detail: "theme", also: "", .theme($0)) }
    return shelves + commands + searches + looks
  }

  private func note(on shelf: Shelf) -> String? {
    guard case .collection(let name) = shelf else { return nil }
    return collections.first { $0.name == name }?.note
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
      item.score(of: filter.text).map { (item: item, score: $0, index: index) }
    }
    return scored.sorted { ($1.score, $0.index) < ($0.score, $1.index) }.map(\.item)
  }
}

extension Menu.Item {
  /// How well the line fits what is typed: by its title, or, for less, by all that is known of it.
  fileprivate func score(of text: String) -> Int? {
    let title = fuzzyScore(text, self.title)?.score
    guard let also else { return title }
    let all = fuzzyScore(text, [self.title, also, detail].joined(separator: " "))?.score
    guard let title, let all else { return title ?? all.map { $0 - 8 } }
    return max(title, all - 8)
  }
}
