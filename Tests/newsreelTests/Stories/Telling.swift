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
    isJudged: Bool = false, settings: Settings = Settings(), keys: KeyMap = .standard,
    programs: [String] = [],
    _ tell: (inout Story) throws -> Void
  ) throws {
    let profiles = PreparedCatalogue.profiles
    let (catalogue, folder) = try PreparedCatalogue.copy(judgedFor: profiles)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in programs { try install(name, in: folder) }
    // Without a path there is no player and no clipboard to reach.
    let environment = programs.isEmpty ? [:] : ["PATH": folder.path, "DISPLAY": ":0"]
    var story = Story(
      catalogue, width, height, now: now, glyphs: glyphs,
      profiles: isJudged ? profiles : ProfileShelf(), home: folder.path,
      settings: settings, keys: keys, environment: environment)
    try tell(&story)
  }

  /// A program that writes down what it is given, a line for each word.
  private func install(_ name: String, in folder: URL) throws {
    let file = folder.appendingPathComponent(name)
    let script = """
      #!/bin/sh
      printf '%s\n' "$@" >>"\(folder.path)/\(name).called"
      """
    try Data(script.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
  }
}

extension Story {
  /// The words a stand-in program was given, once there are so many; it lives by itself, so they
  /// may come late.
  func words(given name: String, atLeast count: Int) -> [String] {
    for _ in 0..<2_000 {
      let text = (try? String(contentsOfFile: "\(home)/\(name).called", encoding: .utf8)) ?? ""
      let words = text.split(separator: "\n").map(String.init)
      if words.count >= count { return words }
      poll(nil, 0, 5)
    }
    return []
  }

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
