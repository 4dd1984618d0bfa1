import XCTest

@testable import Rights

/// What the second reader says to readings of the first, right ones and wrong ones.
final class SecondReaderTests: XCTestCase {
  private let outlet = Profile(
    id: "ie", name: "Liffey TV", kind: "broadcaster", country: "IE", territories: ["IE"],
    platforms: ["tv", "digital", "social"], purposes: ["news"], clientOf: [], memberOf: [],
    resells: false, archives: true, usesFromArchive: false, commerciallyFunded: true)

  /// The word that is not accounted for where the first reader found these clauses; "" for none.
  private func objection(_ text: String, _ clauses: [Clause]) -> String {
    var restriction = parse(text)
    restriction.clauses = clauses.map { clause in
      var clause = clause
      let scalars = text.unicodeScalars
      guard let range = text.range(of: clause.quote) else { return clause }
      let low = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
      clause.span = low..<low + clause.quote.unicodeScalars.count
      return clause
    }
    restriction.sources = []
    guard let found = SecondReader(restriction, profile: outlet).objection() else { return "" }
    let scalars = Array(text.unicodeScalars)
    return String(String.UnicodeScalarView(scalars[found.span]))
  }

  private func clause(
    _ kind: Clause.Kind, _ polarity: Clause.Polarity, _ quote: String, _ target: [String] = [],
    value: ClauseValue = .none, except: [String] = []
  ) -> Clause {
    Clause(
      kind: kind, polarity: polarity, target: target, value: value, except: except, span: 0..<0,
      quote: quote)
  }

  func testABanThatBecameAGrantBehindOrIsNotAccountedFor() {
    let text = "No resale or use in Ireland"
    XCTAssertEqual(
      objection(
        text,
        [
          clause(.resale, .prohibit, "No resale", ["resale"]),
          clause(.territory, .permit, "use in Ireland", ["IE"]),
        ]), "use")
    XCTAssertEqual(
      objection(
        text,
        [
          clause(.resale, .prohibit, "No resale", ["resale"]),
          clause(.territory, .prohibit, "use in Ireland", ["IE"]),
        ]), "")
  }

  func testAWordOfGrantingEndsABan() {
    XCTAssertEqual(
      objection(
        "No resale, use in Ireland permitted",
        [
          clause(.resale, .prohibit, "No resale", ["resale"]),
          clause(.territory, .permit, "use in Ireland permitted", ["IE"]),
        ]), "")
  }

  func testABanThatACreditSwallowedIsNotAccountedFor() {
    XCTAssertEqual(
      objection(
        "MUST CREDIT NAGISA IRELAND OUT", [clause(.credit, .duty, "MUST CREDIT NAGISA IRELAND OUT")]
      ),
      "OUT")
    XCTAssertEqual(
      objection(
        "MUST CREDIT NAGISA IRELAND OUT",
        [
          clause(.credit, .duty, "MUST CREDIT NAGISA"),
          clause(.territory, .prohibit, "IRELAND OUT", ["IE"]),
        ]), "")
  }

  func testATimeOrPlaceThatAContextSwallowedIsNotAccountedFor() {
    XCTAssertEqual(
      objection(
        "Use only in context and within 48 hours",
        [clause(.context, .duty, "Use only in context and within 48 hours")]), "hours")
    XCTAssertEqual(
      objection(
        "Do not use out of context or in Ireland",
        [clause(.context, .duty, "Do not use out of context or in Ireland")]), "Ireland")
  }

  func testABanThatBorrowedTheTimeOfAnotherIsNotAccountedFor() {
    let lifted = ClauseValue.moment(Moment(earliest: 0, latest: 0), event: nil)
    XCTAssertEqual(
      objection(
        "No use in Ireland or online until 0900 GMT 14 October 2026",
        [
          clause(.embargo, .prohibit, "No use in Ireland", ["IE"], value: lifted),
          clause(
            .embargo, .prohibit, "online until 0900 GMT 14 October 2026", ["digital"],
            value: lifted),
        ]), "No")
  }

  func testOnlyAndExceptionsMustBelongToAClauseThatHasThem() {
    XCTAssertEqual(
      objection("For information only", [clause(.contact, .info, "For information only")]), "only")
    XCTAssertEqual(
      objection(
        "Access all except Ireland", [clause(.access, .permit, "Access all except Ireland")]),
      "except")
    XCTAssertEqual(
      objection(
        "Access all except Ireland",
        [
          clause(.access, .permit, "Access all"),
          clause(.territory, .prohibit, "except Ireland", ["IE"]),
        ]), "")
  }

  func testAnInformationThatSpeaksOfUseMayBeABan() {
    XCTAssertEqual(
      objection("Not for broadcast", [clause(.notice, .info, "Not for broadcast")]), "Not")
    XCTAssertEqual(
      objection(
        "Not independently verified", [clause(.notice, .info, "Not independently verified")]
      ), "")
  }

  func testAWordOutsideOfEveryClauseIsNotAccountedFor() {
    XCTAssertEqual(
      objection("Access all. Zzyzx applies.", [clause(.access, .permit, "Access all")]), "Zzyzx")
  }

  func testWhatLiftsLimitsIsNoBan() {
    XCTAssertEqual(
      objection("No restrictions", [clause(.access, .permit, "No restrictions")]), "")
    XCTAssertEqual(objection("No footage", [clause(.access, .permit, "No footage")]), "No")
  }

  func testPlacesOfOthersConcernNobodyHere() {
    XCTAssertEqual(
      objection(
        "Do not crop or use in Japan",
        [clause(.integrity, .prohibit, "Do not crop or use in Japan")]
      ), "")
  }
}
