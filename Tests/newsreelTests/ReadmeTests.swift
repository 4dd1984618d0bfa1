import Foundation
import XCTest

@testable import newsreel

final class ReadmeTests: XCTestCase {
  func testTextIsHarmlessOnATerminal() {
    XCTAssertEqual(harmless("a\u{1B}[31mb\u{9B}c\u{202E}d\te\n"), "a [31mb cd\te\n")
  }
}
