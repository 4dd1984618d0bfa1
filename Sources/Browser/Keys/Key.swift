/// One key press, in the notation that macros, key files and help share: `j`, `<ret>`, `<C-d>`.
public struct Key: Hashable, Sendable {
  /// The notation.
  public let notation: String

  /// The key of that notation.
  public init(_ notation: String) { self.notation = notation }

  /// What the key writes into a line of text, nil for a key that writes nothing.
  public var text: String? {
    switch notation {
    case "<space>": " "
    case "<lt>": "<"
    default: notation.hasPrefix("<") && notation.count > 1 ? nil : notation
    }
  }

  /// The keys of a macro such as `/defence<ret>j<tab>`; line ends between keys are skipped.
  public static func sequence(_ macro: String) -> [Key] {
    var keys: [Key] = []
    var rest = macro[...]
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">"), isName(rest[..<end].dropFirst()) {
        keys.append(Key(String(rest[...end])))
        rest = rest[rest.index(after: end)...]
      } else {
        rest.removeFirst()
        switch first {
        case "\n", "\r", "\r\n": break
        case " ": keys.append(Key("<space>"))
        case "\t": keys.append(Key("<tab>"))
        case "<": keys.append(Key("<lt>"))
        default: keys.append(Key(String(first)))
        }
      }
    }
    return keys
  }

  private static func isName(_ name: Substring) -> Bool {
    !name.isEmpty && name.count <= 16 && !name.contains(where: \.isWhitespace)
  }
}

extension Key: CustomStringConvertible {
  /// The key as people read it: `Enter`, `Ctrl-D`, `j`.
  public var description: String {
    guard notation.hasPrefix("<"), notation.hasSuffix(">"), notation.count > 2 else {
      return notation
    }
    let name = notation.dropFirst().dropLast()
    if let plain = Self.names[String(name)] { return plain }
    let parts = name.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let modifier = Self.modifiers[String(parts[0])] else {
      return String(name)
    }
    let inner = Self.names[String(parts[1])] ?? String(parts[1]).uppercased()
    return modifier + inner
  }

  private static let modifiers = ["C": "Ctrl-", "A": "Alt-", "S": "Shift-"]

  private static let names = [
    "ret": "Enter", "esc": "Esc", "tab": "Tab", "space": "Space", "backspace": "Backspace",
    "del": "Del", "ins": "Ins", "up": "↑", "down": "↓", "left": "←", "right": "→",
    "home": "Home", "end": "End", "pgup": "PgUp", "pgdn": "PgDn", "lt": "<",
  ]
}
