import Clips
import XCTest

@testable import Readers

final class NewsML1Tests: XCTestCase {
  private func item(_ components: String, identifier: String = "") throws -> XMLListing {
    try XMLListing(
      """
      <NewsML><Catalog Href="http://quay.example/catalog.xml"/><NewsItem><Identification>
      <NewsIdentifier><ProviderId>quay.example</ProviderId><DateId>20240402</DateId>
      <NewsItemId>k1</NewsItemId><RevisionId>3</RevisionId>\(identifier)</NewsIdentifier>
      </Identification>\(components)</NewsItem></NewsML>
      """)
  }

  func testAnIDIsBuiltFromItsPartsWithoutRevision() throws {
    let clip = try XMLListing(XMLFixtures.newsML1).clip()
    XCTAssertEqual(clip.id, "urn:newsml:quay.example:20240402:k1")
    XCTAssertEqual(clip.version, "3")
    XCTAssertEqual(clip.kind, .text)
    XCTAssertEqual(clip.sections.map(\.text), ["It sank."])
    XCTAssertEqual(clip.renditions.map(\.medium), [.picture])
    let other = try item(
      "<NewsComponent><NewsLines><HeadLine>H</HeadLine></NewsLines></NewsComponent>",
      identifier: "<PublicIdentifier>urn:newsml:quay.example:20240402:k1:3N</PublicIdentifier>"
    ).clip()
    XCTAssertEqual(other.id, "urn:newsml:quay.example:20240402:k1")
  }

  func testUsageRightsAreRestrictionsInTheirOwnWords() throws {
    let clip = try item(
      """
      <NewsComponent><NewsLines><HeadLine>H</HeadLine><CopyrightLine>(c) Quay</CopyrightLine>
      </NewsLines><RightsMetadata><UsageRights><Geography>Not Norway</Geography>
      <Limitations>No archive</Limitations><EndDate>20240501</EndDate></UsageRights></RightsMetadata>
      </NewsComponent>
      """
    ).clip()
    XCTAssertEqual(clip.restrictions.map(\.text), ["Not Norway", "No archive"])
    XCTAssertEqual(clip.expires.map { $0.at?.description }, ["2024-05-01"])
    XCTAssertEqual(clip.copyright, "(c) Quay")
  }

  func testReferencesMakeAnIndexInTheirOrder() throws {
    let listing = try item(
      """
      <NewsComponent><NewsLines><HeadLine>Top stories</HeadLine></NewsLines>
      <NewsComponent><NewsLines><HeadLine>First</HeadLine></NewsLines>
      <NewsItemRef NewsItem="urn:newsml:quay.example:20240402:a:1"/></NewsComponent>
      <NewsItemRef NewsItem="b.xml"/></NewsComponent>
      """)
    XCTAssertEqual(listing.clips, [])
    let list = try listing.list()
    XCTAssertEqual(list.title, "Top stories")
    XCTAssertEqual(
      Set(list.entries.map(\.clipID)), ["urn:newsml:quay.example:20240402:a", "b.xml"])
    XCTAssertEqual(list.entries.compactMap(\.title), ["First"])
    XCTAssertEqual(Set(list.entries.map(\.state)), [.dangling])
  }

  func testAVideoFileMakesTheItemAVideoButAMentionDoesNot() throws {
    let mention = try item(
      """
      <NewsManagement><AssociatedWith FormalName="Video"/></NewsManagement><NewsComponent><NewsLines>
      <HeadLine>H</HeadLine></NewsLines><ContentItem><DataContent>Text.</DataContent></ContentItem>
      </NewsComponent>
      """
    ).clip()
    XCTAssertEqual(mention.kind, .text)
    let video = try item(
      """
      <NewsComponent><NewsLines><HeadLine>H</HeadLine></NewsLines><ContentItem><DataContent>Text.
      </DataContent></ContentItem><NewsComponent><Role FormalName="Clip"/><ContentItem Href="c.mp4">
      <Format FormalName="Mpeg4"/><MimeType FormalName="video/mp4"/><Characteristics>
      <Property FormalName="Duration" Value="61000"/></Characteristics></ContentItem></NewsComponent>
      </NewsComponent>
      """
    ).clip()
    XCTAssertEqual(video.kind, .video)
    XCTAssertEqual(video.duration, 61)
    XCTAssertTrue(video.isDurationSuspect)
  }
}
