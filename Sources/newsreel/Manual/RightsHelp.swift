import Rights

/// What the commands about rights print and read, for help, manual page and README.
enum RightsHelp {
  /// The help of `newsreel rights`.
  static let text =
    Verdict.notice + "\n\n" + json + "\n\nWhat to do (duties[].do): "
    + toDos.map { "\($0.name) (\($0.meaning))" }.joined(separator: "; ")
    + ".\n\nColumns of --check: "
    + Rundown.Column.allCases.map { "\($0.rawValue) (\($0.meaning))" }.joined(separator: "; ") + "."

  /// The members that `--json` prints.
  static let json =
    "--json prints verdict (clear, conditions, review, no), because (the words or field that"
    + " decided), deciding (all of them: quote with span and text, or field, houseRule, profile),"
    + " platforms (the answer for each), duties (what to do), leaveOut (codes of places), clauses,"
    + " why (every step), guesses, validUntil, contradictions, warnings. A duty has do, kind, text,"
    + " met and with it reason, parts, platforms, deadline, quote."

  /// The stable names of what to do, with the further members each has.
  static let toDos: [(name: String, meaning: String)] = [
    ("credit", "give credit, verbatim, on screen, verbal or any: where"),
    ("keepLogo", "keep the logo"),
    ("keepUnchanged", "change nothing of what"),
    ("run", "at most so many runs, per unit"),
    ("length", "at most so many seconds per unit, or this share of the clip"),
    ("useBefore", "use it before the deadline"),
    ("delete", "delete it by the deadline, or so many hours after publication"),
    ("noArchive", "keep it out of the archive"),
    ("inReport", "use it within a report, onThisStory or any"),
    ("avoid", "do not use it for what"),
    ("protect", "blur or do not identify: what"),
    ("removeOthers", "mute, cut or replace the material of others"),
    ("leaveOutPart", "leave out the parts"),
    ("leaveOutPlatforms", "do not use it on what"),
    ("platformsOnly", "use it only on what"),
    ("leaveOutPlaces", "do not deliver it to what"),
    ("placesOnly", "deliver it only to what"),
    ("leaveOutPurposes", "do not use it for what"),
    ("programmes", "use it only in what, or not in what: only"),
    ("noAI", "do not do what with AI"),
    ("onlyAI", "do nothing but what with AI"),
    ("labelAI", "label what AI made"),
    ("ask", "ask first; only beside review"),
    ("keepTo", "keep to the words quoted; so stands what is met"),
  ]
}

/// Profiles and what is done about rights.
func writeRights(to page: inout Mdoc) {
  page.heading("PROFILES")
  page.say(
    "A profile is a file of name: value lines, YAML or JSON, in the folder of profiles. Places,"
      + " platforms, purposes and kinds are read by the vocabulary that reads restrictions. What"
      + " is not understood is a warning with file and line, and no verdict for that profile is"
      + " clear or conditions until it is mended. A field left out is not known.")
  page.raw(".Bl -tag -width Ds")
  for field in ProfileField.allCases {
    page.raw(".It Ic " + Mdoc.argument(field.rawValue + ":") + "\\&")
    page.say(field.meaning + " Write " + field.takes + ".")
  }
  page.raw(".El")
}

/// The fields of a profile as a Markdown table, for the README.
func profileTable() -> String {
  table(
    ["field", "write", ""],
    ProfileField.allCases.map { ["`\($0.rawValue)`", $0.takes, $0.meaning] })
}

/// The names of what to do as a Markdown table, for the README.
func toDoTable() -> String {
  table(["`do`", "means"], RightsHelp.toDos.map { ["`\($0.name)`", $0.meaning] })
}

/// The columns of a rundown as a Markdown table, for the README.
func rundownTable() -> String {
  table(
    ["column", "holds"], Rundown.Column.allCases.map { ["`\($0.rawValue)`", $0.meaning] })
}

private func table(_ head: [String], _ rows: [[String]]) -> String {
  let lines = [head, head.map { _ in "---" }] + rows
  return lines.map { cells in
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }.joined(separator: "\n")
}
