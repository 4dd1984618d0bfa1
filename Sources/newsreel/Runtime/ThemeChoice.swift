import Canvas
import Foundation

/// The theme of that name, from the first folder that has it, from the compiled-in ones, or from a
/// file.
func chosenTheme(_ wanted: String?, _ places: Places) -> (Theme, [ThemeWarning]) {
  // What a session remembers that was left before every theme was compiled in.
  if wanted == Theme.compiledIn.name { return (.compiledIn, []) }
  return Theme.load(name: wanted ?? "default-dark") { name in
    let candidates =
      name.contains("/") || name.hasSuffix(".yaml")
      ? [name] : places.themes.map { "\($0)/\(name).yaml" }
    for path in candidates {
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      return (path, String(decoding: data.prefix(1 << 20), as: UTF8.self))
    }
    return shippedThemes[name].map { ("\(name).yaml", $0) }
  }
}
