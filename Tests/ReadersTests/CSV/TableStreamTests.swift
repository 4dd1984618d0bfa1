import Clips
import XCTest

@testable import Readers

/// Tables are read row by row as the bytes come in.
final class TableStreamTests: XCTestCase {
  private let table = """
    id,title,description\r
    a,"One, two","Line 1\r
    line 2"\r
    b,Two,\r
    \r
    c,"Quo""te","x"y\r

    """

  func testPiecesOfAnyLengthGiveTheSameClips() throws {
    let whole = try read(table)
    XCTAssertEqual(whole.clips.map(\.title), ["One, two", "Two", "Quo\"te"])
    XCTAssertEqual(whole.clips.map { $0.origin?.line }, [2, 4, 6])
    for length in 1...40 {
      let reading = try read(ChunkedInput(table, size: length))
      XCTAssertEqual(reading.clips, whole.clips, "in pieces of \(length)")
      XCTAssertEqual(reading.problems, whole.problems)
    }
  }

  func testRowsOfPiecesAreTheRowsOfTheWhole() {
    let bytes = Array(table.utf8)
    var whole = TableRows(bytes, delimiter: 0x2C)
    var expected: [TableRows.Row] = []
    while let row = whole.next() { expected.append(row) }
    for length in 1...9 {
      var rest = bytes[...]
      var rows = TableRows([], delimiter: 0x2C, isWhole: false)
      var got: [TableRows.Row] = []
      while true {
        if let row = rows.next() {
          got.append(row)
        } else if rows.isWhole {
          break
        } else {
          rows.add(rest.isEmpty ? nil : Array(rest.prefix(length)))
          rest = rest.dropFirst(length)
        }
      }
      XCTAssertEqual(got, expected, "in pieces of \(length)")
    }
  }

  func testAQuoteThatNeverClosesSwallowsNoRows() throws {
    var options = ReadOptions.forTests
    options.limits.recordBytes = 1000
    let rows = (1...500).map { "c\($0),Title \($0)" }.joined(separator: "\n")
    let text = "id,title\na,\"Open\n" + rows
    for limit in [1000, 1 << 20] {
      options.limits.recordBytes = limit
      let reading = try read(Array(text.utf8), options: options)
      XCTAssertEqual(reading.clips.count, 501)
      XCTAssertEqual(reading.clips.first?.title, "\"Open")
    }
  }
}
