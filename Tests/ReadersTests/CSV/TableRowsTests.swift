import XCTest

@testable import Readers

final class TableRowsTests: XCTestCase {
  private func rows(_ text: String, _ delimiter: Unicode.Scalar = ",") -> [[String]] {
    var rows = TableRows(Array(text.utf8), delimiter: UInt8(ascii: delimiter))
    var all: [[String]] = []
    while let row = rows.next() { all.append(row.fields) }
    return all
  }

  func testQuotedFieldsMayHoldDelimitersQuotesAndLineBreaks() {
    XCTAssertEqual(
      rows("a,\"b, \"\"c\"\"\r\nd\",e\r\n1,\"x\ry\",\n"),
      [["a", "b, \"c\"\r\nd", "e"], ["1", "x\ry", ""]])
  }

  func testLinesEndWithAnyLineBreak() {
    XCTAssertEqual(
      rows("a,b\nc,d\re,f\r\ng,h"), [["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"]])
  }

  func testBlankLinesAreNoRows() {
    XCTAssertEqual(rows("\n\na,b\n\r\n\n"), [["a", "b"]])
  }

  func testAQuoteThatNeverClosesDoesNotSwallowTheRowsAfterIt() {
    XCTAssertEqual(
      rows("a,\"b\nc,\"d\n"), [["a", "b\nc,d"]], "the second quote closes the first")
    XCTAssertEqual(rows("a,\"b\nc,d\n"), [["a", "\"b"], ["c", "d"]])
  }

  func testTextAfterAClosingQuoteIsKept() {
    XCTAssertEqual(rows("\"a\" b,c"), [["a b", "c"]])
  }

  func testAQuoteInsideAFieldIsPlain() {
    XCTAssertEqual(rows("5\" shell,b"), [["5\" shell", "b"]])
  }

  func testRowsKnowTheLineTheyStartOn() {
    var rows = TableRows(Array("a,\"b\nc\"\n\nd,e".utf8), delimiter: UInt8(ascii: ","))
    XCTAssertEqual(rows.next()?.line, 1)
    XCTAssertEqual(rows.next()?.line, 4)
  }

  func testManyOpenQuotesAreReadInLinearTime() {
    let text = String(repeating: "\"a\"\"b,", count: 200_000)
    XCTAssertEqual(rows(text).count, 1)
  }

  func testDelimitersAreTakenFromTheKnownColumns() {
    let cases: [(String, UInt8?)] = [
      ("id,title\n", 0x2C), ("Pos;Title;Length\n", 0x3B), ("title\turl\n", 0x09),
      ("sep=|\r\nid|title\n", 0x7C), ("\u{FEFF}title;\"a, b\";date\n", 0x3B),
      ("title\n", nil), ("once, upon a time\n", nil), ("", nil),
    ]
    for (text, delimiter) in cases {
      XCTAssertEqual(TableDialect(sniffing: Array(text.utf8))?.delimiter, delimiter, text)
    }
  }

  func testTheBodyStartsBelowTheHeading() {
    let text = "\u{FEFF}sep=;\nPos;\"Ti\ntle\";Date\n1;x;y\n"
    let dialect = TableDialect(sniffing: Array(text.utf8))
    XCTAssertEqual(dialect?.columns, [.rank, .title, .published])
    XCTAssertEqual(dialect?.bodyLine, 4)
    XCTAssertEqual(dialect.map { Array(text.utf8)[$0.body...].prefix(5) }, Array("1;x;y".utf8)[...])
  }

  func testHeadingsAreKnownInAnySpelling() {
    let cases: [(String, TableColumn?)] = [
      ("video_id", .id), ("Asset ID", .id), ("#", .rank), ("No.", .rank),
      ("publishedAt", .published),
      ("trending_date", .trendingDate), ("Trending week", .trendingDate), ("colour", nil),
    ]
    for (heading, column) in cases {
      XCTAssertEqual(TableColumn(heading: heading), column, heading)
    }
  }

  func testFormulasAreDefusedAndReadBack() {
    let texts = [
      "=SUM(A1)", "+1", "-shot", "@a", "'=x", "''-", "plain", "'quoted'", "", "\tx", " =1", "＝1",
    ]
    for text in texts {
      XCTAssertEqual(TableText.plain(TableText.defused(text)), text)
      let first = TableText.defused(text).unicodeScalars.first { $0 != " " }
      XCTAssertFalse(first.map { "=+-@＝".unicodeScalars.contains($0) } ?? false, text)
    }
  }
}
