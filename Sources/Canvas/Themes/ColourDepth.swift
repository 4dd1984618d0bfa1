/// How many colours a terminal shows.
public enum ColourDepth: Int, CaseIterable, Comparable, Sendable {
  /// None: attributes only.
  case none = 0
  /// The eight ANSI colours.
  case eight = 8
  /// The ANSI colours and their bright forms.
  case sixteen = 16
  /// The colour cube and grey ramp of xterm.
  case twoFiftySix = 256
  /// Any colour.
  case direct = 16_777_216

  /// Whether the first shows fewer colours.
  public static func < (one: ColourDepth, other: ColourDepth) -> Bool {
    one.rawValue < other.rawValue
  }
}
