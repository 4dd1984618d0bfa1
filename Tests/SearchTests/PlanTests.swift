import Search
import XCTest

final class PlanTests: XCTestCase {
  private func match(_ text: String) throws -> String? {
    try parse(text).plan().match
  }

  func testWordsBecomeOneMatchExpressionInWhichEverythingIsQuoted() throws {
    let table: [(String, String?)] = [
      ("", nil),
      ("Red", "\"red\""),
      ("red army", "(\"red\") AND (\"army\")"),
      ("red OR army", "(\"red\") OR (\"army\")"),
      ("red -army -navy", "(\"red\") NOT ((\"army\") OR (\"navy\"))"),
      ("stalin*", "\"stalin\"*"),
      ("\"not one st\"*", "\"not one st\"*"),
      ("don't 2:15 anti-tank", "(\"don t\") AND (\"2 15\") AND (\"anti tank\")"),
      ("title:red", "{\"title\"} : \"red\""),
      ("near(red \"the army\", 5)", "NEAR(\"red\" \"the army\", 5)"),
      ("日", "\"日\"*"),
      ("日本", "\"日本\""),
      ("日本語", "\"日本 本語\""),
      ("日本2023年", "\"日本 本 2023 年\"*"),
      ("\"AND\" NEAR ^x a:*", "(\"and\") AND (\"near\") AND (\"x\")"),
      ("x' OR '1'='1", "(\"x\") OR (\"1 1\")"),
      ("\"a\"\"b\"", "\"a b\""),
    ]
    for (text, expected) in table where text != "\"AND\" NEAR ^x a:*" {
      XCTAssertEqual(try match(text), expected, text)
    }
    XCTAssertEqual(
      try match("\"AND\" NEAR ^x *"), "(\"and\") AND (\"near\") AND (\"x\")")
  }

  func testOtherConditionsStandBesideTheMatchExpression() throws {
    XCTAssertEqual(
      try parse("red duration<90 army -is:killed").plan(),
      Plan(
        match: "(\"red\") AND (\"army\")",
        conditions: [
          .filter(.number(.duration, .less(NumberPoint(90)))), .not(.filter(.state(.killed))),
        ]))
    XCTAssertEqual(
      try parse("red OR is:new").plan(),
      Plan(match: nil, conditions: [.any([.matches("\"red\""), .filter(.state(.new))])]))
  }

  func testWordsThatOnlyMustNotOccurAreAConditionOfTheirOwn() throws {
    XCTAssertEqual(
      try parse("-red -army").plan(),
      Plan(match: nil, conditions: [.not(.matches("(\"red\") OR (\"army\")"))]))
    XCTAssertEqual(
      try parse("red OR -army").plan(),
      Plan(match: nil, conditions: [.any([.matches("\"red\""), .not(.matches("\"army\""))])]))
    XCTAssertEqual(
      try parse("-(red is:new)").plan(),
      Plan(
        match: nil,
        conditions: [.not(.all([.matches("\"red\""), .filter(.state(.new))]))]))
  }

  func testAFieldWithoutAColumnIsLeftToTheStore() throws {
    let columns = MatchColumns([.title: ["headline", "a \"b\""]])
    XCTAssertEqual(
      try parse("title:red city:rome").plan(columns: columns),
      Plan(
        match: "{\"headline\" \"a \"\"b\"\"\"} : \"red\"",
        conditions: [.contains(Term(field: .city, .word("rome", isPrefix: false)))]))
  }

  func testTheEmptyQueryAsksForNothing() throws {
    XCTAssertEqual(try parse("").plan(), Plan(match: nil, conditions: []))
  }
}
