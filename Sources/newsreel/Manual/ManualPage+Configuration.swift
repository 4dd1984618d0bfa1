/// The settings, in the order of their table.
func writeConfiguration(to page: inout Mdoc) {
  page.heading("SETTINGS")
  page.say(
    "config.yaml holds one `name: value` on a line. A mistake in it is a warning with file and"
      + " line, never a refusal to start; newsreel config check lists them, newsreel config show"
      + " prints what is in force.")
  page.raw(".Bl -tag -width Ds")
  for entry in SettingEntry.table {
    page.raw(
      ".It Ic " + Mdoc.argument(entry.name) + " Ar " + Mdoc.argument(entry.form.description))
    page.say(entry.help + ".")
    if case .text("") = entry.standard { continue }
    page.say("The standard is \(entry.standard.yaml).")
  }
  page.raw(".El")
}

/// The settings as a Markdown table, for the README.
func settingTable() -> String {
  let rows = SettingEntry.table.map { entry in
    let form = entry.form.description.replacing("|", with: "\\|")
    return "| `\(entry.name)` | `\(form)` | `\(entry.standard.yaml)` | \(entry.help) |"
  }
  return (["| setting | value | standard | |", "|---|---|---|---|"] + rows).joined(separator: "\n")
}
