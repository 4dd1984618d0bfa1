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
func runToEnd(
  _ path: String, _ arguments: [String], environment: [String: String]? = nil
) throws -> Outcome {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: path)
  process.arguments = arguments
  if let environment { process.environment = environment }
  // Files, not pipes: a server that a program leaves behind would hold a pipe open.
  let output = try ScratchFile()
  let complaint = try ScratchFile()
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = output.handle
  process.standardError = complaint.handle
  try process.run()
  process.waitUntilExit()
  return Outcome(
    status: process.terminationStatus, output: output.text, complaint: complaint.text)
}

/// A file that is gone once nobody holds it.
private struct ScratchFile {
  let handle: FileHandle

  init() throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("newsreel-scratch-\(UUID().uuidString)").path
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
    unlink(path)
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// What was written to it.
  var text: String {
    lseek(handle.fileDescriptor, 0, SEEK_SET)
    return String(decoding: handle.readDataToEndOfFile(), as: UTF8.self)
  }
}
