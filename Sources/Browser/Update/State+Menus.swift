import Clips

extension State {
  mutating func open(_ menu: Menu) -> [Effect] {
    popup = .menu(menu)
    return preview(menu)
  }

  mutating func openPalette() -> [Effect] {
    open(Menu("Commands, lists, searches, themes", paletteItems, filters: true))
  }

  mutating func openSortMenu() -> [Effect] {
    let columns: [(String, RowOrder.Column)] = [
      ("p", .published), ("t", .title), ("d", .duration), ("l", .place), ("s", .source),
      ("c", .country), ("n", .story), ("r", .rank), ("b", .relevance),
    ]
    let isList = listing.shelf.isRanked
    let items = columns.filter {
      (![.country, .story].contains($0.1) || !listing.shelf.isKeptInOrder)
        && ($0.1 != .rank || isList) && ($0.1 != .relevance || listing.parsed != nil)
    }
    .map { Menu.Item($0.0, $0.1.words, .sort($0.1)) }
    return open(Menu("Sort by", items))
  }

  mutating func openThemeMenu() -> [Effect] {
    let items = themes.map { Menu.Item(nil, $0, .theme($0)) }
    guard !items.isEmpty else {
      notice = Notice("no themes were found; the compiled-in one is used", .warning)
      return []
    }
    let selected = themes.firstIndex(of: themeName) ?? 0
    return open(Menu("Theme", items, selected: selected, filters: true))
  }

  mutating func openCollectionMenu() -> [Effect] {
    guard target != nil else { return [] }
    guard !collections.isEmpty else { return openNamePrompt(.collect) }
    let items =
      collections.map { Menu.Item(nil, $0.name, detail: $0.note ?? "", .collect($0.name)) }
      + [Menu.Item(nil, "a new collection", .run(.collect))]
      + (shownCollection.map {
        [Menu.Item(nil, "take out of \($0.name)", .takeOut($0.name))]
      } ?? [])
    return open(Menu("Add to", items, filters: true))
  }

  mutating func openNarrowing() -> [Effect] {
    let ticket = ticket()
    facetTicket = ticket
    notice = Notice("looking for what tells these clips apart")
    return [.fetchFacets(ticket: ticket, shelf: listing.shelf, matching: listing.parsed)]
  }

  mutating func offer(_ choices: [FacetChoice], _ ticket: Int) -> [Effect] {
    guard ticket == facetTicket, popup == nil, prompt == nil else { return [] }
    notice = nil
    guard !choices.isEmpty else {
      notice = Notice("there is nothing here to narrow", .warning)
      return []
    }
    var items: [Menu.Item] = []
    var facet = ""
    for choice in choices {
      if choice.facet != facet {
        facet = choice.facet
        items.append(Menu.Item(nil, facet.prefix(1).uppercased() + facet.dropFirst(), .heading))
      }
      items.append(
        Menu.Item(nil, choice.title, detail: String(choice.count), .narrow(choice.condition)))
    }
    return open(Menu("Narrow", items, selected: 1, filters: true))
  }

  mutating func pressInMenu(_ menu: Menu, _ key: Key) -> [Effect] {
    var menu = menu
    switch key.notation {
    case "<esc>", "<C-c>", "<C-g>":
      popup = nil
      return menu.isOfThemes ? [.useTheme(themeName, isFinal: false)] : []
    case "<ret>":
      let items = menu.matching
      guard items.indices.contains(menu.selected) else { return [] }
      return choose(items[menu.selected])
    case "<down>", "<C-n>", "<C-j>", "<tab>": menu.move(by: 1)
    case "<up>", "<C-p>", "<C-k>", "<S-tab>": menu.move(by: -1)
    case "<pgdn>", "<C-f>": menu.move(by: 10)
    case "<pgup>", "<C-b>": menu.move(by: -10)
    case "<home>": menu.move(by: -menu.items.count)
    case "<end>": menu.move(by: menu.items.count)
    default: return typeInMenu(menu, key)
    }
    popup = .menu(menu)
    return preview(menu)
  }

  private mutating func typeInMenu(_ menu: Menu, _ key: Key) -> [Effect] {
    var menu = menu
    if menu.filter == nil {
      if let item = menu.items.first(where: { $0.letter == key.text && $0.letter != nil }) {
        return choose(item)
      }
      switch key.notation {
      // As in vi: the key that opened the menu of copies, pressed again, copies.
      case "y" where menu.isOfCopies: return choose(menu.items[menu.selected])
      case "j": menu.move(by: 1)
      case "k": menu.move(by: -1)
      case "q": popup = nil
      default: break
      }
      if popup != nil { popup = .menu(menu) }
      return []
    }
    guard menu.filter?.edit(key) == true else { return [] }
    menu.selected = 0
    menu.move(by: 0)
    popup = .menu(menu)
    return preview(menu)
  }

  private func preview(_ menu: Menu) -> [Effect] {
    let items = menu.matching
    guard items.indices.contains(menu.selected),
      case .theme(let name) = items[menu.selected].choice,
      menu.isOfThemes
    else { return [] }
    return [.useTheme(name, isFinal: false)]
  }

  private mutating func choose(_ item: Menu.Item) -> [Effect] {
    popup = nil
    switch item.choice {
    case .heading: return []
    case .link(let address): return [.openLink(address)]
    case .column(let column): return toggle(column: column)
    case .group(let grouping): return group(by: grouping)
    case .cancel(let task): return cancel(task: task)
    case .teach(let words): return openNamePrompt(.teach(words: words))
    case .forget(let wording): return forget(wording)
    case .rule(let ruling, let id): return openNamePrompt(.ruling(ruling, profileID: id))
    case .withdraw(let override): return withdraw(override)
    case .run(.collect): return openNamePrompt(.collect)
    case .run(let command): return run(command)
    case .show(let shelf): return show(shelf: shelf)
    case .sort(let column):
      return sort(RowOrder(column, ascending: column.isAscendingFirst))
    case .narrow(let condition): return narrow(by: condition)
    case .theme(let name):
      themeName = name
      return [.useTheme(name, isFinal: true)]
    case .profile(let id): return use(profile: id)
    case .search(let name): return show(savedSearch: name)
    case .copy(let excerpt): return copy(excerpt)
    case .play(let address): return withSelectedID { [.play(id: $0, address: address)] }
    case .download(let address): return startDownload(address)
    case .saveText(let text): return withSelectedID { [.saveText(id: $0, text: text)] }
    case .export(let format): return openNamePrompt(.export(format: format))
    case .collect(let name): return collect(in: name)
    case .takeOut(let name): return takeOut(of: name)
    case .mark(let name): return tag(name)
    }
  }

  func withSelectedID(_ effects: (String) -> [Effect]) -> [Effect] {
    guard let row = listing.selectedRow, !row.id.isEmpty else { return [] }
    return effects(row.id)
  }
}

extension Menu {
  var isOfThemes: Bool { items.allSatisfy { if case .theme = $0.choice { true } else { false } } }

  var isOfCopies: Bool {
    items.indices.contains(selected)
      && items.allSatisfy { if case .copy = $0.choice { true } else { false } }
  }

  /// Moves the selection past headings.
  mutating func move(by lines: Int) {
    let items = matching
    guard !items.isEmpty else { return }
    let step = lines < 0 ? -1 : 1
    var index = min(max(0, selected + lines), items.count - 1)
    while items.indices.contains(index), items[index].choice == .heading { index += step }
    if !items.indices.contains(index) {
      index = items.firstIndex { $0.choice != .heading } ?? 0
    }
    selected = index
  }
}

extension RowOrder.Column {
  /// The column in words.
  public var words: String {
    switch self {
    case .published: "time of publication"
    case .duration: "length"
    case .title: "title"
    case .place: "place"
    case .source: "source"
    case .rank: "rank in this list"
    case .relevance: "best hits first"
    case .country: "country, among the newest"
    case .story: "story number, among the newest"
    }
  }

  /// True where people expect the smallest first.
  var isAscendingFirst: Bool {
    switch self {
    case .title, .place, .source, .rank, .country, .story: true
    case .published, .duration, .relevance: false
    }
  }
}
