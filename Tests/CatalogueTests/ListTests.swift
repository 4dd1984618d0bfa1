import Clips
import Search
import XCTest

@testable import Catalogue

final class ListTests: XCTestCase {
  private let catalogue: Catalogue = {
    do { return try .temporary() } catch { preconditionFailure("\(error)") }
  }()

  private func top(_ asOf: Int64?, _ entries: [(Int?, String)], version: String? = nil) -> ClipList
  {
    var list = ClipList()
    list.id = "top"
    list.title = "Top downloads in last 24 hours"
    list.kind = .top
    list.window = "PT24H"
    list.asOf = asOf.map { Moment(seconds: $0) }
    list.version = version
    list.entries = entries.map { rank, id in
      var entry = ListEntry()
      entry.rank = rank
      entry.clipID = id
      entry.title = "Headline of \(id)"
      return entry
    }
    return list
  }

  @discardableResult
  private func store(_ list: ClipList) throws -> StoreSummary {
    try catalogue.store([.list(list)], receivedAt: noon)
  }

  private func rows(_ query: String? = nil, order: RowOrder = RowOrder(.rank)) throws -> [ClipRow] {
    try catalogue.rows(
      on: .list(id: "top"), matching: try query.map { try parse($0) }, order: order, limit: 100,
      now: noon
    ).rows
  }

  func testAnEmptyTopListIsThereAndEmpty() throws {
    var list = top(noon, [])
    list.isTruncated = true
    XCTAssertEqual(try store(list).lists, 1)
    var summary = ListSummary(id: "top", title: list.title, kind: .top)
    summary.window = "PT24H"
    summary.asOf = Moment(seconds: noon)
    summary.isTruncated = true
    XCTAssertEqual(try catalogue.lists(), [summary])
    XCTAssertEqual(try rows(), [])
    XCTAssertEqual(try catalogue.list(id: "top"), list)
  }

  func testEntriesStandInTheListsOrderAndDanglingOnesKeepTheirHeadline() throws {
    try catalogue.store([clip("a", "Alpha", age: 9), clip("b", "Beta") { $0.status = .killed }])
    try store(top(noon, [(1, "b"), (1, "x"), (4, "a")]))
    let rows = try rows()
    XCTAssertEqual(rows.map(\.title), ["Beta", "Headline of x", "Alpha"])
    XCTAssertEqual(rows.map(\.id), ["b", "x", "a"])
    XCTAssertEqual(rows.map { $0.entry?.rank }, [1, 1, 4])
    XCTAssertEqual(rows.map { $0.entry?.state }, [.killed, .dangling, .loaded])
    XCTAssertEqual(rows.map { $0.entry?.movement }, [nil, nil, nil])
    XCTAssertEqual(try catalogue.count(on: .list(id: "top"), now: noon), HitCount(3))
  }

  func testADanglingEntryBecomesTheClipWhenItArrives() throws {
    try store(top(noon, [(1, "late")]))
    try catalogue.store([clip("late", "Arrived at last")])
    XCTAssertEqual(try rows().map(\.title), ["Arrived at last"])
    XCTAssertEqual(try rows().map { $0.entry?.state }, [.loaded])
  }

  func testMovementIsMeasuredAgainstTheSnapshotBefore() throws {
    try store(top(noon - 86_400, [(1, "a"), (2, "b"), (3, "c"), (4, "gone")]))
    try store(top(noon, [(1, "b"), (2, "new"), (3, "c"), (5, "a")]))
    XCTAssertEqual(try rows().map { $0.entry?.movement }, [.up(1), .new, .same, .down(4)])
    XCTAssertEqual(
      try catalogue.snapshots(of: "top").map { $0.asOf?.seconds }, [noon, noon - 86_400])
  }

  func testAnOlderSnapshotArrivingLateDoesNotReplace() throws {
    try store(top(noon, [(1, "a")]))
    try store(top(noon - 60, [(2, "a")]))
    XCTAssertEqual(try rows().map { $0.entry?.rank }, [1])
    XCTAssertEqual(try rows().map { $0.entry?.movement }, [.up(1)])
  }

  func testTheSameListAgainStoresNothing() throws {
    let list = top(noon, [(1, "a")])
    try store(list)
    XCTAssertEqual(try store(list), StoreSummary())
    XCTAssertEqual(try catalogue.snapshots(of: "top").count, 1)
  }

  func testAHigherVersionOfTheSameMomentReplaces() throws {
    try store(top(noon, [(1, "a")], version: "2"))
    try store(top(noon, [(1, "b")], version: "3"))
    try store(top(noon, [(1, "c")], version: "1"))
    XCTAssertEqual(try rows().map(\.id), ["b"])
    XCTAssertEqual(try catalogue.snapshots(of: "top").count, 1)
  }

  func testAListCanBeSearchedAndOrdered() throws {
    try catalogue.store([clip("a", "Alpha", age: 9), clip("b", "Beta", age: 3)])
    try store(top(noon, [(1, "a"), (2, "b"), (3, "x")]))
    XCTAssertEqual(try rows("beta").map(\.id), ["b"])
    XCTAssertEqual(try rows("list:top").map(\.id), ["a", "b"])
    XCTAssertEqual(try rows(order: .newestFirst).map(\.id), ["b", "a", "x"])
    XCTAssertEqual(try catalogue.found("list:\"top downloads in last 24 hours\""), ["b", "a"])
    XCTAssertEqual(try catalogue.found("is:listed -beta"), ["a"])
  }

  func testWindowsOfAListFollowOneAnother() throws {
    try store(top(noon, (1...7).map { (rank: Int) in (rank, "x\(rank)") }))
    let first = try catalogue.rows(
      on: .list(id: "top"), order: RowOrder(.rank), limit: 3, now: noon)
    XCTAssertEqual(first.rows.map(\.id), ["x1", "x2", "x3"])
    let second = try catalogue.rows(
      on: .list(id: "top"), order: RowOrder(.rank), anchor: .after(first.rows[2]), limit: 9,
      now: noon)
    XCTAssertEqual(second.rows.map(\.id), ["x4", "x5", "x6", "x7"])
    XCTAssertTrue(second.reachesEnd)
  }

  func testAFeedKeepsOnlyItsLatestState() throws {
    var feed = top(noon - 60, [(nil, "a")])
    feed.kind = .feed
    try store(feed)
    feed.asOf = Moment(seconds: noon)
    feed.entries.append(feed.entries[0])
    try store(feed)
    XCTAssertEqual(try catalogue.snapshots(of: "top").count, 1)
    XCTAssertEqual(try catalogue.lists().map(\.count), [2])
  }
}
