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

  func testDatelineRightsAndSourceAreRead() throws {
    let clip = try XMLListing(
      """
      <nitf xml:lang="fr"><head><docdata><doc-id id-string="1"/><evloc city="Brest"/>
      <doc.rights owner="Quay" limitations="No archive" agent="Pier"/></docdata></head>
      <body><body.head><hedline><hl2>Below</hl2><hl1>Above</hl1></hedline><dateline><location>
      <city>Mobile</city>, <state>Alabama</state>, <country iso-cc="US">United States</country>
      </location><story.date>May 1</story.date></dateline></body.head><body.content><p>x</p><media>
      <media-reference data-location="ref-1" mime-type="audio/mpeg"/></media></body.content></body>
      </nitf>
      """
    ).clip()
    XCTAssertEqual([clip.title, clip.headline], ["Above", "Below"])
    XCTAssertEqual(clip.location?.raw, "Mobile, Alabama, United States")
    XCTAssertEqual(
      [clip.location?.city, clip.location?.region, clip.location?.country],
      ["Mobile", "Alabama", "United States"])
    XCTAssertEqual(clip.locationsShown.map(\.city), ["Brest"])
    XCTAssertEqual(clip.restrictions.map(\.text), ["No archive"])
    XCTAssertEqual(clip.rightsHolder, "Quay")
    XCTAssertEqual(clip.extra["doc.rights/agent"], .string("Pier"))
    XCTAssertEqual(clip.language, "fr")
    XCTAssertEqual(clip.renditions.map(\.reference), ["ref-1"])
    XCTAssertEqual(clip.renditions.map(\.medium), [.audio])
  }

  func testAReleaseDateWithoutValueIsAnEmbargoUntilTold() throws {
    let clip = try XMLListing(
      "<nitf><head><docdata><doc-id id-string=\"1\"/><date.release/></docdata></head><body/></nitf>"
    ).clip()
    XCTAssertEqual(clip.embargo?.state, .untilTold)
  }
}
