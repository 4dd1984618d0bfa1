/// A sentence in the status line.
public struct Notice: Hashable, Sendable {
  /// How grave it is.
  public enum Weight: Hashable, Sendable {
    case news, warning, failure
  }

  /// The sentence.
  public var text: String
  /// How grave it is.
  public var weight: Weight

  /// A sentence of that weight.
  public init(_ text: String, _ weight: Weight = .news) {
    self.text = text
    self.weight = weight
  }
}
