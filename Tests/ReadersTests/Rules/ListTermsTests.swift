import Clips
import XCTest

@testable import Readers

/// What a list says of rights stands for the clips it lists.
final class ListTermsTests: XCTestCase {
  private func item(_ id: String, _ terms: String? = nil) -> String {
    let rights = terms.map { "<rightsInfo><usageTerms>\($0)</usageTerms></rightsInfo>" } ?? ""
    return """
      <newsItem guid="\(id)" version="1">\(rights)<itemMeta><itemClass qcode="n:video"/></itemMeta>
      <contentMeta><headline>Clip \(id)</headline></contentMeta></newsItem>
      """
  }

  private func package(
    _ id: String, rights: String, _ references: [String], mode: String = "seq",
    title: String = "Ten"
  ) -> String {
    let members = references.map { "<itemRef residref=\"\($0)\"/>" }.joined()
    return """
      <packageItem guid="\(id)" version="1">\(rights)<itemMeta><itemClass qcode="n:composite"/>
      <title>\(title)</title></itemMeta>
      <groupSet root="g"><group id="g" mode="m:\(mode)">\(members)</group></groupSet></packageItem>
      """
  }

  private func terms(_ words: String) -> String {
    "<rightsInfo><usageTerms>\(words)</usageTerms></rightsInfo>"
  }

  private func message(_ items: String...) throws -> Reading {
    try read(
      """
      <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>\(items.joined())</itemSet>
      </newsMessage>
      """)
  }

  private func restrictions(_ reading: Reading) -> [String: [[String?]]] {
    Dictionary(
      uniqueKeysWithValues: reading.clips.map { clip in
        (clip.id, clip.restrictions.map { [$0.text, $0.from] })
      })
  }

  func testUsageTermsOfAListReachTheClipsItListsWhereverItStands() throws {
    let list = package("p", rights: terms("No archive"), ["a", "b"])
    let expected: [String: [[String?]]] = [
      "a": [["No archive", "packageItem/usageTerms"]],
      "b": [["No Fiji", "usageTerms"], ["No archive", "packageItem/usageTerms"]],
      "c": [],
    ]
    let items = item("a") + item("b", "No Fiji") + item("c")
    for reading in [try message(list, items), try message(items, list)] {
      XCTAssertEqual(restrictions(reading), expected)
      XCTAssertEqual(reading.clips.map(\.restrictionState), [.restricted, .restricted, .notStated])
      XCTAssertEqual(reading.lists.map(\.noteCodes), [[]])
    }
  }

  func testThatAListIsFreeDoesNotFreeItsClips() throws {
    let reading = try message(package("p", rights: terms("No restrictions"), ["a"]), item("a"))
    XCTAssertEqual(reading.clips.map(\.restrictions), [[]])
    XCTAssertEqual(reading.clips.map(\.restrictionState), [.notStated])
  }

  func testTermsForAWholeListWidenTheSameTermsForAShot() throws {
    let scoped = """
      <newsItem guid="a"><rightsInfo idrefs="s"><usageTerms>No Fiji</usageTerms></rightsInfo>
      <contentMeta><headline>A</headline></contentMeta><partMeta partid="s" seq="2"/></newsItem>
      """
    let reading = try message(package("p", rights: terms("No Fiji"), ["a"]), scoped)
    XCTAssertEqual(reading.clips.first?.restrictions.map(\.scope), [nil])
    XCTAssertEqual(try message(scoped).clips.first?.restrictions.map(\.scope), ["shots 2"])
  }

  func testTermsForTheWholeClipAreNotNarrowedByTheSameTermsForAShot() throws {
    let clip = clip {
      $0.restrictions = [
        RawRestriction("No Fiji", from: "usageTerms"),
        RawRestriction("No Fiji", from: "usageTerms", scope: "shots 2"),
      ]
    }
    XCTAssertEqual(clip.restrictions.map(\.scope), [nil])
  }

  func testTermsForOneGroupReachTheClipsOfThatGroup() throws {
    let list = """
      <packageItem guid="p"><rightsInfo idrefs="y"><usageTerms>No Fiji</usageTerms></rightsInfo>
      <groupSet root="r"><group id="r" mode="m:seq"><groupRef idref="x"/><groupRef idref="y"/></group>
      <group id="x"><itemRef residref="a"/></group><group id="y"><itemRef residref="b"/></group>
      </groupSet></packageItem>
      """
    let reading = try message(list, item("a"), item("b"))
    XCTAssertEqual(
      restrictions(reading), ["a": [], "b": [["No Fiji", "packageItem/usageTerms"]]])
  }

  func testTermsReachTheStoriesAndListsAListHolds() throws {
    let reading = try message(
      package("inner", rights: "", ["s"]), package("p", rights: terms("No archive"), ["inner"]),
      package("s", rights: "", ["t", "v"], mode: "bag", title: "Fog"), item("t"), item("v"))
    XCTAssertEqual(
      restrictions(reading), ["s": [["No archive", "packageItem/usageTerms"]]])
  }

  func testTermsThatReachNoClipStandAtTheList() throws {
    let reading = try message(
      package("p", rights: terms("No archive") + terms("No Fiji"), ["a", "z"]), item("a"))
    XCTAssertEqual(
      reading.lists.map { $0.notes.filter { $0.code == .valueDropped } },
      [
        [
          Note(
            .valueDropped, field: "usageTerms",
            "for clips that are not read here (z): No archive / No Fiji")
        ]
      ])
  }

  func testListsThatListEachOtherEnd() throws {
    let reading = try message(
      package("p", rights: terms("No archive"), ["q", "a"]),
      package("q", rights: terms("No Fiji"), ["p", "a"]), item("a"))
    XCTAssertEqual(
      reading.clips.first?.restrictions.map(\.text).sorted(), ["No Fiji", "No archive"])
  }

  func testTermsOfANinjsPackageReachTheStoriesInIt() throws {
    let reading = try read(
      """
      {"uri":"p","type":"composite","headline":"Ten","usageterms":"No archive","associations":[
      {"uri":"a","type":"text","headline":"One","body_text":"Fog."},
      {"uri":"b","type":"text","headline":"Two","body_text":"Sun.","usageterms":"No Fiji"}]}
      """)
    XCTAssertEqual(
      restrictions(reading),
      [
        "p": [["No archive", "usageterms"]], "a": [["No archive", "parent/usageterms"]],
        "b": [["No Fiji", "usageterms"], ["No archive", "parent/usageterms"]],
      ])
  }

  func testTermsOfAnIndexReachTheItemsBehindIt() throws {
    func item(_ id: String, _ rights: String, _ content: String) -> String {
      """
      <NewsItem><Identification><NewsIdentifier><ProviderId>q</ProviderId><DateId>1</DateId>
      <NewsItemId>\(id)</NewsItemId><RevisionId>1</RevisionId>
      <PublicIdentifier>\(id)</PublicIdentifier></NewsIdentifier></Identification>
      <NewsComponent><NewsLines><HeadLine>\(id)</HeadLine></NewsLines>\(rights)\(content)
      </NewsComponent></NewsItem>
      """
    }
    let rights = """
      <RightsMetadata><UsageRights><Limitations>No archive</Limitations></UsageRights>
      </RightsMetadata>
      """
    let reading = try read(
      "<NewsML>" + item("p", rights, "<NewsItemRef NewsItem=\"a\"/>")
        + item("a", "", "<ContentItem Href=\"http://q.example/a.mp4\"/>") + "</NewsML>")
    XCTAssertEqual(
      restrictions(reading), ["a": [["No archive", "index/UsageRights/Limitations"]]])
  }
}
