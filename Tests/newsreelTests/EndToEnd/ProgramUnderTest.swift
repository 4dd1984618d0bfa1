import Foundation
import XCTest

/// The built program, which lies beside the tests.
enum ProgramUnderTest {
  static func path() throws -> String {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let path = URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent("newsreel").path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw XCTSkip("skipped: the program was not built at \(path)")
    }
    return path
  }

  /// The first folder of `PATH` that has the tool; skips the test where there is none.
  static func tool(_ name: String) throws -> String {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for folder in folders {
      let path = "\(folder)/\(name)"
      if FileManager.default.isExecutableFile(atPath: path) { return path }
    }
    throw XCTSkip("skipped: \(name) is not installed")
  }
}

/// How a program ended, and what it wrote.
struct Outcome {
  var status: Int32
  var output: String
  var complaint: String
}

/// Runs a program to its end, without a terminal.
///
/// Foundation's `Process` waits until everybody that inherited its descriptors has gone, and the
/// tmux server never does.
func runToEnd(
  _ path: String, _ arguments: [String], environment: [String: String]? = nil
) throws -> Outcome {
  let output = try ScratchFile()
  let complaint = try ScratchFile()
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
  posix_spawn_file_actions_adddup2(&actions, output.descriptor, 1)
  posix_spawn_file_actions_adddup2(&actions, complaint.descriptor, 2)
  let variables = environment ?? ProcessInfo.processInfo.environment
  var words = ([path] + arguments).map { strdup($0) } + [nil]
  var settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer { (words + settings).forEach { free($0) } }
  var process: pid_t = 0
  let failure = posix_spawn(&process, path, &actions, nil, &words, &settings)
  guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .ENOENT) }
  var state: Int32 = 0
  while waitpid(process, &state, 0) < 0, errno == EINTR {}
  let status = state & 0x7F == 0 ? (state >> 8) & 0xFF : 128 + (state & 0x7F)
  return Outcome(status: status, output: output.text, complaint: complaint.text)
}

/// A file that is gone once nobody holds it.
private final class ScratchFile {
  let descriptor: Int32

  init() throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("newsreel-scratch-\(UUID().uuidString)").path
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
    unlink(path)
  }

  deinit { close(descriptor) }

  /// What was written to it.
  var text: String {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    var bytes = [UInt8](repeating: 0, count: max(0, size))
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
