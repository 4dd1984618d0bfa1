import Clips
import Foundation
import XCTest

@testable import Readers

/// No control character, escape sequence or override of direction gets past a reader, wherever in a
/// document it stands.
final class ControlCharacterTests: XCTestCase {
  private var documents: [(kind: DocumentKind, text: String)] {
    WebFixtures.all
      + XMLFixtures.all.compactMap { document in
        XMLFixtures.kinds[document.name].map { ($0, document.text) }
      }
  }

  private func check(
    _ bytes: [UInt8], _ kind: DocumentKind, _ words: @autoclosure () -> String
  ) throws {
    let reading = try Reading(bytes, as: kind)
    let records =
      reading.clips.map(ListingRecord.clip) + reading.lists.map(ListingRecord.list)
    for record in records {
      if let part = controlled(JSONWriter.text(of: .object(record.json))) {
        XCTFail("\(kind): \(part.debugDescription) with \(words())")
      }
    }
    for problem in reading.problems where controlled(problem.description) != nil {
      XCTFail("\(kind): a problem with \(words())")
    }
  }

  /// What stands around the first control in JSON text; its escapes count as what they mean.
  private func controlled(_ json: String) -> String? {
    let scalars = Array(json.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      var isControl =
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      if scalar == "\\", index + 1 < scalars.count {
        index += 1
        isControl = "urbf".unicodeScalars.contains(scalars[index])
      }
      if isControl {
        let part = scalars[max(0, index - 40)..<min(scalars.count, index + 20)]
        return String(String.UnicodeScalarView(part))
      }
      index += 1
    }
    return nil
  }

  func testControlsAtAnyPlaceGoNoFurther() throws {
    var dice = SeededGenerator(19)
    let noises = ["\u{1B}[31m", "\\u001b[31m", "\\u009b", "&#27;", "&#155;", "\u{202E}", "\u{0}"]
    for (kind, text) in documents where kind != .wire {
      let bytes = Array(text.utf8)
      for round in 0..<120 {
        let noise = noises[round % noises.count]
        let place = Int.random(in: 0...bytes.count, using: &dice)
        try check(
          bytes[..<place] + Array(noise.utf8) + bytes[place...], kind,
          "\(noise.debugDescription) at \(place)")
      }
    }
  }

  func testANeedlessEscapeHidesNoControl() throws {
    for (escaped, plain) in [("\\\u{1C}", ""), ("\\é", "é"), ("\\\u{86}", ""), ("\\x", "x")] {
      let reading = try Reading("{\"type\":\"clip\",\"id\":\"a\(escaped)b\",\"title\":\"t\"}\n")
      XCTAssertEqual(reading.clips.map(\.id), ["a\(plain)b"])
    }
  }

  func testTheAddressOfACaptureIsCleaned() throws {
    let archive = WebFixtures.archive.replacingOccurrences(
      of: "https://c.example/\r\n", with: "https://c.example/\u{1}\u{1B}[31mx\r\n")
    XCTAssertEqual(
      try Reading(archive).clips.first?.url, "https://c.example/x")
  }
}
