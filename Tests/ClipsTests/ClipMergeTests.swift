import Clips
import XCTest

final class ClipMergeTests: XCTestCase {
  private func clip(_ version: String?, _ title: String, _ status: ClipStatus = .usable) -> Clip {
    var clip = Clip()
    clip.id = "a"
    clip.version = version
    clip.title = title
    clip.status = status
    return clip
  }

  func testTheSameContentIsARepeatWhereverItWasRead() {
    var again = clip("1", "A")
    again.origin = Origin()
    XCTAssertEqual(clip("1", "A").arrival(of: again), .repeated)
  }

  func testAHigherVersionReplacesAndALowerOneIsOutdated() {
    XCTAssertEqual(clip("9", "A").arrival(of: clip("10", "B")), .replacing)
    XCTAssertEqual(clip("10", "A").arrival(of: clip("9", "B")), .outdated)
  }

  func testNumbersAreComparedAsSuchAndOtherVersionsByTimeOrOrder() {
    XCTAssertEqual(clip("1", "A").arrival(of: clip("01", "B")), .changed(replacing: true))
    XCTAssertEqual(clip("2", "A").arrival(of: clip("1b", "B")), .replacing)
    var old = clip("2a", "A")
    old.updated = Moment("2024-01-01T11:00Z")
    var new = clip("3", "B")
    new.updated = Moment("2024-01-01T10:00Z")
    XCTAssertEqual(old.arrival(of: new), .outdated)
    XCTAssertEqual(new.arrival(of: old), .replacing)
    XCTAssertEqual(clip(nil, "A").arrival(of: clip("1", "B")), .replacing)
  }

  func testAKilledClipIsNeverRevived() {
    XCTAssertEqual(clip("2", "A", .killed).arrival(of: clip("3", "B")), .outdated)
    XCTAssertEqual(clip("3", "A").arrival(of: clip("2", "B", .killed)), .replacing)
  }

  func testOtherContentUnderTheSameVersionGoesByItsUpdateTime() {
    var old = clip("1", "A")
    old.updated = Moment("2024-01-01T10:00Z")
    var new = clip("1", "B")
    new.updated = Moment("2024-01-01T11:00Z")
    XCTAssertEqual(old.arrival(of: new), .changed(replacing: true))
    XCTAssertEqual(new.arrival(of: old), .changed(replacing: false))
  }

  func testPartsOfOneItemUniteArraysAndKeepTheFirstOfSingleValues() {
    var text = clip("1", "Story")
    text.kind = .text
    text.keywords = ["a", "b"]
    var video = clip("1", "Other")
    video.kind = .video
    video.keywords = ["b", "c"]
    video.duration = 12
    let whole = text.merged(with: video)
    XCTAssertEqual(whole.title, "Story")
    XCTAssertEqual(whole.kind, .video)
    XCTAssertEqual(whole.keywords, ["a", "b", "c"])
    XCTAssertEqual(whole.duration, 12)
  }
}
