import Clips
import XCTest

@testable import Readers

/// What `SAMPLES.tsv` asks of the real NewsML 1.x files.
final class NewsML1SampleTests: XCTestCase {
  private func read(_ name: String) throws -> XMLListing {
    try XMLListing(Samples.bytes("newsml-1/" + name))
  }

  func testAnArabicTextIsAClip() throws {
    let clip = try read("afp.com-20231125T000001Z-TX-PAR-EWI57.xml").clip()
    XCTAssertEqual(clip.kind, .text)
    XCTAssertEqual(clip.language, "ar")
    XCTAssertEqual(clip.published?.description, "2023-11-25T00:00:01Z")
    XCTAssertEqual(clip.location?.country, "Cyprus")
    XCTAssertEqual(clip.location?.countryCode, "CY")
    XCTAssertEqual(clip.location?.city, "نيقوسيا")
    XCTAssertEqual(clip.title, "مذكرة")
  }

  func testAnItemWithoutContentAndHeadlineIsAnEmptyList() throws {
    let listing = try read("afp-arabic-index.xml")
    XCTAssertEqual(listing.clips, [])
    let list = try listing.list()
    XCTAssertEqual(list.title, "من الدنيا")
    XCTAssertEqual(list.entries, [])
    XCTAssertEqual(list.asOf?.description, "2023-11-26T13:49:39Z")
  }

  func testAPictureWithANumberForAHeadlineIsNamedByItsSlug() throws {
    let clip = try read("DV2209430.xml").clip()
    XCTAssertEqual(clip.kind, .picture)
    XCTAssertEqual(clip.title, "FBL-ENG-PR-TOTTENHAM-SUNDERLAND")
    XCTAssertNotNil(clip.titleFrom)
    XCTAssertEqual(clip.id, "urn:newsml:afp.com:20160116:PH:DV:DV2209430")
    XCTAssertEqual(clip.version, "2")
    XCTAssertEqual(clip.restrictions.map(\.from), ["caption", "advisory"])
    XCTAssertEqual(clip.restrictionState, .restricted)
    XCTAssertEqual(clip.location?.city, "London")
    XCTAssertTrue(clip.location?.country?.hasPrefix("United Kingdom") ?? false)
    XCTAssertEqual(clip.published?.description, "2016-01-16T12:56:17Z")
    XCTAssertEqual(clip.renditions.count, 1)
  }

  func testUpdatesThroughoutRestrictNothing() throws {
    let clip = try read("afp.com_newsml1.2_sample.xml").clip()
    XCTAssertEqual(clip.kind, .text)
    XCTAssertEqual(clip.restrictionState, .notStated)
    XCTAssertEqual(clip.advisories.map(\.kind), [.update])
    XCTAssertEqual(clip.location?.city, "Gaza City")
    XCTAssertEqual(clip.published?.description, "2021-05-16T08:06:25Z")
  }

  func testAHeadlineFurtherInIsTheTitle() throws {
    let clip = try read("businesswire-newsml-20130731006140.xml").clip()
    XCTAssertEqual(clip.kind, .video)
    XCTAssertEqual(
      clip.title,
      "Lunch Taking a Toll? Let Applebee’s® Industrial Strength Lunch Decoy Stand In")
    XCTAssertEqual(clip.renditions.count, 9)
    XCTAssertEqual(clip.renditions.filter { $0.medium == .video }.count, 3)
    XCTAssertEqual(clip.renditions.filter { $0.medium == .picture }.count, 6)
    XCTAssertEqual(clip.published?.description, "2013-07-31T15:32:00Z")
  }

  func testLatin1BytesAndATimeWithoutZoneStayAsTheyAre() throws {
    let clip = try read("50812345.xml").clip()
    XCTAssertEqual(clip.title, "BREVES: Tecnologia - Novidades de Inovação")
    XCTAssertEqual(clip.published?.description, "2025-01-28T10:15:30")
    XCTAssertEqual(clip.language, "pt")
    XCTAssertEqual(clip.location?.city, "Lisboa")
    XCTAssertEqual(clip.location?.country, "Portugal")
    XCTAssertEqual(clip.renditions.count, 1)
  }

  func testAnAdvisoryLineThatRestrictsIsARestriction() throws {
    let clip = try read("made-video-item.xml").clip()
    XCTAssertEqual(clip.kind, .video)
    XCTAssertEqual(clip.id, "urn:newsml:harbour.example:20230302:HB-7781")
    XCTAssertEqual(clip.version, "2")
    XCTAssertEqual(clip.duration, 31)
    XCTAssertEqual(clip.published?.description, "2023-03-02T08:00:00Z")
    XCTAssertEqual(clip.location?.city, "VLISSINGEN")
    XCTAssertEqual(clip.location?.country, "Nederland")
    XCTAssertEqual(clip.restrictions.map(\.text), ["NO USE BELGIUM. NO ARCHIVE"])
    XCTAssertEqual(clip.shots.map(\.start), [0, 14])
    XCTAssertEqual(clip.shots.map(\.end), [14, 31])
    XCTAssertEqual(clip.renditions.count, 2)
  }
}
