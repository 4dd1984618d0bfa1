import Browser
import Canvas
import Catalogue
import Clips
import Foundation
import Screens
import XCTest

@testable import newsreel

/// Somebody at the sample listing who presses keys and tells what the screen shows.
struct Story {
  private var browser: Headless
  private var seen: Screen?
  private var cache = PaneCache()
  /// The catalogue browsed.
  let catalogue: Catalogue
  /// The folder that stands for the user's home.
  let home: String
  /// What the browser knows.
  var state: State { browser.state }
  /// True once it was quit.
  var isOver: Bool { browser.isOver }

  init(
    _ catalogue: Catalogue, _ width: Int, _ height: Int, now: Int64 = Sample.now,
    glyphs: Glyphs = .unicode, profiles: ProfileShelf = ProfileShelf(), home: String = "/nowhere",
    settings: Settings = Settings(), keys: KeyMap = .standard, environment: [String: String] = [:]
  ) {
    _ = useWidthLocale()
    self.catalogue = catalogue
    self.home = home
    browser = Headless(
      Performer(
        catalogue: catalogue, clock: Clock(fixed: now),
        profiles: profiles,
        settings: settings,
        places: Places(environment: ["HOME": home].merging(environment) { $1 })),
      size: Size(width: width, height: height), drawing: Drawing(glyphs: glyphs), keys: keys)
    browser.settle()
  }

  /// Presses the keys of a macro, then waits until nothing more comes.
  mutating func play(_ macro: String) {
    seen = nil
    browser.play(macro)
  }

  /// Presses the keys of a macro, and looks before any timer has run out.
  mutating func press(_ macro: String) {
    seen = nil
    browser.press(macro)
  }

  /// Gives the screen another size.
  mutating func resize(_ width: Int, _ height: Int) {
    seen = nil
    browser.resize(to: Size(width: width, height: height))
  }

  /// Pastes text.
  mutating func paste(_ text: String) {
    seen = nil
    browser.paste(text)
  }

  /// Does something with the mouse at a cell.
  mutating func mouse(_ act: MouseAct, x: Int, y: Int) {
    seen = nil
    browser.mouse(act, x: x, y: y)
  }

  /// Shows a state that a test has made.
  mutating func show(_ state: State) {
    seen = Screens.screen(state, Drawing(), cache: &cache)
  }

  /// Lets a minute pass without moving the clock.
  mutating func tick() {
    seen = nil
    browser.tick()
  }

  /// What was announced so far.
  var announced: [String] { browser.announced }
  /// The theme drawn with.
  var themeShown: String { browser.theme }
  /// The text copied last.
  var copied: String? { browser.copied }

  /// The cells and the cursor.
  mutating func picture() -> Screen {
    let picture = seen ?? browser.picture()
    seen = picture
    return picture
  }

  /// The lines of the screen.
  mutating func lines() -> [String] {
    picture().canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// The last line.
  mutating func status() -> String {
    (lines().last ?? "").trimmingCharacters(in: .whitespaces)
  }

  /// The line of the row that is selected in the list.
  mutating func selectedLine() -> String {
    let frame = state.layout.frames[.clips] ?? Frame(x: 0, y: 0, width: 0, height: 0)
    let line = frame.y + 2 + state.listing.selected - state.listing.top
    let all = lines()
    guard frame.height > 0, all.indices.contains(line) else { return "" }
    return all[line]
  }

  /// The rows of a pane's inside, frame and margin left out.
  mutating func inside(_ pane: Pane) -> String {
    guard let frame = state.layout.frames[pane] else { return "" }
    let canvas = picture().canvas
    return (frame.y + 1..<max(frame.y + 1, frame.y + frame.height - 1)).map { y in
      text(of: canvas, y, frame.x + 1..<frame.x + frame.width - 1)
        .trimmingCharacters(in: .whitespaces)
    }.joined(separator: "\n")
  }

  /// The same as running text, for sentences that may be wrapped.
  mutating func words(_ pane: Pane) -> String {
    inside(pane).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// The clusters of some columns of a row.
func text(of canvas: Canvas, _ y: Int, _ columns: Range<Int>) -> String {
  columns.map { canvas[$0, y].text }.joined()
}
