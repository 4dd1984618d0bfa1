import Foundation
import XCTest

/// A terminal in a tmux server of its own, in which a shell waits for commands.
final class TmuxWindow {
  private let tmux: String
  private let socket: String
  /// The home folder of the shell, removed with the window.
  let home: URL
  /// The program under test.
  let program: String

  init(
    _ width: Int = 100, _ height: Int = 30, terminal: String = "xterm-256color",
    environment: [String: String] = [:]
  ) throws {
    program = try ProgramUnderTest.path()
    tmux = try ProgramUnderTest.tool("tmux")
    home = FileManager.default.temporaryDirectory
      .appendingPathComponent("newsreel-window-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    socket = home.appendingPathComponent("socket").path
    var variables = ["LANG": "C.UTF-8", "LC_ALL": "", "HOME": home.path, "PS1": "ready> "]
    variables["TERM"] = terminal
    variables["PATH"] = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    variables.merge(environment) { $1 }
    let settings = variables.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }
      .map { "\($0.key)=\($0.value)" }
    try call(
      ["-f", "/dev/null", "-u", "new-session", "-d", "-x", "\(width)", "-y", "\(height)"]
        + ["-c", home.path, "env", "-i"] + settings + ["sh", "-i"])
    try call(["set-option", "-g", "status", "off"])
    resize(width, height)
    wait(for: "ready>")
  }

  deinit {
    _ = try? call(["kill-server"])
    try? FileManager.default.removeItem(at: home)
  }

  @discardableResult
  private func call(_ arguments: [String]) throws -> String {
    let outcome = try runToEnd(
      tmux, ["-S", socket] + arguments,
      environment: [
        "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
        "HOME": home.path, "LANG": "C.UTF-8", "TERM": "xterm-256color",
      ])
    return outcome.output
  }

  /// Gives the window a background, which it tells programs that ask.
  func paint(_ colour: String) {
    _ = try? call(["set-option", "-g", "window-style", "bg=\(colour)"])
  }

  /// Has tmux take what programs put on the clipboard.
  func takeCopies() { _ = try? call(["set-option", "-s", "set-clipboard", "on"]) }

  /// Waits until the clipboard of tmux holds the text.
  func waitForCopy(_ text: String, file: StaticString = #filePath, line: UInt = #line) {
    wait("the copy '\(text)'", file: file, line: line) { _ in
      (try? call(["show-buffer"])) == text
    }
  }

  /// Presses keys by tmux's names, e.g. `Enter`, `C-z`, `j`.
  func press(_ keys: String...) { _ = try? call(["send-keys"] + keys) }

  /// Writes text, letter by letter.
  func type(_ text: String) { _ = try? call(["send-keys", "-l", text]) }

  /// Writes a command and presses Enter.
  func enter(_ command: String) {
    type(command)
    press("Enter")
  }

  /// The program on a catalogue that holds the sample, at the time of the sample.
  func browsing() throws -> String {
    try PreparedCatalogue.write(to: home.appendingPathComponent("sample.sqlite"))
    return "'\(program)' --catalogue sample.sqlite --now 2026-06-18T18:00:00Z"
  }

  /// Starts the program on the sample and waits for its first screen.
  func open(file: StaticString = #filePath, line: UInt = #line) throws {
    enter("\(try browsing()); echo le''ft with $?")
    wait(for: "Rarotonga", file: file, line: line)
  }

  /// Pastes text, in brackets where the program asked for them.
  func paste(_ text: String) {
    _ = try? call(["set-buffer", "--", text])
    _ = try? call(["paste-buffer", "-p"])
  }

  func resize(_ width: Int, _ height: Int) {
    _ = try? call(["resize-window", "-x", "\(width)", "-y", "\(height)"])
  }

  /// The lines of the screen, blanks at their ends left out; with colours on demand.
  func lines(styled: Bool = false) -> [String] {
    let text = (try? call(["capture-pane", "-p"] + (styled ? ["-e"] : []))) ?? ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Waits until the screen has stayed as it is for a moment.
  func waitForRest() {
    wait("the screen to rest") { _ in
      let before = looks()
      usleep(200_000)
      return before == looks()
    }
  }

  /// The screen, and how each cell looks; the colour of a blank's ink is left out.
  func looks() -> [[String]] {
    // A line goes on with the attributes of the one before it.
    var pen = CellPen()
    return lines(styled: true).map { line in
      var looks: [String] = []
      var rest = Substring(line)
      while let character = rest.popFirst() {
        guard character == "\u{1B}" else {
          looks.append(pen.words(of: character))
          continue
        }
        let end = rest.firstIndex { $0.isLetter } ?? rest.endIndex
        if end < rest.endIndex, rest[end] == "m" { pen.take(rest[..<end].dropFirst()) }
        rest = rest[end...].dropFirst()
      }
      while looks.last == " " { looks.removeLast() }
      return looks
    }
  }

  /// What tmux knows of the terminal, e.g. `alternate_on`.
  func fact(_ name: String) -> String {
    let text = (try? call(["display-message", "-p", "#{\(name)}"])) ?? ""
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Looks at the screen until it has the words; fails after twenty seconds.
  func wait(for words: String, file: StaticString = #filePath, line: UInt = #line) {
    wait("'\(words)'", file: file, line: line) { $0.contains { $0.contains(words) } }
  }

  /// Looks at the screen until it is as wanted; fails after twenty seconds.
  func wait(
    _ wish: String, file: StaticString = #filePath, line: UInt = #line,
    until isThere: ([String]) -> Bool
  ) {
    let end = ContinuousClock.now + .seconds(20)
    var screen = lines()
    while !isThere(screen) {
      guard ContinuousClock.now < end else {
        XCTFail(
          "waited in vain for \(wish):\n" + screen.joined(separator: "\n"), file: file,
          line: line)
        return
      }
      usleep(5_000)
      screen = lines()
    }
  }

  /// The text of a file in the home folder.
  func text(of name: String) -> String {
    (try? String(contentsOf: home.appendingPathComponent(name), encoding: .utf8)) ?? ""
  }

  /// The process whose number the file `pid` holds, throws where it holds none.
  func process() throws -> pid_t {
    guard let process = pid_t(text(of: "pid").trimmingCharacters(in: .newlines)), process > 1
    else { throw CocoaError(.fileReadCorruptFile) }
    return process
  }
}
