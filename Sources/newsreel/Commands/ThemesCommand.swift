import ArgumentParser
import Canvas
import Foundation
import Glibc

struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes and where they lie; on a terminal, show how they look.")

  @Argument(
    help: "A theme's name or file; none lists all.",
    completion: .custom { _, _, _ in themeNames(.standard).map(\.name) })
  var name: String?

  func run() throws {
    let places = Places.standard
    let depth = isatty(1) == 1 ? printedDepth(places.environment) : nil
    guard let name else {
      for theme in themeNames(places) {
        say("\(theme.name)\t\(theme.path ?? "compiled in")")
        if let depth { show(theme.name, places, depth) }
      }
      return
    }
    let known = themeNames(places).map(\.name)
    guard known.contains(name) || name.contains("/") || name.hasSuffix(".yaml") else {
      let hint = didYouMean(name, among: known)
      complain(
        "newsreel: there is no theme '\(name)'"
          + (hint.isEmpty ? "; newsreel themes lists all" : hint))
      throw ExitCode(1)
    }
    show(name, places, depth ?? .none)
  }

  private func show(_ name: String, _ places: Places, _ depth: ColourDepth) {
    let (theme, warnings) = chosenTheme(name, places)
    _ = useWidthLocale()
    let canvas = swatchCanvas(theme, glyphs: depth == .none ? .ascii : .unicode)
    writeAll((isatty(1) == 1 ? canvas.ansi(theme, depth) : canvas.text + "\n").utf8, to: 1)
    for warning in warnings { complain("\(warning)") }
  }
}
