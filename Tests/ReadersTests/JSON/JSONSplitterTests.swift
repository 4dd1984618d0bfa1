import XCTest

@testable import Readers

final class JSONSplitterTests: XCTestCase {
  /// The values of a text that comes in pieces of that length, as `line:text`; elements of an array
  /// at the top begin with `-`, values that break off end in `…`.
  private func split(_ text: String, length: Int, limit: Int = 1000) throws -> [String] {
    var input = ChunkedInput(text, size: length)
    var splitter = JSONSplitter(
      limits: .init(value: limit, element: limit), more: { try input.next() })
    var values: [String] = []
    while true {
      switch try splitter.next() {
      case .value(let bytes, let line, let isElement, let isWhole):
        let value = String(decoding: bytes, as: UTF8.self)
        values.append((isElement ? "-" : "") + "\(line):" + value + (isWhole ? "" : "…"))
        XCTAssertEqual(
          Array(text.utf8.dropFirst(splitter.valueOffset).prefix(bytes.count)), Array(bytes))
      case .tooLong(let line, _): values.append("\(line): too long")
      case .end: return values
      }
    }
  }

  private func check(
    _ text: String, _ values: [String], limit: Int = 1000, file: StaticString = #filePath,
    line: UInt = #line
  ) throws {
    for length in [1, 2, 3, 7, 1000] {
      XCTAssertEqual(
        try split(text, length: length, limit: limit), values, "in pieces of \(length)",
        file: file, line: line)
    }
  }

  func testValuesMayStandOneAfterTheOther() throws {
    try check(#"{"a":1}{"b":[2]}"#, [#"1:{"a":1}"#, #"1:{"b":[2]}"#])
    try check("{\n\"a\":1\n}\n\n{}\n", ["1:{\n\"a\":1\n}", "5:{}"])
    try check("\u{1E}{}\n\u{1E}{}\n", ["1:{}", "2:{}"])
    try check("{}, {}", ["1:{}", "1:{}"])
  }

  func testTheElementsOfAnArrayAtTheTopAreValues() throws {
    try check("[{},\n[1,2], \"a,]\", 7]", ["-1:{}", "-2:[1,2]", "-2:\"a,]\"", "-2:7"])
    try check("[{}][{}]", ["-1:{}", "-1:{}"])
    try check("[]", [])
  }

  func testBracketsAndQuotesInTextsAndCommentsDoNotCount() throws {
    try check(#"{"a":"}\"{"}{}"#, [#"1:{"a":"}\"{"}"#, "1:{}"])
    try check("// {\n{ /* } */ }\n/* [ */ {}", ["2:{ /* } */ }", "3:{}"])
    try check("{\"a\\\\\":1}{}", ["1:{\"a\\\\\":1}", "1:{}"])
  }

  func testAValueThatBreaksOffIsTold() throws {
    try check("{}{\"a\":", ["1:{}", "1:{\"a\":…"])
    try check("[{},{\"a", ["-1:{}", "-1:{\"a…"])
    try check("7", ["1:7"])
  }

  func testAValueBeyondTheBoundIsPassedBy() throws {
    try check("{\"a\":\"0123456789\"}\n{}", ["1: too long", "2:{}"], limit: 10)
  }
}
