import Glibc
import XCTest

@testable import newsreel

/// A stand-in program that was never started.
struct NotCalled: Error {
  var name: String
}

/// A test case with a folder of stand-in programs that write down how they were called.
class ProgramTestCase: XCTestCase {
  private(set) var folder = ""

  override func setUpWithError() throws {
    var template = Array("/tmp/newsreel-taking-XXXXXX".utf8CString)
    let made = mkdtemp(&template).map { String(cString: $0) }
    folder = try XCTUnwrap(made)
  }

  override func tearDown() { remove(folder) }

  /// Programs found in the folder only, with these further variables.
  func programs(_ variables: [String: String] = [:]) -> Programs {
    Programs(environment: ["PATH": folder].merging(variables) { $1 })
  }

  /// Puts a program into the folder that writes its arguments, its input and what else is asked
  /// for into `NAME.called`, at the end under that name so that nobody sees half of it.
  func install(_ name: String, reading: Bool = false, _ more: String = "") throws {
    let script = """
      #!/bin/sh
      PATH=/usr/bin:/bin
      out="\(folder)/\(name).called"
      { printf '<%s>\\n' "$@"; \(reading ? "cat" : ":"); } > "$out.new"
      \(more)
      mv "$out.new" "$out"
      """
    try write(name, script)
    chmod(folder + "/" + name, 0o755)
  }

  /// What a stand-in wrote down; waits until it has, since started programs live by themselves.
  func called(_ name: String) throws -> String {
    let path = folder + "/" + name + ".called"
    for _ in 0..<2_000 {
      if let text = read(path) { return text }
      poll(nil, 0, 5)
    }
    throw NotCalled(name: name)
  }

  func isCalled(_ name: String) -> Bool { access(folder + "/" + name + ".called", F_OK) == 0 }

  /// What a body throws as a program's failure.
  func fault(_ body: () throws(ProgramError) -> Void) -> ProgramError? {
    do throws(ProgramError) {
      try body()
      return nil
    } catch {
      return error
    }
  }

  func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 22)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  func write(_ name: String, _ text: String) throws {
    let file = try XCTUnwrap(fopen(folder + "/" + name, "w"))
    fputs(text, file)
    fclose(file)
  }

  /// The names in a folder, in order.
  func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private func remove(_ folder: String) {
    for name in names(in: folder) {
      let path = folder + "/" + name
      if unlink(path) != 0 { remove(path) }
    }
    rmdir(folder)
  }
}
