import Clips
import XCTest

@testable import Readers

final class NewsreelLinesTests: XCTestCase {
  private func exported(_ reading: Reading) -> [String] {
    reading.clips.map { JSONWriter.text(of: .object($0.json)) }
      + reading.lists.map { JSONWriter.text(of: .object($0.json)) }
  }

  func testAnExportIsReadAndWrittenAgainUnchanged() throws {
    let first = try read(
      """
      {"type":"clip","id":"a","title":"A","kind":"video","restrictions":[{"text":"x"}],"x-own":[1]}

      {"type":"list","id":"l","title":"L","kind":"top","entries":[{"rank":4,"clipId":"z"}]}
      """, named: "one")
    let again = try read(exported(first).joined(separator: "\n"), named: "two")
    XCTAssertEqual(again.clips, first.clips)
    XCTAssertEqual(again.lists, first.lists)
    XCTAssertEqual(again.clips.first?.extra, ["x-own": .array([.integer(1)])])
    XCTAssertEqual(again.clips.first?.origin?.file, "one")
  }

  func testABadLineNeverLosesTheOthers() throws {
    let reading = try read(
      """
      {"type":"clip","id":"a","title":"A"}
      {"type":"clip","id":
      not json
      {"type":"song","id":"s"}
      [1, 2]
      {"type":"clip","id":"b","title":"B",}
      """)
    XCTAssertEqual(reading.clips.map(\.id), ["a", "b"])
    XCTAssertEqual(
      reading.problems.map(\.description),
      [
        "in:2: the JSON text ends too early (line 2, byte 20)",
        "in:3: unexpected 'o' in the JSON text (line 3, byte 1)",
        "in:4: no \"type\" of \"clip\" or \"list\"", "in:5: no JSON object",
      ])
  }

  func testAnArrayOfRecordsOverSeveralLinesIsRead() throws {
    let reading = try read(
      "[\n {\"type\":\"clip\",\n \"id\":\"a\"},\n {\"type\":\"clip\",\"id\":\"b\"}\n]")
    XCTAssertEqual(reading.clips.map(\.id), ["a", "b"])
  }

  func testControlsInStringsNeverPass() throws {
    let reading = try read(
      #"{"type":"clip","id":"a","title":"r\u001b[31med\u0000\u202e\u009b1m","k\u001b":"\b"}"#)
    XCTAssertEqual(reading.clips.first?.title, "red")
    XCTAssertEqual(reading.clips.first?.extra, ["k": .string("")])
    let raw = try read(
      "{\"type\":\"clip\",\"id\":\"a\",\"title\":\"r\u{1B}[31med\u{202E}\u{9B}1m\"}")
    XCTAssertEqual(raw.clips.first?.title, "red")
  }

  func testALineBeyondTheBoundIsSkippedAndTheRestRead() throws {
    var options = ReadOptions.forTests
    options.limits.recordBytes = 1000
    let long =
      #"{"type":"clip","id":"long","title":""# + String(repeating: "x", count: 2000) + "\"}"
    let text = ["{\"type\":\"clip\",\"id\":\"a\"}", long, "{\"type\":\"clip\",\"id\":\"b\"}"]
    let reading = try read(
      ChunkedInput(text.joined(separator: "\n"), size: 100), options: options)
    XCTAssertEqual(reading.clips.map(\.id), ["a", "b"])
    XCTAssertEqual(reading.problems.map(\.fact), [.recordTooLarge(limit: 1000)])
    XCTAssertEqual(reading.problems.first?.line, 2)
  }

  func testEveryChunkingGivesTheSameRecords() throws {
    let text = (0..<50).map { #"{"type":"clip","id":"c\#($0)","title":"ü \#($0)"}"# }
      .joined(separator: "\n")
    let whole = try read(text)
    XCTAssertEqual(whole.clips.count, 50)
    for size in [1, 2, 3, 7, 64, 1000] {
      XCTAssertEqual(try read(ChunkedInput(text, size: size)).clips, whole.clips, "\(size)")
    }
  }

  func testRecordsWithoutIdentityOrTitleAreGivenThem() throws {
    let reading = try read(
      """
      {"type":"clip","title":"Ferry"}
      {"type":"clip","title":"Gulls"}
      {"type":"clip","id":"c","description":"The lock opened. It rained."}
      {"type":"clip","id":"d"}
      {"type":"clip"}
      {"type":"list","title":"Top","entries":[]}
      """)
    XCTAssertEqual(
      reading.clips.map(\.title), ["Ferry", "Gulls", "The lock opened", "d", reading.clips[4].id])
    XCTAssertEqual(Set(reading.clips.map(\.id)).count, 5)
    XCTAssertEqual(reading.clips.map(\.isIDDerived), [true, true, false, false, true])
    XCTAssertEqual(reading.clips.map(\.titleFrom), [nil, nil, "description", "id", "id"])
    XCTAssertTrue(reading.clips.allSatisfy { !$0.id.isEmpty })
    XCTAssertEqual(reading.lists.map { $0.id.prefix(2) }, ["l-"])
  }

  func testAHugeFirstLineIsStillRecognised() throws {
    let long = #"{"type":"clip","id":"a","description":""# + String(repeating: "y", count: 600_000)
    let reading = try read(long + "\"}\n" + #"{"type":"clip","id":"b"}"#)
    XCTAssertEqual(reading.clips.map(\.id), ["a", "b"])
  }
}

/// Bytes in small pieces, as a pipe gives them.
struct ChunkedInput: ByteInput {
  private var rest: ArraySlice<UInt8>
  private let size: Int
  private(set) var consumed: Int64 = 0

  init(_ text: String, size: Int) { self.init(Array(text.utf8), size: size) }

  init(_ bytes: [UInt8], size: Int) {
    rest = bytes[...]
    self.size = size
  }

  mutating func next() throws -> [UInt8]? {
    guard !rest.isEmpty else { return nil }
    let chunk = Array(rest.prefix(size))
    rest = rest.dropFirst(size)
    consumed += Int64(chunk.count)
    return chunk
  }
}
