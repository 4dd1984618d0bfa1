import Browser
import Foundation
import XCTest

@testable import newsreel

final class ConfigurationTests: XCTestCase {
  private var folder = ""

  override func setUpWithError() throws {
    folder = NSTemporaryDirectory() + "newsreel-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: folder + "/newsreel/themes", withIntermediateDirectories: true)
  }

  override func tearDownWithError() throws {
    try FileManager.default.removeItem(atPath: folder)
  }

  private var places: Places {
    Places(environment: ["XDG_CONFIG_HOME": folder, "HOME": folder, "PATH": folder + "/bin"])
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/newsreel/" + name))
  }

  func testWithoutFilesEverythingIsAtItsStandard() {
    let configuration = Configuration(places)
    XCTAssertEqual(configuration.settings.settings, Settings())
    XCTAssertEqual(configuration.keys, KeyMap.standard)
    XCTAssertEqual(configuration.warnings, [])
    XCTAssertEqual(
      ConfigurationReport(configuration: configuration).summary,
      "0 settings and 0 key bindings read; nothing is wrong")
  }

  func testEachSettingInForceIsShownWithWhoSaidSo() throws {
    try write("mouse: true\n\nlist-share: 50\n", to: "config.yaml")
    let lines = ConfigurationReport.ofFiles(places).settings.split(separator: "\n")
    XCTAssertEqual(lines.count, SettingEntry.table.count)
    XCTAssertEqual(
      lines.filter { !$0.hasSuffix("# standard") },
      [
        "mouse: true                     # \(folder)/newsreel/config.yaml:1",
        "list-share: 50                  # \(folder)/newsreel/config.yaml:3",
      ])
  }

  func testValuesThatNameNothingThereIsAreWarnings() throws {
    try write("name: Mine\nroles: {txt: red}\n", to: "themes/mine.yaml")
    try write(
      "theme: automatic\ndark-theme: mine\nlight-theme: mien\nplayer: [mpv]\n", to: "config.yaml")
    try write("anywhere: {x: quitt}\n", to: "keys.yaml")
    let report = ConfigurationReport.ofFiles(places)
    let base = folder + "/newsreel/"
    XCTAssertEqual(
      report.warnings,
      [
        "\(base)keys.yaml:1: unknown command 'quitt'; did you mean quit?",
        "\(base)config.yaml:4: player: there is no program 'mpv'; install it or name another",
        "\(base)config.yaml:3: light-theme: there is no theme 'mien'; did you mean mine?",
        "\(base)themes/mine.yaml:2: unknown role 'txt'",
      ])
    XCTAssertEqual(report.summary, "4 settings and 0 key bindings read; 4 warnings")
  }

  func testProfilesAreCheckedToo() throws {
    try FileManager.default.createDirectory(
      atPath: folder + "/newsreel/profiles", withIntermediateDirectories: true)
    try write("id: [\n", to: "profiles/broken.yaml")
    try write("profile: other\n", to: "config.yaml")
    let report = ConfigurationReport.ofFiles(places)
    let base = folder + "/newsreel/"
    XCTAssertEqual(report.warnings.count, 2)
    XCTAssertEqual(
      report.warnings.first,
      "\(base)config.yaml:1: profile: there is no profile 'other'; newsreel profile init writes one"
    )
    XCTAssertEqual(report.warnings.last?.hasPrefix("\(base)profiles/broken.yaml:"), true)
  }

  func testAProgramThatIsThereIsFine() throws {
    try FileManager.default.createDirectory(
      atPath: folder + "/bin", withIntermediateDirectories: true)
    for name in ["/bin/play", "/copy"] {
      XCTAssertTrue(
        FileManager.default.createFile(
          atPath: folder + name, contents: nil, attributes: [.posixPermissions: 0o755]))
    }
    try write("player: play\nclipboard: [~/copy]\n", to: "config.yaml")
    XCTAssertEqual(ConfigurationReport.ofFiles(places).warnings, [])
  }

  func testWhatIsNoFileIsNotWaitedFor() throws {
    let path = folder + "/newsreel/config.yaml"
    XCTAssertEqual(mkfifo(path, 0o600), 0)
    XCTAssertEqual(
      Configuration(places).warnings.map(\.description),
      ["\(path):1: it is no file; put a text file in its place"])
  }

  func testAFileThatIsTooLongIsNotRead() throws {
    try write(String(repeating: "#", count: FileText.longest + 1), to: "keys.yaml")
    XCTAssertEqual(
      Configuration(places).warnings.map(\.text), ["it is longer than 256 KiB; shorten it"])
  }

  func testBytesThatAreNoTextAreReplaced() throws {
    try Data([0x74, 0x68, 0x65, 0x6D, 0x65, 0x3A, 0x20, 0xFF, 0x0A])
      .write(to: URL(fileURLWithPath: folder + "/newsreel/config.yaml"))
    XCTAssertEqual(Configuration(places).settings.settings.theme, "\u{FFFD}")
  }

  func testThemesAreListedWithTheNearestFile() throws {
    try write("name: Mine\n", to: "themes/mine.yaml")
    try write("name: Own paper\n", to: "themes/paper.yaml")
    try write("", to: "themes/.hidden.yaml")
    try write("", to: "themes/notes.txt")
    let found = themeNames(places)
    XCTAssertEqual(
      found.filter { $0.path?.hasPrefix(folder) == true },
      [
        ThemePlace(name: "mine", path: folder + "/newsreel/themes/mine.yaml"),
        ThemePlace(name: "paper", path: folder + "/newsreel/themes/paper.yaml"),
      ])
  }

  func testEveryThemeThatIsCompiledInIsListed() throws {
    try write("name: Mine\n", to: "themes/mine.yaml")
    XCTAssertEqual(
      themeNames(places).map(\.name), (shippedThemes.keys + ["mine"]).sorted())
  }

  func testTheHomeFolderIsPutInPlaceOfItsSign() {
    XCTAssertEqual(
      ["~/a", "/a", "~b/c", "~"].map(places.expanded), [folder + "/a", "/a", "~b/c", "~"])
  }

  func testColoursAreGuessedFromTheEnvironment() {
    let cases: [([String: String], Int)] = [
      ([:], 0), (["TERM": "dumb"], 0), (["TERM": "vt100"], 0), (["TERM": "linux"], 8),
      (["TERM": "xterm"], 16), (["TERM": "xterm-256color"], 256),
      (["TERM": "xterm-direct"], 16_777_216),
      (["TERM": "xterm", "COLORTERM": "truecolor"], 16_777_216),
      (["TERM": "xterm-256color", "NO_COLOR": "1"], 0),
      (["TERM": "xterm-256color", "NO_COLOR": ""], 256),
    ]
    XCTAssertEqual(cases.map { printedDepth($0.0).rawValue }, cases.map(\.1))
  }
}
