import Canvas
import XCTest

final class RoleTests: XCTestCase {
  func testARoleKnowsItsPlaceAmongAll() {
    XCTAssertEqual(Role.allCases.map(\.index), Array(0..<Role.allCases.count))
    XCTAssertEqual(Ground.allCases.map(\.index), Array(0..<Ground.allCases.count))
  }

  func testEveryRoleAndGroundHasALetterOfItsOwn() {
    XCTAssertEqual(Set(Role.allCases.map(\.letter)).count, Role.allCases.count)
    XCTAssertEqual(Set(Ground.allCases.map(\.letter)).count, Ground.allCases.count)
    XCTAssertTrue(Role.legend.hasPrefix("t text\nm muted\n"))
  }

  func testEverySignIsOneColumnWideAndItsStandInIsASCII() {
    let unicode = signs(of: Glyphs.unicode)
    let ascii = signs(of: Glyphs.ascii)
    XCTAssertEqual(unicode.count, ascii.count)
    XCTAssertGreaterThan(unicode.count, 40)
    for sign in unicode + ascii { XCTAssertEqual(width(of: sign), 1, sign) }
    for sign in ascii { XCTAssertTrue(sign.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, sign) }
  }

  func testTheVerdictsDifferInTheirSignsNotInColourAlone() {
    for glyphs in [Glyphs.unicode, .ascii] {
      XCTAssertEqual(Set([glyphs.clear, glyphs.conditions, glyphs.no, glyphs.review]).count, 4)
      XCTAssertEqual(Set([glyphs.killed, glyphs.embargo, glyphs.expired]).count, 3)
    }
  }

  private func signs(of value: Any) -> [String] {
    Mirror(reflecting: value).children.flatMap { child in
      (child.value as? String).map { [$0] } ?? signs(of: child.value)
    }
  }
}
