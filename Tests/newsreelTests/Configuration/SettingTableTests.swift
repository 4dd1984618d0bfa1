import XCTest

@testable import newsreel

final class SettingTableTests: XCTestCase {
  func testEverySettingHasANameOfItsOwnAndAHelpLine() {
    let names = SettingEntry.table.map(\.name)
    XCTAssertEqual(Set(names).count, names.count)
    for entry in SettingEntry.table {
      XCTAssertFalse(entry.help.isEmpty, entry.name)
      XCTAssertTrue(entry.name.allSatisfy { $0.isLowercase || $0 == "-" }, entry.name)
    }
  }

  func testWhatConfigShowPrintsIsReadBackUnchanged() {
    var settings = Settings()
    settings.theme = "a \"b\" \\ é: #x"
    settings.player = ["/opt/my player", "-", "--", "", "null", "true"]
    settings.clipboard = ["wl-copy"]
    settings.downloadFolder = "~/Téléchargements"
    settings.profile = "~"
    settings.catalogue = "/srv/x.sqlite"
    settings.colours = .eight
    for settings in [Settings(), settings] {
      let text = SettingEntry.table.map { "\($0.name): \($0.value(settings).yaml)\n" }.joined()
      let file = SettingsFile(path: "x", text: text)
      XCTAssertEqual(file.settings, settings)
      XCTAssertEqual(file.warnings, [])
    }
  }

  func testEveryValueOfAChoiceIsTaken() {
    for entry in SettingEntry.table {
      guard case .choice(let names) = entry.form else { continue }
      for name in names {
        let file = SettingsFile(path: "x", text: "\(entry.name): \(name)")
        XCTAssertEqual(entry.value(file.settings), .text(name))
        XCTAssertEqual(file.warnings, [])
      }
    }
  }

  func testTheThemeFollowsTheBackgroundOnlyWhereItIsAutomatic() {
    var settings = Settings()
    XCTAssertEqual(settings.themeName(isBackgroundLight: nil), "default-dark")
    XCTAssertEqual(settings.themeName(isBackgroundLight: true), "default-light")
    settings.theme = "mono"
    XCTAssertEqual(settings.themeName(isBackgroundLight: true), "mono")
  }

  func testWordsNearAKnownOneAreSuggested() {
    let known = ["theme", "times", "list-share", "light-theme"]
    XCTAssertEqual(didYouMean("Theme", among: known), "; did you mean theme?")
    XCTAssertEqual(didYouMean("tiems", among: known), "; did you mean times?")
    XCTAssertEqual(didYouMean("listshare", among: known), "; did you mean list-share?")
    XCTAssertEqual(didYouMean("light", among: known), "; did you mean light-theme?")
    XCTAssertEqual(didYouMean("zebra", among: known), "")
    XCTAssertEqual(didYouMean("", among: known), "")
  }
}
