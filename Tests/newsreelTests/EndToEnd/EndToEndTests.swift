import Canvas
import Foundation
import XCTest

@testable import newsreel

final class EndToEndTests: XCTestCase {
  func testQuittingLeavesTheTerminalAsItWas() throws {
    let window = try TmuxWindow()
    window.enter("echo kept-$((40 + 2)); stty -a > before")
    window.wait(for: "kept-42")
    try window.open()
    XCTAssertEqual(window.fact("alternate_on"), "1")
    window.press("q")
    window.wait(for: "left with 0")
    XCTAssertEqual(window.fact("alternate_on"), "0")
    XCTAssertEqual(window.fact("cursor_flag"), "1")
    XCTAssertTrue(window.lines().contains("kept-42"))
    window.enter("stty -a > after; echo saved-$((40 + 2))")
    window.wait(for: "saved-42")
    XCTAssertFalse(window.text(of: "before").isEmpty)
    XCTAssertEqual(window.text(of: "before"), window.text(of: "after"))
  }

  func testTheMouseIsGivenBackOnQuitting() throws {
    let window = try TmuxWindow()
    try window.open()
    XCTAssertEqual(window.fact("mouse_any_flag"), "0")
    window.press("M")
    window.wait(for: "mouse on")
    XCTAssertEqual(window.fact("mouse_any_flag"), "1")
    window.press("q")
    window.wait(for: "left with 0")
    XCTAssertEqual(window.fact("mouse_any_flag"), "0")
  }

  func testTheScreenFollowsTheSizeAtOnce() throws {
    let window = try TmuxWindow(100, 30)
    try window.open()
    for (columns, rows) in [(200, 60), (80, 24), (60, 20), (120, 40)] {
      window.resize(columns, rows)
      window.wait("a frame \(columns) wide and \(rows) high") { lines in
        lines.count >= rows && lines[rows - 1].contains("? help")
          && lines[1].hasSuffix("┓") && width(of: lines[1]) == columns
      }
      for line in window.lines() where line.hasPrefix("┃") && line.hasSuffix("┃") {
        XCTAssertEqual(width(of: line), columns, line)
      }
    }
    window.press("q")
    window.wait(for: "left with 0")
  }

  func testASignalGivesTheTerminalBack() throws {
    for (signal, status) in [(SIGTERM, 143), (SIGSEGV, 139), (SIGHUP, 129)] {
      let window = try TmuxWindow()
      window.enter("ulimit -c 0; echo kept-$((40 + 2)); stty -a > before")
      window.wait(for: "kept-42")
      window.enter(
        "(sh -c 'echo $PPID' > pid; exec \(try window.browsing())); echo le''ft with $?")
      window.wait(for: "Rarotonga")
      let process = try window.process()
      kill(process, signal)
      window.wait(for: "left with \(status)")
      XCTAssertEqual(window.fact("alternate_on"), "0")
      XCTAssertEqual(window.fact("cursor_flag"), "1")
      XCTAssertTrue(window.lines().contains("kept-42"), "\(signal)")
      window.enter("stty -a > after; echo saved-$((40 + 2))")
      window.wait(for: "saved-42")
      XCTAssertEqual(window.text(of: "before"), window.text(of: "after"), "\(signal)")
    }
  }

  func testASignalGivesTheLineBackWithoutAScreenToo() throws {
    for (signal, words) in [
      (SIGTERM, "left with 143"), (SIGHUP, "left with 129"), (SIGSEGV, "left with 139"),
      // A shell stops at what was interrupted, and does not tell the status.
      (SIGINT, "ready> "),
    ] {
      let window = try TmuxWindow()
      window.enter("ulimit -c 0; stty -a > before; echo kept-$((40 + 2))")
      window.wait(for: "kept-42")
      window.enter(
        "(sh -c 'echo $PPID' > pid; exec \(try window.browsing()) --plain); echo le''ft with $?")
      window.wait(for: "list: All clips")
      let process = try window.process()
      kill(process, signal)
      window.wait(for: words)
      window.wait("the end of the process") { _ in kill(process, 0) != 0 }
      window.enter("stty -a > after; echo saved-$((40 + 2))")
      window.wait(for: "saved-42")
      XCTAssertFalse(window.text(of: "before").isEmpty)
      XCTAssertEqual(window.text(of: "before"), window.text(of: "after"), "\(signal)")
    }
  }

  func testWhatManyKeysHavePaintedIsWhatOneFreshPictureShows() throws {
    for (terminal, theme) in [
      ("xterm-256color", "default-dark"), ("xterm-256color", "paper"),
      ("screen", "gruvbox"), ("linux", "mono"), ("vt100", "default-dark"),
    ] {
      let window = try TmuxWindow(120, 40, terminal: terminal)
      window.enter("\(try window.browsing()) --theme \(theme); echo le''ft with $?")
      window.wait(for: "Rarotonga")
      for keys in ["jjjm", "G", "\u{2}", "t", "j4", "2", "gT", "V", "?", "?", "y", "q", "5jjj8"] {
        window.type(keys)
      }
      window.waitForRest()
      // The last line says what the last key did.
      let painted = window.looks().prefix(39)
      window.press("C-l")
      window.waitForRest()
      for (row, (old, new)) in zip(painted, window.looks()).enumerated() where old != new {
        XCTAssertEqual(old, new, "\(terminal) \(theme), row \(row)")
      }
      window.press("q")
      window.wait(for: "left with 0")
    }
  }

  func testSuspendingGoesToTheShellAndComesBack() throws {
    let window = try TmuxWindow()
    window.enter("echo kept-$((40 + 2))")
    window.wait(for: "kept-42")
    window.enter(try window.browsing())
    window.wait(for: "Rarotonga")
    window.press("/")
    window.type("goats")
    window.press("Enter")
    window.wait(for: "search: goats")
    window.press("C-z")
    window.wait(for: "kept-42")
    window.enter("stty -a | grep -c -- -icanon; echo cooked-$((40 + 2))")
    window.wait(for: "cooked-42")
    XCTAssertTrue(window.lines().contains("0"), "the terminal is not in its own mode")
    window.resize(120, 40)
    window.enter("fg")
    window.wait("the list, as large as the new size") { lines in
      lines.count >= 40 && lines[39].contains("? help") && lines.contains { $0.contains("Goats") }
    }
    window.press("q")
    window.wait(for: "kept-42")
    XCTAssertEqual(window.fact("alternate_on"), "0")
  }

  func testEveryKindOfTerminalShowsTheList() throws {
    for terminal in ["vt100", "linux", "screen"] {
      let window = try TmuxWindow(terminal: terminal)
      try window.open()
      window.press("t")
      window.wait(for: "rank, highest first")
      window.press("q")
      window.wait("a line of its own for what follows") { $0.contains("left with 0") }
    }
  }

  func testNoColourIsSentWhereNoneIsWanted() throws {
    for (terminal, environment) in [
      ("xterm-256color", ["NO_COLOR": "1"]), ("vt100", [:]),
    ] {
      let window = try TmuxWindow(terminal: terminal, environment: environment)
      try window.open()
      let text = window.lines(styled: true).joined(separator: "\n")
      for code in colourCodes(text) { XCTFail("\(terminal): colour \(code)") }
      XCTAssertTrue(text.contains("\u{1B}[7m") || text.contains(";7m"), "nothing is set off")
      window.press("q")
      window.wait(for: "left with 0")
    }
  }

  private func colourCodes(_ text: String) -> [String] {
    text.components(separatedBy: "\u{1B}[").dropFirst().compactMap { piece in
      guard let end = piece.firstIndex(of: "m") else { return nil }
      let codes = piece[..<end].split(separator: ";").compactMap { Int($0) }
      return codes.contains { (30...38).contains($0) || (40...48).contains($0) || $0 >= 90 }
        ? String(piece[..<end]) : nil
    }
  }

  func testAPoorLocaleGetsPlainLetters() throws {
    let window = try TmuxWindow(environment: ["LANG": "C"])
    try window.open()
    let text = window.lines().joined(separator: "\n")
    XCTAssertTrue(text.contains("2 Clips"))
    for sign in "┌┃━│█◆●▶✓…" { XCTAssertFalse(text.contains(sign), "\(sign)") }
    window.press("q")
    window.wait(for: "left with 0")
  }

  func testPastedLinesGoIntoTheSearchAndDoNotPressEnter() throws {
    let window = try TmuxWindow()
    try window.open()
    window.press("/")
    window.paste("trieste\nharbour")
    window.wait(for: "/trieste harbour")
    window.wait(for: "1 clip")
    window.press("Escape")
    window.wait(for: "69 clips")
    window.paste("qqq")
    window.wait(for: "pasted text is taken in a search only")
    window.press("q")
    window.wait(for: "left with 0")
  }

  func testATerminalThatCannotBeUsedGetsASentence() throws {
    let window = try TmuxWindow(terminal: "dumb")
    window.enter("'\(window.program)' --sample; echo le''ft with $?")
    window.wait(for: "left with 2")
    XCTAssertTrue(window.lines().contains { $0.hasPrefix("newsreel: ") }, "no sentence")
  }

  func testWithoutATerminalThereIsASentence() throws {
    let outcome = try runToEnd(ProgramUnderTest.path(), ["--sample"])
    XCTAssertEqual(outcome.status, 2)
    XCTAssertEqual(outcome.output, "")
    XCTAssertTrue(outcome.complaint.hasPrefix("newsreel: "), outcome.complaint)
  }

  func testAScriptIsPlayedWithoutATerminal() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("newsreel-script-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = folder.appendingPathComponent("keys")
    try "/harbour<ret>\nj4".write(to: script, atomically: true, encoding: .utf8)
    let catalogue = folder.appendingPathComponent("sample.sqlite")
    try PreparedCatalogue.write(to: catalogue)
    let program = try ProgramUnderTest.path()
    let place = ["--catalogue", catalogue.path, "--now", "2026-06-18T18:00:00Z"]
    let outcome = try runToEnd(
      program, place + ["--script", script.path, "--size", "100x30", "--dump"])
    XCTAssertEqual(outcome.status, 0)
    XCTAssertEqual(outcome.complaint, "")
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    XCTAssertEqual(lines.count, 31)
    XCTAssertTrue(outcome.output.contains("search: harbour"))
    let missing = try runToEnd(program, place + ["--script", "/no/such/file"])
    XCTAssertEqual(missing.status, 2)
    XCTAssertTrue(missing.complaint.contains("cannot be read"), missing.complaint)
  }

  func testASearchWithoutHitsNamesTheWordThatMayBeMeant() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("newsreel-search-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let catalogue = folder.appendingPathComponent("sample.sqlite")
    try PreparedCatalogue.write(to: catalogue)
    let place = ["--catalogue", catalogue.path, "--now", "2026-06-18T18:00:00Z"]
    let program = try ProgramUnderTest.path()
    let mistyped = try runToEnd(program, ["search", "harbuor"] + place)
    XCTAssertEqual(mistyped.status, 1)
    XCTAssertEqual(mistyped.output, "")
    XCTAssertEqual(mistyped.complaint, "newsreel: nothing found; did you mean: harbour\n")
    let unknown = try runToEnd(program, ["search", "xyzzyplugh"] + place)
    XCTAssertEqual(unknown.status, 1)
    XCTAssertEqual(
      unknown.complaint, "newsreel: nothing found; fewer or other words may find more\n")
  }
}
