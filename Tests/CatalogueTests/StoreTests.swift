import Clips
import XCTest

@testable import Catalogue

final class StoreTests: XCTestCase {
  private let catalogue: Catalogue = {
    do { return try .temporary() } catch { preconditionFailure("\(error)") }
  }()

  func testAStoredClipComesBackWhole() throws {
    let stored = clip("a", "Flood in the old town", age: 60) { clip in
      clip.sections = [Section(.storyline, "The river rose overnight.", language: "en")]
      clip.restrictions = [Restriction("No access Freedonia")]
      clip.restrictionState = .restricted
      clip.notes = [Note(.zoneMissing, field: "published")]
      clip.origin = Origin(file: "a.xml", format: "newsml-g2")
    }
    let summary = try catalogue.store([stored])
    var expected = StoreSummary()
    expected.new = 1
    expected.arrivals = ["a"]
    XCTAssertEqual(summary, expected)
    XCTAssertEqual(try catalogue.clip(id: "a"), stored)
  }

  func testImportingTwiceDoublesNothing() throws {
    let batch = [clip("a", "One", age: 60), clip("b", "Two", age: 30)]
    try catalogue.store(batch)
    var expected = StoreSummary()
    expected.repeated = 2
    XCTAssertEqual(try catalogue.store(batch), expected)
    XCTAssertEqual(try catalogue.ids(), ["b", "a"])
    XCTAssertEqual(try catalogue.found("one"), ["a"])
    XCTAssertEqual(try catalogue.versions(id: "a").count, 1)
  }

  func testTheSameContentFromTwoPlacesKeepsBothOrigins() throws {
    try catalogue.store([clip("a", "One") { $0.origin = Origin(file: "/in/first.xml") }])
    try catalogue.store([clip("a", "One") { $0.origin = Origin(file: "/in/second.xml") }])
    XCTAssertEqual(
      try catalogue.origins(id: "a").map(\.file), ["/in/first.xml", "/in/second.xml"])
    XCTAssertEqual(try catalogue.found("source:second"), ["a"])
    XCTAssertEqual(try catalogue.found("source:first"), ["a"])
  }

  func testBatchesOfOneTransactionAreStoredAsIfTheyCameOneByOne() throws {
    let batches = [
      [clip("a", "Early wording", age: 60, version: "1"), clip("b", "Bridge", age: 50)],
      [clip("a", "Later wording", age: 40, version: "2"), clip("b", "Bridge", age: 50)],
      [clip("c", "Harbour", age: 50)],
    ].map { StoreBatch($0.map(ListingRecord.clip)) }
    var rest = batches.dropFirst()
    let summary = try catalogue.store(batches[0], receivedAt: noon) { rest.popFirst() }
    var expected = StoreSummary()
    expected.new = 3
    expected.updated = 1
    expected.repeated = 1
    expected.arrivals = ["a", "b", "a", "c"]
    XCTAssertEqual(summary, expected)
    XCTAssertEqual(try catalogue.ids(), ["a", "c", "b"])
    XCTAssertEqual(try catalogue.found("wording"), ["a"])
    XCTAssertEqual(try catalogue.found("early"), [])
    XCTAssertEqual(try catalogue.verify(), [])
  }

  func testATextWithNULAndOurOwnSignsIsIndexedInItsOwnColumn() throws {
    try catalogue.store([
      clip("a", "One\u{0}Two _wthree") { clip in
        clip.slug = "\u{0}"
        clip.credit = "Four\u{0}\u{0}_efive"
        clip.location = Location()
        clip.location?.raw = "Nul\u{0}stad"
      }
    ])
    XCTAssertEqual(try catalogue.found("title:two"), ["a"])
    XCTAssertEqual(try catalogue.found("title:wthree"), ["a"])
    XCTAssertEqual(try catalogue.found("credit:efive"), ["a"])
    XCTAssertEqual(try catalogue.found("title:four"), [])
    XCTAssertEqual(try catalogue.found("stad", typing: true), ["a"])
    XCTAssertEqual(try catalogue.verify(), [])
  }

  func testAHigherVersionReplacesAndTheOldOneIsKept() throws {
    try catalogue.store([clip("a", "Early wording", age: 60, version: "1")])
    let summary = try catalogue.store([clip("a", "Later wording", age: 60, version: "2")])
    XCTAssertEqual(summary.updated, 1)
    XCTAssertEqual(
      try catalogue.versions(id: "a").map(\.title), ["Later wording", "Early wording"])
    XCTAssertEqual(try catalogue.found("early"), [])
    XCTAssertEqual(try catalogue.found("later"), ["a"])
    XCTAssertEqual(try catalogue.row(id: "a")?.olderVersions, 1)
  }

  func testALowerVersionGoesToHistoryOnce() throws {
    try catalogue.store([clip("a", "Later", version: "10")])
    let late = clip("a", "Early", version: "9")
    XCTAssertEqual(try catalogue.store([late]).outdated, 1)
    XCTAssertEqual(try catalogue.store([late]).repeated, 1)
    XCTAssertEqual(try catalogue.versions(id: "a").map(\.title), ["Later", "Early"])
  }

  func testAKilledClipIsNeverRevived() throws {
    let kill = clip("a", "KILL NOTICE", version: "2") { $0.status = .killed }
    try catalogue.store([clip("a", "Gaffe", version: "1")])
    XCTAssertEqual(try catalogue.store([kill]).killed, 1)
    XCTAssertEqual(try catalogue.store([clip("a", "Gaffe again", version: "3")]).outdated, 1)
    XCTAssertEqual(try catalogue.row(id: "a")?.status, .killed)
    XCTAssertEqual(try catalogue.found("is:killed"), ["a"])
  }

  func testTheTextOfAKilledClipIsNotFound() throws {
    try catalogue.store([
      clip("a", "Mayor resigns") { clip in
        clip.status = .killed
        clip.sections = [Section(.script, "An unlawful accusation.")]
      }
    ])
    XCTAssertEqual(try catalogue.found("accusation"), [])
    XCTAssertEqual(try catalogue.found("mayor"), ["a"])
  }

  func testAWithheldClipMayReturn() throws {
    let first = clip("a", "Verdict") { $0.updated = Moment(seconds: noon) }
    try catalogue.store([first])
    try catalogue.store([
      clip("a", "Verdict") { clip in
        clip.status = .withheld
        clip.updated = Moment(seconds: noon)
      }
    ])
    XCTAssertEqual(try catalogue.row(id: "a")?.status, .withheld)
    try catalogue.store([first])
    XCTAssertEqual(try catalogue.row(id: "a")?.status, .usable)
  }

  func testAChangeWithoutNewVersionIsNoted() throws {
    try catalogue.store([clip("a", "One", version: "1") { $0.updated = Moment(seconds: 10) }])
    try catalogue.store([clip("a", "Two", version: "1") { $0.updated = Moment(seconds: 20) }])
    let stored = try catalogue.clip(id: "a")
    XCTAssertEqual(stored?.title, "Two")
    XCTAssertEqual(stored?.notes.map(\.code), [.changedWithoutVersion])
  }

  func testACorrectedDateMovesTheClip() throws {
    try catalogue.store([clip("a", "One", age: 0, version: "1"), clip("b", "Two", age: 60)])
    try catalogue.store([clip("a", "One", age: 120, version: "2")])
    XCTAssertEqual(try catalogue.ids(), ["b", "a"])
    XCTAssertEqual(try catalogue.found("one"), ["a"])
    XCTAssertEqual(try catalogue.verify(), [])
  }

  func testANewVersionIsUnseenAgainAndTheCountsHold() throws {
    try catalogue.store([clip("a", "One", version: "1"), clip("b", "Two")])
    XCTAssertEqual(try catalogue.setSeen(["a", "b", "nobody"], true), ["a", "b"])
    try catalogue.store([clip("a", "One, corrected", version: "2")])
    XCTAssertEqual(try catalogue.shelfCounts(), ShelfCounts(all: 2, new: 1, marked: 0))
    XCTAssertEqual(try catalogue.ids(on: .new), ["a"])
    XCTAssertEqual(try catalogue.verify(), [])
  }

  func testSourcesAreCounted() throws {
    try catalogue.store([
      clip("a", "One"), clip("b", "Two"), clip("c", "Three") { $0.source = "Meridian" },
    ])
    try catalogue.store([clip("a", "One", version: "2") { $0.source = "Meridian" }])
    XCTAssertEqual(
      try catalogue.sources(),
      [SourceSummary(name: "Meridian", count: 2), SourceSummary(name: "Skyline", count: 1)])
  }

  func testAFailingBatchStoresNothing() throws {
    try catalogue.store.write { db in
      try db.execute(
        sql: """
          CREATE TRIGGER refuse BEFORE INSERT ON clip WHEN NEW.id = 'c'
          BEGIN SELECT RAISE(ABORT, 'refused'); END
          """)
    }
    XCTAssertThrowsError(try catalogue.store([clip("a", "One"), clip("c", "Two")]))
    XCTAssertEqual(try catalogue.ids(), [])
    XCTAssertEqual(try catalogue.found("one"), [])
    XCTAssertEqual(try catalogue.shelfCounts(), ShelfCounts())
  }
}

extension Origin {
  init(file: String, format: String? = nil) {
    self.init()
    self.file = file
    self.format = format
  }
}
