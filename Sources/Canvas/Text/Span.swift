/// A piece of text that is one thing.
public struct Span: Hashable, Sendable {
  /// The words, as they were read; drawing makes them harmless.
  public var text: String
  /// What they are.
  public var role: Role
  /// Attributes beside those of the theme.
  public var emphasis: Emphasis
  /// The number of an address in the canvas's `links`; 0 for none.
  public var link: Int

  /// A piece of text that is one thing.
  public init(_ text: String, _ role: Role = .text, _ emphasis: Emphasis = [], link: Int = 0) {
    self.text = text
    self.role = role
    self.emphasis = emphasis
    self.link = link
  }
}
