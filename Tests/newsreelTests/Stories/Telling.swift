import Browser
import Canvas
import Clips
import XCTest

@testable import newsreel

extension XCTestCase {
  /// Tells a story on a copy of the sample listing; clips are judged only on demand, since that
  /// takes longer than all the rest.
  func story(
    _ width: Int = 120, _ height: Int = 40, now: Int64 = Sample.now, glyphs: Glyphs = .unicode,
    isJudged: Bool = false, settings: Settings = Settings(),
    _ tell: (inout Story) throws -> Void
  ) throws {
    let (catalogue, folder) = try PreparedCatalogue.copy()
    defer { try? FileManager.default.removeItem(at: folder) }
    var story = Story(
      catalogue, width, height, now: now, glyphs: glyphs, isJudged: isJudged, home: folder.path,
      settings: settings)
    try tell(&story)
  }
}

extension Story {
  /// The screen has these words.
  mutating func sees(
    _ words: String..., file: StaticString = #filePath, line: UInt = #line
  ) {
    let screen = lines().joined(separator: "\n")
    for word in words where !screen.contains(word) {
      XCTFail("the screen lacks '\(word)':\n\(screen)", file: file, line: line)
    }
  }

  /// The screen has none of these words.
  mutating func seesNot(
    _ words: String..., file: StaticString = #filePath, line: UInt = #line
  ) {
    let screen = lines().joined(separator: "\n")
    for word in words where screen.contains(word) {
      XCTFail("the screen has '\(word)':\n\(screen)", file: file, line: line)
    }
  }

  /// The pane has these words, however they are wrapped.
  mutating func reads(
    _ pane: Pane, _ words: String..., file: StaticString = #filePath, line: UInt = #line
  ) {
    let text = self.words(pane)
    for word in words where !text.contains(word) {
      XCTFail("\(pane.title) lacks '\(word)':\n\(text)", file: file, line: line)
    }
  }

  /// The pane has none of these words.
  mutating func readsNot(
    _ pane: Pane, _ words: String..., file: StaticString = #filePath, line: UInt = #line
  ) {
    let text = self.words(pane)
    for word in words where text.contains(word) {
      XCTFail("\(pane.title) has '\(word)':\n\(text)", file: file, line: line)
    }
  }

  /// The last line has these words.
  mutating func isTold(_ words: String..., file: StaticString = #filePath, line: UInt = #line) {
    let status = status()
    for word in words where !status.contains(word) {
      XCTFail("the status line lacks '\(word)': \(status)", file: file, line: line)
    }
  }

  /// The selected row has this title, and its line is on the screen.
  mutating func isOn(_ title: String, file: StaticString = #filePath, line: UInt = #line) {
    let selected = state.listing.selectedRow?.title ?? "nothing"
    XCTAssertTrue(
      selected.hasPrefix(title), "selected is '\(selected)', not '\(title)'", file: file,
      line: line)
  }

  /// The titles of the rows at hand, in order.
  var titles: [String] { state.listing.window.rows.map(\.title) }
}
