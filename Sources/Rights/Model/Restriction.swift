/// A restriction line as it was understood: clauses, and what no clause explains.
public struct Restriction: Sendable, Equatable {
  /// The agency's own words.
  public var text: String
  /// Every clause in the order of the text, `unknown` stretches included.
  public var clauses: [Clause]
  /// Share of the words that some clause, label or joiner explains, 0...1.
  public var coverage: Double
  /// The names of the sources the line speaks of, in order.
  public var sources: [String]
  /// When the clip was transmitted, where known; relative times count from it.
  public var published: Instant?
  /// Its words as the second reader counts them; empty for what is no text.
  var counted: [CountedWord] = []
  /// Stretches that wordings of the house explain, in the order of the text.
  public var house: [HouseReading] = []

  /// What carries the words.
  public var carrier = Carrier.words

  /// What carries a restriction.
  public enum Carrier: Sendable, Equatable, Hashable {
    /// Words of the sender.
    case words
    /// A machine-readable policy.
    case policy
    /// A code for machines, which alone grants nothing.
    case signal
  }

  /// Stretches nothing explains, as code point ranges.
  public var unknown: [Range<Int>] { clauses.filter { $0.kind == .unknown }.map(\.span) }
}
