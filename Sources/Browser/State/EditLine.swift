/// One line of text under edit; the cursor stands between characters.
public struct EditLine: Hashable, Sendable {
  private var before: String
  private var after = ""

  /// A line with the cursor at its end.
  public init(_ text: String = "") { before = text }

  /// The whole text.
  public var text: String { before + after }

  /// The text left of the cursor.
  public var textBeforeCursor: String { before }

  /// Edits by key, as shells do; false where the key is none that edits.
  mutating func edit(_ key: Key) -> Bool {
    if let text = key.text {
      insert(text)
      return true
    }
    switch key.notation {
    case "<backspace>", "<C-h>": _ = before.popLast()
    case "<del>", "<C-d>": if !after.isEmpty { after.removeFirst() }
    case "<left>", "<C-b>":
      if let last = before.popLast() { after.insert(last, at: after.startIndex) }
    case "<right>", "<C-f>": if !after.isEmpty { before.append(after.removeFirst()) }
    case "<home>", "<C-a>":
      after = text
      before = ""
    case "<end>", "<C-e>":
      before = text
      after = ""
    case "<C-u>": before = ""
    case "<C-k>": after = ""
    case "<C-w>", "<A-backspace>": removeWord()
    default: return false
    }
    return true
  }

  private mutating func removeWord() {
    while before.last == " " { before.removeLast() }
    while let last = before.last, last != " " { before.removeLast() }
  }

  /// Inserts text at the cursor; line ends become blanks and controls are dropped.
  mutating func insert(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": before.append(" ")
      default:
        if scalar.properties.generalCategory != .control { before.unicodeScalars.append(scalar) }
      }
    }
  }
}
