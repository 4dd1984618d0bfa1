import Clips
import XCTest

@testable import Readers

final class WebPageTests: XCTestCase {
  private func page(_ html: String) -> WebPage { WebPage(parsing: Array(html.utf8)) }

  func testBlocksStandOnLinesOfTheirOwn() {
    XCTAssertEqual(
      page("<h1>A  title</h1><div>one<div>two</div></div><p>three<br>four</p><p>five</p>").text,
      "A title\n\none\ntwo\n\nthree\nfour\n\nfive")
  }

  func testRowsKeepTheirCellsApart() {
    XCTAssertEqual(
      page("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>").text, "a b\nc")
  }

  func testScriptsStylesAndTitlesAreNoVisibleText() {
    let page = page(
      "<html lang=fr><title> A\n b </title><style>p{}</style><script>var a='<p>x</p>'</script>"
        + "<body><noscript>no</noscript>y<template><p>z</p></template></body>")
    XCTAssertEqual(page.text, "y")
    XCTAssertEqual(page.title, "A b")
    XCTAssertEqual(page.language, "fr")
  }

  func testPreformattedLinesStay() {
    XCTAssertEqual(page("<pre>a\nb\n\nc</pre>d").text, "a\nb\n\nc\n\nd")
  }

  func testEntitiesAndForeignLettersAreKept() {
    XCTAssertEqual(
      page("<p>phare rallum&eacute; &amp; Ж &#x4E2D; é</p>").text, "phare rallumé & Ж 中 é")
  }

  func testADeclaredEncodingIsNotLookedAt() {
    XCTAssertEqual(page("<meta charset=iso-8859-1><p>é Ж</p>").text, "é Ж")
  }

  func testMetasAndLinkedDataAreFound() {
    let page = page(
      "<meta property='OG:Title' content='T &amp; t'><meta name=x><link rel=canonical href='/a'>"
        + "<script type='application/LD+json; charset=utf-8'>{\"a\":\"<p>\"}</script>")
    XCTAssertEqual(page.metas, [.init(name: "og:title", content: "T & t")])
    XCTAssertEqual(page.canonical, "/a")
    XCTAssertEqual(page.scripts, ["{\"a\":\"<p>\"}"])
  }

  func testMicrodataTakesTheShapeOfLinkedData() throws {
    let page = page(
      """
      <div itemscope itemtype="https://schema.org/VideoObject" itemid="v1">
      <h2 itemprop="name">A <b>clip</b></h2><meta itemprop="duration" content="PT1M">
      <link itemprop="contentUrl" href="https://c.example/a.mp4">
      <img itemprop="thumbnailUrl image" src="t.jpg">
      <div itemprop="author" itemscope itemtype="http://schema.org/Person"><i itemprop=name>Ann</i></div>
      <time itemprop="uploadDate" datetime="2023-01-02">yesterday</time>
      <span itemprop="keywords">a</span><span itemprop="keywords">b</span></div>
      """)
    let expected = try JSONParser.value(
      """
      {"@type":["VideoObject"],"@id":"v1","name":"A clip","duration":"PT1M",
      "contentUrl":"https://c.example/a.mp4","thumbnailUrl":"t.jpg","image":"t.jpg",
      "author":{"@type":["Person"],"name":"Ann"},"uploadDate":"2023-01-02","keywords":["a","b"]}
      """)
    XCTAssertEqual(page.microdata.map(JSONValue.object), [expected])
  }

  func testZeroBytesDoNotEndThePage() {
    XCTAssertEqual(page("<p>a\u{0}b</p><p>c</p>").text, "a b\n\nc")
  }

  func testDeepNestingEndsTheReading() {
    let deep = page("<p>start</p>" + String(repeating: "<div>", count: 100_000) + "x")
    XCTAssertEqual(deep.text, "start")
    XCTAssertTrue(deep.isCut)
  }

  func testUnclosedAndUnopenedElementsAreReadInLinearTime() {
    XCTAssertEqual(page(String(repeating: "</b>", count: 100_000) + "x").text, "x")
    XCTAssertFalse(page(String(repeating: "<p>a", count: 20_000)).text.isEmpty)
    XCTAssertFalse(page(String(repeating: "<!--", count: 100_000)).isCut)
    XCTAssertEqual(page(String(repeating: "&", count: 100_000)).text.utf8.count, 100_000)
  }

  func testWrappersOfLinkedDataAreTakenOff() {
    let wrapped = [
      "{\"a\":1}", "<![CDATA[{\"a\":1}]]>", "//<![CDATA[\n{\"a\":1}\n//]]>",
      "/*<![CDATA[*/ {\"a\":1} /*]]>*/", "<!-- {\"a\":1} -->", " {\"a\":1,} // end\n", "{\"a\":1};",
    ]
    for script in wrapped {
      XCTAssertEqual(
        LinkedData.values(ofScript: script).values, [.object(["a": .integer(1)])], script)
    }
    XCTAssertEqual(
      LinkedData.values(ofScript: "{\"a\":1}\n{\"b\":2}, {\"c\":3}").values.count, 3)
    XCTAssertEqual(LinkedData.values(ofScript: "var x = 1").values, [])
  }
}
