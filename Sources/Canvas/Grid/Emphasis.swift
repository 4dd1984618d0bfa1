/// Attributes of text beside its colour.
public struct Emphasis: OptionSet, Hashable, Sendable {
  /// One bit for each attribute.
  public let rawValue: UInt8

  /// The attributes whose bits are set.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier strokes.
  public static let bold = Emphasis(rawValue: 1)
  /// A line below.
  public static let underline = Emphasis(rawValue: 2)
  /// Slanted.
  public static let italic = Emphasis(rawValue: 4)
  /// Text and background exchanged.
  public static let reverse = Emphasis(rawValue: 8)
  /// Fainter.
  public static let dim = Emphasis(rawValue: 16)
  /// A line through.
  public static let strike = Emphasis(rawValue: 32)

  /// The attributes by the names themes use, in order of their bits.
  public static let names: [(name: String, emphasis: Emphasis)] = [
    ("bold", .bold), ("underline", .underline), ("italic", .italic), ("reverse", .reverse),
    ("dim", .dim), ("strike", .strike),
  ]
}
