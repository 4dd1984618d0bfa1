import CXML

/// An entity of markup that was left in a text: `&amp;`, `&#38;`, `&amp;amp;`.
enum Entity {
  private static let longest = 12

  /// The scalar that the entity at `start` stands for and how many code points it takes; nil where
  /// there is none.
  static func read(_ text: [Unicode.Scalar], at start: Int) -> (value: UInt32, length: Int)? {
    guard text[start] == "&",
      let end = text[start...].prefix(longest).firstIndex(of: ";"), end > start + 1
    else { return nil }
    let name = text[(start + 1)..<end]
    guard
      name.allSatisfy({ $0.isASCII && ($0 == "#" || $0.properties.isAlphabetic || isDigit($0)) }),
      let value = value(of: String(String.UnicodeScalarView(name)))
    else { return nil }
    var length = end + 1 - start
    guard value == 0x26 else { return (value, length) }
    // Escaped twice or more.
    while text[(start + length)...].prefix(4).elementsEqual("amp;".unicodeScalars) { length += 4 }
    return (value, length)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func value(of name: String) -> UInt32? {
    guard name.first == "#" else {
      if name == "apos" { return 0x27 }
      return htmlEntityLookup(name).map { UInt32($0.pointee.value) }
    }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
    return scalar.value
  }
}
