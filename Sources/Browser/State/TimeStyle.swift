import Clips

/// How times are shown.
public enum TimeStyle: String, CaseIterable, Hashable, Sendable {
  case utc, local, relative
}

/// A search kept under a name.
public struct SavedSearchSummary: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The query as it is typed.
  public var query: String
  /// How its hits are ordered.
  public var order: RowOrder
  /// The id of the profile its verdicts are for; nil for the active one.
  public var profileID: String?
  /// How many of its hits are not seen yet.
  public var new: Int?
  /// True where new hits are announced.
  public var notifies = false

  /// A search of that name.
  public init(name: String, query: String, order: RowOrder, new: Int? = nil) {
    self.name = name
    self.query = query
    self.order = order
    self.new = new
  }
}
