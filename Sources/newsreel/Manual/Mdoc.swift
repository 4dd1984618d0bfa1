/// A manual page in the mdoc language, written line by line.
struct Mdoc {
  private(set) var text = ""

  /// A macro and its arguments; each argument is taken literally.
  mutating func macro(_ name: String, _ arguments: String...) {
    line("." + ([name] + arguments.map(Self.argument)).joined(separator: " "))
  }

  /// The heading of a section, in plain capitals: formatters know sections by their names.
  mutating func heading(_ words: String) { line(".Sh " + words) }

  /// A line of macros that are already written.
  mutating func raw(_ macros: String) { line(macros) }

  /// Plain text, each sentence on lines of its own; empty text is nothing.
  mutating func say(_ text: String) {
    var current = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let written = Self.escaped(String(word))
      if !current.isEmpty, current.utf8.count + 1 + written.utf8.count > Self.widest {
        line(current)
        current = ""
      }
      // Only the first word of a line can be taken for a macro.
      current += current.isEmpty ? written : " " + Self.escaped(String(word), isArgument: true)
      if Self.endsSentence(word) {
        line(current)
        current = ""
      }
    }
    if !current.isEmpty { line(current) }
  }

  private static let widest = 78

  private static func endsSentence(_ word: Substring) -> Bool {
    guard let end = word.last, ".?!".contains(end), word.utf8.count > 1 else { return false }
    return word != "..." && word != "e.g." && word != "i.e."
  }

  /// Lines shown as they are.
  mutating func example(_ lines: [String]) {
    line(".Bd -literal -offset indent")
    for text in lines { line(Self.escaped(text)) }
    line(".Ed")
  }

  private mutating func line(_ line: String) { text += line + "\n" }

  /// One argument of a macro: never a macro itself, blanks kept.
  static func argument(_ text: String) -> String {
    let plain = escaped(text, isArgument: true)
    return plain.contains(" ") || plain.isEmpty ? "\"\\&\(plain)\"" : "\\&\(plain)"
  }

  /// Text without signs that mean something to the formatter, in ASCII.
  static func escaped(_ text: String, isArgument: Bool = false) -> String {
    var escaped = ""
    if let first = text.unicodeScalars.first, first == "." || first == "'", !isArgument {
      escaped = "\\&"
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\"": escaped += "\\(dq"
      case "`": escaped += "\\(ga"
      case "'": escaped += "\\(aq"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case " "..."~": escaped.unicodeScalars.append(scalar)
      case "\u{0}"..<" ": escaped += " "
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        escaped += "]"
      }
    }
    return escaped
  }
}
