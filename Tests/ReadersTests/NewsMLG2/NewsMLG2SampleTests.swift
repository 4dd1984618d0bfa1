import Clips
import XCTest

@testable import Readers

/// What `SAMPLES.tsv` asks of the real NewsML-G2 files.
final class NewsMLG2SampleTests: XCTestCase {
  private func read(_ name: String) throws -> XMLListing {
    try XMLListing(Samples.bytes("newsml-g2/" + name))
  }

  func testAStoryPackageAndItsItemsAreOneClip() throws {
    let listing = try read("made-story-package.xml")
    let clip = try listing.clip()
    XCTAssertEqual(listing.lists, [])
    XCTAssertEqual(clip.id, "tag:harbour.example,2024:pkg-2231")
    XCTAssertEqual(clip.version, "3")
    XCTAssertEqual(clip.storyNumber, "2231")
    XCTAssertEqual(clip.title, "Market stalls shake during tremor -amateur video")
    XCTAssertEqual(clip.kind, .video)
    XCTAssertEqual(clip.duration, 58.5)
    XCTAssertEqual(clip.published?.description, "2024-02-11T05:12:00Z")
    XCTAssertEqual(clip.updated?.description, "2024-02-11T06:40:58Z")
    XCTAssertEqual(clip.location?.isHedged, true)
    XCTAssertEqual(clip.location?.city, "KATHMANDU")
    XCTAssertEqual(clip.location?.country, "NEPAL")
    XCTAssertEqual(
      clip.restrictions.map(\.text),
      [
        "Broadcasters: NONE Digital: No use Norway. No use/digital display after 12/Mar/2024 06:00"
      ])
    XCTAssertEqual(clip.restrictionState, .restricted)
    XCTAssertEqual(clip.expires.map { $0.at?.description }, ["2024-03-12T06:00"])
    XCTAssertEqual(clip.expires.map(\.from), ["text"])
    XCTAssertTrue(clip.isTextToFollow)
    XCTAssertEqual(clip.renditions.map(\.medium), [.video, .video, .picture])
    XCTAssertEqual(clip.shots.map(\.kind), ["slate", "content"])
    XCTAssertEqual(clip.shots.map(\.start), [0, 4])
    XCTAssertEqual(clip.shots.map(\.end), [4, 62.5])
    XCTAssertEqual(clip.supersedes, ["tag:harbour.example,2024:pkg-2207"])
    XCTAssertEqual(clip.status, .usable)
    XCTAssertEqual(clip.advisories.map(\.kind), [.update])
  }

  func testAPictureItemIsAClip() throws {
    let clip = try read("LISTING_3_Photo_in_NewsML-G2.xml").clip()
    XCTAssertEqual(clip.kind, .picture)
    XCTAssertEqual(clip.id, "tag:gettyimages.com,2010:GYI0062134533")
    XCTAssertEqual(clip.version, "11")
    XCTAssertEqual(
      clip.title, "Variety Of Recessionary Forces Leave Las Vegas Economy Scarred")
    XCTAssertEqual(clip.published?.description, "2010-10-20T20:58:00Z")
    XCTAssertEqual(clip.renditions.count, 3)
    XCTAssertEqual(clip.renditions[1].url, "file:///./ GYI0062134533-web.jpg")
    XCTAssertEqual(clip.restrictions.count, 1)
    XCTAssertTrue(clip.restrictions[0].text.hasPrefix("Contact your local office for all"))
  }

  func testAVideoWithoutHeadlineIsNamedByItsDescription() throws {
    let clip = try read("LISTING_4_Multiple_Renditions_of_a_Video_in_NewsML-G2.xml").clip()
    XCTAssertEqual(clip.kind, .video)
    XCTAssertEqual(clip.version, "11")
    XCTAssertEqual(clip.duration, 69)
    XCTAssertEqual(clip.renditions.map(\.medium), [.video, .video, .video])
    XCTAssertTrue(clip.title.hasPrefix("Amir Hussein Abdullahian"), clip.title)
    XCTAssertNotNil(clip.titleFrom)
    XCTAssertEqual(clip.published?.description, "2014-01-30T13:29:38Z")
    XCTAssertEqual(clip.updated?.description, "2018-10-31T10:37:23Z")
    XCTAssertEqual(clip.language, "en")
    XCTAssertEqual(clip.shots.filter { $0.kind == "soundbite" }.count, 4)
    XCTAssertNil(clip.location)
    let script = clip.sections.first { $0.role == .script }
    XCTAssertTrue(script?.text.contains("SHOTLIST: KUWAIT.") ?? false)
  }

  func testPartsInFramesAreShotsInSeconds() throws {
    let clip = try read("LISTING_5_Multi-part_Video_in_NewsML-G2.xml").clip()
    XCTAssertEqual(clip.kind, .video)
    XCTAssertEqual(clip.title, "Loriot retrospective")
    XCTAssertEqual(clip.duration, 111)
    XCTAssertEqual(clip.published?.description, "2008-11-06T10:22:28Z")
    XCTAssertEqual(clip.location?.city, "Berlin")
    XCTAssertEqual(clip.location?.country, "Germany")
    let terms = clip.restrictions.map(\.text).joined(separator: "\n")
    XCTAssertTrue(terms.contains("Eurovision Members"))
    XCTAssertTrue(terms.contains("national competitor"))
    XCTAssertEqual(clip.shots.count, 8)
    XCTAssertEqual(clip.shots.last?.number, 9)
    XCTAssertEqual(clip.shots[1].start, 17.84)
    XCTAssertEqual(clip.shots[1].end, 33.24)
    XCTAssertTrue(clip.sections.contains { $0.text.contains("Vicco von Bülow") })
    XCTAssertTrue(clip.sections.contains { $0.role == .dopesheet })
    XCTAssertTrue(clip.sections.contains { $0.role == .shotlist })
  }

  func testAlternativesWithNothingLoadedAreOneClip() throws {
    let listing = try read("LISTING_8_Group_Set_example_showing_an_ALT_Package_Mode.xml")
    let clip = try listing.clip()
    XCTAssertEqual(clip.kind, .video)
    XCTAssertEqual(clip.title, "Obama annonce son équipe")
    XCTAssertEqual(clip.related.count, 8)
    XCTAssertTrue(clip.isIDDerived)
    XCTAssertEqual(listing.lists, [])
  }

  func testASequenceIsAListWithOneEntryPerPlace() throws {
    let listing = try read("LISTING_9_Group_Set_example_showing_a_SEQ_Package_Mode.xml")
    let list = try listing.list()
    XCTAssertEqual(listing.clips, [])
    XCTAssertEqual(list.entries.map(\.rank), Array(1...10))
    XCTAssertEqual(Set(list.entries.map(\.state)), [.dangling])
    XCTAssertEqual(list.entries.first?.title, "Bank cuts interest rates to record low")
    XCTAssertEqual(list.entries[7].kind, .video)
    XCTAssertEqual(list.entries[7].title, "Cause of wind turbine damage unknown")
  }

  func testAPackageWithoutIDTakesItsFirstMembers() throws {
    let listing = try read("LISTING_24_News_Message_conveying_a_complete_News_Package.xml")
    let clip = try listing.clip()
    XCTAssertEqual(clip.id, "N1")
    XCTAssertEqual(clip.title, "N1")
    XCTAssertEqual(listing.lists, [])
  }

  func testBareMetadataAreNoItem() throws {
    let listing = try read("LISTING_28_Illustrating_Located_Subject_and_Dateline.xml")
    XCTAssertEqual(listing.clips, [])
    XCTAssertEqual(listing.lists, [])
  }

  func testAnItemWithoutAnythingIsNamedByItsID() throws {
    let clip = try read("001_simplest_file.xml").clip()
    XCTAssertEqual(clip.id, "simplest-test-from-file")
    XCTAssertEqual(clip.title, "simplest-test-from-file")
    XCTAssertEqual(clip.published?.description, "2020-06-22T09:00:00Z")
    XCTAssertEqual(clip.status, .usable)
  }

  func testUnknownElementsDoNotDisturb() throws {
    let listing = try read("NewsML-G2-invalid01.xml")
    XCTAssertEqual(listing.clips.count, 4)
    XCTAssertEqual(Set(listing.clips.map(\.status)), [.withheld])
    XCTAssertEqual(
      listing.clips.first?.title, "Bacon ipsum dolor amet pig tail brisket turducken")
    XCTAssertEqual(listing.clips.first?.renditions, [])
    let list = try listing.list()
    XCTAssertEqual(list.title, "Baconipsumtest")
    XCTAssertEqual(list.entries.count, 2)
    XCTAssertEqual(Set(list.entries.map(\.state)), [.withheld])
  }

  func testAnEmbargoKeepsTimeAndWords() throws {
    let clip = try read("dpa-embargoed.xml").clip()
    XCTAssertEqual(clip.embargo?.state, .until)
    XCTAssertEqual(clip.embargo?.until?.description, "2025-01-23T18:00:00Z")
    XCTAssertTrue(clip.embargo?.text?.contains("Bitte beachten Sie die Sperrfrist") ?? false)
    XCTAssertEqual(clip.sections.filter { !$0.isPublic }.count, 2)
    XCTAssertEqual(clip.headline, "Ausstellung")
    let summary = clip.sections.first { $0.role == .summary }
    XCTAssertTrue(summary?.text.hasPrefix("Eine Ausstellung in Berlin zeigt") ?? false)
    let body = clip.sections.first { $0.role == .body }
    XCTAssertFalse(body?.text.contains("23.01.2025 14:10") ?? true)
  }

  func testAMinimalTextItemIsAClip() throws {
    let clip = try read("minimal.xml").clip()
    XCTAssertEqual(clip.kind, .text)
    XCTAssertEqual(clip.published?.description, "2012-01-01T13:00:00Z")
    XCTAssertEqual(clip.language, "de")
  }

  func testACanceledEventDoesNotKillTheItem() throws {
    let listing = try read("NewsMsg_withEvents_2.28.xml")
    let clip = try listing.clip()
    XCTAssertEqual(clip.title, "Event Ref Test")
    XCTAssertEqual(clip.status, .usable)
    XCTAssertTrue(clip.notes.contains { $0.code == .conceptSkipped })
  }
}
