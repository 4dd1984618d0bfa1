import XCTest

@testable import newsreel

final class SettingsFileTests: XCTestCase {
  private func read(_ text: String) -> SettingsFile {
    SettingsFile(path: "config.yaml", text: text)
  }

  private func warnings(_ text: String) -> [String] { read(text).warnings.map(\.description) }

  func testEverySettingIsTakenFromTheFile() {
    let file = read(
      """
      # what I like
      theme: paper
      dark-theme: fjord
      light-theme: solarized-light
      colours: 256
      glyphs: ascii
      bidi: logical
      times: Local
      mouse: on
      digits: counts
      sidebar: false
      list-share: 60
      wrap-width: 72
      columns: [title, time]
      ignore: 'kind:live'
      highlight: [harbour, "goats OR elk"]
      player: [vlc, --fullscreen, --]
      clipboard: wl-copy
      download-folder: ~/clips
      profile: NO
      signature: D. Okafor
      catalogue: "/srv/clips 2.sqlite"
      notify: bell
      """)
    var wanted = Settings()
    wanted.theme = "paper"
    wanted.darkTheme = "fjord"
    wanted.lightTheme = "solarized-light"
    wanted.colours = .twoFiftySix
    wanted.glyphs = .ascii
    wanted.bidi = .logical
    wanted.times = .local
    wanted.isMouseOn = true
    wanted.digits = .counts
    wanted.isSidebarShown = false
    wanted.listShare = 60
    wanted.wrapWidth = 72
    wanted.columns = ["title", "time"]
    wanted.ignored = ["kind:live"]
    wanted.highlighted = ["harbour", "goats OR elk"]
    wanted.player = ["vlc", "--fullscreen", "--"]
    wanted.clipboard = ["wl-copy"]
    wanted.downloadFolder = "~/clips"
    wanted.profile = "NO"
    wanted.signature = "D. Okafor"
    wanted.catalogue = "/srv/clips 2.sqlite"
    wanted.notify = .bell
    XCTAssertEqual(file.settings, wanted)
    XCTAssertEqual(file.warnings, [])
    XCTAssertEqual(
      SettingEntry.table.map { file.origin(of: $0) }, (2...23).map { "config.yaml:\($0)" })
  }

  func testAnEmptyFileLeavesEverythingAtItsStandard() {
    for text in ["", "\n", "# nothing\n", "~", "null\n", "---\n"] {
      let file = read(text)
      XCTAssertEqual(file.settings, Settings(), text)
      XCTAssertEqual(file.warnings, [], text)
    }
  }

  func testAMistakeIsAWarningWithItsLineAndTheRestHolds() {
    let file = read(
      """
      thme: paper
      zebra: 1
      mouse: maybe
      times: locale
      glyphs: [ascii]
      player: mpv --fs
      clipboard: {a: b}
      list-share: 95
      wrap-width: 10e3
      sidebar:
      catalogue: clips.sqlite
      theme: ""
      profile: fr-regional
      """)
    XCTAssertEqual(
      file.warnings.map(\.description),
      [
        "config.yaml:1: unknown setting 'thme'; did you mean theme?",
        "config.yaml:2: unknown setting 'zebra'; `newsreel config show` lists all",
        "config.yaml:3: mouse: 'maybe' is not true or false",
        "config.yaml:4: times: 'locale' is none of utc, local, relative; did you mean local?",
        "config.yaml:5: glyphs: expected one of automatic, unicode, ascii, found a list",
        "config.yaml:6: player: 'mpv --fs' is one word with blanks; write [mpv, --fs]",
        "config.yaml:7: clipboard: expected a program and its arguments, as in [mpv, --fs, --],"
          + " found a mapping",
        "config.yaml:8: list-share: '95' is not a number from 20 to 80",
        "config.yaml:9: wrap-width: '10e3' is not a number from 0 to 400",
        "config.yaml:10: sidebar: nothing is written; expected true or false",
        "config.yaml:11: catalogue: 'clips.sqlite' is neither absolute nor begins with ~/",
        "config.yaml:12: theme: nothing is written; expected a name",
      ])
    var wanted = Settings()
    wanted.profile = "fr-regional"
    XCTAssertEqual(file.settings, wanted)
  }

  func testOfASettingGivenTwiceTheLastHolds() {
    let file = read("theme: paper\nmouse: true\n\"theme\": mono\ntheme: fjord\n")
    XCTAssertEqual(file.settings.theme, "fjord")
    XCTAssertTrue(file.settings.isMouseOn)
    XCTAssertEqual(
      file.warnings.map(\.description),
      [
        "config.yaml:1: 'theme' is given again below; line 4 holds",
        "config.yaml:3: 'theme' is given again below; line 4 holds",
      ])
  }

  func testRepetitionsAreFoundInWindowsLinesAndInBraces() {
    XCTAssertEqual(
      warnings("# é\r\ntheme: paper\r\ntheme: mono\r\n"),
      ["config.yaml:2: 'theme' is given again below; line 3 holds"])
    XCTAssertEqual(
      warnings("{mouse: on, theme: paper, mouse: off}"),
      ["config.yaml:1: 'mouse' is given again below; line 1 holds"])
  }

  func testAFileThatIsNoYAMLIsAWarning() {
    XCTAssertEqual(
      warnings("theme: paper\nplayer: [mpv\n"),
      [
        "config.yaml:3: not readable as YAML (did not find expected ',' or ']'; signs such as"
          + " [ * ? : are written in quotes); nothing of this file is used"
      ])
    XCTAssertEqual(
      warnings("theme: paper\nmouse: \u{1}\n"),
      [
        "config.yaml:2: not readable as YAML (control characters are not allowed); nothing of"
          + " this file is used"
      ])
    XCTAssertEqual(
      warnings("- theme\n"),
      ["config.yaml:1: the settings are a mapping: write one `name: value` on a line"])
    XCTAssertEqual(
      warnings("[a]: b\ntheme: mono\n"),
      ["config.yaml:1: a list or mapping stands where a name is expected"])
  }

  func testControlCharactersInAValueAreRefused() {
    XCTAssertEqual(
      warnings("theme: \"a\\eb\"\nplayer: [\"a\\nb\"]\n"),
      [
        "config.yaml:1: theme: control characters cannot be used; write the value without them",
        "config.yaml:2: player: control characters cannot be used; write the value without them",
      ])
  }

  func testAliasesThatMultiplyAreRefusedAtOnce() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...40 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    text += "? *a40\n: 1\n"
    XCTAssertEqual(
      warnings(text),
      [
        "config.yaml:1: too many aliases (`*name`); nothing of this file is used, write the"
          + " values out"
      ])
  }

  func testDepthIsBounded() {
    let deep = String(repeating: "[", count: 100_000)
    let dashes = String(repeating: "- ", count: 100_000)
    for text in [deep, "theme: " + deep, dashes, "theme:\n  " + dashes] {
      XCTAssertEqual(read(text).settings, Settings())
      XCTAssertEqual(read(text).warnings.count, 1)
    }
    let shallow = String(repeating: "[", count: 900) + String(repeating: "]", count: 900)
    XCTAssertEqual(
      warnings("theme: " + shallow), ["config.yaml:1: theme: expected a name, found a list"])
  }

  func testNoBytesStopTheProgram() {
    let pieces = [
      "theme", "mouse", ":", ": ", "\n", "  ", "- ", "[", "]", "{", "}", "\"", "'", "&a ", "*a",
      "? ", "|", ">", "#", "!!int ", "%YAML", "---", "\t", "\u{0}", "\u{FEFF}", "é", "\u{E000}",
      "true", "95", ",", "<<", "@", "\u{2028}",
    ]
    var seed: UInt64 = 0x5EED
    for _ in 0..<3_000 {
      var text = ""
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      for _ in 0..<Int(seed >> 33 % 24) {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(seed >> 33) % pieces.count]
      }
      let file = read(text)
      for warning in file.warnings {
        XCTAssertTrue((1...64).contains(warning.line), "\(warning) in \(text.debugDescription)")
      }
      let keys = KeysFile(path: "keys.yaml", text: text)
      XCTAssertTrue(keys.bindings.allSatisfy { !$0.keys.isEmpty })
    }
  }
}
