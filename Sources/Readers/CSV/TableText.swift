/// Values that a spreadsheet would take for a formula are written with an apostrophe before them,
/// and read without it.
enum TableText {
  private static let starters: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]

  /// The value in a form no spreadsheet calculates; `plain` takes it back.
  static func defused(_ text: String) -> String { isDangerous(text) ? "'" + text : text }

  /// The value as it was before it was defused.
  static func plain(_ text: String) -> String {
    guard text.unicodeScalars.first == "'" else { return text }
    let rest = String(text.unicodeScalars.dropFirst())
    return isDangerous(rest) ? rest : text
  }

  /// True where apostrophes, if any, are followed by the start of a formula.
  private static func isDangerous(_ text: String) -> Bool {
    let first = text.unicodeScalars.first { $0 != "'" && $0 != " " }
    return first.map(starters.contains) ?? false
  }
}
