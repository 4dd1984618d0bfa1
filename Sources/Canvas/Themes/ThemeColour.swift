/// A colour as a theme states it.
public enum ThemeColour: Hashable, Sendable {
  /// The terminal's own text or background colour.
  case standard
  /// One of the 16 ANSI colours, whose look the terminal decides.
  case ansi(UInt8)
  /// An exact colour.
  case exact(Colour)

  /// The 16 ANSI colours by their names in themes, in order of their numbers.
  public static let ansiNames = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue",
    "bright-magenta", "bright-cyan", "bright-white",
  ]

  /// The colour written as `default`, `#rrggbb` or an ANSI name; nil for anything else.
  public init?(_ text: String) {
    if text == "default" {
      self = .standard
    } else if let colour = Colour(hex: text) {
      self = .exact(colour)
    } else if let number = Self.ansiNames.firstIndex(of: text) {
      self = .ansi(UInt8(number))
    } else {
      return nil
    }
  }
}

/// A colour as a terminal is told.
public enum TerminalColour: Hashable, Sendable {
  /// The terminal's own text or background colour.
  case standard
  /// A colour by its number in the terminal's palette.
  case indexed(UInt8)
  /// An exact colour.
  case direct(Colour)
}
