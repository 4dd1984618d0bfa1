import Glibc

/// A colour of the sRGB space.
public struct Colour: Hashable, Sendable {
  /// Parts from 0 to 255.
  public var red: UInt8, green: UInt8, blue: UInt8

  /// A colour of these parts.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour written `0xRRGGBB`.
  public init(_ value: UInt32) {
    red = UInt8(truncatingIfNeeded: value >> 16)
    green = UInt8(truncatingIfNeeded: value >> 8)
    blue = UInt8(truncatingIfNeeded: value)
  }

  /// The colour written `#rrggbb` or `#rgb`; nil for anything else.
  public init?(hex: String) {
    let bytes = Array(hex.utf8)
    guard bytes.first == 0x23, bytes.count == 7 || bytes.count == 4 else { return nil }
    var digits: [UInt8] = []
    for byte in bytes.dropFirst() {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      digits.append(UInt8(digit))
      if bytes.count == 4 { digits.append(UInt8(digit)) }
    }
    red = digits[0] << 4 | digits[1]
    green = digits[2] << 4 | digits[3]
    blue = digits[4] << 4 | digits[5]
  }

  /// The colour written `#rrggbb`.
  public var hex: String {
    let digits = Array("0123456789abcdef")
    return [red, green, blue].reduce("#") {
      $0 + String(digits[Int($1 >> 4)]) + String(digits[Int($1 & 15)])
    }
  }

  /// This colour with so much of another in it, from 0 to 1.
  func mixed(with other: Colour, _ part: Double) -> Colour {
    func mix(_ one: UInt8, _ two: UInt8) -> UInt8 {
      UInt8(clamping: Int((Double(one) + (Double(two) - Double(one)) * part).rounded()))
    }
    return Colour(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  static let black = Colour(0x000000)
  static let white = Colour(0xFFFFFF)
}

/// Relative luminance from 0 to 1 (WCAG 2.1).
public func luminance(of colour: Colour) -> Double {
  func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green)
    + 0.0722 * linear(colour.blue)
}

/// Contrast ratio of two colours from 1 to 21 (WCAG 2.1).
public func contrast(_ one: Colour, _ other: Colour) -> Double {
  let first = luminance(of: one)
  let second = luminance(of: other)
  return (max(first, second) + 0.05) / (min(first, second) + 0.05)
}
