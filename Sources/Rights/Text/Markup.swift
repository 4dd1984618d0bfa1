/// The entities and tags of markup left in a text: an entity stands for its sign, a tag for
/// nothing (RIGHTS.md 13.13).
struct Markup {
  /// What a code point is.
  enum Part {
    case text
    /// The first of an entity that stands for that sign.
    case stands(UInt32)
    /// A further one of an entity, or part of a tag.
    case nothing
  }

  private let scalars: [Unicode.Scalar]
  /// Where what was begun ends.
  private var end = 0

  private static let longest = 40
  private static let signs: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0x20, "ndash": 0x2D,
    "mdash": 0x2D, "rsquo": 0x27, "lsquo": 0x27, "rdquo": 0x22, "ldquo": 0x22, "bull": 0x2022,
  ]

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// Asked for every code point in order.
  mutating func part(at index: Int) -> Part {
    guard index >= end else { return .nothing }
    switch scalars[index] {
    case "&":
      guard let (sign, after) = entity(at: index) else { return .text }
      end = after
      return .stands(sign)
    case "<":
      guard let after = tag(at: index) else { return .text }
      end = after
      return .stands(0x20)
    default: return .text
    }
  }

  private func entity(at index: Int) -> (UInt32, Int)? {
    var name = ""
    for place in index + 1..<min(index + 9, scalars.count) {
      let scalar = scalars[place]
      if scalar == ";" {
        if name.hasPrefix("#") {
          let digits = name.dropFirst()
          let value =
            digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
          guard let value, value >= 0x20, Unicode.Scalar(value) != nil else { return nil }
          return (value, place + 1)
        }
        return Self.signs[name.lowercased()].map { ($0, place + 1) }
      }
      guard
        scalar == "#" || scalar.value < 0x80 && scalar.properties.isAlphabetic
          || scalar.value &- 0x30 < 10
      else { return nil }
      name.unicodeScalars.append(scalar)
    }
    return nil
  }

  /// The end of `<b>`, `</p>`, `<br/>`; nil for any other sign of less.
  private func tag(at index: Int) -> Int? {
    guard index + 1 < scalars.count else { return nil }
    let first = scalars[index + 1]
    guard first == "/" || first.value < 0x80 && first.properties.isAlphabetic else { return nil }
    for place in index + 2..<min(max(index + 2, scalars.count), index + Self.longest) {
      let scalar = scalars[place]
      if scalar == ">" { return place + 1 }
      if scalar == "<" || scalar == "\n" { return nil }
    }
    return nil
  }
}
