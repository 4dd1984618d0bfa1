/// How keys are written, in events, key maps and macro scripts alike.
public enum KeyNotation {
  /// The names in angle brackets of keys that are no characters.
  public static let names: [String] =
    [
      "ret", "tab", "esc", "space", "backspace", "del", "ins", "up", "down", "left", "right",
      "home", "end", "pgup", "pgdn", "lt",
    ] + (1...24).map { "F\($0)" }

  /// A key's notation: `C-`, `A-` and `S-` in this order before its name or character.
  static func write(_ name: String, _ modifiers: KeyModifiers = []) -> String {
    if modifiers.isEmpty, !names.contains(name) { return name }
    var text = "<"
    if modifiers.contains(.control) { text += "C-" }
    if modifiers.contains(.alt) { text += "A-" }
    if modifiers.contains(.shift) { text += "S-" }
    return text + name + ">"
  }

  /// The notation of a typed character; Shift is in the character itself.
  static func write(character: Unicode.Scalar, _ modifiers: KeyModifiers = []) -> String {
    switch character {
    case " ": write("space", modifiers)
    case "<": write("lt", modifiers.subtracting(.shift))
    default: write(String(Character(character)), modifiers.subtracting(.shift))
    }
  }

  /// The keys of a macro such as `/defence<ret>j<tab>`, one notation each; line ends are nothing.
  public static func keys(in macro: String) throws(KeyNotationError) -> [String] {
    var keys: [String] = []
    let scalars = Array(macro.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "<" {
        guard let end = scalars[index...].prefix(24).firstIndex(of: ">") else {
          throw .unclosed(column: index + 1)
        }
        var inside = ""
        inside.unicodeScalars.append(contentsOf: scalars[(index + 1)..<end])
        guard let key = canonical(inside) else {
          throw .unknown("<\(inside)>", column: index + 1)
        }
        keys.append(key)
        index = end + 1
        continue
      }
      index += 1
      if scalar == " " {
        keys.append("<space>")
      } else if scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) {
        keys.append(String(Character(scalar)))
      }
    }
    return keys
  }

  /// The one way to write what stands between the brackets; nil where it is no key.
  public static func canonical(_ inside: String) -> String? {
    var rest = Substring(inside)
    var modifiers: KeyModifiers = []
    while rest.utf8.count > 2, rest.dropFirst().first == "-" {
      switch rest.first {
      case "C", "c": modifiers.insert(.control)
      case "A", "a", "M", "m": modifiers.insert(.alt)
      case "S", "s": modifiers.insert(.shift)
      default: return nil
      }
      rest = rest.dropFirst(2)
    }
    if let name = names.first(where: { $0.lowercased() == rest.lowercased() }) {
      return name == "space" || name == "lt"
        ? write(name, name == "lt" ? modifiers.subtracting(.shift) : modifiers)
        : write(name, modifiers)
    }
    guard rest.unicodeScalars.count == 1, let scalar = rest.unicodeScalars.first,
      !modifiers.isEmpty, scalar.value > 0x20
    else { return nil }
    if modifiers.contains(.control) {
      let small = String(rest).lowercased()
      return write(small, modifiers.subtracting(.shift))
    }
    return write(character: scalar, modifiers)
  }
}

/// Why a macro is not readable.
public enum KeyNotationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A `<` without its `>`; columns count from 1.
  case unclosed(column: Int)
  /// A name in brackets that is no key.
  case unknown(String, column: Int)

  /// What is wrong, and what to write instead.
  public var description: String {
    switch self {
    case .unclosed(let column):
      "column \(column): `<` begins a key name and has no `>`; write <lt> for the sign itself"
    case .unknown(let key, let column):
      "column \(column): \(key) is no key; known are "
        + KeyNotation.names.prefix(16).map { "<\($0)>" }.joined(separator: " ")
        + " <F1>… and <C-x>, <A-x>, <S-x> of any"
    }
  }
}
