/// Keys held down with another one.
public struct KeyModifiers: OptionSet, Hashable, Sendable {
  /// Bits as xterm counts them.
  public let rawValue: UInt8

  /// The modifiers whose bits are set.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Shift.
  public static let shift = KeyModifiers(rawValue: 1)
  /// Alt, or Meta.
  public static let alt = KeyModifiers(rawValue: 2)
  /// Control.
  public static let control = KeyModifiers(rawValue: 4)

  /// The modifiers of an xterm parameter, which is one more than their bits; 8 is Meta.
  init(parameter: Int) {
    let bits = parameter > 1 && parameter <= 256 ? parameter - 1 : 0
    self.init(rawValue: UInt8(bits & 7 | (bits & 8) >> 2))
  }
}
