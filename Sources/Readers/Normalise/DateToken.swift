import Clips

/// A part of a written date.
enum DateToken: Hashable {
  case number(String)
  case word(String)
  case sign(Unicode.Scalar)
  case blank

  /// The parts in order; several blanks are one, those at the ends are dropped, as are marks of
  /// direction. Digits are expected to be folded.
  static func tokens(of text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var digits = ""
    var letters = ""
    func flush() {
      if !digits.isEmpty { tokens.append(.number(digits)) }
      if !letters.isEmpty { tokens.append(.word(letters)) }
      digits = ""
      letters = ""
    }
    for scalar in text.unicodeScalars {
      if (0x30...0x39).contains(scalar.value) {
        if !letters.isEmpty { flush() }
        digits.unicodeScalars.append(scalar)
      } else if scalar.properties.isAlphabetic
        || scalar.properties.generalCategory == .nonspacingMark
      {
        if !digits.isEmpty { flush() }
        letters.unicodeScalars.append(scalar)
      } else if isBlank(scalar) {
        flush()
        if let last = tokens.last, last != .blank { tokens.append(.blank) }
      } else if scalar.properties.generalCategory != .format {
        flush()
        tokens.append(.sign(plain(scalar)))
      }
    }
    flush()
    if tokens.last == .blank { tokens.removeLast() }
    return tokens
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{060C}", "\u{3001}", "\u{FF0C}": ","
    case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    case "\u{FF1A}", "\u{2236}": ":"
    default: scalar
    }
  }
}

/// A day of the calendar that exists.
struct DateParts {
  /// Seconds from 1970-01-01 to its midnight.
  let seconds: Int64

  init?(year: Int, month: Int, day: Int) {
    guard (1000...9999).contains(year), (1...12).contains(month),
      (1...CivilTime.days(in: month, of: year)).contains(day)
    else { return nil }
    seconds = CivilTime.seconds(year: year, month: month, day: day)
  }
}
