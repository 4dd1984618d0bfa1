/// By what rows are put together under headings.
public enum Grouping: String, CaseIterable, Hashable, Sendable {
  case day, source, country, story
}

/// Rows that belong together.
public enum RowGroup: Hashable, Sendable {
  /// Published on the UTC day that begins at that second.
  case day(Int64)
  /// Published nobody knows when.
  case undated
  /// Of that source; empty where none is named.
  case source(String)
  /// From that country; empty where none is named.
  case country(String)
  /// Of the story of that number; empty where it has none.
  case story(String)

  /// The seconds of a day.
  public static let secondsOfDay: Int64 = 86_400
}

/// A group of which only one row is shown.
public struct Fold: Hashable, Sendable {
  /// The group.
  public var group: RowGroup
  /// The id of the clip that is shown for all.
  public var shown: String

  /// A group that is shown by that clip.
  public init(_ group: RowGroup, shown: String) {
    self.group = group
    self.shown = shown
  }
}

extension ClipRow {
  /// The group of the row; rows are grouped by country or story only in that order.
  public func group(by grouping: Grouping) -> RowGroup {
    switch grouping {
    case .day:
      guard let seconds = published?.seconds else { return .undated }
      let day = RowGroup.secondsOfDay
      let rest = seconds % day
      return .day(seconds &- (rest < 0 ? rest &+ day : rest))
    case .source: return .source(source ?? "")
    case .country: return .country(group ?? "")
    case .story: return .story(group ?? "")
    }
  }

  /// False for a row that is folded away.
  public func isShown(_ folds: [Fold]) -> Bool {
    folds.allSatisfy { $0.shown == id || !contains($0.group) }
  }

  private func contains(_ wanted: RowGroup) -> Bool {
    switch wanted {
    case .day, .undated: group(by: .day) == wanted
    case .source: group(by: .source) == wanted
    case .country: group(by: .country) == wanted
    case .story: group(by: .story) == wanted
    }
  }
}
