import Clips
import XCTest

@testable import Readers

/// What `SAMPLES.tsv` asks of the real NITF and APPL files.
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

  func testAPublicationOfAPPLIsAClip() throws {
    let clip = try XMLListing(Samples.bytes("ap-appl/made-appl-video.xml")).clip()
    XCTAssertEqual(clip.kind, .video)
    XCTAssertEqual(clip.title, "City counts its bees")
    XCTAssertEqual(clip.duration, 74.6)
    XCTAssertEqual(clip.renditions.count, 2)
    XCTAssertTrue(clip.restrictions.contains { $0.text.contains("See Script") })
    let roof = clip.restrictions.first {
      $0.text.contains("ROOF GARDEN CLUB - MANDATORY COURTESY")
    }
    XCTAssertEqual(roof?.scope, "shots 3")
    XCTAssertFalse(JSONWriter.text(of: clip.location?.jsonValue ?? .null).contains("Afghanistan"))
    XCTAssertEqual(clip.shots.count, 3)
    XCTAssertEqual(clip.storyNumber, "apus300100")
    XCTAssertEqual(clip.published?.description, "2023-06-01T08:00:05")
  }
}
