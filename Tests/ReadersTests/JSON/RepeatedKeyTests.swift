import Clips
import XCTest

@testable import Readers

/// An object with one key twice keeps its record: the first value counts, a note tells
/// of it, and the other is kept but in newsreel's own lines, whose names are fixed.
final class RepeatedKeyTests: XCTestCase {
  private let documents: [(kind: DocumentKind, text: String)] = [
    (
      .ninjs,
      """
      {"uri":"u:1","type":"video","headline":"First","headline":"Second"}
      """
    ),
    (
      .apMediaAPI,
      """
      {"api_version":"2","data":{"item":{"altids":{"itemid":"u:1"},"headline":"First",
      "headline":"Second"}}}
      """
    ),
    (
      .digitalwires,
      """
      {"format":"digitalwires@1.0","urn":"u:1","headline":"First","headline":"Second"}
      """
    ),
    (
      .jsonFeed,
      """
      {"version":"https://jsonfeed.org/version/1","items":[{"id":"u:1","title":"First",
      "title":"Second"}]}
      """
    ),
    (
      .ytDlp,
      """
      {"id":"u:1","title":"First","title":"Second","webpage_url":"https://v.example/1"}
      """
    ),
    (
      .vmh,
      """
      {"photoVideoMetadataIPTC":{"guid":"u:1","headline":"First","headline":"Second"}}
      """
    ),
    (
      .vmh,
      """
      {"XMP-dc:Identifier":"u:1","XMP-photoshop:Headline":"First","XMP-photoshop:Headline":"Second"}
      """
    ),
    (
      .newsreelLines,
      """
      {"type":"clip","id":"u:1","title":"First","title":"Second"}
      """
    ),
    (
      .html,
      """
      <html><script type="application/ld+json">{"@type":"VideoObject","@id":"u:1","name":"First",
      "name":"Second"}</script></html>
      """
    ),
  ]

  func testTheFirstValueCountsAndTheOtherIsKept() throws {
    for (kind, text) in documents {
      let reading = try read(text)
      XCTAssertEqual(reading.summary.kind, kind)
      XCTAssertEqual(reading.problems, [])
      XCTAssertEqual(reading.clips.map(\.id), ["u:1"], "\(kind)")
      let clip = try XCTUnwrap(reading.clips.first)
      XCTAssertEqual(clip.title, "First", "\(kind)")
      XCTAssertTrue(clip.noteCodes.contains("json-lenient"), "\(kind)")
      let kept =
        clip.extra.members.map(\.value)
        + [clip.headline.map(JSONValue.string)]
        .compactMap { $0 }
      if kind != .newsreelLines { XCTAssertEqual(kept, [.string("Second")], "\(kind)") }
    }
  }

  func testAnExportWithKeysKeptTwiceIsReadAgainUnchanged() throws {
    let clip = try XCTUnwrap(
      read("{\"uri\":\"u:1\",\"headline\":\"Fog\",\"x\":1,\"x\":2}").clips.first)
    XCTAssertEqual(clip.extra.members.map(\.key), ["x", "x"])
    var exporter = Exporter(.jsonl)
    let line = exporter.record(.clip(clip))
    XCTAssertEqual(try read(line).clips, [clip])
  }

  func testAKeyThreeTimesInARenditionKeepsAllFiles() throws {
    let clip = try XCTUnwrap(
      read(
        """
        {"uri":"u:1","type":"video","headline":"Fog","renditions":{
        "web":{"href":"https://f.example/1.mp4"},"web":{"href":"https://f.example/2.mp4"},
        "web":{"href":"https://f.example/3.mp4"}}}
        """
      ).clips.first)
    XCTAssertEqual(clip.renditions.map(\.name), ["web", "web", "web"])
    XCTAssertEqual(
      clip.renditions.map(\.url),
      ["https://f.example/1.mp4", "https://f.example/2.mp4", "https://f.example/3.mp4"])
    XCTAssertEqual(clip.notes, [Note(.jsonLenient, "repeated key")])
  }
}
