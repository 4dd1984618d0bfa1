import Dispatch
import Foundation
import Glibc
import Synchronization

extension Programs {
  /// Starts a program that lives on by itself: a session of its own, no terminal, no files of
  /// ours. Every argument arrives as it is.
  func startDetached(_ path: String, _ arguments: [String]) throws(ProgramError) {
    reapFinished()
    let child = try spawn(path, arguments, input: nil)
    detached.withLock { $0.append(child) }
  }

  /// Runs a program to its end with text on its standard input.
  func run(
    _ path: String, _ arguments: [String], input: String = "", seconds: Int = 5
  ) throws(ProgramError) {
    let ends = try inputPipe(path, seconds)
    let child: pid_t
    do throws(ProgramError) {
      child = try spawn(path, arguments, input: ends.theirs)
    } catch {
      close(ends.ours)
      close(ends.theirs)
      throw error
    }
    close(ends.theirs)
    let exit = Exit()
    exit.wait(for: child)
    let deadline = monotonicMilliseconds() + UInt64(seconds) * 1_000
    send(input, to: ends.ours, until: deadline)
    close(ends.ours)
    let now = monotonicMilliseconds()
    guard exit.comes(within: deadline > now ? Int(deadline - now) : 0) else {
      exit.kill(child)
      throw .tooSlow(name(of: path), seconds: seconds)
    }
    let status = exit.status
    guard status == 0 else { throw .failed(name(of: path), status: status) }
  }

  // A pair of sockets, because writing to a program that has gone must not raise SIGPIPE, and one
  // that does not read must not hold us up.
  private func inputPipe(
    _ path: String, _ seconds: Int
  ) throws(ProgramError) -> (ours: Int32, theirs: Int32) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw .notStarted(name(of: path), error: errno)
    }
    var limit = timeval(tv_sec: seconds, tv_usec: 0)
    setsockopt(
      ends[0], SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    return (ends[0], ends[1])
  }

  private func send(_ text: String, to socket: Int32, until deadline: UInt64) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty, monotonicMilliseconds() < deadline {
      let count = rest.withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  private func spawn(
    _ path: String, _ arguments: [String], input: Int32?
  ) throws(ProgramError) -> pid_t {
    let words = [path] + arguments
    let size = words.reduce(0) { $0 + $1.utf8.count }
    guard size < 100_000, !words.contains(where: { $0.utf8.contains(0) }) else {
      throw .badArgument
    }
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, 0)
    } else {
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    for descriptor in openDescriptors() where descriptor > 2 {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    setSignals(&attributes)

    var child: pid_t = 0
    let error = withStrings(words) { words in
      withStrings(environment.map { $0.key + "=" + $0.value }.sorted()) { environment in
        posix_spawn(&child, path, &actions, &attributes, words, environment)
      }
    }
    guard error == 0 else { throw .notStarted(name(of: path), error: error) }
    return child
  }

  // A program starts with the signals as a shell would leave them, not as this one has set them.
  private func setSignals(_ attributes: inout posix_spawnattr_t) {
    var none = sigset_t()
    var every = sigset_t()
    sigemptyset(&none)
    sigfillset(&every)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &every)
    let flags = spawnInNewSession | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }

  private func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

/// `POSIX_SPAWN_SETSID` of <spawn.h>, which shows it to GNU programs only.
private let spawnInNewSession: Int32 = 0x80

/// The files this program has open, so that none of them lives on in another.
private func openDescriptors() -> [Int32] {
  guard let folder = opendir("/proc/self/fd") ?? opendir("/dev/fd") else { return [] }
  defer { closedir(folder) }
  var descriptors: [Int32] = []
  while let entry = readdir(folder) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if let descriptor = Int32(name) { descriptors.append(descriptor) }
  }
  return descriptors
}

/// Calls the body with a C array of the words, ended by NULL.
private func withStrings<Result>(
  _ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let words = words.map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  return body(words)
}

/// The programs that were started and live by themselves; asked about now and then so that ended
/// ones do not stay in the process table.
private let detached = Mutex<[pid_t]>([])

private func reapFinished() {
  detached.withLock { children in
    children.removeAll { child in
      var status: Int32 = 0
      return waitpid(child, &status, WNOHANG) != 0
    }
  }
}

/// Waits for a program on another thread.
private final class Exit: Sendable {
  private enum State {
    case running
    case ended(Int32)
  }

  private let state = Mutex(State.running)
  private let hasEnded = DispatchSemaphore(value: 0)

  /// The exit status, 128 and the number of the signal where one ended it, -1 while it runs.
  var status: Int32 {
    state.withLock { state in
      guard case .ended(let status) = state else { return -1 }
      let signal = status & 0x7F
      return signal == 0 ? status >> 8 & 0xFF : 128 + signal
    }
  }

  func wait(for child: pid_t) {
    Thread.detachNewThread { [self] in
      var info = siginfo_t()
      while waitid(P_PID, id_t(child), &info, WEXITED | WNOWAIT) < 0, errno == EINTR {}
      state.withLock { state in
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        state = .ended(status)
      }
      hasEnded.signal()
    }
  }

  func comes(within milliseconds: Int) -> Bool {
    hasEnded.wait(timeout: .now() + .milliseconds(milliseconds)) == .success
  }

  /// Ends the program and what it started, unless it has ended; its number may be another's then.
  func kill(_ child: pid_t) {
    state.withLock { state in
      if case .running = state { _ = Glibc.kill(-child, SIGKILL) }
    }
  }
}
