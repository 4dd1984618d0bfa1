/// What a theme says of one role or ground; what it leaves out comes from elsewhere.
public struct Look: Hashable, Sendable {
  /// The text's colour.
  public var foreground: ThemeColour?
  /// The colour behind it.
  public var background: ThemeColour?
  /// Attributes.
  public var emphasis: Emphasis

  /// A look of these parts.
  public init(
    _ foreground: ThemeColour? = nil, on background: ThemeColour? = nil, _ emphasis: Emphasis = []
  ) {
    self.foreground = foreground
    self.background = background
    self.emphasis = emphasis
  }
}

/// What a terminal is told for a cell.
public struct Paint: Hashable, Sendable {
  /// The text's colour.
  public var foreground: TerminalColour
  /// The colour behind it.
  public var background: TerminalColour
  /// Attributes.
  public var emphasis: Emphasis

  /// A paint of these parts.
  public init(
    foreground: TerminalColour = .standard, background: TerminalColour = .standard,
    emphasis: Emphasis = []
  ) {
    self.foreground = foreground
    self.background = background
    self.emphasis = emphasis
  }
}
