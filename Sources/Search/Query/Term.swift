/// Something to be found in the words of a clip, in one field or anywhere.
public struct Term: Hashable, Sendable {
  /// The field the words must stand in; nil for any.
  public var field: TextField?
  /// What must stand there, as typed.
  public var content: Content

  /// The ways words can be asked for.
  public enum Content: Hashable, Sendable {
    /// One word; a prefix stands for every word that begins with it.
    case word(String, isPrefix: Bool)
    /// Words in this order without others between; a prefix lets the last word go on.
    case phrase(String, isPrefix: Bool)
    /// Words or phrases with at most so many other words between them, in any order.
    case near([String], distance: Int)
  }

  /// Makes a term for a field, or for any with nil.
  public init(field: TextField? = nil, _ content: Content) {
    self.field = field
    self.content = content
  }
}
