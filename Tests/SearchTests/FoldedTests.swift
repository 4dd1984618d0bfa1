import Search
import XCTest

final class FoldedTests: XCTestCase {
  func testARangeOfFoldedTextLeadsBackToTheOriginalScalars() {
    let folded = fold("Café\u{301}s ﬁlm Straße de\u{AD}fence")
    XCTAssertEqual(folded.text, "cafes film strasse defence")
    XCTAssertEqual(folded.originalRange(of: 0..<4), 0..<5)
    XCTAssertEqual(folded.originalRange(of: 6..<7), 7..<8)
    XCTAssertEqual(folded.originalRange(of: 7..<8), 7..<8)
    XCTAssertEqual(folded.originalRange(of: 11..<18), 11..<17)
    XCTAssertEqual(folded.originalRange(of: 19..<26), 18..<26)
  }

  func testARangeOutsideTheFoldedTextIsCutOff() {
    XCTAssertEqual(fold("red").originalRange(of: 1..<99), 1..<3)
    XCTAssertEqual(fold("ré").originalRange(of: 1..<99), 1..<2)
    XCTAssertEqual(fold("").originalRange(of: 3..<9), 0..<0)
  }
}
