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
    var token = Mark.value + rawValue
    for scalar in folded(value).unicodeScalars {
      let isWord = scalar.isASCII ? scalar.isLetterOrDigit : scalar.properties.isAlphabetic
      token.unicodeScalars.append(isWord ? scalar : Mark.joint)
    }
    return token
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
