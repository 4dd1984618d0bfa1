import Browser

/// Everything the user's files say about how the program looks and obeys.
struct Configuration: Sendable {
  var settings: SettingsFile
  var keysFile: KeysFile
  var keys: KeyMap

  /// What was passed over in the files, in order of file and line.
  var warnings: [ConfigurationWarning] { settings.warnings + keysFile.warnings }

  /// Reads the files of these places; a missing one leaves everything at its standard.
  init(_ places: Places) {
    settings = SettingsFile(path: places.settingsFile)
    keysFile = KeysFile(path: places.keysFile)
    let digits = settings.settings.digits.bindings(by: places.settingsFile)
    keys = KeyMap.standard.changed(by: digits + keysFile.bindings)
  }
}

extension Places {
  /// The file of settings.
  var settingsFile: String { configuration + "/config.yaml" }

  /// The file of keys.
  var keysFile: String { configuration + "/keys.yaml" }

  /// The path with `~` at its beginning replaced.
  func expanded(_ path: String) -> String {
    path.hasPrefix("~/") ? home + path.dropFirst() : path
  }
}
