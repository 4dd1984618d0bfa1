/// A column of the list that can be chosen; signs and ranks are always shown.
public enum ListColumn: String, CaseIterable, Hashable, Sendable {
  case time, length, title, place, source, kind, language

  /// The columns where nobody chose, as far as there is room.
  public static let standard: [ListColumn] = [.time, .length, .title, .place, .source]

  /// The columns of those names, each once; the title is always among them.
  public static func chosen(_ names: [String]) -> [ListColumn] {
    var columns: [ListColumn] = []
    for column in names.compactMap(ListColumn.init) where !columns.contains(column) {
      columns.append(column)
    }
    guard !columns.isEmpty else { return standard }
    return columns.contains(.title) ? columns : columns + [.title]
  }
}
