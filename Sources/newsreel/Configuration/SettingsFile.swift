import Yams

/// The settings of a file, which line said what, and what was passed over.
struct SettingsFile: Sendable {
  private(set) var settings = Settings()
  /// The lines of the settings that the file gives, by name.
  private(set) var lines: [String: Int] = [:]
  let path: String
  private(set) var warnings: [ConfigurationWarning]

  init(path: String, text: String) { self.init(YAMLFile(path: path, text: text)) }

  /// Reads the file; a missing one leaves everything at its standard.
  init(path: String) { self.init(YAMLFile(path: path)) }

  private init(_ file: YAMLFile) {
    var file = file
    path = file.path
    warnings = []
    if let root = file.root {
      let shape = "the settings are a mapping: write one `name: value` on a line"
      for entry in file.entries(of: root, shape: shape) { read(entry, &file) }
    }
    warnings = file.warnings.sorted { $0.line < $1.line }
  }

  /// Who said so: `file:line`, nil for the standard.
  func origin(of entry: SettingEntry) -> String? { lines[entry.name].map { "\(path):\($0)" } }

  private mutating func read(_ entry: YAMLFile.Entry, _ file: inout YAMLFile) {
    guard let setting = SettingEntry.table.first(where: { $0.name == entry.name }) else {
      let hint = didYouMean(entry.name, among: SettingEntry.table.map(\.name))
      let next = hint.isEmpty ? "; `newsreel config show` lists all" : hint
      file.warn(entry.line, "unknown setting '\(entry.name)'\(next)")
      return
    }
    let line = file.line(of: entry.value)
    switch setting.form.reading(entry.value) {
    case .success(let value):
      if setting.put(value, &settings) {
        lines[entry.name] = line
      } else {
        file.warn(line, "\(entry.name): expected \(setting.form.expectation)")
      }
    case .failure(let mistake):
      file.warn(line, "\(entry.name): \(mistake.description)")
    }
  }
}
