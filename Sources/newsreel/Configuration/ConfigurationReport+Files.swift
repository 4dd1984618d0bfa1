import Canvas

extension ConfigurationReport {
  /// Reads the files of these places, and the themes they choose.
  static func ofFiles(_ places: Places) -> ConfigurationReport {
    let configuration = Configuration(places)
    var report = ConfigurationReport(configuration: configuration)
    report.valueWarnings = configuration.programWarnings(
      searchPath: places.environment["PATH"] ?? "", places)
    let settings = configuration.settings.settings
    let chosen =
      settings.theme == Settings.automaticTheme
      ? [("dark-theme", settings.darkTheme), ("light-theme", settings.lightTheme)]
      : [("theme", settings.theme)]
    let known = themeNames(places).map(\.name)
    for (setting, name) in chosen {
      let isFile = name.contains("/") || name.hasSuffix(".yaml")
      if isFile || known.contains(name) {
        report.themeWarnings += chosenTheme(places.expanded(name), places).1
      } else if let line = configuration.settings.lines[setting] {
        let hint = didYouMean(name, among: known)
        report.valueWarnings.append(
          ConfigurationWarning(
            file: configuration.settings.path, line: line,
            text: "\(setting): there is no theme '\(name)'"
              + (hint.isEmpty ? "; `newsreel themes` lists all" : hint)))
      }
    }
    report.themeWarnings = unique(report.themeWarnings)
    return report
  }
}
