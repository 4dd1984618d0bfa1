import Clips

extension Clip {
  /// The restrictions as lines that read back to the same state: words stand in where the state is
  /// known and no text is.
  var restrictionLines: [String] {
    let lines = restrictions.map { $0.text.asLine }.filter { !$0.isEmpty }
    guard lines.isEmpty else { return lines }
    return switch restrictionState {
    case .explicitNone: ["NONE"]
    case .restricted: ["Restricted"]
    case .seeElsewhere: ["See script"]
    case .notStated, nil: []
    }
  }
}

extension String {
  /// The text on one line.
  var asLine: String {
    guard unicodeScalars.contains(where: { $0.properties.isWhitespace && $0 != " " }) else {
      return trimmed
    }
    return split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
