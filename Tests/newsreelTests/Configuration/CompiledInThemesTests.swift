import Canvas
import Foundation
import XCTest

@testable import newsreel

final class CompiledInThemesTests: XCTestCase {
  func testEveryThemeOfTheFolderIsCompiledIn() throws {
    let folder = try ProjectFolder.path("themes")
    var files: [String: String] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder)
    where file.hasSuffix(".yaml") {
      files[String(file.dropLast(5))] = try String(
        contentsOfFile: folder + "/" + file, encoding: .utf8)
    }
    XCTAssertEqual(shippedThemes, files)
  }

  func testWithoutAFolderOfThemesEveryThemeIsThereWithoutAWord() {
    for name in shippedThemes.keys {
      let (theme, warnings) = Theme.load(name: name) { name in
        shippedThemes[name].map { (name, $0) }
      }
      XCTAssertEqual(warnings.map(\.description), [])
      XCTAssertNotEqual(theme.name, Theme.compiledIn.name)
    }
  }
}
