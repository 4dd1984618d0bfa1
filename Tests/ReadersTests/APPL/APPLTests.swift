import Clips
import XCTest

@testable import Readers

final class APPLTests: XCTestCase {
  func testAReleaseAfterArrivalIsAnEmbargo() throws {
    let clip = try XMLListing(XMLFixtures.appl).clip()
    XCTAssertEqual(clip.id, "a1")
    XCTAssertEqual(clip.version, "4")
    XCTAssertEqual(clip.published?.description, "2024-04-02T08:59:00")
    XCTAssertEqual(clip.embargo?.until?.description, "2024-04-03T09:00:00")
    XCTAssertEqual(clip.restrictions.map(\.text), ["NO ACCESS NORWAY"])
    XCTAssertEqual(clip.restrictions.map(\.audience), ["International"])
  }

  func testTheKillKeyKills() throws {
    let killed = XMLFixtures.appl.replacingOccurrences(
      of: "<ForeignKeys System=\"x\">",
      with: "<ForeignKeys System=\"x\"><Keys Id=\"1\" Field=\"Kill\"/>")
    XCTAssertEqual(try XMLListing(killed).clip().status, .killed)
  }
}
