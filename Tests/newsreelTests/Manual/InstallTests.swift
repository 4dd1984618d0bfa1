import Foundation
import XCTest

@testable import newsreel

final class InstallTests: XCTestCase {
  private var folder = ""

  override func setUpWithError() throws {
    folder = NSTemporaryDirectory() + "newsreel-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: folder + "/pre fix/share/man", withIntermediateDirectories: true)
    try Data("#!/bin/sh\necho stand-in\n".utf8).write(to: URL(fileURLWithPath: folder + "/built"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder + "/built")
  }

  override func tearDownWithError() throws {
    try FileManager.default.removeItem(atPath: folder)
  }

  private var prefix: String { folder + "/pre fix" }

  private func files() -> [String] {
    (FileManager.default.enumerator(atPath: prefix)?.compactMap { $0 as? String } ?? []).sorted()
  }

  private func run(_ arguments: String...) throws -> (status: Int32, output: String) {
    try run(arguments)
  }

  private func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [try ProjectFolder.path("Scripts/install")] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  private func install() throws -> (status: Int32, output: String) {
    try run("--prefix", prefix, "--binary", folder + "/built")
  }

  func testProgramThemesManualAndCompletionsAreInstalled() throws {
    let (status, output) = try install()
    XCTAssertEqual(status, 0, output)
    XCTAssertTrue(output.hasPrefix("newsreel is installed in \(prefix)\n"), output)
    let themes = try FileManager.default.contentsOfDirectory(
      atPath: ProjectFolder.path("themes")
    ).filter { $0.hasSuffix(".yaml") }
    XCTAssertEqual(
      files(),
      ([
        "bin", "bin/newsreel", "share", "share/bash-completion",
        "share/bash-completion/completions", "share/bash-completion/completions/newsreel",
        "share/fish", "share/fish/vendor_completions.d",
        "share/fish/vendor_completions.d/newsreel.fish", "share/man", "share/man/man1",
        "share/man/man1/newsreel.1", "share/newsreel", "share/newsreel/installed",
        "share/newsreel/themes", "share/zsh", "share/zsh/site-functions",
        "share/zsh/site-functions/_newsreel",
      ] + themes.map { "share/newsreel/themes/" + $0 }).sorted())
    XCTAssertEqual(
      FileManager.default.contents(atPath: prefix + "/share/man/man1/newsreel.1"),
      FileManager.default.contents(
        atPath: try ProjectFolder.path("Sources/newsreel/Manual/Generated/newsreel.1")))
    XCTAssertTrue(FileManager.default.isExecutableFile(atPath: prefix + "/bin/newsreel"))
  }

  func testUninstallingRemovesWhatWasInstalledAndNothingElse() throws {
    XCTAssertEqual(try install().status, 0)
    let own = ["/bin/other", "/share/newsreel/themes/own.yaml"]
    for name in own {
      XCTAssertTrue(FileManager.default.createFile(atPath: prefix + name, contents: nil))
    }
    let (status, output) = try run("--uninstall", "--prefix", prefix)
    XCTAssertEqual(status, 0, output)
    XCTAssertEqual(
      files(),
      [
        "bin", "bin/other", "share", "share/man", "share/newsreel", "share/newsreel/themes",
        "share/newsreel/themes/own.yaml",
      ])
  }

  func testInstallingAgainAndUninstallingLeavesWhatWasThereBefore() throws {
    let before = files()
    XCTAssertEqual(try install().status, 0)
    let first = files()
    let stale = prefix + "/share/newsreel/themes/gone.yaml"
    XCTAssertTrue(FileManager.default.createFile(atPath: stale, contents: nil))
    let list = prefix + "/share/newsreel/installed"
    let text = try String(contentsOfFile: list, encoding: .utf8)
    try Data((text + "share/newsreel/themes/gone.yaml\n").utf8)
      .write(to: URL(fileURLWithPath: list))
    XCTAssertEqual(try install().status, 0)
    XCTAssertEqual(files(), first)
    XCTAssertEqual(try run("--uninstall", "--prefix=" + prefix).status, 0)
    XCTAssertEqual(files(), before)
  }

  func testWhatCannotBeDoneIsSaidWithTheNextStep() throws {
    let cases: [([String], Int32, String)] = [
      (
        ["--uninstall", "--prefix", prefix], 1,
        "newsreel: nothing is installed in \(prefix); name the right --prefix\n"
      ),
      (["--prefx"], 64, "newsreel: unknown argument '--prefx'; --help lists all\n"),
      (["--prefix"], 64, "newsreel: --prefix needs a value; --help says how\n"),
      (
        ["--prefix", prefix, "--binary", folder], 1,
        "newsreel: '\(folder)' is no program; build it first\n"
      ),
    ]
    for (arguments, status, output) in cases {
      let result = try run(arguments)
      XCTAssertEqual(result.status, status)
      XCTAssertEqual(result.output, output)
    }
  }

  func testAListThatLeavesThePrefixRemovesNothingThere() throws {
    XCTAssertEqual(try install().status, 0)
    let list = prefix + "/share/newsreel/installed"
    try Data("../built\n".utf8).write(to: URL(fileURLWithPath: list))
    XCTAssertEqual(
      try run("--uninstall", "--prefix", prefix).output,
      "newsreel: \(list) names '../built', which is not below \(prefix)\n")
    XCTAssertTrue(FileManager.default.fileExists(atPath: folder + "/built"))
  }
}
