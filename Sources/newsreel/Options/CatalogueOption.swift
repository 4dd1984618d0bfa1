import ArgumentParser
import Catalogue

/// Where the catalogue lies.
struct CatalogueOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The catalogue file (standard: $XDG_DATA_HOME/newsreel/catalogue.sqlite).", valueName: "file"),
    completion: .file(extensions: ["sqlite"]))
  var catalogue: String?

  /// The one asked for, else that of the settings, else the standard one.
  var path: String {
    if let catalogue { return catalogue }
    let places = Places.standard
    let settings = SettingsFile(path: places.settingsFile).settings
    return settings.catalogue.map(places.expanded) ?? places.catalogue
  }

  /// Opens it, creating it where it is missing.
  func open() throws -> Catalogue { try Catalogue(at: path) }
}
