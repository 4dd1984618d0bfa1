import CNcurses

/// Standard input as a line of single keys, without a screen; given back at the end, by `stop` or
/// by whatever ends the process.
public struct KeyLine: Sendable {
  /// Takes keys one by one; nil where standard input is no terminal.
  public init?() {
    guard newsreel_line_start() else { return nil }
  }

  /// Gives the line back as it was.
  public func stop() { newsreel_line_stop() }

  /// Stops the process as ^Z does elsewhere, and takes keys again after it.
  public func suspend() { newsreel_line_suspend() }
}
