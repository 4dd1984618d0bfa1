import Canvas

extension ConfigurationReport {
  /// Reads the files of these places, the outlet profiles, and the themes that are chosen.
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
    report.readProfiles(places)
    report.houseWarnings = HouseFiles(places).read().warnings
    return report
  }

  private mutating func readProfiles(_ places: Places) {
    let files = ProfileFiles(folder: places.profiles)
    profileWarnings = files.warnings
    let known = files.profiles.map(\.id)
    let file = configuration.settings
    guard let wanted = file.settings.profile, let line = file.lines["profile"],
      !known.contains(wanted)
    else { return }
    let mistake = Outlets.Mistake.unknown(wanted, known: known)
    valueWarnings.append(
      ConfigurationWarning(file: file.path, line: line, text: "profile: \(mistake)"))
  }
}
