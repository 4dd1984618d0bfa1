import Clips
import XCTest

@testable import Readers

final class NewsMLG2Tests: XCTestCase {
  /// A message of these items.
  private func message(_ items: String) throws -> XMLListing {
    try XMLListing(
      """
      <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header>
      <sent>2024-04-02T09:00:00Z</sent></header><itemSet>\(items)</itemSet></newsMessage>
      """)
  }

  private func item(_ id: String, class code: String = "video", _ rest: String = "") -> String {
    """
    <newsItem guid="\(id)" version="1"><itemMeta><itemClass qcode="ninat:\(code)"/></itemMeta>\
    <contentMeta><headline>\(id) headline</headline></contentMeta>\(rest)</newsItem>
    """
  }

  private func package(_ id: String, _ meta: String = "", _ groups: String) -> String {
    """
    <packageItem guid="\(id)" version="7"><itemMeta><itemClass qcode="ninat:composite"/>\
    <versionCreated>2024-04-02T08:30:00Z</versionCreated>\(meta)</itemMeta>\(groups)</packageItem>
    """
  }

  func testAnEmptyEmbargoIsUntilToldAndFramesAreSeconds() throws {
    let clip = try XMLListing(XMLFixtures.g2).clip()
    XCTAssertEqual(clip.embargo?.state, .untilTold)
    XCTAssertEqual(clip.duration, 3)
    XCTAssertEqual(clip.shots.map(\.start), [2])
    XCTAssertEqual(clip.shots.map(\.end), [4])
    XCTAssertEqual(clip.shots.map(\.number), [3])
  }

  func testNamespaceAndPrefixDoNotMatter() throws {
    let bare = XMLFixtures.g2.replacingOccurrences(
      of: " xmlns=\"http://iptc.org/std/nar/2006-10-01/\"", with: "")
    XCTAssertEqual(try XMLListing(bare).clip().title, "Lock gates open")
    let prefixed = """
      <nar:newsItem xmlns:nar="http://iptc.org/std/nar/2006-10-01/" guid="n:2"><nar:contentMeta>
      <nar:headline>Prefixed</nar:headline></nar:contentMeta></nar:newsItem>
      """
    XCTAssertEqual(try XMLListing(prefixed).clip().title, "Prefixed")
  }

  func testOnlyWrappedLinesAreJoined() throws {
    let clip = try message(
      """
      <newsItem guid="n:3"><contentMeta><headline>H</headline>
      <description role="drol:summary">One sentence that
          is wrapped.</description>
      <description role="drol:dopesheet">First line
      second line

      new paragraph</description></contentMeta></newsItem>
      """
    ).clip()
    XCTAssertEqual(
      clip.sections.map(\.text),
      ["One sentence that is wrapped.", "First line\nsecond line\n\nnew paragraph"])
  }

  func testRightsOfPartsAreScopedAndChannelsRestrictNothing() throws {
    let clip = try message(
      """
      <newsItem guid="n:4"><rightsInfo><usageTerms role="usageRole:content">Online</usageTerms>
      <rightsExpressionXML><o:Policy xmlns:o="http://www.w3.org/ns/odrl/2/" uid="p">&lt;x</o:Policy>\
      </rightsExpressionXML></rightsInfo>
      <rightsInfo idrefs="P1 P2"><usageTerms>No use Norway</usageTerms></rightsInfo>
      <contentMeta><headline>H</headline></contentMeta>
      <partMeta partid="P1" seq="4"/><partMeta partid="P2" seq="5"/></newsItem>
      """
    ).clip()
    XCTAssertEqual(clip.restrictions.map(\.text), ["No use Norway"])
    XCTAssertEqual(clip.restrictions.map(\.scope), ["shots 4, shots 5"])
    XCTAssertEqual(clip.extra["usageChannel"]?.text, "Online")
    XCTAssertEqual(
      clip.machineRights,
      """
      <odrl:Policy xmlns:odrl="http://www.w3.org/ns/odrl/2/" uid="p">&lt;x</odrl:Policy>
      """)
  }

  func testPrivateNotesAreMarkedAndNotesThatRestrictAreRestrictions() throws {
    let clip = try message(
      """
      <newsItem guid="n:5"><itemMeta><edNote role="r:private">Call the desk</edNote>
      <edNote>NO ARCHIVE</edNote><edNote>Filed from the quay</edNote>
      <link rel="irel:seeAlso"><remoteContent href="http://quay.example/other.mp4"/></link>
      </itemMeta><contentMeta><headline>H</headline></contentMeta></newsItem>
      """
    ).clip()
    XCTAssertEqual(
      clip.sections.map(\.text), ["Call the desk", "NO ARCHIVE", "Filed from the quay"])
    XCTAssertEqual(clip.sections.map(\.isPublic), [false, true, true])
    XCTAssertEqual(clip.restrictions.map(\.text), ["NO ARCHIVE"])
    XCTAssertEqual(clip.renditions, [])
  }

  func testAPackageAfterItsItemsStillClaimsThem() throws {
    let listing = try message(
      item("v") + item("other")
        + package("p", "", "<groupSet><group><itemRef residref=\"v\"/></group></groupSet>"))
    XCTAssertEqual(listing.clips.map(\.id), ["other", "p"])
    XCTAssertEqual(listing.clips.map(\.kind), [.video, .video])
    XCTAssertEqual(listing.clips[1].title, "v headline")
  }

  func testAKilledPartIsLeftOutOfItsStory() throws {
    let killed = item(
      "bad", class: "picture",
      "<contentSet><remoteContent href=\"http://quay.example/b.jpg\"/></contentSet>"
    ).replacingOccurrences(
      of: "</itemMeta>", with: "<pubStatus qcode=\"stat:canceled\"/></itemMeta>")
    let clip = try message(
      package(
        "p", "",
        "<groupSet><group><itemRef residref=\"v\"/><itemRef residref=\"bad\"/></group></groupSet>")
        + item("v") + killed
    ).clip()
    XCTAssertEqual(clip.status, .usable)
    XCTAssertEqual(clip.renditions, [])
    XCTAssertEqual(clip.advisories.map(\.target), ["bad"])
  }

  func testAWithheldPartHoldsTheStoryBack() throws {
    let withheld = item("v").replacingOccurrences(
      of: "</itemMeta>", with: "<pubStatus qcode=\"stat:withheld\"/></itemMeta>")
    let clip = try message(
      package(
        "p", "<pubStatus qcode=\"stat:usable\"/>",
        "<groupSet><group><itemRef residref=\"v\"/></group></groupSet>") + withheld
    ).clip()
    XCTAssertEqual(clip.status, .withheld)
  }

  func testAnEmptyPlaceOfARankedPackageUsesUpItsRank() throws {
    let listing = try message(
      package(
        "top", "<title>Top ten clips</title>",
        """
        <groupSet root="r"><group id="r" mode="pgrmod:seq"><groupRef idref="a"/>
        <groupRef idref="empty"/><itemRef residref="gone"><title>Gone</title></itemRef>
        </group><group id="a"><itemRef residref="t"><itemClass qcode="ninat:text"/></itemRef>
        <itemRef residref="v"><itemClass qcode="ninat:video"/></itemRef></group>
        <group id="empty"/></groupSet>
        """) + item("v") + item("t", class: "text"))
    let list = try listing.list()
    XCTAssertEqual(listing.clips.map(\.id), ["v", "t"])
    XCTAssertEqual(list.kind, .top)
    XCTAssertEqual(list.title, "Top ten clips")
    XCTAssertEqual(list.version, "7")
    XCTAssertEqual(list.asOf?.description, "2024-04-02T08:30:00Z")
    XCTAssertEqual(list.entries.map(\.clipID), ["v", "gone"])
    XCTAssertEqual(list.entries.map(\.rank), [1, 3])
    XCTAssertEqual(list.entries.map(\.state), [.loaded, .dangling])
    XCTAssertEqual(list.entries[1].title, "Gone")
  }

  func testRanksOfThePackageAreKeptWithGapsAndTies() throws {
    let refs = [("a", "2"), ("b", "2"), ("c", "9")].map {
      "<itemRef residref=\"\($0.0)\" rank=\"\($0.1)\"/>"
    }.joined()
    let list = try message(
      package(
        "p", "",
        "<groupSet root=\"g\"><group id=\"g\" mode=\"x:seq\">\(refs)</group></groupSet>")
    ).list()
    XCTAssertEqual(list.entries.map(\.rank), [2, 2, 9])
    XCTAssertEqual(list.entries.map(\.isTied), [true, true, false])
  }

  func testAPackageOfPackagesIsAList() throws {
    let refs = ["s1", "s2"].map {
      "<itemRef residref=\"\($0)\" contenttype=\"application/vnd.iptc.g2.packageitem+xml\"/>"
    }.joined()
    let listing = try message(
      package("l", "", "<groupSet><group id=\"g\">\(refs)</group></groupSet>")
        + package("s1", "", "<groupSet><group><itemRef residref=\"v\"/></group></groupSet>")
        + item("v"))
    XCTAssertEqual(listing.clips.map(\.id), ["s1"])
    let list = try listing.list()
    XCTAssertEqual(list.entries.map(\.clipID), ["s1", "s2"])
    XCTAssertEqual(list.entries.map(\.state), [.loaded, .dangling])
  }

  func testAStoryNamedTopTenInItsHeadlineIsNoList() throws {
    let story = """
      <packageItem guid="p"><contentMeta><headline>Top ten songs of the year</headline>
      </contentMeta><groupSet><group><itemRef residref="v"/></group></groupSet></packageItem>
      """
    let listing = try message(story + item("v"))
    XCTAssertEqual(listing.clips.map(\.id), ["p"])
    XCTAssertEqual(listing.lists, [])
  }

  func testGroupsThatReferToEachOtherEnd() throws {
    let list = try message(
      package(
        "p", "",
        """
        <groupSet root="a"><group id="a" mode="x:seq"><groupRef idref="b"/><groupRef idref="a"/>
        </group><group id="b" mode="x:seq"><groupRef idref="a"/><itemRef residref="v"/></group>
        </groupSet>
        """)
    ).list()
    XCTAssertEqual(list.entries.map(\.clipID), ["v"])
  }

  func testABagHasNoRanks() throws {
    let list = try message(
      package(
        "p", "<profile>ranked link list</profile>",
        """
        <groupSet root="a"><group id="a" mode="x:bag"><itemRef residref="v"/>
        <itemRef residref="w"/></group></groupSet>
        """)
    ).list()
    XCTAssertEqual(list.entries.map(\.rank), [nil, nil])
  }

  func testManyItemsWithoutPackagePassThroughInOrder() throws {
    let items = (0..<4500).map { item("n:\($0)") }.joined()
    XCTAssertEqual(try message(items).clips.map(\.id), (0..<4500).map { "n:\($0)" })
  }
}
