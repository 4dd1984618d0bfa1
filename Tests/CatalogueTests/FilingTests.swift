import Clips
import Search
import XCTest

@testable import Catalogue

final class FilingTests: XCTestCase {
  private let catalogue: Catalogue = {
    do { return try .temporary() } catch { preconditionFailure("\(error)") }
  }()

  private func assertFiledInOrder(_ count: Int, line: UInt = #line) throws {
    let rows = try catalogue.rows(on: .all, limit: 10_000, now: noon).rows
    XCTAssertEqual(rows.count, count, line: line)
    let seconds = rows.map { $0.published?.seconds ?? 0 }
    XCTAssertEqual(seconds, seconds.sorted(by: >), line: line)
    XCTAssertEqual(try catalogue.verify(), [], line: line)
  }

  func testMoreClipsThanASecondHasRoomForStayInOrder() throws {
    try catalogue.store((0..<40).map { clip("early\($0)", "Early", age: 10) })
    try catalogue.store((0..<3).map { clip("late\($0)", "Late", age: 8) })
    try assertFiledInOrder(43)
    try catalogue.store((40..<90).map { clip("early\($0)", "Early", age: 10) })
    try assertFiledInOrder(93)
    XCTAssertEqual(try catalogue.found("late").count, 3)
    XCTAssertEqual(try catalogue.found("early").count, 90)
  }

  func testClipsOfAnyDateArrivingInAnyOrderStayInOrder() throws {
    var seed: UInt64 = 7
    func next(_ bound: UInt64) -> Int64 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64(seed >> 33 % 1_000 % bound)
    }
    for batch in 0..<20 {
      try catalogue.store(
        (0..<25).map { clip("c\(batch)-\($0)", "Clip", age: next(12)) })
    }
    try assertFiledInOrder(500)
  }

  func testAMovedClipIsStillFoundByADate() throws {
    try catalogue.store((0..<20).map { clip("a\($0)", "A", age: 100) })
    try catalogue.store([clip("b", "B", age: 99)])
    try catalogue.store((20..<40).map { clip("a\($0)", "A", age: 100) })
    let start = Moment(seconds: noon - 99).description
    XCTAssertEqual(try catalogue.found("published>=\(start)"), ["b"])
    XCTAssertEqual(try catalogue.found("published<\(start)").count, 40)
  }

  func testUnpublishedClipsAreFiledUnderWhatIsKnown() throws {
    try catalogue.store([
      clip("updated", "U") { clip in
        clip.published = nil
        clip.updated = Moment(seconds: noon - 30)
      },
      clip("captured", "C") { clip in
        clip.published = nil
        clip.captured = Moment(seconds: noon - 20)
      },
      clip("bare", "B") { $0.published = nil },
      clip("published", "P", age: 25),
    ])
    XCTAssertEqual(try catalogue.ids(), ["bare", "captured", "published", "updated"])
  }

  func testDatesBeyondAnyCalendarDoNoHarm() throws {
    try catalogue.store([
      clip("far", "Far") { $0.published = Moment(seconds: .max) },
      clip("farther", "Farther") { $0.published = Moment(seconds: .max - 1) },
      clip("old", "Old") { $0.published = Moment(seconds: .min) },
      clip("film", "Film of 1912") { $0.published = Moment(seconds: -1_830_000_000) },
      clip("today", "Today"),
    ])
    XCTAssertEqual(Set(try catalogue.ids().prefix(2)), ["far", "farther"])
    XCTAssertEqual(Array(try catalogue.ids().suffix(3)), ["today", "film", "old"])
    XCTAssertEqual(try catalogue.found("film"), ["film"])
  }
}
