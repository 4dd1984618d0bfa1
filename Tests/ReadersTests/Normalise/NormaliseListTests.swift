import Clips
import XCTest

@testable import Readers

final class NormaliseListTests: XCTestCase {
  private func list(
    _ entries: [(rank: String?, id: String)], states: [String: EntryState] = [:],
    _ fill: (inout RawList) -> Void = { _ in }
  ) -> ClipList {
    var raw = RawList()
    raw.title = "Top"
    raw.entries = entries.map { place in
      var entry = RawEntry()
      entry.rank = place.rank
      entry.clipID = place.id
      return entry
    }
    fill(&raw)
    return normalise(raw, in: DocumentContext(file: "in"), states: states)
  }

  func testGapsAndTiesStay() {
    let list = list([("1", "a"), ("2", "b"), ("2", "c"), ("5", "d")])
    XCTAssertEqual(list.entries.map(\.rank), [1, 2, 2, 5])
    XCTAssertEqual(list.entries.map(\.isTied), [false, true, true, false])
    XCTAssertFalse(list.noteCodes.contains("rank-conflict"))
  }

  func testTheRankWinsAgainstTheOrder() {
    let list = list([("2", "b"), ("1", "a"), (nil, "z"), ("0", "y")])
    XCTAssertEqual(list.entries.map(\.clipID), ["a", "b", "z", "y"])
    XCTAssertEqual(list.entries.map(\.rank), [1, 2, nil, nil])
    XCTAssertTrue(list.noteCodes.contains("rank-conflict"))
  }

  func testKeysOfAnUnorderedCarrierAreNoConflict() {
    let list = list([("1", "a"), ("10", "d"), ("2", "b")]) { $0.isUnordered = true }
    XCTAssertEqual(list.entries.map(\.rank), [1, 2, 10])
    XCTAssertFalse(list.noteCodes.contains("rank-conflict"))
    XCTAssertEqual(
      self.list([(nil, "a"), (nil, "b")]) { $0.isUnordered = true }.entries.map(\.rank),
      [nil, nil])
  }

  func testWithoutRanksTheOrderCountsAndAVacantPlaceUsesItUp() {
    let list = list([(nil, "a"), (nil, ""), (nil, "c")]) { $0.entries[1].isVacant = true }
    XCTAssertEqual(list.entries.map(\.rank), [1, 3])
  }

  func testEntriesAreMarkedByTheClipsOfTheDocument() {
    let list = list(
      [(nil, "a"), (nil, "b"), (nil, "c")], states: ["a": .loaded, "b": .killed])
    XCTAssertEqual(list.entries.map(\.state), [.loaded, .killed, .dangling])
    XCTAssertEqual(list.notes, [Note(.listDangling, field: "entries", "1")])
  }

  func testAnEmptyListIsAList() {
    XCTAssertEqual(list([]).entries, [])
    XCTAssertEqual(list([]).notes, [Note(.listEmpty, field: "entries")])
  }

  func testTheTotalTellsWhatIsMissing() {
    XCTAssertTrue(list([(nil, "a")]) { $0.statedTotal = 5 }.isTruncated)
    XCTAssertEqual(list([(nil, "a")]) { $0.statedTotal = 1 }.isComplete, true)
  }

  func testAFeedIsATopListWhereItSaysSo() {
    XCTAssertEqual(list([]) { $0.title = "Most watched" }.kind, .top)
    XCTAssertEqual(
      list([]) {
        $0.title = "Lake TV"
        $0.hints = ["https://lake.example/feeds/trending.xml"]
      }.kind, .top)
    XCTAssertEqual(list([]) { $0.title = "Stop press" }.kind, .feed)
  }

  func testTheWindowIsReadFromTheHeading() {
    let forms: [(String, String?)] = [
      ("Top downloads in last 24 hours", "PT24H"), ("Most viewed in the last 7 days", "P7D"),
      ("Top 10 this week", "P7D"), ("Top downloads ٢٤ ساعة", "PT24H"), ("Most read today", "P1D"),
      ("Top 24h", "PT24H"), ("Most popular", nil), ("Top 10", nil), ("Past month", "P1M"),
    ]
    for (title, window) in forms { XCTAssertEqual(listWindow(in: title), window, title) }
  }

  func testWhenItWasTakenIsItsOwnTimeElseTheCapture() {
    XCTAssertEqual(
      list([]) { $0.times = ["soon", "2024-01-01T10:00Z"] }.asOf?.description,
      "2024-01-01T10:00Z")
    XCTAssertNil(list([]).asOf)
  }

  func testTheDerivedIDIsTheSameForEverySnapshot() {
    XCTAssertEqual(list([]).id, list([("1", "a")]).id)
    XCTAssertNotEqual(list([]).id, list([]) { $0.source = "Lake TV" }.id)
  }

  func testEmbargoAndExpiryOfAClipCountAtTheGivenTime() {
    var held = Clip()
    held.embargo = Embargo(.until, until: Moment(seconds: 1000))
    XCTAssertEqual(held.entryState(at: 999), .embargoed)
    XCTAssertEqual(held.entryState(at: 1000), .loaded)
    XCTAssertEqual(held.entryState(at: nil), .embargoed)
    var expired = Clip()
    expired.expires = [Expiry(at: Moment(seconds: 1000), from: "expires")]
    XCTAssertEqual(expired.entryState(at: 1001), .expired)
    XCTAssertEqual(expired.entryState(at: 999), .loaded)
  }
}
