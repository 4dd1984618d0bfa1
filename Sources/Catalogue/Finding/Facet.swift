/// What hits can be told apart by, to narrow a search.
public enum Facet: String, CaseIterable, Hashable, Sendable {
  case country, agency, year, duration, kind, language, status, verdict
}

/// The values of a facet among the hits of a search.
public struct FacetCounts: Hashable, Sendable {
  /// One value and how many hits have it.
  public struct Value: Hashable, Sendable {
    /// The value as it stands in the clips; a class of length as a range of a query (`60..119`).
    public var name: String
    /// How many hits have it.
    public var count: Int

    /// A value that so many hits have.
    public init(_ name: String, _ count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// The values, most frequent first; years and lengths in their own order.
  public var values: [Value]
  /// False where only the newest hits were looked at.
  public var isExact: Bool

  /// These values.
  public init(_ values: [Value] = [], isExact: Bool = true) {
    self.values = values
    self.isExact = isExact
  }
}
