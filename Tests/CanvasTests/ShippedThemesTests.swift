import Foundation
import GoldenText
import XCTest

@testable import Canvas

final class ShippedThemesTests: XCTestCase {
  static let names = [
    "colour-blind-safe", "default-dark", "default-light", "fjord", "gruvbox", "high-contrast",
    "midnight", "mono", "paper", "sixteen", "solarized-dark", "solarized-light",
  ]

  private static var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("themes")
  }

  private func load(_ name: String) -> (theme: Theme, warnings: [ThemeWarning]) {
    Theme.load(name: name) { name in
      let file = Self.folder.appendingPathComponent(name + ".yaml")
      return (try? String(contentsOf: file, encoding: .utf8)).map { (file.lastPathComponent, $0) }
    }
  }

  func testTheFolderHoldsTheThemesWeKnow() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    XCTAssertEqual(files.filter { $0.hasSuffix(".yaml") }.sorted(), Self.names.map { $0 + ".yaml" })
  }

  func testEveryThemeIsReadWithoutAWarning() {
    for name in Self.names { XCTAssertEqual(load(name).warnings.map(\.description), []) }
  }

  func testEveryRoleIsReadableOnEveryGroundAtEveryDepth() {
    for theme in Self.names.map({ load($0).theme }) + [.compiledIn] {
      for depth in ColourDepth.allCases where depth != .none {
        for ground in Ground.allCases {
          for role in Role.allCases {
            let ratio = theme.contrastRatio(Style(role, on: ground), depth)
            XCTAssertGreaterThanOrEqual(
              ratio, role.contrastNeeded, "\(theme.name): \(role) on \(ground) at \(depth)")
          }
        }
      }
    }
  }

  func testNoThemeNeedsItsOwnColoursMoved() {
    for name in Self.names where name != "mono" && name != "sixteen" {
      let theme = load(name).theme
      for ground in Ground.allCases {
        for role in Role.allCases {
          guard case .exact(let wanted)? = theme[role].foreground, role != .text else { continue }
          // Frames do not lie on rows; the inverse grounds of high contrast are meant to differ.
          let isInverse = name == "high-contrast" && (ground == .selected || ground == .bar)
          if isInverse || ground != .base && role.contrastNeeded == 3 { continue }
          let paint = theme.paint(Style(role, on: ground), .direct)
          XCTAssertEqual(paint.foreground, .direct(wanted), "\(name): \(role) on \(ground)")
        }
      }
    }
  }

  func testHighContrastIsHigh() {
    let theme = load("high-contrast").theme
    for ground in Ground.allCases {
      for role in Role.allCases {
        let ratio = theme.contrastRatio(Style(role, on: ground), .direct)
        XCTAssertGreaterThanOrEqual(ratio, 7, "\(role) on \(ground)")
      }
    }
  }

  func testTheSelectionDiffersFromTheScreenAtEveryDepth() {
    for theme in Self.names.map({ load($0).theme }) + [.compiledIn] {
      for depth in ColourDepth.allCases {
        let base = theme.paint(Style(.text), depth)
        for ground in [Ground.selected, .selectedDim, .marked, .bar] {
          let paint = theme.paint(Style(.text, on: ground), depth)
          XCTAssertTrue(
            paint.background != base.background || paint.emphasis != base.emphasis,
            "\(theme.name): \(ground) at \(depth)")
        }
        XCTAssertNotEqual(
          theme.paint(Style(.text, on: .selected), depth),
          theme.paint(Style(.text, on: .selectedDim), depth), "\(theme.name) at \(depth)")
        XCTAssertNotEqual(
          theme.paint(Style(.match), depth), theme.paint(Style(.text), depth),
          "\(theme.name) at \(depth)")
        XCTAssertNotEqual(
          theme.paint(Style(.matchCurrent), depth), theme.paint(Style(.match), depth),
          "\(theme.name) at \(depth)")
      }
    }
  }

  func testSwatchesNameEveryRole() {
    let theme = load("default-dark").theme
    let shown = swatches(theme).flatMap(\.spans).map(\.text)
    for role in Role.allCases { XCTAssertTrue(shown.contains(role.rawValue)) }
    assertGolden(swatchCanvas(theme).styled, "swatches")
  }
}
