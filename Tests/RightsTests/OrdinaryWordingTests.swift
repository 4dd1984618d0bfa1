import Foundation
import Rights
import XCTest

/// `Lines/understood.txt`: the ordinary ways agencies say each kind of clause.
final class OrdinaryWordingTests: XCTestCase {
  private func texts() throws -> [String] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Lines/understood.txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      String($0).replacing("\\n", with: "\n")
    }
  }

  private func unknown(_ text: String) -> [String] {
    parse(text, published: 1_781_790_000).clauses.filter { $0.kind == .unknown }.map(\.quote)
  }

  func testEveryWordOfAnOrdinaryWordingIsExplained() throws {
    let texts = try texts()
    XCTAssertGreaterThan(texts.count, 1000)
    XCTAssertEqual(texts.filter { !unknown($0).isEmpty }, [])
  }

  func testAnUnknownSentenceBehindAnOrdinaryWordingStaysUnknown() throws {
    XCTAssertEqual(try texts().filter { unknown($0 + ". Zulbrekor phoxinq").isEmpty }, [])
  }

  func testAWarningExplainsOneOpenWordOnlyBehindWhatIsSeen() {
    XCTAssertEqual(unknown("Warning: graphic images of swelling"), [])
    XCTAssertEqual(unknown("Graphic footage of a stampede"), [])
    XCTAssertFalse(unknown("Warning: graphic images of victims zulbrek").isEmpty)
    XCTAssertFalse(unknown("Warning: graphic images zulbrek").isEmpty)
    XCTAssertFalse(unknown("Graphic images of zulbrek vimquo").isEmpty)
    XCTAssertFalse(unknown("Graphic images of resle").isEmpty)
  }

  func testACopyrightLineTakesNamesOnly() {
    XCTAssertEqual(unknown("(c) Kestrel TV"), [])
    XCTAssertEqual(unknown("© 2026 Kestrel TV. All rights reserved."), [])
    XCTAssertFalse(unknown("(c) Kestrel TV zulbrek").isEmpty)
    XCTAssertFalse(unknown("(c) Kestrel TV unless stated").isEmpty)
  }

  func testATimeBetweenTwoMomentsIsHeldBackAndExpires() {
    let clauses = parse(
      "Use only between 0600 GMT 4 November 2026 and 1800 GMT 5 November 2026"
    ).clauses
    XCTAssertEqual(clauses.map(\.kind), [.embargo, .expiry])
    let first: Instant = 1_793_772_000
    XCTAssertEqual(
      clauses.map(\.value),
      [
        .moment(Moment(earliest: first, latest: first), event: nil),
        .moment(Moment(earliest: first + 129_600, latest: first + 129_600), event: nil),
      ])
  }

  func testABareTimeBetweenTwoMomentsIsAWindowOnlyAsAWholeSentence() {
    for text in [
      "Between 0600 and 1800 GMT on 4 November 2026",
      "No archive. Between 0600 and 1800 GMT on 4 November 2026.",
      "Zwischen 4. November 2026 und 6. November 2026",
    ] {
      let kinds = parse(text).clauses.map(\.kind).filter { $0 != .archive }
      XCTAssertEqual(kinds, [.embargo, .expiry], text)
    }
    XCTAssertFalse(unknown("No archive (between 0600 and 1800 GMT on 4 November 2026)").isEmpty)
    XCTAssertFalse(unknown("Filmed between 4 November 2026 and 5 November 2026").isEmpty)
    XCTAssertFalse(unknown("Between 4 and 5 November 2026 zulbrek").isEmpty)
  }

  func testAMisspeltPlaceBeforeTVIsNoOutlet() {
    XCTAssertEqual(parse("No access Kalmera TV").clauses.map(\.target), [["org:Kalmera TV"]])
    XCTAssertFalse(
      parse("No access Austrla TV").clauses.contains { $0.target == ["org:Austrla TV"] })
  }

  func testANumberedListIsReadAsItsClauses() {
    XCTAssertEqual(
      parse("1. No access Japan\n2. No archive\n(3) No resale").clauses.map(\.kind),
      [.territory, .archive, .resale])
  }

  private func read(_ text: String) -> [String] {
    parse(text, published: 1_781_790_000).clauses.map { "\($0.kind) \($0.polarity) \($0.target)" }
  }

  func testASecondBanBehindACommaIsAClauseOfItsOwn() {
    let bans = ["territory prohibit [\"JP\"]", "territory prohibit [\"FR\"]"]
    for text in [
      "No use in Japan, use prohibited in France",
      "Exploitation interdite au Japon, Exploitation interdite en France",
      "No disponible en Japón / Uso prohibido en Francia",
      "Недоступно в Японии, использование запрещено во Франции",
      "ممنوع في اليابان، غير متاح في فرنسا",
    ] {
      XCTAssertEqual(read(text), bans, text)
    }
    XCTAssertEqual(
      read("بدون قيود باستثناء اليابان، غير متاح في فرنسا"), ["access permit [\"all\"]"] + bans)
  }

  func testAUseOnConditionsBehindABanIsNoExceptionToIt() {
    for text in [
      "No access Japan / Use subject to payment", "No access Japan / Use by permission only",
    ] {
      let clauses = parse(text, published: 1_781_790_000).clauses
      XCTAssertEqual(clauses.first?.except, [], text)
      XCTAssertTrue(clauses.contains { $0.kind == .fee || $0.kind == .consent }, text)
    }
  }

  func testAClauseBehindASlashIsNotSwallowed() {
    XCTAssertEqual(
      read("Nicht für Agenturen/Logo nicht verdecken"),
      ["client prohibit [\"agency\"]", "integrity duty [\"logo\"]"])
    XCTAssertEqual(
      read("Max 2 minutes/use on TV only"), ["length duty []", "platform permit [\"tv\"]"])
  }

  func testAPartThatMayNotBeUsedHoldsNoFurtherClause() {
    XCTAssertEqual(
      parse("First 20 seconds not to be used, no online").clauses.map(\.scopeText),
      ["time:0-20", "all"])
  }
}
