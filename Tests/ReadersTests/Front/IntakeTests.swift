import Clips
import XCTest

@testable import Readers

final class IntakeTests: XCTestCase {
  private func taken(_ raws: [RawClip], _ lists: [RawList] = []) throws -> Reading {
    var reading = Reading()
    let outlet = Outlet(.forTests) { event in
      switch event {
      case .record(.clip(let clip)): reading.clips.append(clip)
      case .record(.list(let list)): reading.lists.append(list)
      case .problem(let problem): reading.problems.append(problem)
      case .progress: break
      }
    }
    let intake = Intake(DocumentContext(file: "in"), to: outlet)
    for raw in raws { try intake.take(raw) }
    lists.forEach(intake.take)
    try intake.finish()
    return reading
  }

  private func raw(_ id: String, _ title: String, version: String? = "1") -> RawClip {
    var raw = RawClip()
    raw.id = id
    raw.version = version
    raw.titles = [RawTitle(.headline, title)]
    return raw
  }

  func testPartsOfOneItemAreOneClipWithANote() throws {
    var untitled = raw("a", "")
    untitled.keywords = ["x", "y"]
    var titled = raw("a", "Real title")
    titled.keywords = ["y", "z"]
    titled.status = "killed"
    let reading = try taken([untitled, raw("b", "B"), titled])
    XCTAssertEqual(reading.clips.map(\.id), ["a", "b"])
    XCTAssertEqual(reading.clips.first?.title, "Real title")
    XCTAssertNil(reading.clips.first?.titleFrom)
    XCTAssertEqual(reading.clips.first?.keywords, ["x", "y", "z"])
    XCTAssertEqual(reading.clips.first?.status, .killed)
    XCTAssertTrue(reading.clips.first?.noteCodes.contains("parts-merged") ?? false)
  }

  func testTheStricterOfTwoPartsHoldsTheItemBack() throws {
    let first = #"{"type":"text","uri":"a","headline":"A","embargoed":"2024-01-01T00:00:00Z"}"#
    let second =
      #"{"type":"video","uri":"a","pubstatus":"withheld","embargoed":"2024-02-01T00:00:00Z"}"#
    for text in ["[\(first),\(second)]", "[\(second),\(first)]"] {
      let clip = try XCTUnwrap(read(text).clips.first)
      XCTAssertEqual(clip.status, .withheld)
      XCTAssertEqual(clip.embargo?.until?.description, "2024-02-01T00:00:00Z")
    }
  }

  func testOtherVersionsAndEqualRepetitionsAreNoParts() throws {
    let reading = try taken([
      raw("a", "A"), raw("a", "A", version: "2"), raw("b", "B"), raw("b", "B"),
    ])
    XCTAssertEqual(
      reading.clips.map { [$0.id, $0.version] }, [["a", "1"], ["a", "2"], ["b", "1"]])
    XCTAssertFalse(reading.clips.contains { $0.noteCodes.contains("parts-merged") })
  }

  func testAKilledClipStaysKilledInTheLists() throws {
    var killed = raw("a", "A")
    killed.status = "killed"
    var list = RawList()
    list.title = "Top"
    var entry = RawEntry()
    entry.clipID = "a"
    list.entries = [entry]
    let reading = try taken([killed, raw("a", "A", version: "2")], [list])
    XCTAssertEqual(reading.lists.first?.entries.map(\.state), [.killed])
  }

  func testCountlessPartsOfOneItemAreBounded() throws {
    let parts = (0..<1000).map { raw("a", "Title \($0)") }
    let reading = try taken(parts)
    XCTAssertEqual(reading.clips.count, 1)
    XCTAssertEqual(reading.problems.count, 800)
    XCTAssertEqual(
      reading.problems.first?.description,
      "in:201: more than 200 parts have the id of one item; left out")
  }

  func testManyClipsComeInOrder() throws {
    let reading = try taken((0..<3000).map { raw("c\($0)", "T\($0)") })
    XCTAssertEqual(reading.clips.map(\.id), (0..<3000).map { "c\($0)" })
  }

  func testFileNamesWithControlsAreToldInOneLine() {
    XCTAssertEqual(
      ReadProblem(file: "a\n\u{1B}[31mb", record: 3, .truncated).description,
      "a b:3: ends in the middle of a record; the complete records were kept")
  }
}
