import Clips
import XCTest

@testable import Readers

/// Every path of the table of NewsML-G2, on one item of our own.
final class NewsMLG2RuleTests: XCTestCase {
  private let item = """
    <?xml version="1.0" encoding="UTF-8"?>
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xmlns:x="http://quay.example/ext"
     guid="tag:quay.example,2024:9" version="12" xml:lang="nl">
    <rightsInfo><copyrightHolder literal="Quay TV"/><copyrightNotice>(c) Quay 2024</copyrightNotice>
    <usageTerms>No archive</usageTerms><usageTerms role="r:content">Online</usageTerms>
    <usageTerms>No use Belgium</usageTerms>
    <rightsExpressionXML langid="odrl"><o:policy xmlns:o="http://www.w3.org/ns/odrl/2/"
     uid="p1"/></rightsExpressionXML></rightsInfo>
    <rightsInfo idrefs="pt2"><usageTerms>No access radio</usageTerms></rightsInfo>
    <itemMeta><itemClass qcode="cls:text"/><provider><name>Quay News</name></provider>
    <versionCreated> 2024-03-05T16:00:00Z </versionCreated>
    <firstCreated>2024-03-05T15:06:07+01:00</firstCreated>
    <embargoed>2024-03-06T00:00:00Z</embargoed><expires>2024-04-01</expires>
    <pubStatus qcode="st:withheld"/><service><name>World</name></service><title>Item title</title>
    <edNote role="n:embargo">Hold for the morning</edNote>
    <edNote pubconstraint="c:nonpublic">Do not archive the second part</edNote>
    <edNote>Graphic content</edNote>
    <signal qcode="s:update"/><signal qcode="s:correction"/><signal qcode="s:cwarn"/>
    <signal qcode="s:replace"/><signal qcode="s:replacePrev"/>
    <link rel="r:prevVersion" residref="tag:quay.example,2024:8"/>
    <link rel="r:previousVersion" residref="tag:quay.example,2024:7"/>
    <link rel="r:evolvedFrom" residref="tag:quay.example,2024:6"/>
    <link rel="r:replacing" residref="tag:quay.example,2024:5"/>
    <link rel="r:seeAlso" residref="tag:quay.example,2024:4"><title>More</title>
    <remoteContent href="http://m.quay.example/no.mp4"/></link></itemMeta>
    <contentMeta><altId type="t:editNumber">4711</altId><altId type="t:tape">T-9</altId>
    <urgency>3</urgency><contentCreated>2024-03-04</contentCreated>
    <located type="p:city"><name>Vlissingen</name><broader type="p:statprov"><name>Zeeland</name>
    </broader><broader type="p:country" qcode="c:NL"><name>Nederland</name></broader></located>
    <dateline>5 maart 2024</dateline>
    <headline role="h:subtitle">Below</headline><headline>Sluis open</headline>
    <slugline>QUAY/LOCK</slugline><creditline>Quay/ANP</creditline>
    <language tag="nl"/><language tag="en"/>
    <description role="d:summary">Sum</description><description role="d:caption">Cap</description>
    <description role="d:dopesheet">Dope</description><description role="d:shotlist">1. Gate
    2. Boat</description><description role="d:script">Words</description>
    <description role="d:synthe">Synth</description><description role="d:intro">Intro</description>
    <description role="d:teaser">Tease</description><description role="d:audio">Natural</description>
    <description role="d:moreInfo">Info</description>
    <description role="d:videoCaption">slug_file</description><description>Plain</description>
    <icon href="http://m.quay.example/i.jpg"/></contentMeta>
    <partMeta partid="pt1" seq="1"><icon href="http://m.quay.example/k.jpg"/>
    <timeDelim start="0" end="50" timeunit="u:editUnit" renditionref="r:hi"/><x:role qcode="y:slate"/>
    </partMeta>
    <partMeta partid="pt2" seq="4"><timeDelim start="50" end="125" timeunit="u:editUnit"
     renditionref="r:hi"/><x:role qcode="y:content"/><language tag="nl"/>
    <description>Gate<br/>opens</description></partMeta>
    <contentSet><remoteContent href="http://m.quay.example/a b.mp4" rendition="r:hi" width="1920"
     contenttype="video/mp4-1920x1080" height="1080" size="1000" videoframerate="25" duration="3000"
     durationunit="u:milliseconds"/><remoteContent residref="bin:2" rendition="r:lo"
     format="f:MPEG4"/>
    <inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>One</p><p></p><p>Two</p>
    <p>SCRIPT TO FOLLOW</p></body></html></inlineXML></contentSet></newsItem>
    """

  private func clip() throws -> Clip { try XMLListing(item).clip() }

  func testIdentityTitlesAndSource() throws {
    let clip = try clip()
    XCTAssertEqual(clip.id, "tag:quay.example,2024:9")
    XCTAssertEqual(clip.version, "12")
    XCTAssertEqual(clip.storyNumber, "4711")
    XCTAssertEqual(
      clip.alternativeIDs,
      [
        AlternativeID(scheme: "editNumber", value: "4711"),
        AlternativeID(scheme: "tape", value: "T-9"),
      ])
    XCTAssertEqual(clip.title, "Sluis open")
    XCTAssertEqual(clip.headline, "Below")
    XCTAssertEqual(clip.slug, "QUAY/LOCK")
    XCTAssertEqual(clip.source, "Quay News")
    XCTAssertEqual(clip.service, "World")
    XCTAssertEqual(clip.credit, "Quay/ANP")
    XCTAssertEqual(clip.urgency, 3)
    XCTAssertEqual(clip.kind, .video)
    XCTAssertEqual(clip.languages, ["nl", "en"])
    XCTAssertEqual(clip.language, "nl")
  }

  func testTextsHaveTheirRolesInOrder() throws {
    let clip = try clip()
    XCTAssertEqual(
      clip.sections.map { [$0.role.rawValue, $0.text, $0.isPublic ? "" : "private"] },
      [
        ["note", "Hold for the morning", ""],
        ["note", "Do not archive the second part", "private"],
        ["note", "Graphic content", ""],
        ["summary", "Sum", ""], ["caption", "Cap", ""], ["dopesheet", "Dope", ""],
        ["shotlist", "1. Gate\n2. Boat", ""], ["script", "Words", ""], ["dopesheet", "Synth", ""],
        ["summary", "Intro", ""], ["summary", "Tease", ""], ["audio", "Natural", ""],
        ["note", "Info", ""], ["description", "Plain", ""],
        ["body", "One\n\nTwo\n\nSCRIPT TO FOLLOW", ""],
      ])
    XCTAssertEqual(clip.description, "Plain")
    XCTAssertEqual(clip.extraText("videoCaption"), "slug_file")
    XCTAssertTrue(clip.isTextToFollow)
  }

  func testDatesPlaceAndHolds() throws {
    let clip = try clip()
    XCTAssertEqual(clip.published?.description, "2024-03-05T14:06:07Z")
    XCTAssertEqual(clip.updated?.description, "2024-03-05T16:00:00Z")
    XCTAssertEqual(clip.created?.description, "2024-03-04")
    XCTAssertEqual(clip.location?.city, "Vlissingen")
    XCTAssertEqual(clip.location?.region, "Zeeland")
    XCTAssertEqual(clip.location?.country, "Nederland")
    XCTAssertEqual(clip.location?.countryCode, "NL")
    XCTAssertEqual(clip.extraText("dateline"), "5 maart 2024")
    XCTAssertEqual(clip.embargo?.state, .until)
    XCTAssertEqual(clip.embargo?.until?.description, "2024-03-06T00:00:00Z")
    XCTAssertEqual(clip.embargo?.text, "Hold for the morning")
    XCTAssertEqual(clip.expires.map { $0.at?.description }, ["2024-04-01"])
    XCTAssertEqual(clip.status, .withheld)
  }

  func testRightsAreScopedAndChannelsAreNone() throws {
    let clip = try clip()
    XCTAssertEqual(
      clip.restrictions.map { [$0.text, $0.scope ?? "", $0.from ?? ""] },
      [
        ["No archive", "", "usageTerms"], ["No use Belgium", "", "usageTerms"],
        ["No access radio", "shots 4", "usageTerms"],
        ["Do not archive the second part", "", "note"],
      ])
    XCTAssertEqual(clip.restrictionState, .restricted)
    XCTAssertEqual(clip.rightsHolder, "Quay TV")
    XCTAssertEqual(clip.copyright, "(c) Quay 2024")
    XCTAssertTrue(clip.machineRights?.contains("uid=\"p1\"") ?? false)
    XCTAssertEqual(clip.extraText("usageChannel"), "Online")
  }

  func testSignalsAndLinks() throws {
    let clip = try clip()
    XCTAssertEqual(
      clip.advisories.map(\.kind), [.update, .correction, .contentWarning, .refile, .refile])
    XCTAssertEqual(
      clip.supersedes,
      [8, 7, 6, 5].map { "tag:quay.example,2024:\($0)" })
    XCTAssertEqual(clip.related.map(\.id), ["tag:quay.example,2024:4"])
    XCTAssertEqual(clip.related.map(\.title), ["More"])
  }

  func testPartsAndFiles() throws {
    let clip = try clip()
    XCTAssertEqual(clip.shots.map(\.number), [1, 4])
    XCTAssertEqual(clip.shots.map(\.start), [0, 2])
    XCTAssertEqual(clip.shots.map(\.end), [2, 5])
    XCTAssertEqual(clip.shots.map(\.kind), ["slate", "content"])
    XCTAssertEqual(clip.shots.map(\.text), [nil, "Gate\nopens"])
    XCTAssertEqual(clip.shots.map(\.language), [nil, "nl"])
    XCTAssertEqual(clip.shots.map(\.icon), ["http://m.quay.example/k.jpg", nil])
    XCTAssertEqual(clip.duration, 3)
    XCTAssertEqual(clip.durationRaw, "3000")
    XCTAssertFalse(clip.isDurationSuspect)
    XCTAssertEqual(clip.renditions.map(\.url), ["http://m.quay.example/a b.mp4", nil])
    XCTAssertEqual(clip.renditions.map(\.reference), [nil, "bin:2"])
    XCTAssertEqual(clip.renditions.map(\.name), ["hi", "lo"])
    XCTAssertEqual(clip.renditions.map(\.medium), [.video, .video])
    XCTAssertEqual(clip.renditions.map(\.width), [1920, nil])
    XCTAssertEqual(clip.thumbnails, ["http://m.quay.example/i.jpg"])
  }

  func testProvidersAreNamedByNameLiteralOrCode() throws {
    for (provider, name) in [
      ("<provider literal=\"Quay\"/>", "Quay"),
      ("<provider qcode=\"p:quay.example\"/>", "quay.example"),
      ("<provider qcode=\"p:q\"><name>Quay</name></provider>", "Quay"),
    ] {
      let clip = try XMLListing(
        """
        <newsItem guid="1"><itemMeta>\(provider)</itemMeta><contentMeta><headline>H</headline>
        </contentMeta></newsItem>
        """
      ).clip()
      XCTAssertEqual(clip.source, name)
      XCTAssertEqual(clip.status, .usable)
    }
  }

  func testTheListTimeIsNeverWhenItWasFirstCreated() throws {
    func package(_ times: String, header: String) throws -> ClipList {
      try XMLListing(
        """
        <newsMessage><header>\(header)</header><itemSet><packageItem guid="p"><itemMeta>\(times)
        <firstCreated>2019-01-01T00:00:00Z</firstCreated><title>Top ten</title></itemMeta><groupSet
         root="g"><group id="g" mode="m:seq"/></groupSet></packageItem></itemSet></newsMessage>
        """
      ).list()
    }
    let version = "<versionCreated>2024-02-01T00:00:00Z</versionCreated>"
    let sent = "<sent>2024-02-02T00:00:00Z</sent>"
    XCTAssertEqual(try package(version, header: sent).asOf?.description, "2024-02-01T00:00:00Z")
    XCTAssertEqual(try package("", header: sent).asOf?.description, "2024-02-02T00:00:00Z")
    XCTAssertNil(try package("", header: "").asOf)
    XCTAssertEqual(try package("", header: "").entries, [])
  }

  func testAnUnitlessLengthOfMillisecondsIsSuspect() throws {
    let clip = try XMLListing(
      """
      <newsItem guid="1"><contentSet><remoteContent href="a.mp4" duration="36000"/>
      <remoteContent residref="b" duration="90000"/></contentSet></newsItem>
      """
    ).clip()
    XCTAssertEqual(clip.duration, 36)
    XCTAssertTrue(clip.isDurationSuspect)
  }
}
