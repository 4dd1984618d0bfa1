import Clips
import XCTest

@testable import Readers

final class FeedTests: XCTestCase {
  private func item(_ content: String, channel: String = "") throws -> XMLListing {
    try XMLListing(
      """
      <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"
      xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
      <channel><title>Quay</title>\(channel)<item>\(content)</item></channel></rss>
      """)
  }

  func testAnItemIsAClipOfTheChannel() throws {
    let listing = try XMLListing(XMLFixtures.rss)
    XCTAssertEqual(listing.clips.map(\.id), ["q-1", "q-2"])
    let clip = listing.clips[0]
    XCTAssertEqual(clip.title, "Crane & cargo")
    XCTAssertEqual(clip.source, "Quay clips")
    XCTAssertEqual(clip.published?.description, "2024-04-02T08:11:12Z")
    XCTAssertEqual(clip.sections.map(\.text), ["A crane é lifts.\n\nSecond."])
    XCTAssertEqual(clip.duration, 62)
    XCTAssertEqual(clip.renditions.map(\.url), ["http://quay.example/1.mp4"])
    XCTAssertEqual(clip.kind, .video)
    XCTAssertEqual(listing.clips[1].restrictionState, .explicitNone)
    let list = try listing.list()
    XCTAssertEqual(list.title, "Quay clips")
    XCTAssertEqual(list.kind, .feed)
    XCTAssertEqual(list.entries.map(\.clipID), ["q-1", "q-2"])
    XCTAssertEqual(list.entries.map(\.rank), [1, 2])
  }

  func testARankingAtomFeedIsATopList() throws {
    let listing = try XMLListing(XMLFixtures.atom)
    let clip = try listing.clip()
    XCTAssertEqual(clip.title, "Fog & horns")
    XCTAssertEqual(clip.sections.map(\.text), ["One.\n\nTwo."])
    XCTAssertEqual(clip.kind, .audio)
    XCTAssertEqual(clip.renditions.map(\.bytes), [99])
    let list = try listing.list()
    XCTAssertEqual(list.kind, .top)
    XCTAssertEqual(list.asOf?.description, "2024-04-02T08:00:00Z")
  }

  func testTheDeepestLevelOfMediaWins() throws {
    let listing = try item(
      """
      <guid>1</guid><media:rating>item</media:rating>
      <media:restriction relationship="deny">item</media:restriction>
      <media:group><media:restriction relationship="deny" type="country">be</media:restriction>
      <media:content url="a b.mp4" bitrate="700" fileSize="1GB" width="" duration="soon"/>
      </media:group>
      """, channel: "<media:copyright>Quay 2024</media:copyright>")
    let clip = try listing.clip()
    XCTAssertEqual(clip.restrictions.map(\.text), ["deny country: be"])
    XCTAssertEqual(clip.copyright, "Quay 2024")
    XCTAssertEqual(clip.renditions.map(\.url), ["a b.mp4"])
    XCTAssertEqual(clip.renditions.map(\.bitrate), [700_000])
    XCTAssertEqual(clip.renditions.map(\.width), [nil])
  }

  func testItemsOfRDFStandBesideTheChannel() throws {
    let listing = try XMLListing(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="http://quay.example/c"><title>Quay</title><items><rdf:Seq>
      <rdf:li resource="http://quay.example/1"/></rdf:Seq></items></channel>
      <item rdf:about="http://quay.example/1"><title>T</title><dc:date>2024-04-02</dc:date></item>
      </rdf:RDF>
      """)
    let clip = try listing.clip()
    XCTAssertEqual(clip.id, "http://quay.example/1")
    XCTAssertEqual(clip.published?.description, "2024-04-02")
    XCTAssertEqual(clip.source, "Quay")
    XCTAssertEqual(try listing.list().entries.map(\.state), [.loaded])
  }

  func testAnEmptyFeedIsAnEmptyList() throws {
    let listing = try XMLListing("<rss><channel><title>Top clips</title></channel></rss>")
    XCTAssertEqual(listing.clips, [])
    let list = try listing.list()
    XCTAssertEqual(list.entries, [])
    XCTAssertEqual(list.kind, .top)
  }

  func testAStrangePrefixOfMediaRSSIsMediaRSS() throws {
    let clip = try XMLListing(
      """
      <rss xmlns:m="http://search.yahoo.com/mrss/"><channel><item><guid>1</guid>
      <m:content url="x.mp4" medium="video"/></item></channel></rss>
      """
    ).clip()
    XCTAssertEqual(clip.renditions.map(\.medium), [.video])
  }

  func testAFeedOfVeryManyItemsKeepsItsClipsAndCutsItsList() throws {
    let items = (1...12).map { "<item><guid>\($0)</guid></item>" }.joined()
    var options = ReadOptions.forTests
    options.limits.entries = 10
    let reading = try read(
      Array("<rss><channel><title>Quay</title>\(items)</channel></rss>".utf8), options: options)
    let list = try XCTUnwrap(reading.lists.first)
    XCTAssertEqual(reading.clips.count, 12)
    XCTAssertEqual(list.entries.map(\.clipID), (1...10).map(String.init))
    XCTAssertTrue(list.isTruncated)
    XCTAssertTrue(list.notes.contains { $0.code == .valueDropped })
  }

  func testTheListOfAFeedIsBoundedUnlessToldOtherwise() {
    XCTAssertEqual(ReadLimits().entries, 100_000)
  }
}
