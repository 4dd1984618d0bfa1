import Clips

extension Listing {
  /// A line of the list on the screen.
  public enum ScreenLine: Hashable, Sendable {
    /// The heading of a group.
    case heading(RowGroup)
    /// A row, by its index in the window.
    case row(Int)
    /// A row that stands for its whole group.
    case folded(RowGroup, Int)
  }

  /// By what rows are grouped in the present order, nil for not at all.
  public var activeGrouping: Grouping? {
    guard let grouping, grouping.column == order.column else { return nil }
    return grouping
  }

  /// The lines on the screen, the heading of the first row's group above it.
  public func screenLines(_ rows: Int) -> [ScreenLine] {
    let first = max(0, top)
    guard let grouping = activeGrouping else {
      return (first..<max(first, min(first + rows, window.rows.count))).map { .row($0) }
    }
    var lines: [ScreenLine] = []
    var index = first
    while lines.count < rows, index < window.rows.count {
      let group = window.rows[index].group(by: grouping)
      if isFolded(index, group) {
        lines.append(.folded(group, index))
      } else {
        if hasHeading(index, group, first: first, grouping) { lines.append(.heading(group)) }
        lines.append(.row(index))
      }
      index += 1
    }
    return Array(lines.prefix(rows))
  }

  /// How many lines some rows take, the heading above the first included.
  func lineCount(_ rows: ClosedRange<Int>, _ grouping: Grouping) -> Int {
    var count = 0
    for index in rows where window.rows.indices.contains(index) {
      let group = window.rows[index].group(by: grouping)
      let hasHeading =
        !isFolded(index, group) && hasHeading(index, group, first: rows.lowerBound, grouping)
      count += hasHeading ? 2 : 1
    }
    return count
  }

  private func isFolded(_ index: Int, _ group: RowGroup) -> Bool {
    folds.contains { $0.group == group && $0.shown == window.rows[index].id }
  }

  private func hasHeading(
    _ index: Int, _ group: RowGroup, first: Int, _ grouping: Grouping
  ) -> Bool {
    index == first || index == 0 || window.rows[index - 1].group(by: grouping) != group
  }

  /// The group of the selected row, where it stands for all of it.
  var selectedFold: Fold? {
    guard let grouping = activeGrouping, let row = selectedRow else { return nil }
    let group = row.group(by: grouping)
    return folds.first { $0.group == group && $0.shown == row.id }
  }
}

extension Grouping {
  /// The column rows are ordered by so that groups stand together.
  public var column: RowOrder.Column {
    switch self {
    case .day: .published
    case .source: .source
    case .country: .country
    case .story: .story
    }
  }

  /// The order in which groups stand together.
  var order: RowOrder { RowOrder(column, ascending: self != .day) }
}
