import Clips
import XCTest

@testable import Readers

final class WebSampleTests: XCTestCase {
  func testPagesWithoutVideoGiveNothing() throws {
    for name in ["JSONLD_with_JS_comment", "JSONLD_with_control_characters"] {
      let reading = try SampleFolder.read("html/\(name).html")
      XCTAssertEqual(reading.summary.kind, .html)
      XCTAssertEqual(reading.clips.count + reading.lists.count, 0, name)
    }
  }

  func testLinkedVideosAreReadOnceWhateverTheirWrapping() throws {
    try check(SampleFolder.read("html/made-videoobjects.html"))
  }

  private func check(_ reading: Reading) throws {
    XCTAssertEqual(reading.clips.count, 2)
    guard reading.clips.count == 2 else { return }
    let (first, second) = (reading.clips[0], reading.clips[1])
    XCTAssertEqual(first.title, "Drone view of the bridge")
    XCTAssertEqual(first.duration, 65)
    XCTAssertEqual(first.published?.description, "2023-09-03T05:15:00Z")
    XCTAssertEqual(first.renditions.count, 1)
    XCTAssertEqual(first.description, "Shot at dawn & without wind.")
    XCTAssertEqual(first.source, "Valley News")
    XCTAssertEqual(second.duration, 120)
    XCTAssertTrue(second.isDurationSuspect)
    XCTAssertEqual(second.title, "Bridge reopens after flood")
    XCTAssertEqual(second.restrictionTexts, ["No use outside the valley"])
    let list = try onlyList(reading)
    XCTAssertEqual(list.title, "Most watched")
    XCTAssertEqual(list.kind, .top)
    XCTAssertEqual(list.entries.map(\.rank), [1, 3])
    XCTAssertEqual(list.entries.map(\.state), [.loaded, .dangling])
  }

  func testOpenGraphAloneMakesAClip() throws {
    let clip = try only(SampleFolder.read("html/made-opengraph-only.html"))
    XCTAssertEqual(clip.title, "Le phare rallumé")
    XCTAssertEqual(clip.duration, 83)
    XCTAssertEqual(clip.published?.description, "2022-11-17T17:30:00Z")
    XCTAssertEqual(clip.renditions.count, 1)
    XCTAssertEqual(clip.source, "TV Ouest")
    XCTAssertEqual(clip.language, "fr")
    XCTAssertEqual(clip.origin?.format, "html-opengraph")
  }

  func testAChunkedResponseReadsAsItsPage() throws {
    let reading = try SampleFolder.read("warc/made-chunked-response.warc")
    try check(reading)
    XCTAssertEqual(
      reading.clips.map(\.url), Array(repeating: "https://valley.example/page", count: 2))
    for clip in reading.clips {
      XCTAssertEqual(clip.captured?.description, "2023-02-01T08:00:00Z")
      XCTAssertEqual(clip.origin?.container, "warc")
    }
    XCTAssertEqual(reading.problems.map(\.fact), [.truncated])
  }

  func testAGivenPageInAnArchiveReadsAsThePage() throws {
    let reading = try SampleFolder.read("warc/made-given-page.warc.wet.gz")
    let clip = try only(reading)
    var page = try only(SampleFolder.read("page-text/ruptly-clip-page.txt"))
    XCTAssertEqual(clip.url, "https://clips.example/page")
    XCTAssertEqual(clip.captured?.description, "2023-02-01T08:00:00Z")
    page.url = clip.url
    page.captured = clip.captured
    XCTAssertEqual(clip.content, page.content)
    XCTAssertEqual(clip.id, "d-c57960f714bd3ab8")
    XCTAssertEqual(clip.origin?.container, "gzip+warc")
    let list = try onlyList(reading)
    XCTAssertEqual(list.title, "Top downloads in last 24 hours")
    XCTAssertEqual(list.entries, [])
  }

  func testArchivesOfOrdinaryPagesGiveNothing() throws {
    for name in [
      "whirlwind.warc.wet", "example.warc", "example-wget-bad-target-uri.warc.gz",
      "example-trunc.warc",
    ] {
      let reading = try SampleFolder.read("warc/" + name)
      XCTAssertEqual(reading.summary.kind, .warc, name)
      XCTAssertEqual(reading.clips.count + reading.lists.count, 0, name)
    }
  }
}
