import Clips
import Search
import XCTest

@testable import Catalogue

final class WindowTests: XCTestCase {
  private let catalogue: Catalogue = {
    do { return try .temporary() } catch { preconditionFailure("\(error)") }
  }()

  private func fill(_ count: Int) throws {
    try catalogue.store(
      (0..<count).map { number in
        clip("c\(number)", "Title \(9 - number % 10)", age: Int64(number) * 60) { clip in
          clip.duration = number % 7 == 0 ? nil : Double(number % 5) * 30
          clip.source = ["Skyline", "Meridian", nil][number % 3]
          clip.location =
            number % 4 == 0 ? nil : Location(country: "C\(number % 4)", city: "X", code: "")
        }
      })
  }

  private func window(
    _ anchor: RowAnchor, _ order: RowOrder = .newestFirst, limit: Int = 3, on shelf: Shelf = .all,
    _ query: String? = nil
  ) throws -> RowWindow {
    try catalogue.rows(
      on: shelf, matching: try query.map { try parse($0) }, order: order, anchor: anchor,
      limit: limit, now: noon)
  }

  private func assert(
    _ window: RowWindow, _ ids: [String], start: Bool, end: Bool, line: UInt = #line
  ) {
    XCTAssertEqual(window.rows.map(\.id), ids, line: line)
    XCTAssertEqual(window.reachesStart, start, "reaches the start", line: line)
    XCTAssertEqual(window.reachesEnd, end, "reaches the end", line: line)
  }

  func testAnEmptyCatalogueHasAnEmptyWindow() throws {
    for anchor in [RowAnchor.start, .end, .around(id: "x"), .time(noon)] {
      XCTAssertEqual(try window(anchor), RowWindow())
    }
  }

  func testWindowsFollowOneAnotherBothWays() throws {
    try fill(8)
    let first = try window(.start)
    assert(first, ["c0", "c1", "c2"], start: true, end: false)
    let second = try window(.after(first.rows[2]))
    assert(second, ["c3", "c4", "c5"], start: false, end: false)
    assert(try window(.after(second.rows[2])), ["c6", "c7"], start: false, end: true)
    assert(try window(.before(second.rows[0])), ["c0", "c1", "c2"], start: true, end: false)
    assert(try window(.end), ["c5", "c6", "c7"], start: false, end: true)
  }

  func testAWindowAroundAClipHoldsIt() throws {
    try fill(8)
    assert(
      try window(.around(id: "c4"), limit: 4), ["c2", "c3", "c4", "c5"], start: false, end: false)
    assert(
      try window(.around(id: "c0"), limit: 4), ["c0", "c1", "c2", "c3"], start: true, end: false)
    assert(try window(.around(id: "gone"), limit: 2), ["c0", "c1"], start: true, end: false)
  }

  func testAWindowFromAMoment() throws {
    try fill(8)
    assert(try window(.time(noon - 125)), ["c3", "c4", "c5"], start: false, end: false)
    assert(try window(.time(noon - 120)), ["c2", "c3", "c4"], start: false, end: false)
    assert(try window(.time(noon + 9)), ["c0", "c1", "c2"], start: true, end: false)
    let oldest = RowOrder(.published, ascending: true)
    assert(try window(.time(noon - 125), oldest), ["c2", "c1", "c0"], start: false, end: true)
  }

  func testEveryOrderCanBeWalkedToTheEndAndBack() throws {
    try fill(53)
    for column in RowOrder.Column.allCases {
      for isAscending in [true, false] {
        for query in [nil, "title"] {
          let order = RowOrder(column, ascending: isAscending)
          let whole = try window(.start, order, limit: 100, query).rows.map(\.id)
          XCTAssertEqual(Set(whole).count, 53, "\(column)")
          var walked = try window(.start, order, limit: 5, query)
          var ids = walked.rows.map(\.id)
          while !walked.reachesEnd, let last = walked.rows.last {
            walked = try window(.after(last), order, limit: 5, query)
            ids += walked.rows.map(\.id)
          }
          XCTAssertEqual(ids, whole, "\(column) \(isAscending) \(query ?? "")")
          walked = try window(.end, order, limit: 5, query)
          ids = walked.rows.map(\.id)
          while !walked.reachesStart, let first = walked.rows.first {
            walked = try window(.before(first), order, limit: 5, query)
            ids = walked.rows.map(\.id) + ids
          }
          XCTAssertEqual(ids, whole, "\(column) \(isAscending) \(query ?? "") backwards")
        }
      }
    }
  }

  func testOrdersAreWhatTheySay() throws {
    try catalogue.store([
      clip("a", "Élan vital", age: 1) { $0.duration = 20 },
      clip("b", "\"Zebra\" crossing", age: 2) { $0.duration = 10 },
      clip("c", "east wind", age: 3),
    ])
    XCTAssertEqual(try catalogue.ids(RowOrder(.title, ascending: true)), ["c", "a", "b"])
    XCTAssertEqual(try catalogue.ids(RowOrder(.duration)), ["a", "b", "c"])
    XCTAssertEqual(try catalogue.ids(RowOrder(.published, ascending: true)), ["c", "b", "a"])
  }

  func testShelvesHoldTheirOwn() throws {
    try fill(8)
    try catalogue.setSeen(["c0", "c1", "c2"], true)
    try catalogue.setMarked(["c7", "c3"], true)
    try catalogue.add(["c5", "c2", "nobody"], toCollection: "Rivers", now: noon)
    XCTAssertEqual(try catalogue.ids(on: .new), ["c3", "c4", "c5", "c6", "c7"])
    XCTAssertEqual(try catalogue.ids(on: .marked), ["c3", "c7"])
    XCTAssertEqual(try catalogue.ids(on: .collection("Rivers")), ["c2", "c5"])
    XCTAssertEqual(try catalogue.ids(on: .source("Meridian")), ["c1", "c4", "c7"])
    XCTAssertEqual(try catalogue.found("title:title", on: .source("Meridian")), ["c1", "c4", "c7"])
    XCTAssertEqual(try catalogue.found("title:7", on: .collection("Rivers")), ["c2"])
    XCTAssertEqual(try catalogue.found("title:6", on: .marked), ["c3"])
    for shelf in [Shelf.all, .new, .marked, .source("Meridian"), .collection("Rivers")] {
      XCTAssertEqual(
        try catalogue.count(on: shelf, now: noon), HitCount(try catalogue.ids(on: shelf).count))
    }
  }

  func testRowsSayWhatTheClipIs() throws {
    try catalogue.store([
      clip("a", "Kept back", version: "4") { clip in
        clip.titleFlags = ["ARCHIVE", "UPDATE 2"]
        clip.published = Moment(seconds: noon, precision: .minute)
        clip.duration = 90.5
        clip.location = Location(country: "Malta", city: "Valletta", code: "MT")
        clip.kind = .live
        clip.status = .withheld
        clip.restrictionState = .seeElsewhere
        clip.embargo = Embargo(.until, until: Moment(seconds: noon + 60), text: "Hold")
        clip.expires = [Expiry(at: Moment(seconds: noon + 600), from: "expires")]
        clip.language = "mt"
      }
    ])
    try catalogue.setMarked(["a"], true)
    var row = ClipRow(key: noon * 8, id: "a", title: "Kept back")
    row.version = "4"
    row.titleFlags = ["ARCHIVE", "UPDATE 2"]
    row.published = Moment(seconds: noon, precision: .minute)
    row.duration = 90.5
    row.place = "Valletta, Malta"
    row.source = "Skyline"
    row.kind = .live
    row.status = .withheld
    row.restrictionState = .seeElsewhere
    row.embargo = Embargo(.until, until: Moment(seconds: noon + 60), text: "Hold")
    row.expires = noon + 600
    row.language = "mt"
    row.isMarked = true
    XCTAssertEqual(try window(.start).rows, [row])
  }

  func testACancelledReadingDoesNotBegin() throws {
    try fill(3)
    let cancellation = Cancellation()
    cancellation.cancel()
    XCTAssertThrowsError(
      try catalogue.rows(on: .all, limit: 3, now: noon, cancellation: cancellation)
    ) { XCTAssertEqual($0 as? CatalogueError, .cancelled) }
    XCTAssertEqual(try catalogue.ids().count, 3)
  }
}
