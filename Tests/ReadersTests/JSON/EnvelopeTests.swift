import Clips
import Foundation
import XCTest

@testable import Readers

/// Objects that hold their records in an array within are read alike at any size.
final class EnvelopeTests: XCTestCase {
  private let ap = """
    {"id":"x","api_version":"2.1","data":{"updated":"2024-05-01T10:00:00Z","note":"[{\\"", "items":
    [{"item":{"altids":{"itemid":"a"},"headline":"One ]}","type":"text"}},
     {"meta":{"items":[1]},"item":{"altids":{"itemid":"b"},"headline":"Two \\" ]","type":"text"}} ,
     {"item":{"altids":{"itemid":"c"},"headline":"Top","associations":{"1":{"headline":"P",
     "altids":{"itemid":"a"}},"4":{"headline":"Q","altids":{"itemid":"z"}}}}}],
     "next_page":"https://ap.example/2"}}
    """
  private let feed = """
    {"version":"https://jsonfeed.org/version/1.1","title":"Most viewed","language":"fr",
    "feed_url":"https://f.example/feed.json","items":[{"id":"1","title":"Un"},
    {"id":"2","title":"Deux","tags":["x"]}],"next_url":"https://f.example/2.json"}
    """
  private let playlist = """
    {"id":"PL","title":"Fog","_type":"playlist","uploader":"Harbour","entries":[
    {"id":"a","title":"A","_type":"video"},null,{"id":"c","title":"C","_type":"url"}],
    "playlist_count":9,"extractor":"x"}
    """
  private let wrapped = """
    {"_meta":{"total":2},"_items":[{"uri":"u:1","type":"video","headline":"Fog"},
    {"uri":"u:2","type":"video","headline":"Rain"}],"_links":{"next":"x"}}
    """

  private func reading(_ text: String, whole: Int, piece: Int = 7) throws -> Reading {
    var options = ReadOptions.forTests
    options.limits.documentBytes = whole
    return try read(SlowInput(text, piece: piece), options: options)
  }

  func testALargeEnvelopeIsReadRecordByRecordAsASmallOneIsAsAWhole() throws {
    for text in [ap, feed, playlist, wrapped] {
      let small = try read(text)
      XCTAssertFalse(small.clips.isEmpty)
      for piece in [1, 7, 4096] {
        let large = try reading(text, whole: text.utf8.count / 2 + 40, piece: piece)
        XCTAssertEqual(large.summary.kind, small.summary.kind)
        XCTAssertEqual(large.clips, small.clips)
        XCTAssertEqual(large.lists, small.lists)
        XCTAssertEqual(large.problems, [])
      }
    }
  }

  func testALargeEnvelopeThatBreaksOffKeepsItsWholeRecords() throws {
    for text in [ap, feed, playlist, wrapped] {
      let bytes = Array(text.utf8)
      for end in stride(from: bytes.count / 2 + 60, to: bytes.count, by: 3) {
        let cut = String(decoding: bytes[..<end], as: UTF8.self)
        let small = try read(cut)
        let large = try reading(cut, whole: text.utf8.count / 2 + 40)
        XCTAssertEqual(large.clips.map(\.id), small.clips.map(\.id), "cut at \(end)")
        XCTAssertEqual(large.problems.count, 1, "cut at \(end)")
      }
    }
  }

  func testADamagedRecordOfALargeEnvelopeIsToldByItsPlace() throws {
    let text = ap.replacingOccurrences(of: "{\"meta\":{\"items\":[1]},", with: "{meta,")
    let large = try reading(text, whole: text.utf8.count / 2 + 40)
    XCTAssertEqual(large.clips.map(\.id), ["a", "c"])
    XCTAssertEqual(large.problems.map(\.record), [2])
    XCTAssertEqual(large.problems.map(\.line), [3])
  }

  func testSeveralLargeEnvelopesMayStandOneAfterTheOther() throws {
    let text = ap + "\n" + ap.replacingOccurrences(of: "itemid\":\"", with: "itemid\":\"2")
    let reading = try reading(text, whole: ap.utf8.count / 2 + 40)
    XCTAssertEqual(reading.clips.map(\.id), ["a", "b", "c", "2a", "2b", "2c"])
    XCTAssertEqual(reading.lists.map(\.id), ["c", "2c"])
    XCTAssertEqual(reading.problems, [])
  }

  func testARecordOfALargeEnvelopeIsHandedOnLongBeforeTheEnd() throws {
    let record = """
      {"item":{"altids":{"itemid":"%"},"headline":"Fog","type":"text"}},
      """
    let input = RepeatingInput(
      head: "{\"api_version\":\"2\",\"data\":{\"items\":[", record: record, count: 20_000,
      tail: "{\"item\":{\"headline\":\"End\",\"altids\":{\"itemid\":\"end\"}}}]}}")
    var options = ReadOptions.forTests
    options.limits.documentBytes = 1 << 16
    var count = 0
    var last = ""
    var ahead = 0
    _ = try readListing(from: input, named: "in", options: options) { event in
      guard case .record(.clip(let clip)) = event else { return }
      count += 1
      last = clip.id
      ahead = max(ahead, input.number - count)
    }
    XCTAssertEqual(count, 20_001)
    XCTAssertEqual(last, "end")
    XCTAssertLessThan(ahead, 10_000)
  }

  func testRecordsAreTakenOutOfTheAnswerOfAServiceWithANote() throws {
    for name in ["_items", "items", "results", "data", "entries"] {
      let text = wrapped.replacingOccurrences(of: "\"_items\"", with: "\"\(name)\"")
      let reading = try read(text)
      XCTAssertEqual(reading.clips.map(\.id), ["u:1", "u:2"], name)
      XCTAssertEqual(reading.clips.map { $0.origin?.record }, [1, 2])
      XCTAssertEqual(reading.lists, [])
      XCTAssertEqual(
        reading.clips.map(\.notes),
        Array(
          repeating: [Note(.jsonLenient, "records taken out of the member \(name)")], count: 2))
    }
  }

  func testAnObjectWithKeysOfItsOwnIsNoAnswerOfAService() throws {
    let reading = try read(
      """
      {"uri":"u:0","type":"text","headline":"Own","items":[{"uri":"u:1","headline":"Fog"}]}
      """)
    XCTAssertEqual(reading.clips.map(\.id), ["u:0"])
    XCTAssertEqual(reading.clips.first?.notes, [])
  }
}

/// What stands behind the items of a large JSON Feed.
final class FeedEndingTests: XCTestCase {
  private func feed(_ ending: String) -> String {
    """
    {"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"Un","tags":["]x"]},
    {"id":"2","title":"Deux","attachments":[{"url":"http://f.example/a.mp4"}]}]\(ending)}
    """
  }

  private func read(large text: String) throws -> Reading {
    let path = NSTemporaryDirectory() + "feed-\(UUID().uuidString).json"
    defer { unlink(path) }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    var options = ReadOptions.forTests
    options.limits.documentBytes = text.utf8.count / 2
    return try ReadersTests.read(FileInput(path: path), options: options)
  }

  func testATitleBehindTheItemsOfAFileNamesTheirSource() throws {
    let text = feed(#","title":"Quay ]} \"1\"","language":"fr","authors":[{"name":"x"}]"#)
    let large = try read(large: text)
    XCTAssertEqual(large.clips, try ReadersTests.read(text).clips)
    XCTAssertEqual(large.clips.map(\.source), ["Quay ]} \"1\"", "Quay ]} \"1\""])
    XCTAssertEqual(large.clips.map(\.language), ["fr", "fr"])
    XCTAssertEqual(large.lists.map(\.noteCodes), [[]])
  }

  func testATitleThatComesTooLateIsTold() throws {
    let input = RepeatingInput(
      head: #"{"version":"https://jsonfeed.org/version/1.1","items":["#,
      record: #"{"id":"%","_":""# + String(repeating: "x", count: 1000) + #""},"#, count: 3000,
      tail: #"null],"title":"Quay"}"#)
    var options = ReadOptions.forTests
    options.limits.documentBytes = 20_000
    let reading = try ReadersTests.read(input, options: options)
    XCTAssertEqual(reading.clips.count, 3000)
    XCTAssertTrue(reading.clips.allSatisfy { $0.source == nil })
    XCTAssertEqual(
      reading.lists.map(\.notes),
      [[Note(.valueDropped, field: "source", "the title stands behind the items")]])
  }

  func testAFeedWithoutTitleHasNoSource() throws {
    let reading = try read(large: feed(#","home_page_url":"http://f.example/""#))
    XCTAssertEqual(reading.clips.map(\.source), [nil, nil])
    XCTAssertEqual(reading.lists.map(\.noteCodes), [[]])
  }
}

/// A text in pieces of a given length.
private struct SlowInput: ByteInput {
  private let bytes: [UInt8]
  private let piece: Int
  private(set) var consumed: Int64 = 0

  init(_ text: String, piece: Int) {
    bytes = Array(text.utf8)
    self.piece = piece
  }

  mutating func next() throws -> [UInt8]? {
    let start = Int(consumed)
    guard start < bytes.count else { return nil }
    let end = min(bytes.count, start + piece)
    consumed = Int64(end)
    return Array(bytes[start..<end])
  }
}

/// A text that is made while it is read, `%` in the record being its number.
private final class RepeatingInput: ByteInput {
  private var pieces: [String]
  private let record: String
  private let count: Int
  private(set) var number = 0
  private let tail: String
  private(set) var consumed: Int64 = 0

  init(head: String, record: String, count: Int, tail: String) {
    pieces = [head]
    self.record = record
    self.count = count
    self.tail = tail
  }

  func next() throws -> [UInt8]? {
    var text = pieces.popLast() ?? ""
    if text.isEmpty, number < count {
      for _ in 0..<min(500, count - number) {
        number += 1
        text += record.replacingOccurrences(of: "%", with: String(number))
      }
      if number == count { pieces = [tail] }
    }
    consumed += Int64(text.utf8.count)
    return text.isEmpty ? nil : Array(text.utf8)
  }
}
