import Clips
import XCTest

@testable import Catalogue

/// A stored record is what was written or it is damaged; nothing lies between.
final class DamagedRecordTests: XCTestCase {
  private let whole: Clip = clip("a", "Flood in the old town", age: 60) { clip in
    clip.restrictions = [Restriction("No access Germany. Mandatory credit Skyline")]
    clip.restrictionState = .restricted
    clip.embargo = Embargo(.until, until: Moment(seconds: noon))
    clip.expires = [Expiry(at: Moment(seconds: noon + 9), from: "expires")]
    clip.signals = [Signal(scheme: "sic", code: "NUDIG")]
    clip.unread = [UnreadTerm(field: "status", "[1]")]
    clip.extra = ["x": .object(["deep": .integer(1)])]
  }

  private func read(_ bytes: [UInt8]) -> Clip { bytes.withUnsafeBytes(Clip.init(stored:)) }

  /// Every byte of the record with every one of its bits turned round.
  private func forEachFlip(of bytes: [UInt8], _ body: ([UInt8], Int) -> Void) {
    for place in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[place] ^= 1 << UInt8(bit)
        body(flipped, place)
      }
    }
  }

  func testNoFlippedBitPassesForWhatWasWritten() {
    let bytes = whole.storedContent
    XCTAssertEqual(read(bytes), whole)
    var passed: [Int] = []
    forEachFlip(of: bytes) { flipped, place in
      if !read(flipped).isDamaged { passed.append(place) }
    }
    XCTAssertEqual(passed, [])
  }

  func testARecordCutShortOrJoinedToAnotherIsDamaged() {
    let bytes = whole.storedContent
    for count in 0..<bytes.count {
      XCTAssertTrue(read(Array(bytes[..<count])).isDamaged, "\(count)")
    }
    XCTAssertTrue(read(bytes + bytes).isDamaged)
    XCTAssertTrue(read([0, 0] + bytes.dropFirst(2)).isDamaged)
  }

  func testARecordOfAnOlderVersionHasNoSealAndIsHeldToItsForm() {
    let older = JSONValue.object(whole.json).compactBytes
    XCTAssertEqual(read(older), whole)
    let misnamed = String(decoding: older, as: UTF8.self)
    for (word, other) in [
      ("\"restrictions\"", "\"restrictionr\""), ("\"until\"", "\"entil\""),
      ("\"status\"", "\"Status\""),
      ("usable", "usablf"), ("}]", "}}"),
    ] {
      let text = misnamed.replacingOccurrences(of: word, with: other)
      XCTAssertTrue(read(Array(text.utf8)).isDamaged, other)
    }
  }

  func testADamagedRecordIsShownAsSuchAndMendedByItsNextImport() throws {
    let catalogue = try Catalogue.temporary()
    try catalogue.store([whole])
    try catalogue.writing { db in
      try db.run(
        "UPDATE record SET clip = CAST(replace(CAST(clip AS TEXT), 'No access', 'So access') AS BLOB)"
      )
    }
    let damaged = try XCTUnwrap(catalogue.clip(id: "a"))
    XCTAssertTrue(damaged.isDamaged)
    XCTAssertEqual(damaged.notes.map(\.code), [.recordDamaged])
    XCTAssertEqual(
      try catalogue.verify(), ["1 records are damaged; import their sources again: a."])
    try catalogue.store([whole])
    XCTAssertEqual(try catalogue.clip(id: "a"), whole)
    XCTAssertEqual(try catalogue.found("flood"), ["a"])
    try catalogue.rebuildIndex()
    XCTAssertEqual(try catalogue.verify(), [])
  }

  func testAKillOutlivesTheDamageOfItsRecord() throws {
    let catalogue = try Catalogue.temporary()
    var killed = whole
    killed.status = .killed
    try catalogue.store([killed])
    try catalogue.writing { db in
      try db.run(
        "UPDATE record SET clip = CAST(replace(CAST(clip AS TEXT), 'killed', 'usable') AS BLOB)")
    }
    XCTAssertEqual(try catalogue.clip(id: "a")?.status, .killed)
    try catalogue.store([whole])
    XCTAssertEqual(try catalogue.clip(id: "a")?.isKilled, true)
  }
}
