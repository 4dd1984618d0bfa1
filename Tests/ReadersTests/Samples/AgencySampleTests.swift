import Clips
import XCTest

@testable import Readers

final class AgencySampleTests: XCTestCase {
  func testAnAPFeedGivesItsItems() throws {
    let reading = try SampleFolder.read("ap-media-api/ap_media_feed.json")
    let clip = try only(reading)
    XCTAssertEqual(reading.lists, [])
    XCTAssertEqual(clip.kind, .picture)
    XCTAssertEqual(clip.id, "95e8bd71fed448cda1a0be35d8ddbd2f")
    XCTAssertEqual(clip.renditions.count, 4)
    XCTAssertEqual(clip.location?.city, "New York")
    XCTAssertEqual(clip.location?.country, "UNITED STATES")
    XCTAssertEqual(clip.location?.countryCode, "US")
    XCTAssertEqual(clip.published?.description, "2019-06-22T21:40:42Z")
  }

  func testAnAPTextItemIsAClip() throws {
    let reading = try SampleFolder.read("ap-media-api/ap-aps-mi-right-now.json")
    let clip = try only(reading)
    XCTAssertEqual(clip.kind, .text)
    XCTAssertEqual(clip.version, "1")
    XCTAssertEqual(clip.renditions.map(\.medium), [.text])
    XCTAssertEqual(reading.lists, [])
  }

  func testAnAPVideoIsRestrictedByTermsAndNote() throws {
    let clip = try only(SampleFolder.read("ap-media-api/made-video-item.json"))
    XCTAssertEqual(clip.kind, .video)
    XCTAssertEqual(clip.renditions.count, 4)
    XCTAssertEqual(clip.duration, 92.48)
    XCTAssertEqual(clip.embargo, Embargo(.until, until: Moment("2024-04-26T22:01:00Z")))
    XCTAssertEqual(
      clip.restrictionTexts,
      [
        "This content is intended for editorial use only. For other uses, additional clearances"
          + " may be required.",
        "International: Clients Only | US: Clients Only / This video may not be edited",
        "JAPAN OUT, CREDIT MANDATORY",
      ])
    XCTAssertEqual(clip.location?.city, "Copiapo")
    XCTAssertEqual(clip.location?.country, "Chile")
  }

  func testAnAPHeadlineListKeepsItsRanksAndGaps() throws {
    let reading = try SampleFolder.read("ap-media-api/made-headline-list.json")
    XCTAssertEqual(reading.clips.count, 2)
    let list = try onlyList(reading)
    XCTAssertEqual(list.title, "Top News at 8:50 p.m. EDT")
    XCTAssertEqual(list.entries.map(\.rank), [1, 2, 5, 10])
    XCTAssertEqual(list.entries.map(\.state), [.loaded, .dangling, .dangling, .dangling])
    XCTAssertEqual(list.entries.first?.clipID, reading.clips[1].id)
    XCTAssertTrue(list.isTruncated)
  }

  func testADigitalwiresEntryKeepsEmbargoAndPrivateNotes() throws {
    let clip = try only(SampleFolder.read("dpa-digitalwires/embargoed.json"))
    XCTAssertEqual(clip.id, "urn:newsml:dpa.com:20090101:250123-930-353124")
    XCTAssertEqual(clip.version, "1")
    XCTAssertEqual(clip.title, "Steinmeier: Russland zerstört kulturelles Erbe der Ukraine")
    XCTAssertEqual(clip.headline, "Ausstellung")
    XCTAssertEqual(clip.embargo?.state, .until)
    XCTAssertEqual(clip.embargo?.until?.description, "2025-01-23T18:00:00Z")
    XCTAssertEqual(clip.embargo?.text?.hasPrefix("Bitte beachten Sie die Sperrfrist"), true)
    XCTAssertEqual(clip.sections.filter { !$0.isPublic }.count, 2)
    let summary = clip.sections.first { $0.role == .summary }
    XCTAssertEqual(summary?.text.hasPrefix("Eine Ausstellung in Berlin zeigt"), true)
    XCTAssertEqual(clip.language, "de")
    XCTAssertEqual(clip.urgency, 4)
  }
}
