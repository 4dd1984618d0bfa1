import Clips
import XCTest

@testable import Readers

/// What `SAMPLES.tsv` asks of the APPL file.
final class APPLSampleTests: XCTestCase {
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
