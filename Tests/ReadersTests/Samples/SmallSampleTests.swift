import Clips
import XCTest

@testable import Readers

final class SmallSampleTests: XCTestCase {
  func testAnInfoFileOfYoutubeDlIsAClip() throws {
    let clip = try only(
      SampleFolder.read("yt-dlp/EA_Play_2016_Live_from_the_Novo_Theatre-42850523.info.json"))
    XCTAssertEqual(clip.kind, .video)
    XCTAssertEqual(clip.id, "42850523")
    XCTAssertEqual(clip.duration, 32)
    XCTAssertEqual(clip.published?.description, "2016-06-12T21:36:33Z")
    XCTAssertEqual(clip.statistics?.views, 30119)
    XCTAssertEqual(clip.renditions.count, 1)
  }

  func testAPlaylistKeepsTheGapOfAMissingVideo() throws {
    let reading = try SampleFolder.read("yt-dlp/made-playlist.info.json")
    XCTAssertEqual(reading.clips.map(\.id), ["v1", "v3"])
    let list = try onlyList(reading)
    XCTAssertEqual(list.title, "Harbour desk picks")
    XCTAssertEqual(list.kind, .playlist)
    XCTAssertEqual(list.entries.map(\.rank), [1, 3])
    let first = reading.clips[0]
    XCTAssertEqual(first.duration, 61.5)
    XCTAssertEqual(first.published?.description, "2023-01-05T10:00:00Z")
    XCTAssertEqual(first.renditions.map(\.medium), [.video, .audio])
    XCTAssertEqual(first.shots.map(\.start), [0, 20])
    XCTAssertEqual(first.shots.map(\.end), [20, 61.5])
  }

  func testATrendingTableRanksByItsRows() throws {
    let reading = try SampleFolder.read("csv/18.01.11_GB_videos.csv")
    XCTAssertEqual(reading.clips.count, 77)
    XCTAssertEqual(reading.clips.first?.id, "JIFMN986m8s")
    let list = try onlyList(reading)
    XCTAssertEqual(list.entries.map(\.rank), (1...77).map { $0 })
    XCTAssertEqual(list.asOf?.description, "2018-11-01")
  }

  func testARightsLogKeepsItsLogWordsAside() throws {
    let reading = try SampleFolder.read("csv/made-rights-log.tsv")
    XCTAssertEqual(reading.clips.count, 2)
    XCTAssertEqual(reading.lists, [])
    XCTAssertEqual(reading.clips[0].restrictionTexts, ["No use Norway. No archive"])
    XCTAssertEqual(reading.clips[1].licence, "by-nc")
    XCTAssertEqual(reading.clips[1].restrictionState, .notStated)
    XCTAssertEqual(reading.clips.map(\.status), [.unknown, .unknown])
    XCTAssertEqual(reading.clips.map { $0.extraText("status") }, ["Success", "Warning"])
  }

  func testARankedTableKeepsTieAndGap() throws {
    let reading = try SampleFolder.read("csv/made-ranked.csv")
    XCTAssertEqual(reading.clips.count, 4)
    XCTAssertEqual(reading.clips.map(\.duration), [150, 47, 185, 72])
    XCTAssertEqual(reading.clips[1].published?.description, "2023-01-01T06:30")
    // Behind "Rights" the word may grant or bar.
    XCTAssertEqual(reading.clips[1].restrictionTexts, ["NONE"])
    XCTAssertEqual(reading.clips[1].restrictionState, .restricted)
    XCTAssertEqual(reading.clips[3].restrictionState, .seeElsewhere)
    XCTAssertEqual(try onlyList(reading).entries.map(\.rank), [1, 2, 2, 5])
  }

  func testAJSONFeedIsAListOfItsItems() throws {
    let reading = try SampleFolder.read("json-feed/example.json")
    XCTAssertEqual(reading.clips.count, 2)
    XCTAssertEqual(try onlyList(reading).title, "My Example Feed")
    XCTAssertEqual(reading.clips[0].id, "2")
    XCTAssertEqual(reading.clips[0].kind, .video)
    XCTAssertEqual(reading.clips[0].renditions.count, 1)
    XCTAssertEqual(reading.clips[1].title, "Hello, world!")
    XCTAssertEqual(reading.clips[1].sections.map(\.text), ["Hello, world!"])
  }

  func testVideoMetadataMayMixPlainTextsAndLanguageMaps() throws {
    let clip = try only(SampleFolder.read("vmh/VMH-JSON-Examples-newsagency.json"))
    XCTAssertEqual(clip.kind, .video)
    XCTAssertEqual(clip.title, "A President Issues NASA's First Historic Challenge")
    XCTAssertEqual(clip.duration, 124)
    XCTAssertEqual(clip.published?.description, "1961-05-25")
    XCTAssertEqual(clip.rightsHolder, "NASA; public domain")
  }
}
