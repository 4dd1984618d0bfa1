import Clips
import XCTest

@testable import Readers

/// Every value of a JSON document is read, however the values follow each other, and only one of
/// them is in memory at a time.
final class JSONStreamTests: XCTestCase {
  private let items: [(kind: DocumentKind, values: [String])] = [
    (
      .ytDlp,
      [1, 2, 3].map {
        "{\"id\":\"v\($0)\",\"title\":\"Fog \($0)\",\n\"extractor\":\"x\",\"webpage_url\":\"https://t.example/\($0)\"}"
      }
    ),
    (
      .ninjs,
      [1, 2, 3].map { "{\"uri\":\"v\($0)\",\n\"type\":\"video\",\"headline\":\"Fog \($0)\"}" }
    ),
    (
      .apMediaAPI,
      [1, 2, 3].map {
        "{\"api_version\":\"2\",\"data\":{\"item\":{\"altids\":{\"itemid\":\"v\($0)\"},\n\"headline\":\"Fog \($0)\"}}}"
      }
    ),
    (
      .vmh,
      [1, 2, 3].map {
        "{\"XMP-dc:Identifier\":\"v\($0)\",\n\"XMP-dc:Title\":\"Fog \($0)\"}"
      }
    ),
    (
      .newsreelLines,
      [1, 2, 3].map { "{\"type\":\"clip\",\n\"id\":\"v\($0)\",\"title\":\"Fog \($0)\"}" }
    ),
  ]

  func testEveryLineIsRead() throws {
    for (kind, values) in items {
      let lines = values.map { $0.replacingOccurrences(of: "\n", with: "") }
      for end in ["", "\n"] {
        let reading = try read(lines.joined(separator: "\n") + end)
        XCTAssertEqual(reading.clips.map(\.id), ["v1", "v2", "v3"], kind.rawValue)
        XCTAssertEqual(
          reading.clips.map { $0.origin?.format }, Array(repeating: kind.rawValue, count: 3))
        XCTAssertEqual(reading.problems, [], kind.rawValue)
      }
    }
  }

  func testValuesOfSeveralLinesAreAllRead() throws {
    for (kind, values) in items {
      for separator in ["", "\n", "\n\n", ",\n", "\n\u{1E}"] {
        let reading = try read(values.joined(separator: separator))
        XCTAssertEqual(reading.clips.map(\.id), ["v1", "v2", "v3"], kind.rawValue)
        XCTAssertEqual(reading.problems, [], kind.rawValue)
      }
    }
  }

  func testArraysAreReadElementByElement() throws {
    for (kind, values) in items {
      var limits = ReadLimits()
      var options = ReadOptions.forTests
      options.limits = limits
      let text = "[" + values.joined(separator: ",\n") + "]"
      limits.documentBytes = text.utf8.count / 2
      options.limits = limits
      let reading = try read(Array(text.utf8), options: options)
      XCTAssertEqual(reading.clips.map(\.id), ["v1", "v2", "v3"], kind.rawValue)
      XCTAssertEqual(reading.problems, [], kind.rawValue)
    }
  }

  func testABrokenElementDoesNotLoseTheOthers() throws {
    let reading = try read(
      """
      [{"uri":"v1","type":"video","headline":"One"},
      {"uri":"v2","type":video,"headline":"Two"},
      {"uri":"v3","type":"video","headline":"Three"}]
      """)
    XCTAssertEqual(reading.clips.map(\.id), ["v1", "v3"])
    XCTAssertEqual(
      reading.problems.map(\.description),
      ["in:2: unexpected 'v' in the JSON text (line 2, byte 66)"])
  }

  func testAnArrayThatBreaksOffKeepsItsWholeElements() throws {
    let reading = try read(
      "[{\"uri\":\"v1\",\"type\":\"video\",\"headline\":\"One\"},{\"uri\":\"v2\",\"ty")
    XCTAssertEqual(reading.clips.map(\.id), ["v1"])
    XCTAssertEqual(reading.problems.count, 1)
  }

  func testASingleDocumentBeyondTheBoundIsNamedSo() throws {
    var options = ReadOptions.forTests
    options.limits.documentBytes = 1 << 20
    let text =
      "{\"uri\":\"v1\",\"type\":\"video\",\"x\":\"" + String(repeating: "a", count: 2 << 20) + "\"}"
    let reading = try read(Array(text.utf8), options: options)
    XCTAssertEqual(reading.clips, [])
    XCTAssertEqual(reading.problems.map(\.fact), [.documentTooLarge(limit: 1 << 20)])
    XCTAssertEqual(
      reading.problems.map(\.description),
      ["in: larger than 1 MiB in one document; split it into smaller files"])
  }

  func testAFirstLineLongerThanTheLookIsStillALine() throws {
    let long = String(repeating: "a", count: 700_000)
    let lines = [1, 2].map {
      "{\"id\":\"v\($0)\",\"title\":\"Fog\",\"extractor\":\"x\",\"automatic_captions\":\"\(long)\"}"
    }
    let reading = try read(lines.joined(separator: "\n"))
    XCTAssertEqual(reading.clips.map(\.id), ["v1", "v2"])
  }
}
