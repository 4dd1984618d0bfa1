import Clips
import XCTest

@testable import Readers

final class NinjsSampleTests: XCTestCase {
  func testAStatusWordOutsideTheVocabularyIsUnknown() throws {
    let clip = try only(SampleFolder.read("ninjs/005_pubstatus_replaced.json"))
    XCTAssertEqual(clip.id, "006_pubstatus_replaced")
    XCTAssertEqual(clip.status, .unknown)
    XCTAssertEqual(clip.statusRaw, "replaced")
  }

  func testCancelledKills() throws {
    let clip = try only(SampleFolder.read("ninjs/007_pubstatus_cancelled.json"))
    XCTAssertEqual(clip.status, .killed)
  }

  func testAnEmbargoMayBeADate() throws {
    let clip = try only(SampleFolder.read("ninjs/020_embargoed_date_only.json"))
    XCTAssertEqual(clip.embargo, Embargo(.until, until: Moment("2019-10-01")))
  }

  func testAnItemOfAddressAndTypeAloneIsAClip() throws {
    let name = "ninjs/validation_test_suite_1.0_should_pass_004_type_video.json"
    let clip = try only(SampleFolder.read(name))
    XCTAssertEqual([clip.id, clip.title], ["004_type_video", "004_type_video"])
    XCTAssertEqual(clip.kind, .video)
  }

  func testTextAndMarkupOfOneBodyAreOneSection() throws {
    let reading = try SampleFolder.read(
      "ninjs/documentation_includes_examples_1.6_007_multimedia.json")
    let clip = try only(reading)
    XCTAssertEqual(clip.kind, .composite)
    XCTAssertEqual(clip.title, "Captain of wrecked cruise ship on trial in Italy")
    XCTAssertEqual(clip.sections.map(\.role), [.body])
    XCTAssertEqual(clip.location?.city, "Grossetto")
    XCTAssertEqual(clip.location?.country, "Italy")
    XCTAssertEqual(clip.related.count, 2)
    XCTAssertEqual(reading.lists, [])
  }

  func testRepeatedKeysAreAllKept() throws {
    let clip = try only(
      SampleFolder.read("ninjs/examples_1.4_businesswire-newsml-20130731006140.json"))
    XCTAssertEqual(clip.kind, .video)
    XCTAssertEqual(clip.renditions.count, 6)
    XCTAssertEqual(clip.renditions.filter { $0.medium == .video }.count, 3)
  }

  func testOldKeysInNewArraysAreRead() throws {
    let clip = try only(SampleFolder.read("ninjs/examples_2.1_ap_video.json"))
    XCTAssertEqual(clip.kind, .video)
    XCTAssertEqual(clip.duration, 128.929)
    XCTAssertTrue(clip.isDurationSuspect)
    XCTAssertEqual(clip.renditions.count, 10)
    let media = Dictionary(grouping: clip.renditions, by: \.medium).mapValues(\.count)
    XCTAssertEqual(media, [.video: 2, .picture: 6, .text: 2])
    XCTAssertEqual(clip.title, "House leaders double down on impeachment positions")
    XCTAssertEqual(clip.slug, "US Pelosi McCarthy (CR)")
    XCTAssertEqual(clip.restrictions.count, 1)
    XCTAssertTrue(clip.restrictionTexts[0].contains("AP Clients Only | US: AP Clients Only"))
    XCTAssertEqual(clip.restrictionState, .restricted)
  }

  func testABareArrayIsNoList() throws {
    let reading = try SampleFolder.read(
      "ninjs/examples_3.0_collection_20231016-event-timeline-sample.json")
    XCTAssertEqual(reading.clips.count, 14)
    XCTAssertEqual(reading.lists, [])
    XCTAssertEqual(
      reading.clips.first?.title, "Athlete uses medicine containing prohibited substance")
  }

  func testEncodedRightsAreKeptRaw() throws {
    let clip = try only(SampleFolder.read("ninjs/imageEncodedRights.json"))
    XCTAssertEqual(clip.kind, .picture)
    XCTAssertTrue(clip.machineRights?.contains("http://www.w3.org/ns/odrl/2/commercialize") == true)
    XCTAssertEqual(clip.renditions.count, 2)
    XCTAssertEqual(clip.restrictionState, .notStated)
  }

  func testPlanningItemsTakeTitleAndStreamsFromTheirCoverage() throws {
    let clip = try only(
      SampleFolder.read(
        "ninjs/validation_test_suite_3.0_should_pass_008_planning_with_rendition_srt.json"))
    XCTAssertEqual(clip.kind, .planning)
    XCTAssertEqual(clip.title, "Text article covering the ball drop")
    XCTAssertEqual(clip.renditions.map(\.medium), [.stream, .stream])
  }
}
