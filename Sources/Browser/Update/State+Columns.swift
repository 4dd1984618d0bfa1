extension State {
  /// The columns of the list, to choose which are shown.
  mutating func openColumnMenu(selecting column: ListColumn? = nil) -> [Effect] {
    let items = ListColumn.allCases.filter { $0 != .title }.enumerated().map { index, column in
      Menu.Item(
        String(index + 1), column.rawValue, detail: columns.contains(column) ? "shown" : "hidden",
        .column(column))
    }
    let selected = items.firstIndex { $0.choice == column.map(Menu.Choice.column) } ?? 0
    return open(Menu("Columns", items, selected: selected))
  }

  /// Shows or hides a column, and lets the user go on choosing.
  mutating func toggle(column: ListColumn) -> [Effect] {
    if let index = columns.firstIndex(of: column) {
      columns.remove(at: index)
    } else {
      let order = ListColumn.allCases
      let place = order.firstIndex(of: column) ?? 0
      let index =
        columns.firstIndex { (order.firstIndex(of: $0) ?? 0) > place } ?? columns.endIndex
      columns.insert(column, at: index)
    }
    return openColumnMenu(selecting: column)
  }

  /// Shows the columns of those names.
  mutating func choose(columns text: String) -> [Effect] {
    let names = text.split { $0 == " " || $0 == "," }.map(String.init)
    if let wrong = names.first(where: { ListColumn(rawValue: $0) == nil }) {
      let known = ListColumn.allCases.map(\.rawValue).joined(separator: ", ")
      notice = Notice("there is no column '\(wrong)'; there are \(known)", .failure)
      return []
    }
    columns = ListColumn.chosen(names)
    return []
  }
}
