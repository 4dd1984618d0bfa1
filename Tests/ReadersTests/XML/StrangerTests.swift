import Clips
import XCTest

@testable import Readers

/// Spellings of the XML formats that other senders use.
final class StrangerTests: XCTestCase {
  func testAPlayListOfAVideoItemIsAStream() throws {
    let clip = try XMLListing(
      """
      <g2:newsItem xmlns:g2="http://iptc.org/std/nar/2006-10-01/" guid="n" version="1"><g2:itemMeta>
      <g2:itemClass qcode="ninat:video"/></g2:itemMeta><g2:contentSet>
      <g2:remoteContent href="http://v.example/1.m3u8" contenttype="application/x-mpegURL"/>
      <g2:remoteContent href="http://v.example/1.mxf" contenttype="application/mxf"/>
      </g2:contentSet></g2:newsItem>
      """
    ).clip()
    XCTAssertEqual(clip.renditions.map(\.medium), [.stream, .video])
  }

  func testTheKeywordsOfALineArePartedAtCommas() throws {
    let clip = try XMLListing(
      """
      <NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>1</NewsItemId></NewsIdentifier>
      </Identification><NewsComponent><NewsLines><HeadLine>Fog</HeadLine>
      <KeywordLine>harbour, fog</KeywordLine></NewsLines></NewsComponent></NewsItem></NewsML>
      """
    ).clip()
    XCTAssertEqual(clip.keywords, ["harbour", "fog"])
  }

  func testAFeedTitleOfMarkupIsRead() throws {
    let listing = try XMLListing(
      """
      <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title type="html">Most &lt;b&gt;viewed&lt;/b&gt;
      </a:title><a:entry><a:id>1</a:id><a:title>Fog</a:title></a:entry></a:feed>
      """)
    XCTAssertEqual(try listing.list().title, "Most viewed")
    XCTAssertEqual(try listing.clip().source, "Most viewed")
  }

  func testFurtherSpellingsOfNamespacesAreKnown() throws {
    let clip = try XMLListing(
      """
      <rss xmlns:m="https://search.yahoo.com/mrss/"
      xmlns:pod="http://www.itunes.com/DTDs/Podcast-1.0.dtd"><channel><item><guid>1</guid>
      <title>Fog</title><m:content url="http://v.example/1.mp4"/><pod:duration>1:02</pod:duration>
      </item></channel></rss>
      """
    ).clip()
    XCTAssertEqual(clip.renditions.map(\.url), ["http://v.example/1.mp4"])
    XCTAssertEqual(clip.duration, 62)
    let story = try XMLListing(
      """
      <n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/"><n:body><n:body.head><n:hedline>
      <n:hl1>Fog</n:hl1></n:hedline><n:byline>By Ann Berg</n:byline></n:body.head></n:body></n:nitf>
      """
    ).clip()
    XCTAssertEqual(story.title, "Fog")
    XCTAssertEqual(story.extraText("byline"), "By Ann Berg")
  }
}
