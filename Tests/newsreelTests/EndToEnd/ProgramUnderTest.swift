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
func run(
  _ path: String, _ arguments: [String], environment: [String: String]? = nil
) throws -> Outcome {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: path)
  process.arguments = arguments
  if let environment { process.environment = environment }
  let output = Pipe()
  let complaint = Pipe()
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = output
  process.standardError = complaint
  try process.run()
  let words = output.fileHandleForReading.readDataToEndOfFile()
  let complaints = complaint.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return Outcome(
    status: process.terminationStatus, output: String(decoding: words, as: UTF8.self),
    complaint: String(decoding: complaints, as: UTF8.self))
}
