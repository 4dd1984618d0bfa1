import Glibc

/// One line on standard error that is written over as work goes on; silent where that is no
/// terminal.
struct ProgressLine {
  private let isShown = isatty(2) == 1
  private var lastShown: UInt64 = 0
  private var isOpen = false

  /// A line that is shown once the work has gone on for so many milliseconds.
  init(after patience: UInt64 = 0) {
    if patience > 0 { lastShown = monotonicMilliseconds() + patience }
  }

  /// Shows the line, at most ten times a second.
  mutating func show(_ text: @autoclosure () -> String) {
    guard isShown else { return }
    let now = monotonicMilliseconds()
    guard now >= lastShown + 100 else { return }
    lastShown = now
    isOpen = true
    writeAll(("\r\u{1B}[K" + harmless(text())).utf8, to: 2)
  }

  /// Takes the line away.
  mutating func clear() {
    guard isOpen else { return }
    isOpen = false
    writeAll("\r\u{1B}[K".utf8, to: 2)
  }
}

/// Milliseconds of a clock that nobody sets.
func monotonicMilliseconds() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1000 + UInt64(time.tv_nsec) / 1_000_000
}
