import Search
import XCTest

@testable import Catalogue

final class CommonWordsTests: XCTestCase {
  private let common = CommonWords(words: ["_bf", "_wprotest", "for", "of", "police"])

  private func match(_ text: String, typing: Bool = false) throws -> String? {
    let expression = IndexExpression(isTyping: typing, shortestBeginning: 4, common: common)
    return expression.expression(for: try parse(text, typing: typing).query)?.text
  }

  func testWhatManyClipsHoldIsAskedOnlyOfThoseThatHoldTheRest() throws {
    XCTAssertEqual(
      try match("of cairo for warsaw"),
      #"((("cairo" AND "warsaw") NOT "_") AND (("of" AND "for") NOT "_"))"#)
    XCTAssertEqual(try match("cairo of"), #"("cairo" AND "of")"#)
    XCTAssertEqual(try match("of for"), #"("of" AND "for")"#)
    XCTAssertEqual(try match("cairo warsaw"), #"("cairo" AND "warsaw")"#)
  }

  func testABeginningIsCommonLikeTheWordsThatBeginSo() throws {
    XCTAssertEqual(
      try match("cairo oslo f", typing: true), #"((("cairo" AND "oslo") NOT "_") AND "_bf")"#)
    XCTAssertEqual(
      try match("cairo oslo protes", typing: true),
      #"((("cairo" AND "oslo") NOT "_") AND "_wprotes"*)"#)
    XCTAssertEqual(
      try match("cairo oslo polar", typing: true), #"("cairo" AND "oslo" AND "_bpolar")"#)
  }

  func testAnAlternativeIsCommonWhereOneOfItsWordsIs() throws {
    XCTAssertEqual(
      try match("cairo (of OR oslo) warsaw"),
      #"((("cairo" AND "warsaw") NOT "_") AND (("of" OR "oslo") NOT "_"))"#)
  }

  func testGroupsFindTheSameClipsAsOneGroup() throws {
    let catalogue = try Catalogue.temporary()
    let titles = [
      "Fire of Cairo for Warsaw", "Cairo and Warsaw", "Fire of Warsaw", "Cairo for Warsaw",
    ]
    try catalogue.store(
      titles.enumerated().map { clip("c\($0.offset)", $0.element, age: Int64($0.offset)) })
    let queries = ["of cairo warsaw", "warsaw f", "cairo warsaw -for", "(of OR and) cairo for"]
    let plain = try queries.map { try catalogue.found($0, typing: true) }
    catalogue.commonWords.withLock { $0 = common }
    XCTAssertEqual(try queries.map { try catalogue.found($0, typing: true) }, plain)
    XCTAssertEqual(plain, [["c0"], ["c0", "c2", "c3"], ["c1"], ["c0"]])
  }
}
