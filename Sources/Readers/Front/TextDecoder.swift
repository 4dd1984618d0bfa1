import Clips

/// Brings bytes of any encoding to UTF-8, piece by piece (FORMATS section 4).
struct TextDecoder {
  /// How many bytes the choice of the encoding is made from.
  static let window = 512 << 10

  /// The encoding in use.
  private(set) var charset = "utf-8"
  /// What was guessed or repaired so far.
  private(set) var notes: [Note] = []

  init(head: ArraySlice<UInt8>, declared: String?) {}

  mutating func decode(_ bytes: [UInt8], isLast: Bool) -> [UInt8] { bytes }
}
