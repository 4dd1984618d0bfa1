import Canvas
import Foundation

/// A theme there is, and its file; a compiled-in one has none.
struct ThemePlace: Hashable, Sendable {
  var name: String
  var path: String?
}

/// Every theme by name; of two of one name the one in the nearer folder.
func themeNames(_ places: Places) -> [ThemePlace] {
  var found: [String: String] = [:]
  for folder in places.themes {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for file in files where file.hasSuffix(".yaml") && !file.hasPrefix(".") {
      let name = String(file.dropLast(5))
      if found[name] == nil { found[name] = "\(folder)/\(file)" }
    }
  }
  return Set(found.keys).union(shippedThemes.keys).sorted()
    .map { ThemePlace(name: $0, path: found[$0]) }
}

/// The colours to print with outside the browser, as far as the environment tells.
func printedDepth(_ environment: [String: String]) -> ColourDepth {
  let terminal = environment["TERM"] ?? ""
  let isColourless = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
  if isColourless || terminal.isEmpty || terminal == "dumb" || terminal.hasPrefix("vt") {
    return .none
  }
  let promise = environment["COLORTERM"] ?? ""
  if promise == "truecolor" || promise == "24bit" || terminal.hasSuffix("-direct") {
    return .direct
  }
  if terminal.contains("256color") { return .twoFiftySix }
  return terminal == "linux" ? .eight : .sixteen
}
