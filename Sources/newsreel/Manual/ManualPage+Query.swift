import Search

/// The query language and its fields.
func writeQueryLanguage(to page: inout Mdoc) {
  page.heading("SEARCHING")
  page.say(
    "Words are joined by AND; \"quotes\" find phrases, -word excludes, OR and parentheses combine,"
      + " field:value looks in one field only. While you type, the last word counts as the"
      + " beginning of a word. Upper case, accents, look-alike letters of other scripts and the"
      + " digits of any script make no difference.")
  page.raw(".Bl -tag -width Ds")
  for field in Field.all {
    page.raw(".It Ic " + Mdoc.argument(field.name + ":") + "\\&")
    page.say(field.summary + ".")
    if let values = field.knownValues {
      page.say("Values: " + values.joined(separator: ", ") + ".")
    }
  }
  page.raw(".El")
}

/// The fields of the query language as a Markdown table, for the README.
func fieldTable() -> String {
  let rows = Field.all.map { field in
    let values = field.knownValues.map { ": " + $0.map { "`\($0)`" }.joined(separator: " ") }
    return "| `\(field.name):` | \(field.summary)\(values ?? "") |"
  }
  return (["| field | finds |", "|---|---|"] + rows).joined(separator: "\n")
}
