import ArgumentParser
import Browser
import Canvas
import Foundation
import Screens

/// Driving the browser without a terminal.
struct HeadlessOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Press the keys of this file (- for the standard input), e.g. /defence<ret>j<tab>.",
      valueName: "file"), completion: .file())
  var script: String?

  @Option(name: .long, help: ArgumentHelp("The size of the screen.", valueName: "WxH"))
  var size = "80x24"

  @Flag(name: .long, help: "Print the screen.")
  var dump = false

  @Flag(name: .long, help: "Print under each line of the screen what its text is, by letters.")
  var styles = false

  @Flag(name: .long, help: "Print the screen as an SVG picture in the theme's colours.")
  var svg = false

  var isWanted: Bool { script != nil || dump || svg }

  func validate() throws {
    guard wantedSize != nil else {
      throw ValidationError("--size '\(size)' is no size: write it as 100x30")
    }
  }

  private var wantedSize: Size? {
    let parts = size.lowercased().split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let width = Int(parts[0]), let height = Int(parts[1]),
      (1...1000).contains(width), (1...1000).contains(height)
    else { return nil }
    return Size(width: width, height: height)
  }

  /// Plays the script and prints the screen.
  func run(_ performer: Performer, keys: KeyMap, theme: @autoclosure () -> Theme) throws {
    guard let size = wantedSize else { return }
    _ = useWidthLocale()
    var browser = Headless(performer, size: size, keys: keys)
    if let script {
      browser.play(try macro(in: script))
    } else {
      browser.settle()
    }
    guard dump || svg else { return }
    let canvas = browser.picture().canvas
    if svg {
      writeAll(picture(of: canvas, theme: theme()).utf8, to: 1)
      return
    }
    writeAll(((styles ? canvas.styled : canvas.text) + "\n").utf8, to: 1)
  }

  /// The keys of a file or pipe; `-` is the standard input.
  private func macro(in script: String) throws -> String {
    let file = script == "-" ? .standardInput : FileHandle(forReadingAtPath: script)
    guard let file, let data = try? file.readToEnd() ?? Data() else {
      complain("newsreel: the script '\(script)' cannot be read; check its path")
      throw ExitCode(2)
    }
    return String(decoding: data, as: UTF8.self)
  }
}
