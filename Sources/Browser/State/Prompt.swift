import Clips
import Search

/// A line in which text is typed, and what to return to when it is given up.
public struct Prompt: Hashable, Sendable {
  /// What the text is for.
  public enum Purpose: Hashable, Sendable {
    case search
  }

  /// What the text is for.
  public var purpose: Purpose
  /// The text as typed, with the place of the cursor.
  public var line: EditLine
  /// Why the text is not understood, nil where it is.
  public var error: QueryError?
  /// The listing as it was when the prompt opened.
  public var origin: Listing

  /// A prompt with that text, the cursor at its end.
  public init(_ purpose: Purpose, text: String, origin: Listing) {
    self.purpose = purpose
    line = EditLine(text)
    self.origin = origin
  }
}

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
    case "<backspace>", "<C-h>": if !before.isEmpty { before.removeLast() }
    case "<del>": if !after.isEmpty { after.removeFirst() }
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
    case "<C-w>", "<A-backspace>":
      while before.last == " " { before.removeLast() }
      while let last = before.last, last != " " {
        _ = last
        before.removeLast()
      }
    default: return false
    }
    return true
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
