import Search
import XCTest

final class TypingTests: XCTestCase {
  private func typed(_ text: String) throws -> [String?] {
    let parsed = try parse(text, typing: true)
    return [
      parsed.query.description, parsed.finished.description, parsed.unfinished?.description,
      parsed.pending,
    ]
  }

  func testTheWordBeingTypedIsAPrefixAndSetApart() throws {
    let table: [(String, [String?])] = [
      ("", ["", "", nil, nil]),
      ("sta", ["sta*", "", "sta*", nil]),
      ("red sta", ["red sta*", "red", "sta*", nil]),
      ("red sta ", ["red sta", "red sta", nil, nil]),
      ("red sta*", ["red sta*", "red sta*", nil, nil]),
      ("title:sta", ["title:sta*", "", "title:sta*", nil]),
      ("\"not one st", ["\"not one st\"*", "", "\"not one st\"*", nil]),
      ("red OR ar", ["red OR ar*", "red OR ar*", nil, nil]),
      ("(red ar", ["red ar*", "red", "ar*", nil]),
      ("red -ar", ["red -ar", "red -ar", nil, nil]),
    ]
    for (text, expected) in table {
      XCTAssertEqual(try typed(text), expected, text)
    }
  }

  func testAnEndThatMeansNothingYetIsPending() throws {
    let table: [(String, [String?])] = [
      ("red OR", ["red", "red", nil, "OR"]),
      ("red title:", ["red", "red", nil, "title:"]),
      ("red kind:vi", ["red", "red", nil, "kind:vi"]),
      ("red published<", ["red", "red", nil, "published<"]),
      ("red published:20", ["red", "red", nil, "published:20"]),
      ("red near(army", ["red", "red", nil, "near(army"]),
      ("red \"", ["red", "red", nil, nil]),
      ("red (", ["red", "red", nil, nil]),
      ("red -", ["red", "red", nil, nil]),
    ]
    for (text, expected) in table {
      XCTAssertEqual(try typed(text), expected, text)
    }
  }
}
