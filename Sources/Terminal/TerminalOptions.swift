import Canvas

/// What the caller wants of a terminal.
public struct TerminalOptions: Hashable, Sendable {
  /// Which signs the program draws.
  public enum GlyphChoice: String, CaseIterable, Hashable, Sendable {
    /// By the locale and the terminal's name.
    case automatic
    /// Signs of Unicode fonts.
    case unicode
    /// ASCII stand-ins.
    case ascii
  }

  /// The most colours to use, where less than the terminal has are wanted.
  public var depth: ColourDepth?
  /// The file that takes what is written to standard error meanwhile.
  public var logPath: String?
  /// Whether mouse reports are on from the start; they keep the terminal from selecting text.
  public var hasMouse: Bool
  /// Which signs the program draws.
  public var glyphs: GlyphChoice
  /// The environment, for TERM, NO_COLOR, TMUX and the locale.
  public var environment: [String: String]

  /// Wishes of these parts.
  public init(
    depth: ColourDepth? = nil, logPath: String? = nil, hasMouse: Bool = false,
    glyphs: GlyphChoice = .automatic, environment: [String: String] = [:]
  ) {
    self.depth = depth
    self.logPath = logPath
    self.hasMouse = hasMouse
    self.glyphs = glyphs
    self.environment = environment
  }
}
