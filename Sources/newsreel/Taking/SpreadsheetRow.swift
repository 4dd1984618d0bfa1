import Clips

/// The names of the columns of `spreadsheetRow`, parted by tabs.
let spreadsheetHeader = [
  "id", "version", "title", "source", "published", "length", "place", "credit", "restrictions",
  "status", "embargo", "language", "address",
].joined(separator: "\t")

/// The clip as one row of cells parted by tabs.
func spreadsheetRow(of clip: Clip) -> String {
  let held = clip.embargo.map { embargo in
    embargo.until.map { "until \($0)" } ?? embargo.text ?? "until told"
  }
  let restrictions =
    restrictionText(of: clip) ?? (clip.restrictionState == .explicitNone ? "none" : "not stated")
  let cells: [String?] = [
    clip.id, clip.version, clip.title, clip.source, clip.published?.description,
    clip.duration.map(lengthText), clip.location.flatMap { $0.shortName }, clip.credit,
    restrictions, clip.status?.rawValue, held, clip.language, clip.url,
  ]
  return cells.map { spreadsheetCell($0 ?? "") }.joined(separator: "\t")
}

/// The text as one cell: on one line, never a formula, quoted where a quote would swallow the
/// cells after it.
///
/// A formula begins with `= + - @` or their full-width forms; an apostrophe before it makes it
/// text (OWASP, "CSV Injection").
func spreadsheetCell(_ text: String) -> String {
  var clean = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: clean.append(" ")
    default: clean.append(scalar)
    }
  }
  let cell = withoutFormula(String(clean))
  guard cell.utf8.first == 0x22 else { return cell }
  return "\""
    + cell.split(separator: "\"", omittingEmptySubsequences: false)
    .joined(separator: "\"\"") + "\""
}

/// The text with an apostrophe before what a spreadsheet would calculate.
func withoutFormula(_ text: String) -> String {
  // Readers of cells trim blanks and marks before they look for a formula.
  let first = text.unicodeScalars.first {
    !$0.properties.isWhitespace && $0.properties.generalCategory != .format && $0 != "\""
  }
  let isFormula = first.map("=+-@|%\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains)
  return isFormula == true ? "'" + text : text
}
