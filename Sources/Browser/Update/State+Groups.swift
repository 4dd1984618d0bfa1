import Clips

extension State {
  /// How many groups can be folded at a time.
  private static let foldLimit = 200

  mutating func openGroupMenu() -> [Effect] {
    let choices: [(String, String, Grouping?)] = [
      ("d", "day", .day), ("s", "source", .source), ("c", "country", .country),
      ("t", "story", .story), ("n", "not at all", nil),
    ]
    let items = choices.map { Menu.Item($0.0, $0.1, .group($0.2)) }
    let selected = choices.firstIndex { $0.2 == listing.grouping } ?? choices.count - 1
    return open(Menu("Group by", items, selected: selected))
  }

  mutating func group(named name: String) -> [Effect] {
    if name == "none" { return group(by: nil) }
    guard let grouping = Grouping(rawValue: name) else {
      let known = Grouping.allCases.map(\.rawValue).joined(separator: ", ")
      notice = Notice("there are no groups by '\(name)'; there are \(known), none", .failure)
      return []
    }
    return group(by: grouping)
  }

  /// Puts rows together under headings, in the order that allows it.
  mutating func group(by grouping: Grouping?) -> [Effect] {
    listing.folds = []
    listing.grouping = grouping
    guard let grouping else {
      let isGroupOrder = [.country, .story].contains(listing.order.column)
      let effects = isGroupOrder ? sort(.newestFirst) : refetch()
      notice = Notice("not grouped")
      return effects
    }
    if grouping == .country || grouping == .story, listing.shelf.isKeptInOrder {
      listing.grouping = nil
      notice = Notice("this list can be grouped by day or source only", .warning)
      return []
    }
    let effects =
      listing.order.column == grouping.column ? refetch() : sort(grouping.order)
    let isBounded = grouping == .country || grouping == .story
    notice = Notice(
      "grouped by \(grouping.rawValue)" + (isBounded ? ", among the newest hits" : ""))
    return effects
  }

  /// Folds the group of the selected row, or unfolds it.
  mutating func toggleFold() -> [Effect] {
    guard let grouping = listing.activeGrouping else { return hintGrouping() }
    guard let row = listing.selectedRow, !row.id.isEmpty else { return [] }
    if let fold = listing.selectedFold {
      listing.folds.removeAll { $0.group == fold.group }
      return refetch()
    }
    return fold([Fold(row.group(by: grouping), shown: row.id)])
  }

  /// Folds every group of the rows at hand.
  mutating func foldAll() -> [Effect] {
    guard let grouping = listing.activeGrouping else { return hintGrouping() }
    var folds: [Fold] = []
    var seen = Set(listing.folds.map(\.group))
    let selected = listing.selectedRow.map { [$0] } ?? []
    for row in selected + listing.window.rows where !row.id.isEmpty {
      let group = row.group(by: grouping)
      if seen.insert(group).inserted { folds.append(Fold(group, shown: row.id)) }
    }
    return fold(folds)
  }

  mutating func unfoldAll() -> [Effect] {
    guard !listing.folds.isEmpty else { return [] }
    listing.folds = []
    return refetch()
  }

  private mutating func fold(_ folds: [Fold]) -> [Effect] {
    let room = max(0, Self.foldLimit - listing.folds.count)
    guard room > 0 else {
      notice = Notice("\(Self.foldLimit) groups are folded; unfold some first", .warning)
      return []
    }
    listing.folds += folds.prefix(room)
    return refetch()
      + folds.prefix(room).map { fold in
        .countGroup(
          ticket: listing.rowsTicket, shelf: listing.shelf, matching: sifted?.query, fold.group)
      }
  }

  private mutating func hintGrouping() -> [Effect] {
    notice = Notice(
      "nothing is grouped: \(keyWords(.group)) groups by day, source, country or story", .warning)
    return []
  }

  private mutating func refetch() -> [Effect] {
    fetch(selectionAnchor, choice: .same, keepsCount: true)
  }
}

extension Shelf {
  /// True where the rows are those of a list, in its own order.
  var isKeptInOrder: Bool {
    switch self {
    case .list, .top: true
    case .all, .new, .marked, .source, .collection, .saved, .used: false
    }
  }
}
