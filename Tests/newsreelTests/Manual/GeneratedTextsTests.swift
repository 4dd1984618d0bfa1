import Canvas
import Foundation
import Screens
import XCTest

@testable import newsreel

/// The texts that lie in the project and are generated from its tables; `NEWSREEL_RECORD=1`
/// writes them anew, and the test fails still, so that somebody looks at them.
final class GeneratedTextsTests: XCTestCase {
  private static let folder = "Sources/newsreel/Manual/Generated/"

  func testTheManualPageIsFresh() throws {
    try check(Self.folder + "newsreel.1", manualPage(of: Newsreel.self))
  }

  func testTheCompletionsAreFresh() throws {
    try check(Self.folder + "newsreel.bash", Newsreel.completionScript(for: .bash) + "\n")
    try check(Self.folder + "_newsreel", Newsreel.completionScript(for: .zsh) + "\n")
    try check(Self.folder + "newsreel.fish", Newsreel.completionScript(for: .fish) + "\n")
  }

  func testThePictureOfTheReadmeIsFresh() throws {
    let keys = try String(
      contentsOfFile: ProjectFolder.path(Self.folder + "screen.keys"), encoding: .utf8)
    let shelf = Sample.profiles
    let profiles = ProfileShelf(shelf.profiles, active: shelf.profiles.first?.id)
    _ = useWidthLocale()
    var browser = Headless(
      Performer(
        catalogue: try Sample.catalogue { profiles.answer($0, $1) },
        clock: Clock(fixed: Sample.now), profiles: profiles),
      size: Size(width: 120, height: 34))
    browser.play(keys)
    let file = try String(
      contentsOfFile: ProjectFolder.path("themes/default-dark.yaml"), encoding: .utf8)
    let theme = Theme.load(name: "default-dark") { _ in ("default-dark.yaml", file) }.0
    try check(Self.folder + "screen.svg", picture(of: browser.picture().canvas, theme: theme))
  }

  func testTheTablesOfTheReadmeAreFresh() throws {
    let path = try ProjectFolder.path("README.md")
    var readme = try String(contentsOfFile: path, encoding: .utf8)
    for (name, table) in [
      ("keys", keyTable()), ("settings", settingTable()), ("fields", fieldTable()),
      ("profile", profileTable()), ("to-dos", toDoTable()), ("rundown", rundownTable()),
    ] {
      let sign = try XCTUnwrap(readme.range(of: "<!-- \(name): begin"), name)
      let begin = try XCTUnwrap(
        readme.range(of: "-->\n", range: sign.upperBound..<readme.endIndex), name)
      let end = try XCTUnwrap(readme.range(of: "<!-- \(name): end -->"), name)
      readme.replaceSubrange(begin.upperBound..<end.lowerBound, with: table + "\n")
    }
    try check("README.md", readme)
  }

  private func check(_ name: String, _ text: String) throws {
    let path = try ProjectFolder.path(name)
    let stored = try? String(contentsOfFile: path, encoding: .utf8)
    guard stored != text else { return }
    if ProcessInfo.processInfo.environment["NEWSREEL_RECORD"] == "1" {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      XCTFail("\(name) was written anew; look at what changed, then run the tests again")
    } else {
      XCTFail(
        "\(name) is stale at line \(firstDifference(stored ?? "", text)); NEWSREEL_RECORD=1"
          + " Scripts/test --filter GeneratedTextsTests writes it anew")
    }
  }

  private func firstDifference(_ left: String, _ right: String) -> Int {
    let left = left.split(separator: "\n", omittingEmptySubsequences: false)
    let right = right.split(separator: "\n", omittingEmptySubsequences: false)
    return (zip(left, right).prefix { $0 == $1 }.count) + 1
  }
}
