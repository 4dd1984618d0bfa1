import ArgumentParser
import Catalogue

/// Where the catalogue lies.
struct CatalogueOption: ParsableArguments {
  @Option(
    name: .long,
    help: "The catalogue file (standard: $XDG_DATA_HOME/newsreel/catalogue.sqlite).",
    completion: .file(extensions: ["sqlite"]))
  var catalogue: String?

  var path: String { catalogue ?? Places.standard.catalogue }

  /// Opens it, creating it where it is missing.
  func open() throws -> Catalogue { try Catalogue(at: path) }
}
