import Clips
import Search
import XCTest

@testable import Catalogue

final class MergedTopTests: XCTestCase {
  private let catalogue: Catalogue = {
    do { return try .temporary() } catch { preconditionFailure("\(error)") }
  }()

  private func store(_ source: String, at moment: Int64, _ ids: [String]) throws {
    var list = ClipList()
    list.id = source
    list.title = "Top"
    list.source = source
    list.kind = .top
    list.asOf = Moment(seconds: moment)
    list.entries = ids.enumerated().map { index, id in
      var entry = ListEntry()
      entry.rank = index + 1
      entry.clipID = id
      entry.title = "Headline of \(id)"
      return entry
    }
    _ = try catalogue.store([.list(list)], receivedAt: moment)
  }

  private func rows(_ query: String? = nil) throws -> [ClipRow] {
    try catalogue.rows(
      on: .top, matching: try query.map { try parse($0) }, order: RowOrder(.rank, ascending: true),
      limit: 100, now: 1_000
    ).rows
  }

  func testAClipStandsOnceByItsBestRankAndThoseInMoreListsComeFirst() throws {
    try store("A", at: 10, ["x", "y", "z"])
    try store("A", at: 20, ["y", "x", "z"])
    try store("B", at: 20, ["w", "z", "y"])
    let rows = try rows()
    XCTAssertEqual(rows.map(\.id), ["y", "w", "z", "x"])
    XCTAssertEqual(rows.map { $0.entry?.rank }, [1, 2, 3, 4])
    XCTAssertEqual(rows.map { $0.entry?.isTied }, [false, false, false, false])
    XCTAssertEqual(rows.map { $0.entry?.movement }, [.up(1), nil, nil, .down(1)])
    XCTAssertEqual(
      rows[0].entry?.standings, [Standing(source: "A", rank: 1), Standing(source: "B", rank: 3)])
    XCTAssertEqual(
      rows[2].entry?.standings, [Standing(source: "B", rank: 2), Standing(source: "A", rank: 3)])
    XCTAssertEqual(try catalogue.count(on: .top, now: 1_000), HitCount(4))
  }

  func testEqualPlacesAreTied() throws {
    try store("A", at: 20, ["x"])
    try store("B", at: 20, ["y"])
    XCTAssertEqual(try rows().map { $0.entry?.rank }, [1, 1])
    XCTAssertEqual(try rows().map { $0.entry?.isTied }, [true, true])
  }

  private func storeClip(_ id: String, _ title: String, _ length: Double?, at second: Int64) throws
  {
    var clip = Clip()
    clip.id = id
    clip.title = title
    clip.duration = length
    clip.published = Moment(seconds: second)
    _ = try catalogue.store([.clip(clip)], receivedAt: 5)
  }

  func testClipsOfTwoListsThatLookAlikeAreOneRow() throws {
    try storeClip("a1", "Flood at Brno!", 72, at: 100)
    try storeClip("b1", "Flood at BRNO", 72, at: 200)
    try store("A", at: 20, ["other", "a1"])
    try store("B", at: 20, ["b1"])
    let rows = try rows()
    XCTAssertEqual(rows.map(\.id), ["b1", "other"])
    XCTAssertEqual(
      try catalogue.count(on: .top, matching: try parse("flood"), now: 1_000), HitCount(1))
    XCTAssertEqual(
      rows[0].entry?.standings, [Standing(source: "B", rank: 1), Standing(source: "A", rank: 2)])
  }

  func testOtherLengthsOtherDaysAndTwoEntriesOfOneListStayApart() throws {
    try storeClip("a1", "Flood at Brno", 72, at: 100)
    try storeClip("a2", "Flood at Brno", 72, at: 200)
    try storeClip("b1", "Flood at Brno", 73, at: 100)
    try storeClip("c1", "Flood at Brno", 72, at: 100 + 2 * 86_400)
    try storeClip("d1", "Flood at Brno", nil, at: 100)
    try store("A", at: 20, ["a1", "a2"])
    for (source, id) in [("B", "b1"), ("C", "c1"), ("D", "d1")] {
      try store(source, at: 20, [id])
    }
    XCTAssertEqual(Set(try rows().map(\.id)), ["a1", "a2", "b1", "c1", "d1"])
  }

  func testASearchFindsTheClipsThatAreThere() throws {
    var clip = Clip()
    clip.id = "x"
    clip.title = "Harbour crane"
    _ = try catalogue.store([.clip(clip)], receivedAt: 5)
    try store("A", at: 20, ["x", "y"])
    XCTAssertEqual(try rows("harbour").map(\.id), ["x"])
    XCTAssertEqual(try rows("goats"), [])
  }

  func testListsThatRankNothingAreNotJoined() throws {
    var feed = ClipList()
    feed.id = "feed"
    feed.kind = .feed
    feed.entries = [ListEntry()]
    _ = try catalogue.store([.list(feed)], receivedAt: 5)
    XCTAssertEqual(try rows(), [])
  }
}
