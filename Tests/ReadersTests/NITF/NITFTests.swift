import Clips
import XCTest

@testable import Readers

final class NITFTests: XCTestCase {
  func testParagraphsArePartedByABlankLine() throws {
    let clip = try XMLListing(XMLFixtures.nitf).clip()
    XCTAssertEqual(clip.id, "p-9")
    XCTAssertEqual(clip.title, "Pier reopens")
    XCTAssertEqual(clip.sections.map(\.text), ["The pier is open.\n\nFor walkers."])
    XCTAssertEqual(clip.published?.description, "2024-04-02T09:00:00Z")
    XCTAssertEqual(clip.status, .usable)
    XCTAssertEqual(clip.kind, .text)
  }

  func testAReleaseDateWithoutValueIsAnEmbargoUntilTold() throws {
    let clip = try XMLListing(
      "<nitf><head><docdata><doc-id id-string=\"1\"/><date.release/></docdata></head><body/></nitf>"
    ).clip()
    XCTAssertEqual(clip.embargo?.state, .untilTold)
  }
}
