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
  /// How well the line fits the words that are typed, in any order; nil where one of them fits
  /// nothing. What stands beside the title counts a little less.
  fileprivate func score(of text: String) -> Int? {
    var sum = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      guard let score = score(ofWord: String(word)) else { return nil }
      sum += score
    }
    return sum
  }

  private func score(ofWord word: String) -> Int? {
    let title = fuzzyScore(word, self.title)?.score
    guard let also else { return title }
    let beside = fuzzyScore(word, also + " " + detail).map { $0.score - 8 }
    return [title, beside].compactMap { $0 }.max()
  }
}
