import Glibc
import Terminal

/// Standard input key by key, without a screen: from a terminal, a pipe or a file.
final class Keyboard {
  /// What came.
  enum Event {
    case bytes([UInt8])
    /// The time is over, or somebody has called.
    case nothing
    /// No more keys will come.
    case end
  }

  /// True where somebody sits at a terminal.
  var isTerminal: Bool { line != nil }
  private let line: KeyLine?
  private let reading: Int32
  private let writing: Int32
  private var isAtEnd = false

  init() throws(FileError) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw FileError("pipe", errno) }
    (reading, writing) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    line = KeyLine()
  }

  deinit {
    close(reading)
    close(writing)
  }

  /// Ends a wait from any thread.
  var waker: @Sendable () -> Void {
    let descriptor = writing
    return {
      var byte: UInt8 = 0
      _ = write(descriptor, &byte, 1)
    }
  }

  /// Gives the terminal back as it was.
  func restore() { line?.stop() }

  /// Stops the process as ^Z does elsewhere.
  func suspend() { line?.suspend() }

  /// Waits for keys.
  func wait(milliseconds: Int) -> Event {
    var sets = [
      pollfd(fd: reading, events: Int16(POLLIN), revents: 0),
      pollfd(fd: isAtEnd ? -1 : 0, events: Int16(POLLIN), revents: 0),
    ]
    let patience = isAtEnd ? min(milliseconds, 50) : milliseconds
    guard poll(&sets, 2, Int32(clamping: patience)) > 0 else { return isAtEnd ? .end : .nothing }
    var bytes = [UInt8](repeating: 0, count: 4096)
    if sets[0].revents != 0 { _ = read(reading, &bytes, bytes.count) }
    guard sets[1].revents != 0 else { return .nothing }
    let count = read(0, &bytes, bytes.count)
    if count > 0 { return .bytes(Array(bytes.prefix(count))) }
    if count < 0, errno == EINTR || errno == EAGAIN { return .nothing }
    isAtEnd = true
    return .nothing
  }
}
