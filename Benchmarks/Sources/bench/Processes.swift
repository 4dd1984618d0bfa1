import Foundation

/// Times whole processes, and says how much memory the largest took.
enum Processes {
  static func time(_ command: [String], rounds: Int) throws -> Timings? {
    var timings = Timings()
    for _ in 0..<rounds {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = command
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      process.standardInput = FileHandle.nullDevice
      try timings.time {
        try process.run()
        process.waitUntilExit()
      }
      if process.terminationStatus == 127 { return nil }
    }
    return timings
  }
}
