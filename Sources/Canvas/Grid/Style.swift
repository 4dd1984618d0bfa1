/// How a cell is meant: what it is, what it lies on, its attributes and its link.
public struct Style: Hashable, Sendable {
  /// What the text is.
  public var role: Role
  /// What the text lies on.
  public var ground: Ground
  /// Attributes asked for beside those of the theme.
  public var emphasis: Emphasis
  private var linkNumber: UInt32

  /// The number of an address in the canvas's `links`, counted from 1; 0 for none.
  public var link: Int {
    get { Int(linkNumber) }
    set { linkNumber = UInt32(clamping: newValue) }
  }

  /// A style of these parts.
  public init(
    _ role: Role = .text, on ground: Ground = .base, _ emphasis: Emphasis = [], link: Int = 0
  ) {
    self.role = role
    self.ground = ground
    self.emphasis = emphasis
    linkNumber = UInt32(clamping: link)
  }
}
