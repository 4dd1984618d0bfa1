/// Why there is no terminal to draw on.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Standard input is no terminal.
  case inputIsNoTerminal
  /// Standard output is no terminal.
  case outputIsNoTerminal
  /// The TERM variable is empty or missing.
  case noName
  /// The terminal's description is not installed.
  case unknown(String)
  /// The terminal cannot place its cursor.
  case cannotMoveCursor(String)
  /// The system gave no event file.
  case noEvents

  /// What is wrong and what to do next.
  public var description: String {
    let instead = "use `newsreel search` or `newsreel convert` for output without a screen"
    switch self {
    case .inputIsNoTerminal:
      return "the browser needs a keyboard and standard input is no terminal; \(instead)"
    case .outputIsNoTerminal:
      return "the browser needs a screen and standard output is no terminal; \(instead)"
    case .noName:
      return "the variable TERM is not set; set it to your terminal's name, such as"
        + " TERM=xterm-256color"
    case .unknown(let name):
      return "there is no description of the terminal '\(name)' on this machine; install it"
        + " (Debian: ncurses-term) or set TERM=xterm-256color"
    case .cannotMoveCursor(let name):
      return "the terminal '\(name)' cannot move its cursor, so it cannot show the browser;"
        + " \(instead)"
    case .noEvents:
      return "the system has no files left for this program; close some programs and try again"
    }
  }
}
