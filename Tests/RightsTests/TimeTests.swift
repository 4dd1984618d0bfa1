import Rights
import XCTest

/// Which times are exact and which can be read in several ways.
final class TimeTests: XCTestCase {
  /// 2026-06-18T12:00:00Z
  private let published: Instant = 1_781_784_000

  private func embargo(_ text: String) -> [Clause] {
    parse(text, published: published).clauses.filter { $0.kind == .embargo }
  }

  private func moment(_ text: String) -> Moment? {
    guard case .moment(let moment, _) = embargo(text).first?.value else { return nil }
    return moment
  }

  func testAFourDigitClockInGreenwichTimeOnAFullDateIsExact() {
    let exact = Moment(earliest: 1_781_841_600, latest: 1_781_841_600)
    for text in [
      "Not for use before 0400 GMT on 19 June 2026",
      "EMBARGO: Not for use before 0400 GMT on 19 June 2026",
      "EMBARGO: until 0400 GMT on 19 June 2026", "Embargoed until 19 June 2026, 04:00 UTC",
      "EMBARGO: 0400 GMT 19 June 2026", "Must not be used until 0400 GMT on 19 June 2026",
    ] {
      XCTAssertEqual(embargo(text).count, 1, text)
      XCTAssertEqual(moment(text), exact, text)
    }
  }

  func testALabelBeforeAnEmbargoIsPartOfIt() {
    let text = "EMBARGO: Not for use before 0400 GMT on 19 June 2026. Access all thereafter."
    XCTAssertEqual(
      parse(text, published: published).clauses.map(\.quote),
      ["EMBARGO: Not for use before 0400 GMT on 19 June 2026", "Access all thereafter"])
  }

  func testAClockWithoutAZoneAndABareNumericDateStayOpen() {
    XCTAssertEqual(moment("Embargoed until 0400 on 19 June 2026")?.isExact, false)
    XCTAssertEqual(moment("Embargoed until 0400 GMT on 04/05/2026")?.isExact, false)
    XCTAssertEqual(moment("Embargoed until 19 June 2026")?.isExact, false)
  }

  func testEuropeanSummerTimeIsNoReadingOfAWinterDate() {
    XCTAssertEqual(moment("Embargoed until 2100 CET on 10 March 2026")?.isExact, true)
    XCTAssertEqual(moment("Embargoed until 2100 CET on 10 June 2026")?.isExact, false)
    XCTAssertEqual(moment("Embargoed until 2100 PST on 10 March 2026")?.isExact, false)
  }

  func testManyLabelsOneBehindAnotherAreReadInBoundedDepth() {
    let text = String(repeating: "EMBARGO: ", count: 5_000) + "0400 GMT 19 June 2026"
    XCTAssertFalse(parse(text, published: published).clauses.isEmpty)
  }

  func testADateBehindAGrantEndsIt() {
    XCTAssertEqual(
      parse("May be used for editorial purposes until 30 June 2026 1200 GMT", published: published)
        .clauses.map(\.kind), [.purpose, .expiry])
  }
}
