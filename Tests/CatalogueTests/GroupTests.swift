import Clips
import Search
import XCTest

@testable import Catalogue

final class GroupTests: XCTestCase {
  private let catalogue: Catalogue = {
    do { return try .temporary() } catch { preconditionFailure("\(error)") }
  }()
  private let day: Int64 = 86_400

  private func clip(
    _ id: String, _ published: Int64?, source: String = "A", country: String? = nil,
    code: String? = nil, story: String? = nil
  ) -> ListingRecord {
    var clip = Clip()
    clip.id = id
    clip.title = "Clip \(id)"
    clip.source = source
    clip.published = published.map { Moment(seconds: $0) }
    clip.storyNumber = story
    if let country {
      var place = Location()
      place.country = country
      place.countryCode = code
      clip.location = place
    }
    return .clip(clip)
  }

  override func setUpWithError() throws {
    _ = try catalogue.store(
      [
        clip("a", 10 * day, source: "B", country: "Chad", story: "2"),
        clip("b", 10 * day + 5, country: "Benin", story: "1"),
        clip("c", 11 * day - 1, country: "Chad"), clip("d", 11 * day, country: "Chad", story: "1"),
        clip("e", nil), clip("f", 12 * day, source: "B", country: "Benin", story: "2"),
      ], receivedAt: 9 * day)
  }

  private func ids(_ order: RowOrder = .newestFirst, folds: [Fold] = []) throws -> [String] {
    try catalogue.rows(on: .all, order: order, limit: 100, now: 20 * day, folds: folds).rows
      .map(\.id)
  }

  func testOfAFoldedDayOnlyTheOneRowIsLeft() throws {
    XCTAssertEqual(
      try ids(folds: [Fold(.day(10 * day), shown: "b")]), ["f", "d", "b", "e"])
    XCTAssertEqual(
      try ids(folds: [Fold(.day(10 * day), shown: "c"), Fold(.undated, shown: "e")]),
      ["f", "d", "c", "e"])
  }

  func testOfAFoldedSourceOnlyTheOneRowIsLeft() throws {
    XCTAssertEqual(
      try ids(RowOrder(.source, ascending: true), folds: [Fold(.source("A"), shown: "c")]),
      ["c", "a", "f"])
  }

  func testRowsByCountryAreTogetherTheNewestFirstAndThoseWithoutComeLast() throws {
    let rows = try catalogue.rows(
      on: .all, order: RowOrder(.country, ascending: true), limit: 100, now: 20 * day
    ).rows
    XCTAssertEqual(rows.map(\.id), ["f", "b", "d", "c", "a", "e"])
    XCTAssertEqual(rows.map(\.group), ["Benin", "Benin", "Chad", "Chad", "Chad", ""])
  }

  func testSpellingsOfOneCountryAreOneGroupByItsCode() throws {
    _ = try catalogue.store(
      [
        clip("g", 13 * day, country: "Burma", code: "MM"),
        clip("h", 14 * day, country: "Myanmar", code: "MM"),
        clip("i", 15 * day, country: "Myanmar"), clip("j", 16 * day, country: "BENIN"),
      ], receivedAt: 9 * day)
    let order = RowOrder(.country, ascending: true)
    let rows = try catalogue.rows(on: .all, order: order, limit: 100, now: 20 * day).rows
    XCTAssertEqual(rows.map(\.id), ["j", "f", "b", "d", "c", "a", "i", "h", "g", "e"])
    XCTAssertEqual(
      rows.map(\.group),
      ["Benin", "Benin", "Benin", "Chad", "Chad", "Chad", "Myanmar", "Myanmar", "Myanmar", ""])
    XCTAssertEqual(
      try catalogue.count(of: .country("Myanmar"), on: .all, now: 20 * day).value, 3)
    XCTAssertEqual(try catalogue.count(of: .country("Benin"), on: .all, now: 20 * day).value, 3)
    XCTAssertEqual(try catalogue.count(of: .country(""), on: .all, now: 20 * day).value, 1)
    XCTAssertEqual(
      try ids(
        order, folds: [Fold(.country("Myanmar"), shown: "h"), Fold(.country(""), shown: "e")]),
      ["j", "f", "b", "d", "c", "a", "h", "e"])
  }

  func testRowsByStoryFoldAndAreReadInWindows() throws {
    let order = RowOrder(.story, ascending: true)
    XCTAssertEqual(try ids(order), ["d", "b", "f", "a", "c", "e"])
    let folds = [Fold(.story("1"), shown: "b"), Fold(.story(""), shown: "e")]
    XCTAssertEqual(try ids(order, folds: folds), ["b", "f", "a", "e"])
    let first = try catalogue.rows(on: .all, order: order, limit: 2, now: 20 * day)
    XCTAssertEqual(first.rows.map(\.id), ["d", "b"])
    XCTAssertFalse(first.reachesEnd)
    let last = try XCTUnwrap(first.rows.last)
    let next = try catalogue.rows(on: .all, order: order, anchor: .after(last), limit: 9, now: 0)
    XCTAssertEqual(next.rows.map(\.id), ["f", "a", "c", "e"])
    XCTAssertTrue(next.reachesEnd)
    let around = try catalogue.rows(
      on: .all, order: order, anchor: .around(id: "a"), limit: 100, now: 0)
    XCTAssertEqual(around.rows.map(\.id), ["d", "b", "f", "a", "c", "e"])
  }

  func testWindowsByGroupsShowWhatWasChangedBetweenThem() throws {
    let order = RowOrder(.country, ascending: true)
    func ids(_ shelf: Shelf, _ catalogue: Catalogue? = nil) throws -> [String] {
      try (catalogue ?? self.catalogue).rows(on: shelf, order: order, limit: 100, now: 20 * day)
        .rows.map(\.id)
    }
    XCTAssertEqual(try ids(.new), ["f", "b", "d", "c", "a", "e"])
    _ = try catalogue.setSeen(["d", "e"], true)
    XCTAssertEqual(try ids(.new), ["f", "b", "c", "a"])
    _ = try catalogue.add(["c"], toCollection: "Keep", now: 0)
    XCTAssertEqual(try ids(.collection("Keep")), ["c"])
    _ = try catalogue.remove(["c"], fromCollection: "Keep")
    XCTAssertEqual(try ids(.collection("Keep")), [])
    XCTAssertEqual(try ids(.used), [])
    try catalogue.log(UseRecord(clipID: "f", action: .copied, at: 19 * day, detail: nil))
    XCTAssertEqual(try ids(.used), ["f"])
    _ = try catalogue.store([clip("k", 17 * day, country: "Angola")], receivedAt: 18 * day)
    XCTAssertEqual(try ids(.new), ["k", "f", "b", "c", "a"])
  }

  func testWindowsByGroupsShowWhatAnotherProcessStored() throws {
    let path =
      NSTemporaryDirectory() + "newsreel-groups-\(ProcessInfo.processInfo.processIdentifier)"
    defer {
      for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    }
    let (one, other) = (try Catalogue(at: path), try Catalogue(at: path))
    let order = RowOrder(.story, ascending: true)
    _ = try one.store([clip("a", day, story: "2")], receivedAt: day)
    XCTAssertEqual(try one.rows(on: .all, order: order, limit: 9, now: day).rows.map(\.id), ["a"])
    _ = try other.store([clip("b", day, story: "1")], receivedAt: day)
    XCTAssertEqual(
      try one.rows(on: .all, order: order, limit: 9, now: day).rows.map(\.id), ["b", "a"])
  }

  func testGroupsAreCounted() throws {
    func count(_ group: RowGroup, _ query: String? = nil) throws -> Int {
      try catalogue.count(
        of: group, on: .all, matching: try query.map { try parse($0) }, now: 20 * day
      ).value
    }
    XCTAssertEqual(try count(.day(10 * day)), 3)
    XCTAssertEqual(try count(.day(15 * day)), 0)
    XCTAssertEqual(try count(.undated), 1)
    XCTAssertEqual(try count(.source("A")), 4)
    XCTAssertEqual(try count(.country("Chad")), 3)
    XCTAssertEqual(try count(.country("Chad"), "published>=1970-01-12"), 1)
    XCTAssertEqual(try count(.story("1")), 2)
    XCTAssertEqual(
      try catalogue.count(of: .source("A"), on: .all, limit: 2, now: 20 * day),
      HitCount(2, isExact: false))
  }

  func testHitsOfRulesAreFoundAmongTheAskedClipsOnly() throws {
    let queries = [try parse("country:chad"), try parse("id:f")]
    XCTAssertEqual(
      try catalogue.hits(of: queries, among: ["a", "b", "d", "f", "zzz"], now: 20 * day),
      ["a", "d", "f"])
    XCTAssertEqual(try catalogue.hits(of: [.everything], among: ["a"], now: 0), [])
    XCTAssertEqual(try catalogue.hits(of: queries, among: [], now: 0), [])
  }
}
