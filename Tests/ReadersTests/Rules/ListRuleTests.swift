import Clips
import XCTest

@testable import Readers

/// What makes a list, and how its places are told.
final class ListRuleTests: XCTestCase {
  func testRanksOfZeroAreNone() throws {
    let reading = try read("rank,id,title\n0,a,One\n0,b,Two\n")
    XCTAssertEqual(reading.lists.map { $0.entries.map(\.rank) }, [[nil, nil]])
  }

  func testAJSONFeedIsATopListByTitleOrAddressOnly() throws {
    func kind(_ members: String) throws -> ListKind? {
      try read(
        """
        {"version":"https://jsonfeed.org/version/1",\(members),"items":[]}
        """
      ).lists.first?.kind
    }
    XCTAssertEqual(
      try kind("\"title\":\"Clips\",\"description\":\"The most of the quay\""), .feed)
    XCTAssertEqual(try kind("\"title\":\"Most viewed\""), .top)
    XCTAssertEqual(
      try kind("\"title\":\"Clips\",\"feed_url\":\"https://f.example/trending.json\""), .top)
  }

  func testAStoryWithStoriesInItIsAPackageOrATopList() throws {
    func list(_ headline: String) throws -> ClipList? {
      try read(
        """
        {"uri":"u:0","type":"composite","headline":"\(headline)","associations":[
        {"uri":"u:1","type":"text","headline":"One"},{"uri":"u:2","type":"video","headline":"Two"},
        {"uri":"u:3","type":"picture","headline":"Three"}]}
        """
      ).lists.first
    }
    XCTAssertEqual(try list("Evening")?.kind, .package)
    XCTAssertEqual(try list("Most viewed")?.kind, .top)
    XCTAssertEqual(try list("Evening")?.entries.map(\.clipID), ["u:1", "u:2", "u:3"])
    XCTAssertEqual(try list("Evening")?.entries.map(\.rank), [1, 2, 3])
  }

  func testPicturesAndOneStoryAreNoList() throws {
    let reading = try read(
      """
      {"uri":"u:0","type":"text","headline":"Fog","associations":{
      "a":{"uri":"u:1","type":"picture","headline":"One"},
      "b":{"uri":"u:2","type":"picture","headline":"Two"},
      "c":{"uri":"u:3","type":"text","headline":"Three"}}}
      """)
    XCTAssertEqual(reading.lists, [])
    XCTAssertEqual(reading.clips.first?.related.map(\.id), ["u:1", "u:2", "u:3"])
  }

  func testKeysThatAreNoNumbersGiveNoRanks() throws {
    let list = try XCTUnwrap(
      read(
        """
        {"uri":"u:0","type":"text","headline":"Fog","associations":{
        "lead":{"uri":"u:1","type":"text","headline":"One"},
        "side":{"uri":"u:2","type":"text","headline":"Two"}}}
        """
      ).lists.first)
    XCTAssertEqual(list.entries.map(\.rank), [nil, nil])
  }

  func testAnItemListIsAListButABreadcrumbIsNone() throws {
    let reading = try read(
      """
      <html><script type="application/ld+json">[
      {"@type":"VideoObject","@id":"https://t.example/1","name":"Fog","uploadDate":"2024-01-01"},
      {"@type":"BreadcrumbList","itemListElement":[{"position":1,"name":"Home"}]},
      {"@type":"SiteNavigationElement","name":"Home"},
      {"@type":"ItemList","name":"Top clips","numberOfItems":5,"itemListElement":[
      {"@type":"ListItem","position":2,"url":"https://t.example/1"},
      {"@type":"ListItem","position":4,"name":"Rain","url":"https://t.example/2"}]}]</script></html>
      """)
    let list = try XCTUnwrap(reading.lists.first)
    XCTAssertEqual(reading.lists.count, 1)
    XCTAssertEqual(list.kind, .top)
    XCTAssertEqual(list.entries.map(\.rank), [2, 4])
    XCTAssertEqual(list.entries.map(\.state), [.loaded, .dangling])
    XCTAssertEqual(list.entries.map(\.title), [nil, "Rain"])
    XCTAssertTrue(list.isTruncated)
  }

  func testAFeedThatShowsFewerThanItStatesIsTruncated() throws {
    func feed(_ total: Int) throws -> ClipList? {
      try read(
        """
        <rss xmlns:os="http://a9.com/-/spec/opensearch/1.1/"><channel><title>Clips</title>
        <os:totalResults>\(total)</os:totalResults><item><guid>1</guid><title>Fog</title></item>
        </channel></rss>
        """
      ).lists.first
    }
    XCTAssertEqual(try feed(1)?.isTruncated, false)
    XCTAssertEqual(try feed(2)?.isTruncated, true)
  }

  func testAnyColumnThatSpeaksOfTrendsMakesAList() throws {
    let reading = try read("id,title,trending_rank\na,One,2\nb,Two,1\n")
    let list = try XCTUnwrap(reading.lists.first)
    XCTAssertEqual(list.entries.map(\.clipID), ["b", "a"])
    XCTAssertEqual(list.entries.map(\.rank), [1, 2])
    XCTAssertNil(list.asOf)
    let dated = try XCTUnwrap(
      read("video_id,title,trending_date\na,One,18.01.11\nb,Two,18.01.11\n").lists.first)
    XCTAssertEqual(dated.asOf?.description, "2018-11-01")
    XCTAssertEqual(dated.entries.map(\.rank), [1, 2])
    let flagged = try XCTUnwrap(read("id,title,trending\na,One,yes\n").lists.first)
    XCTAssertNil(flagged.asOf)
    XCTAssertEqual(flagged.noteCodes, [])
  }

  func testBareArraysAndTablesWithoutRankAreNoLists() throws {
    let array = try read(
      "[{\"uri\":\"1\",\"headline\":\"Fog\"},{\"uri\":\"2\",\"headline\":\"Rain\"}]")
    XCTAssertEqual(array.clips.count, 2)
    XCTAssertEqual(array.lists, [])
    XCTAssertEqual(try read("id,title\n1,Fog\n").lists, [])
  }

  func testAReferenceKeepsTheHeadlineOfTheListAndAKilledClipItsPlace() throws {
    let reading = try read(
      """
      <newsMessage><itemSet><packageItem guid="p"><itemMeta><title>Evening</title></itemMeta><groupSet
       root="g"><group id="g" mode="m:seq"><itemRef residref="a"><title>A here</title></itemRef>
      <itemRef residref="z"><title>Z there</title></itemRef></group></groupSet></packageItem>
      <newsItem guid="a"><itemMeta><pubStatus qcode="s:canceled"/></itemMeta><contentMeta>
      <headline>A</headline></contentMeta></newsItem></itemSet></newsMessage>
      """)
    let list = try XCTUnwrap(reading.lists.first)
    XCTAssertEqual(list.entries.map(\.title), ["A here", "Z there"])
    XCTAssertEqual(list.entries.map(\.state), [.killed, .dangling])
    XCTAssertEqual(list.kind, .package)
  }
}
