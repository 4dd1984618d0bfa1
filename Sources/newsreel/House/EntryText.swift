/// An entry of a list as YAML: `- name: value` and further lines of the same depth.
struct EntryText {
  private(set) var text = ""

  /// Adds a value in quotes.
  mutating func add(_ name: String, _ value: String?) {
    if let value { addPlain(name, quoted(value)) }
  }

  /// Adds a value that needs no quotes, such as a moment.
  mutating func addPlain(_ name: String, _ value: String?) {
    guard let value else { return }
    text += (text.isEmpty ? "- " : "  ") + "\(name): \(value)\n"
  }

  private func quoted(_ value: String) -> String {
    var quoted = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        if scalar.properties.generalCategory.needsEscape {
          let hex = String(scalar.value, radix: 16)
          quoted += "\\U" + String(repeating: "0", count: 8 - hex.count) + hex
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}

extension Unicode.GeneralCategory {
  /// Controls and line ends, which YAML takes for its own.
  fileprivate var needsEscape: Bool {
    switch self {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
      .surrogate:
      true
    default: false
    }
  }
}
