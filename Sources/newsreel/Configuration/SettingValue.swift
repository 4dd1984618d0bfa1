/// A setting's value in one of the shapes a file can hold.
enum SettingValue: Hashable, Sendable {
  case text(String)
  case flag(Bool)
  case number(Int)
  case words([String])

  /// The value as `config.yaml` has it, on one line.
  var yaml: String {
    switch self {
    case .text(let text): Self.scalar(text)
    case .flag(let isOn): isOn ? "true" : "false"
    case .number(let number): String(number)
    case .words(let words): "[" + words.map(Self.scalar).joined(separator: ", ") + "]"
    }
  }

  private static func scalar(_ text: String) -> String {
    let isPlain =
      text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
          UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      } && text.utf8.contains { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ".") }
    if isPlain, text != "null" { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
