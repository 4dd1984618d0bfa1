import CNcurses

/// Wakes the thread that waits for the terminal; may be called from any thread.
public struct Waker: Sendable {
  /// A waker of the process's one terminal.
  public init() {}

  /// Makes `waitForEvents` return with `.wake`.
  public func wake() { newsreel_wake() }
}
