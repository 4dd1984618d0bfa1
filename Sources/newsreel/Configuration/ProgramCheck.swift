import Glibc

extension Configuration {
  /// Warnings about programs that the settings file names and the search path does not have.
  func programWarnings(searchPath: String, _ places: Places) -> [ConfigurationWarning] {
    [("player", settings.settings.player), ("clipboard", settings.settings.clipboard)].compactMap {
      name, words in
      guard let line = settings.lines[name], let program = words.first,
        !isInstalled(places.expanded(program), searchPath)
      else { return nil }
      return ConfigurationWarning(
        file: settings.path, line: line,
        text: "\(name): there is no program '\(program)'; install it or name another")
    }
  }

  private func isInstalled(_ program: String, _ searchPath: String) -> Bool {
    if program.contains("/") { return access(program, X_OK) == 0 }
    return searchPath.split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
  }
}
