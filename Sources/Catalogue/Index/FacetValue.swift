import Search

/// A field of which the index holds whole values.
enum FacetValue: String, CaseIterable {
  case kind = "k"
  case status = "s"
  case language = "l"
  case flag = "f"
  case story = "n"
  case country = "c"
  case agency = "a"
  case feature = "h"
  case restriction = "r"
  case urgency = "u"
  case length = "d"

  /// The feature of clips without a date of publication, which are few.
  static let undated = "undated"

  /// The word the index holds for a value: folded, in one piece.
  func token(_ value: String) -> String {
    var bytes: [UInt8] = []
    appendToken(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the word the index holds for a value.
  func appendToken(_ value: String, to bytes: inout [UInt8]) {
    let joint = UInt8(ascii: Mark.joint)
    bytes.append(contentsOf: Mark.value.utf8)
    bytes.append(contentsOf: rawValue.utf8)
    for scalar in folded(value).unicodeScalars {
      if scalar.isASCII {
        bytes.append(scalar.isLetterOrDigit ? UInt8(ascii: scalar) : joint)
      } else if scalar.properties.isAlphabetic {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      } else {
        bytes.append(joint)
      }
    }
  }
}

extension Unicode.Scalar {
  /// True for ASCII letters and digits.
  var isLetterOrDigit: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }
}

/// True for lower-case ASCII letters and digits, of which folded plain words consist.
@inline(__always)
func isLetterOrDigit(_ byte: UInt8) -> Bool {
  byte &- 0x61 < 26 || byte &- 0x30 < 10
}
