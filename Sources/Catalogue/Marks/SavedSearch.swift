import Clips

/// A search kept under a name, with how it is shown.
public struct SavedSearch: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The query as it is typed.
  public var query: String
  /// How its hits are ordered.
  public var order: RowOrder
  /// The outlet profile its verdicts are for; nil for the active one.
  public var profile: String?
  /// True where new hits are to be announced.
  public var notifies: Bool
  /// When it was last looked at, UTC seconds.
  public var visited: Int64

  /// A search that was last looked at then.
  public init(
    name: String, query: String, order: RowOrder = .newestFirst, profile: String? = nil,
    notifies: Bool = false, visited: Int64
  ) {
    self.name = name
    self.query = query
    self.order = order
    self.profile = profile
    self.notifies = notifies
    self.visited = visited
  }
}
