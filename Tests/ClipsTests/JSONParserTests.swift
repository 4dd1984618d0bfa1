import Clips
import XCTest

final class JSONParserTests: XCTestCase {
  func testAValueIsReadAndWrittenAgainUnchanged() throws {
    let text = #"{"a":[1,-2.5,"x\n\"y\"",true,false,null],"ä":{"b":{}},"a":1}"#
    XCTAssertEqual(JSONWriter.text(of: try JSONParser.value(text)), text)
  }

  func testControlsAndDirectionMarksAreWrittenAsEscapes() throws {
    let value = JSONValue.string("\u{1B}[31m\u{9B}2J\u{202E}\u{061C}\u{7F}é")
    let text = JSONWriter.text(of: value)
    XCTAssertEqual(text, #""\u001b[31m\u009b2J\u202e\u061c\u007fé""#)
    XCTAssertEqual(try JSONParser.value(text), value)
  }

  func testCommentsTrailingCommasControlCharactersAndRepeatedKeysAreAccepted() {
    let result = JSONParser.parse(Array("// x\n{\"a\":\"b\nc\",/* y */\"a\":[1,],}".utf8))
    XCTAssertEqual(
      result.value, .object(["a": .string("b\nc"), "a": .array([.integer(1)])]))
    XCTAssertNil(result.error)
    XCTAssertEqual(
      result.repairs, [.comment, .controlCharacter, .repeatedKey, .trailingComma])
  }

  func testWellFormedTextNeedsNoRepair() {
    XCTAssertEqual(JSONParser.parse(Array(#"{"a":[1,2],"b":[]}"#.utf8)).repairs, [])
  }

  func testABrokenEndKeepsWhatStoodBefore() {
    let result = JSONParser.parse(Array(#"{"items":[{"a":1},{"b":"#.utf8))
    let items = result.value?["items"]?.elements
    XCTAssertEqual(items?.map { $0.members?.isComplete }, [true, false])
    XCTAssertEqual(result.error, JSONError(.ended, offset: 23, line: 1))
  }

  func testDeepNestingIsRefusedAndNotFollowed() {
    let text = Array(repeating: UInt8(ascii: "["), count: 100_000)
    XCTAssertEqual(JSONParser.parse(text).error?.fact, .tooDeep(limit: JSONParser.depthLimit))
  }

  func testSurrogatesAreJoinedAndLoneOnesReplaced() throws {
    XCTAssertEqual(
      try JSONParser.value(#""\ud83d\ude00 \ud83d x \ude00""#).text, "😀 \u{FFFD} x \u{FFFD}")
  }

  func testEveryTruncationOfATextEndsWithAnError() {
    let text = Array(#"{"a":[1,{"b":"c\u00e9"}],"d":true}"#.utf8)
    for count in 0..<text.count {
      XCTAssertNotNil(JSONParser.parse(text.prefix(count)).error, "\(count)")
    }
  }
}
