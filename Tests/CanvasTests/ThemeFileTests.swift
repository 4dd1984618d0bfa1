import Chance
import XCTest

@testable import Canvas

final class ThemeFileTests: XCTestCase {
  private func load(
    _ name: String, _ files: [String: String]
  ) -> (theme: Theme, warnings: [String]) {
    let (theme, warnings) = Theme.load(name: name) { name in
      files[name].map { ("themes/\(name).yaml", $0) }
    }
    return (theme, warnings.map(\.description))
  }

  func testAThemeNamesColoursByPaletteHexAndANSI() {
    let (theme, warnings) = load(
      "a",
      [
        "a": """
        name: A theme
        appearance: light
        palette:
          ink: "#101010"
        roles:
          text: ink
          error: {fg: red, bold: true}
          muted: default
        grounds:
          base: "#fafafa"
          bar: {fg: white, bg: ink, underline: true}
        """
      ])
    XCTAssertEqual(warnings, [])
    XCTAssertEqual(theme.name, "A theme")
    XCTAssertEqual(theme.appearance, .light)
    XCTAssertEqual(theme[Role.text].foreground, .exact(Colour(0x101010)))
    XCTAssertEqual(theme[Role.error], Look(.ansi(1), on: nil, .bold))
    XCTAssertEqual(theme[Role.muted].foreground, .standard)
    XCTAssertEqual(theme[Ground.base].background, .exact(Colour(0xFAFAFA)))
    XCTAssertEqual(theme[Ground.bar], Look(.ansi(7), on: .exact(Colour(0x101010)), .underline))
  }

  func testAnHeirsPaletteRecoloursWhatItInherits() {
    let (theme, warnings) = load(
      "b",
      [
        "a": "palette: {ink: \"#111111\"}\nroles: {text: ink, error: red}\n",
        "b": "inherits: a\npalette: {ink: \"#222222\"}\nroles: {error: green}\n",
      ])
    XCTAssertEqual(warnings, [])
    XCTAssertEqual(theme[Role.text].foreground, .exact(Colour(0x222222)))
    XCTAssertEqual(theme[Role.error].foreground, .ansi(2))
  }

  func testACircleIsToldAndBroken() {
    let (theme, warnings) = load(
      "a", ["a": "inherits: b\nroles: {text: red}\n", "b": "name: B\ninherits: a\n"])
    XCTAssertEqual(
      warnings,
      ["themes/b.yaml:2: themes inherit in a circle: a > b > a; remove one `inherits`"])
    XCTAssertEqual(theme[Role.text].foreground, .ansi(1))
  }

  func testWhatIsUnknownIsToldWithItsLineAndPassedOver() {
    let (theme, warnings) = load(
      "a",
      [
        "a": """
        roles:
          texxt: red
          text: rde
          error: {fg: blue, blink: true, bold: maybe}
          muted: #808080
        grounds:
          floor: red
        colour: no
        appearance: no
        contrast: 99
        """
      ])
    XCTAssertEqual(
      warnings,
      [
        "themes/a.yaml:2: unknown role 'texxt'; did you mean text?",
        "themes/a.yaml:4: unknown attribute 'blink'; known are fg, bg and bold, underline,"
          + " italic, reverse, dim, strike",
        "themes/a.yaml:4: 'maybe' is neither true nor false",
        "themes/a.yaml:5: expected a colour; a colour with # is written in quotes: \"#rrggbb\"",
        "themes/a.yaml:7: unknown ground 'floor'",
        "themes/a.yaml:8: unknown entry 'colour'; known are name, inherits, appearance, contrast,"
          + " palette, roles, grounds",
        "themes/a.yaml:9: unknown appearance 'no'; dark or light",
        "themes/a.yaml:10: '99' is no contrast; write 1 to 21",
        "themes/a.yaml:3: " + unknownColour("rde"),
      ])
    XCTAssertEqual(theme[Role.error].foreground, .ansi(4))
    XCTAssertEqual(theme[Role.text], Theme.compiledIn[Role.text])
  }

  func testAThemeMayAskForMoreContrastThanItsRolesNeed() {
    let text = "roles: {text: \"#ffffff\", hint: \"#8a8a8a\"}\ngrounds: {base: \"#000000\"}\n"
    let plain = load("a", ["a": text]).theme
    let strong = load("a", ["a": text + "contrast: 10\n"]).theme
    let style = Style(.hint)
    XCTAssertLessThan(plain.contrastRatio(style, .direct), 7)
    XCTAssertGreaterThanOrEqual(strong.contrastRatio(style, .direct), 10)
    let heir = load("b", ["a": text + "contrast: 10\n", "b": "inherits: a\n"]).theme
    XCTAssertEqual(heir.leastContrast, 10)
  }

  func testAMissingThemeOrParentFallsBackToTheCompiledInOne() {
    XCTAssertEqual(load("x", [:]).theme, .compiledIn)
    XCTAssertEqual(
      load("x", [:]).warnings,
      [
        "x:1: no such theme; `newsreel themes` lists those there are, and the compiled-in one is"
          + " used"
      ])
    let (theme, warnings) = load("a", ["a": "inherits: gone\nroles: {text: red}\n"])
    XCTAssertEqual(
      warnings,
      ["themes/a.yaml:1: inherits from 'gone', which is not there; the compiled-in theme is used"])
    XCTAssertEqual(theme[Role.text].foreground, .ansi(1))
  }

  func testWhatIsNoYAMLIsToldAndTheThemeStillWorks() {
    for text in ["roles: {text: red", "\t- x", "a: [", "roles:\n  text: red\n  text: blue\n"] {
      let (theme, warnings) = load("a", ["a": text])
      XCTAssertEqual(warnings.count, 1, text)
      XCTAssertTrue(
        warnings.allSatisfy { $0.contains("not readable as YAML") }, "\(text): \(warnings)")
      XCTAssertEqual(theme[Role.error], Theme.compiledIn[Role.error])
    }
    XCTAssertEqual(load("a", ["a": ""]).warnings, [])
    XCTAssertEqual(
      load("a", ["a": "- 1\n"]).warnings,
      ["themes/a.yaml:1: a theme is a mapping: write `roles:` and `grounds:`"])
  }

  func testHostileFilesDoNotTrap() {
    var generator = Generator(seed: 5)
    let bombs = [
      String(repeating: "[", count: 100_000), String(repeating: "- ", count: 50_000),
      String(repeating: "a: {", count: 20_000), String(repeating: "x", count: 300_000),
      "a: &a [1]\nb: &b [*a,*a]\nc: &c [*b,*b]\nroles: *c\n", "? {a: b}\n: c\n",
      "roles: {? [x] : y}\n", "roles:\n  text: {fg: {a: b}}\n", "%YAML 9.9\n---\n", "--- !x\n",
    ]
    for bomb in bombs + (0..<200).map({ _ in generator.text(60) }) {
      _ = load("a", ["a": bomb])
    }
    let deep = Dictionary(
      uniqueKeysWithValues: (0..<100).map { ("t\($0)", "inherits: t\($0 + 1)\n") })
    _ = load("t0", deep)
  }
}
