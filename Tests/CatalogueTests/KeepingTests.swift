import Clips
import GRDB
import Search
import XCTest

@testable import Catalogue

final class KeepingTests: XCTestCase {
  private let catalogue: Catalogue = {
    do { return try .temporary() } catch { preconditionFailure("\(error)") }
  }()

  override func setUpWithError() throws {
    try catalogue.store([
      clip("a", "Flood", age: 10), clip("b", "Flood gates", age: 20), clip("c", "Vote", age: 30),
    ])
  }

  func testMarksSayWhatChanged() throws {
    XCTAssertEqual(try catalogue.setMarked(["a", "b"], true), ["a", "b"])
    XCTAssertEqual(try catalogue.setMarked(["b", "c"], true), ["c"])
    XCTAssertEqual(
      try catalogue.setMarked(on: .all, matching: try parse("flood"), false, now: noon),
      ["a", "b"])
    XCTAssertEqual(try catalogue.ids(on: .marked), ["c"])
    XCTAssertEqual(
      try catalogue.setSeen(on: .all, matching: nil, true, now: noon), ["a", "b", "c"])
    XCTAssertEqual(try catalogue.setSeen(["c"], false), ["c"])
    XCTAssertEqual(try catalogue.shelfCounts(), ShelfCounts(all: 3, new: 1, marked: 1))
  }

  func testCollections() throws {
    try catalogue.createCollection("Rivers", note: "for Sunday", now: noon)
    XCTAssertEqual(try catalogue.add(["a", "b"], toCollection: "Rivers", now: noon), ["a", "b"])
    XCTAssertEqual(try catalogue.add(["b", "c"], toCollection: "Rivers", now: noon), ["c"])
    try catalogue.setNote("opens the piece", of: "a", inCollection: "Rivers")
    XCTAssertEqual(
      try catalogue.collections(), [ClipCollection(name: "Rivers", note: "for Sunday", count: 3)])
    XCTAssertEqual(try catalogue.notes(inCollection: "Rivers"), ["a": "opens the piece"])
    XCTAssertEqual(try catalogue.remove(["b", "x"], fromCollection: "Rivers"), ["b"])
    XCTAssertEqual(try catalogue.ids(on: .collection("Rivers")), ["a", "c"])
    XCTAssertEqual(try catalogue.removeCollection("Rivers"), ["a", "c"])
    XCTAssertEqual(try catalogue.collections(), [])
  }

  func testTags() throws {
    XCTAssertEqual(try catalogue.tag(["a", "c"], "later"), ["a", "c"])
    XCTAssertEqual(try catalogue.tag(["a"], "later"), [])
    XCTAssertEqual(try catalogue.tags(of: "a"), ["later"])
    XCTAssertEqual(try catalogue.ids(tagged: "later"), ["a", "c"])
    XCTAssertEqual(try catalogue.untag(["a", "b"], "later"), ["a"])
    XCTAssertEqual(try catalogue.tags().map(\.count), [1])
  }

  func testSavedSearches() throws {
    let search = SavedSearch(
      name: "Water", query: "flood -gates", order: RowOrder(.title, ascending: true),
      profile: "evening", notifies: true, visited: noon)
    try catalogue.save(search)
    XCTAssertEqual(try catalogue.savedSearches(), [search])
    try catalogue.store([clip("d", "Flood again")], at: noon + 60)
    XCTAssertEqual(
      try catalogue.countOfNew(matching: try parse("flood"), since: noon, now: noon), HitCount(1))
    XCTAssertEqual(try catalogue.removeSavedSearch("Water"), search)
    XCTAssertEqual(try catalogue.savedSearches(), [])
  }

  func testTheLogOfUses() throws {
    let copied = UseRecord(clipID: "a", action: .copied, at: noon - 5, detail: "credit")
    let opened = UseRecord(clipID: "a", action: .opened, at: noon - 9)
    let played = UseRecord(clipID: "c", action: .played, at: noon)
    for use in [opened, copied, played] { try catalogue.log(use) }
    XCTAssertEqual(try catalogue.uses(), [played, copied, opened])
    XCTAssertEqual(try catalogue.uses(of: "a"), [copied, opened])
    XCTAssertEqual(try catalogue.uses(since: noon - 5), [played, copied])
    XCTAssertEqual(try catalogue.uses(matching: try parse("flood"), now: noon), [copied, opened])
    XCTAssertEqual(try catalogue.mostUsed(since: 0, limit: 5).map(\.row.id), ["a", "c"])
    XCTAssertEqual(try catalogue.mostUsed(since: 0, limit: 5).map(\.count), [2, 1])
    XCTAssertEqual(try catalogue.found("is:used"), ["a", "c"])
  }

  func testLookAlikesShareStoryOrTitleAndLengthOnTheSameDay() throws {
    func tape(_ id: String, _ title: String, _ story: String?, age: Int64, _ duration: Double)
      -> Clip
    {
      clip(id, title, age: age) { clip in
        clip.storyNumber = story
        clip.duration = duration
      }
    }
    try catalogue.store([
      tape("one", "Storm hits coast", "77", age: 60, 90),
      tape("same story", "Storm: sea wall breaks", "77", age: 120, 30),
      tape("same title", "STORM HITS COAST", nil, age: 180, 90),
      tape("other length", "Storm hits coast", nil, age: 200, 91),
      tape("other day", "Storm hits coast", "77", age: 3 * 86_400, 90),
    ])
    XCTAssertEqual(
      try catalogue.lookAlikes(of: "one").map(\.id), ["same story", "same title"])
  }

  func testTheIndexCanBeBuiltAgainAndMerged() throws {
    for number in 0..<20 {
      try catalogue.store([clip("m\(number)", "Merge \(number)", age: Int64(number))])
    }
    XCTAssertGreaterThan(try catalogue.size().indexSegments, 1)
    var parts: [Double] = []
    try catalogue.optimise { part in
      parts.append(part)
      return true
    }
    XCTAssertEqual(try catalogue.size().indexSegments, 1)
    XCTAssertEqual(parts.last, 1)
    try catalogue.rebuildIndex()
    XCTAssertEqual(try catalogue.found("merge").count, 20)
    XCTAssertEqual(try catalogue.verify(), [])
  }

  func testManySmallBatchesNeverCrowdTheIndex() throws {
    for number in 0..<160 {
      try catalogue.store([clip("m\(number)", "Merge \(number)", age: Int64(number))])
    }
    XCTAssertLessThan(try catalogue.size().indexSegments, 110)
    while try catalogue.tidy() {}
    XCTAssertLessThan(try catalogue.size().indexSegments, 20)
    XCTAssertEqual(try catalogue.verify(), [])
  }

  func testVerifyingTellsWhatIsMissing() throws {
    try catalogue.store.write { db in
      try db.execute(
        sql: "DELETE FROM record WHERE key = (SELECT key FROM clip WHERE id = 'a')")
      try db.execute(sql: "INSERT INTO search(search) VALUES ('delete-all')")
    }
    XCTAssertEqual(
      try catalogue.verify(),
      ["1 clips have no text.", "3 clips are not in the full-text index."])
  }

  func testABulkLoadLeavesTheCatalogueAsAnyOther() throws {
    try catalogue.beginBulkLoad()
    try catalogue.store((0..<30).map { clip("bulk\($0)", "Bulk \($0)", age: Int64($0)) })
    try catalogue.endBulkLoad()
    XCTAssertEqual(try catalogue.found("bulk").count, 30)
    XCTAssertEqual(try catalogue.ids(RowOrder(.title)).count, 33)
    XCTAssertEqual(try catalogue.verify(), [])
  }

  func testABulkLoadThatWasCutOffIsSetRight() throws {
    try catalogue.beginBulkLoad()
    try catalogue.store([clip("bulk", "Bulk")])
    try catalogue.optimise()
    let indexes = try catalogue.store.read { db in
      try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE name LIKE 'clipBy%'")
    }
    XCTAssertEqual(
      Set(indexes), ["clipByDuration", "clipByTitle", "clipByPlace", "clipBySource"])
  }

  func testExplainingASearchNamesTheIndex() throws {
    let lines = try catalogue.explain(
      matching: try parse("flood country:malta duration<90"), now: noon)
    XCTAssertEqual(lines.first?.hasPrefix("index: "), true)
    XCTAssertTrue(lines.contains { $0.hasPrefix("plan: SCAN search VIRTUAL TABLE INDEX") })
    XCTAssertTrue(lines.contains { $0.contains("c.duration < ?") })
  }
}
