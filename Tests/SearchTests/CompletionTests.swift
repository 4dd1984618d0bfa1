import Search
import XCTest

final class CompletionTests: XCTestCase {
  private func offered(_ text: String, cursor: Int? = nil) -> [String] {
    complete(text, cursor: cursor ?? text.unicodeScalars.count) { field, beginning in
      field == .text(.country) ? ["France", "Russian Federation", "Rwanda"] : []
    }.map { "\($0.replaced.lowerBound)..<\($0.replaced.upperBound) \($0.text)" }
  }

  func testFieldsAndValuesThatBeginAsTypedAreOffered() {
    let table: [(String, [String])] = [
      ("red ti", ["4..<6 title:"]),
      ("red -ti", ["5..<7 title:"]),
      ("(st", ["1..<3 status:", "1..<3 story:"]),
      ("kind:a", ["5..<6 audio"]),
      ("is:ma", ["3..<5 marked"]),
      ("country:R", ["8..<9 \"Russian Federation\"", "8..<9 Rwanda"]),
      ("country:\"russian f", ["8..<18 \"Russian Federation\""]),
      ("nofield:a", []),
      ("duration:1", ["9..<10 1m..3m", "9..<10 10m.."]),
    ]
    for (text, expected) in table {
      XCTAssertEqual(offered(text), expected, text)
    }
  }

  func testTheCursorMayStandAnywhere() {
    XCTAssertEqual(offered("ti red", cursor: 2), ["0..<2 title:"])
    XCTAssertEqual(offered("ti", cursor: 99), ["0..<2 title:"])
    XCTAssertEqual(offered("ti", cursor: -1).count, Field.all.count)
  }

  func testEveryOfferedKnownValueCanBeSearched() throws {
    for field in Field.all {
      let text = field.name + ":"
      for offer in complete(text, cursor: text.unicodeScalars.count) {
        XCTAssertNoThrow(try parse(text + offer.text))
      }
    }
  }
}
