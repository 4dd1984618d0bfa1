import Clips
import XCTest

@testable import Readers

/// What `SAMPLES.tsv` asks of the real NITF files.
final class NITFSampleTests: XCTestCase {
  func testAWireStoryIsATextClip() throws {
    let clip = try XMLListing(Samples.bytes("nitf/efe_nitf.xml")).clip()
    XCTAssertEqual(clip.kind, .text)
    XCTAssertEqual(clip.id, "22751909")
    XCTAssertEqual(clip.published?.description, "2017-01-02T22:28:00Z")
    XCTAssertEqual(clip.location?.city, "Tegucigalpa")
    XCTAssertEqual(clip.location?.country, "Honduras")
    XCTAssertEqual(clip.urgency, 5)
    XCTAssertEqual(clip.source, "Agencia EFE")
  }

  func testAReleaseDateIsAnEmbargoAndATemplateIsNoExpiry() throws {
    let clip = try XMLListing(Samples.bytes("nitf/made-embargoed-script.xml")).clip()
    XCTAssertEqual(clip.kind, .video)
    XCTAssertEqual(clip.status, .withheld)
    XCTAssertEqual(clip.embargo?.until?.description, "2024-05-12T04:00:00Z")
    XCTAssertEqual(clip.expires, [])
    XCTAssertTrue(clip.restrictions.contains { $0.text.contains("keine Archivierung") })
    XCTAssertEqual(clip.duration, 75)
    XCTAssertEqual(clip.location?.city, "Linz")
    XCTAssertEqual(clip.location?.country, "Österreich")
  }
}
