import Clips
import XCTest

@testable import Readers

/// Rules of the smaller formats, each on a document of its own.
final class FormatRuleTests: XCTestCase {
  private func only(_ text: String) throws -> Clip {
    let reading = try read(text)
    XCTAssertEqual(reading.clips.count, 1)
    return try XCTUnwrap(reading.clips.first)
  }

  func testASenselessWidthSizeLengthOrThumbnailTimeIsDroppedWithANote() throws {
    let made = try only(
      """
      <rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item><guid>1</guid><title>Fog</title>
      <media:content url="a b.mp4" fileSize="1GB" width="" height="x" duration="soon"/>
      <media:thumbnail url="t.jpg" time="later"/><media:thumbnail url="u.jpg" time="00:00:02.5"/>
      </item></channel></rss>
      """)
    XCTAssertEqual(made.renditions.map(\.url), ["a b.mp4"])
    XCTAssertEqual(made.renditions.map(\.width), [nil])
    XCTAssertEqual(made.thumbnails, ["t.jpg", "u.jpg"])
    XCTAssertEqual(
      made.notes.filter { $0.code == .valueDropped },
      [
        Note(.valueDropped, field: "renditions.width"),
        Note(.valueDropped, field: "thumbnails.time", "later"),
        Note(.valueDropped, field: "renditions.height", "x"),
        Note(.valueDropped, field: "renditions.bytes", "1GB"),
      ])
    XCTAssertTrue(made.noteCodes.contains("duration-unparsed"))
  }

  func testTheRestrictionsOfMediaRSSAreWordsAndContradictionsStay() throws {
    func item(_ elements: String) throws -> Clip {
      try only(
        """
        <rss xmlns:media="http://search.yahoo.com/mrss"><channel><item><guid>1</guid>
        \(elements)</item></channel></rss>
        """)
    }
    func restriction(_ attributes: String, _ text: String = "") -> String {
      "<media:restriction \(attributes)>\(text)</media:restriction>"
    }
    let allow = "relationship=\"allow\""
    let words: [(String, [String], RestrictionState)] = [
      (restriction(allow + " type=\"country\"", "au us"), ["allow country: au us"], .restricted),
      (restriction(allow, "all"), ["allow all"], .explicitNone),
      (restriction(allow, "none"), ["allow none"], .restricted),
      (restriction("relationship=\"deny\""), ["deny"], .restricted),
      (
        restriction(allow, "all") + restriction("relationship=\"deny\" type=\"uri\"", "x"),
        ["allow all", "deny uri: x"], .restricted
      ),
    ]
    for (elements, texts, state) in words {
      let made = try item(elements)
      XCTAssertEqual(made.restrictions.map(\.text), texts)
      XCTAssertEqual(made.restrictionState, state, texts.joined())
    }
    for (word, status) in [
      ("active", ClipStatus.usable), ("blocked", .withheld), ("deleted", .killed),
    ] {
      XCTAssertEqual(try item("<media:status state=\"\(word)\"/>").status, status)
    }
  }

  func testValidityGivesEmbargoAndExpiryAndScenesAreShots() throws {
    let made = try only(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"
       xmlns:dcterms="http://purl.org/dc/terms/" xmlns:yt="http://www.youtube.com/xml/schemas/2015"
      ><title>Quay</title><entry><yt:videoId>v1</yt:videoId><title>Fog</title>
      <dcterms:valid>start=2024-01-01T00:00Z; end=2024-02-01T00:00Z</dcterms:valid>
      <media:community><media:statistics views="7" favorites="2"/></media:community>
      <media:scenes><media:scene><sceneTitle>Gate</sceneTitle><sceneStartTime>00:01</sceneStartTime>
      <sceneEndTime>00:05</sceneEndTime></media:scene></media:scenes>
      <media:text type="plain">Words</media:text><media:copyright>Quay 2024</media:copyright>
      <media:license href="https://l.example">Own</media:license>
      <media:price type="rent" price="5" currency="EUR"/></entry></feed>
      """)
    XCTAssertEqual(made.id, "v1")
    XCTAssertEqual(made.embargo?.until?.description, "2024-01-01T00:00Z")
    XCTAssertEqual(made.expires.map { $0.at?.description }, ["2024-02-01T00:00Z"])
    XCTAssertEqual(made.statistics?.views, 7)
    XCTAssertEqual(made.shots.map(\.text), ["Gate"])
    XCTAssertEqual(made.shots.map(\.end), [5])
    XCTAssertEqual(made.sections.map(\.role), [.transcript])
    XCTAssertEqual(made.copyright, "Quay 2024")
    XCTAssertEqual(made.licence, "Own https://l.example")
    XCTAssertEqual(made.price, "rent 5 EUR")
    XCTAssertEqual(made.origin?.format, "atom")
  }

  func testTheNamesOfAVideoObjectStandForEachOther() throws {
    func page(_ members: String, head: String = "") throws -> Clip {
      try only(
        """
        <html lang="fr"><head><title>The page</title>\(head)<script type="application/ld+json">
        {"@type":"NewsArticle","headline":"Article &amp; more","video":{"@TYPE":"VideoObject",
        \(members)}}</script></head></html>
        """)
    }
    let bare = try page("\"embedUrl\":\"https://e.example/1\",\"datePublished\":\"2024-01-02\"")
    XCTAssertEqual(bare.title, "Article & more")
    XCTAssertEqual(bare.id, "https://e.example/1")
    XCTAssertEqual(bare.published?.description, "2024-01-02")
    XCTAssertEqual(bare.language, "fr")
    let full = try page(
      """
      "NAME":"Fog","identifier":"i-1","uploadDate":"2024-01-03","datePublished":"2024-01-02",
      "expires":"2024-05-01","contentUrl":"https://c.example/1.mp4","image":"https://c.example/i.jpg",
      "inLanguage":"nl","author":{"name":"Quay"},"locationCreated":"Vlissingen, Netherlands",
      "conditionsOfAccess":"Subscribers only","regionsAllowed":"NL BE","ineligibleRegion":"US",
      "usageInfo":"No archive","duration":"T2M5S",
      "hasPart":{"@type":"Clip","name":"Gate","startOffset":2,"endOffset":5}
      """, head: "<meta property=\"og:site_name\" content=\"Site\">")
    XCTAssertEqual(full.title, "Fog")
    XCTAssertEqual(full.id, "i-1")
    XCTAssertEqual(full.published?.description, "2024-01-03")
    XCTAssertEqual(full.expires.map { $0.at?.description }, ["2024-05-01"])
    XCTAssertEqual(full.renditions.map(\.url), ["https://c.example/1.mp4"])
    XCTAssertEqual(full.thumbnails, ["https://c.example/i.jpg"])
    XCTAssertEqual(full.language, "nl")
    XCTAssertEqual(full.source, "Quay")
    XCTAssertEqual(full.location?.city, "Vlissingen")
    XCTAssertEqual(
      full.restrictions.map(\.text),
      ["No archive", "Subscribers only", "allow region: NL BE", "deny region: US"])
    XCTAssertEqual(full.duration, 125)
    XCTAssertTrue(full.isDurationSuspect)
    XCTAssertEqual(full.shots.map(\.start), [2])
  }

  func testTheColumnsOfARightsDeskAreKnown() throws {
    let made = try only(
      """
      sep=;
      Asset ID;Name;PublishedAt;TRT;Channel Title;License;Credits;Link;Tags;view_count;thumbnail_link;Location;Status
      A-1;"Fog
      and rain";05.03.2024 15:06;0:20;Quay;RESTRICTIONS: No archive;Quay/ANP;https://q.example/1;fog|rain;1,204;https://q.example/t.jpg;Netherlands, Vlissingen;Warning
      """)
    XCTAssertEqual(made.id, "A-1")
    XCTAssertEqual(made.title, "Fog and rain")
    XCTAssertEqual(made.published?.description, "2024-03-05T15:06")
    XCTAssertEqual(made.duration, 20)
    XCTAssertEqual(made.source, "Quay")
    XCTAssertEqual(made.restrictions.map(\.text), ["No archive"])
    XCTAssertNil(made.licence)
    XCTAssertEqual(made.credit, "Quay/ANP")
    XCTAssertEqual(made.url, "https://q.example/1")
    XCTAssertEqual(made.keywords, ["fog", "rain"])
    XCTAssertEqual(made.statistics?.views, 1204)
    XCTAssertEqual(made.thumbnails, ["https://q.example/t.jpg"])
    XCTAssertEqual(made.location?.city, "Vlissingen")
    XCTAssertEqual(made.status, .unknown)
    XCTAssertEqual(made.extraText("Status"), "Warning")
  }

  func testATableWithoutTitlesIsNamedByItsDescriptions() throws {
    let made = try only("id,description\n1,- Fog at the quay. More follows.\n")
    XCTAssertEqual(made.title, "Fog at the quay")
    XCTAssertEqual(made.titleFrom, "description")
    XCTAssertEqual(made.noteCodes, ["title-fallback"])
  }

  func testAReleaseIsAnEmbargoOnlyAfterTheArrival() throws {
    func release(_ time: String) throws -> Embargo? {
      try only(
        """
        <Publication xmlns="http://ap.org/schemas/03/2005/appl"><PublicationManagement>
        <ArrivalDateTime>2024-03-05T10:00:00</ArrivalDateTime><ReleaseDateTime>\(time)</ReleaseDateTime>
        <FirstCreated Year="2024" Month="3" Day="5" Time="09:00:00"/></PublicationManagement>
        </Publication>
        """
      ).embargo
    }
    XCTAssertNil(try release("2024-03-05T10:00:00"))
    XCTAssertEqual(try release("2024-03-05T12:00:00")?.state, .until)
    XCTAssertEqual(try release("at noon")?.state, .invalid)
  }

  func testAnItemOfNewsMLIsNamedByItsIdentifierWithoutRevision() throws {
    func id(_ parts: String) throws -> String {
      try only(
        """
        <NewsML><NewsItem><Identification><NewsIdentifier>\(parts)</NewsIdentifier></Identification>
        <NewsComponent><NewsLines><HeadLine>H</HeadLine></NewsLines></NewsComponent></NewsItem></NewsML>
        """
      ).id
    }
    let parts =
      "<ProviderId>q.example</ProviderId><DateId>20240305</DateId><NewsItemId>N1</NewsItemId>"
    XCTAssertEqual(
      try id(
        parts + "<RevisionId>2</RevisionId><PublicIdentifier>urn:newsml:q.example:20240305:N1:2N"
          + "</PublicIdentifier>"), "urn:newsml:q.example:20240305:N1")
    XCTAssertEqual(
      try id(parts + "<PublicIdentifier>other</PublicIdentifier>"),
      "urn:newsml:q.example:20240305:N1")
    XCTAssertEqual(try id(parts), "urn:newsml:q.example:20240305:N1")
  }

  func testDocumentDataOfNITFAreRead() throws {
    let made = try only(
      """
      <nitf baselang="de"><head><docdata management-status="embargoed"><doc-id id-string="n-1"/>
      <urgency ed-urg="4"/><evloc city="Bremen" iso-cc="DE"/><date.issue norm="20240305T150607Z"/>
      <date.release norm="20240306T000000Z"/><date.expire norm="20240401"/>
      <doc.copyright year="2024" holder="Quay"/><doc.rights geography="Germany only"/></docdata></head>
      <body><body.head><hedline><hl1>Eins</hl1><hl2>Zwei</hl2></hedline><distributor>Quay News
      </distributor><abstract><p>Kurz</p></abstract></body.head><body.content><p>Lang</p>
      <media media-type="video"><media-reference source="v.mp4" mime-type="video/mp4" time="12"/>
      </media></body.content></body></nitf>
      """)
    XCTAssertEqual(made.id, "n-1")
    XCTAssertEqual(made.title, "Eins")
    XCTAssertEqual(made.headline, "Zwei")
    XCTAssertEqual(made.status, .withheld)
    XCTAssertEqual(made.urgency, 4)
    XCTAssertEqual(made.published?.description, "2024-03-05T15:06:07Z")
    XCTAssertEqual(made.embargo?.until?.description, "2024-03-06T00:00:00Z")
    XCTAssertEqual(made.expires.map { $0.at?.description }, ["2024-04-01"])
    XCTAssertEqual(made.rightsHolder, "Quay")
    XCTAssertEqual(made.restrictions.map(\.text), ["Germany only"])
    XCTAssertEqual(made.location?.countryCode, "DE")
    XCTAssertEqual(made.source, "Quay News")
    XCTAssertEqual(made.language, "de")
    XCTAssertEqual(made.sections.map(\.role), [.summary, .body])
    XCTAssertEqual(made.renditions.map(\.url), ["v.mp4"])
    XCTAssertEqual(made.kind, .video)
    XCTAssertEqual(made.duration, 12)
  }
}
