import Browser
import Canvas

/// What `config show` and `config check` print.
struct ConfigurationReport {
  var configuration: Configuration
  /// Values that are well written and name nothing there is.
  var valueWarnings: [ConfigurationWarning] = []
  var themeWarnings: [ThemeWarning] = []
  var profileWarnings: [ConfigurationWarning] = []
  var houseWarnings: [ConfigurationWarning] = []

  /// Every setting in force as a line of YAML, and who said so in a comment behind it.
  var settings: String {
    let file = configuration.settings
    let rows = SettingEntry.table.map { entry in
      ("\(entry.name): \(entry.value(file.settings).yaml)", file.origin(of: entry) ?? "standard")
    }
    let column = (rows.map { width(of: $0.0) }.max() ?? 0) + 2
    return rows.map { text, origin in
      text + String(repeating: " ", count: column - width(of: text)) + "# \(origin)"
    }.joined(separator: "\n")
  }

  /// Everything that was passed over, one `file:line: text` each.
  var warnings: [String] {
    configuration.warnings.map(\.description) + valueWarnings.map(\.description)
      + themeWarnings.map(\.description) + profileWarnings.map(\.description)
      + houseWarnings.map(\.description)
  }

  /// One sentence about how much was read.
  var summary: String {
    let settings = configuration.settings.lines.count
    let bindings = configuration.keysFile.bindings.count
    let count = warnings.count
    return counted(settings, "setting") + " and " + counted(bindings, "key binding") + " read; "
      + (count == 0 ? "nothing is wrong" : counted(count, "warning"))
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)" + (count == 1 ? "" : "s")
  }
}
