import Clips
import Search
import XCTest

@testable import Catalogue

final class SearchTests: XCTestCase {
  private let catalogue: Catalogue = {
    do { return try .temporary { clip, _ in clip.price == nil ? "clear" : "no" } } catch {
      preconditionFailure("\(error)")
    }
  }()

  override func setUpWithError() throws {
    try catalogue.store([
      clip("flood", "Flood in Łódź harbour", age: 3600) { clip in
        clip.location = Location(country: "Poland", city: "Łódź", code: "PL")
        clip.sections = [Section(.storyline, "Residents of the defence quarter were moved.")]
        clip.duration = 135
        clip.slug = "POLAND-FLOOD/"
        clip.urgency = 2
        clip.language = "en-GB"
        clip.credit = "Courtesy of the river board"
        clip.titleFlags = ["EXCLUSIVE"]
        clip.storyNumber = "8123"
      },
      clip("stalin", "Archive: Сталинград 1943", age: 86_400 * 40) { clip in
        clip.source = "Meridian"
        clip.location = Location(country: "Russia", city: "Volgograd", code: "RU")
        clip.duration = 59.6
        clip.language = "ru"
        clip.restrictions = [Restriction("No archive use without licence")]
        clip.restrictionState = .restricted
        clip.price = "90 EUR"
      },
      clip("tokyo", "東京の記者会見", age: 7200) { clip in
        clip.location = Location(country: "United States", city: "New York", code: "US")
        clip.embargo = Embargo(.until, until: Moment(seconds: noon + 60))
        clip.duration = 4000
      },
      clip("talk", "Parliament talks on defence", age: 60) { clip in
        clip.shots = [Shot(text: "Wide of chamber"), Shot(text: "Speaker, gavel")]
        clip.expires = [Expiry(at: Moment(seconds: noon - 5), from: "expires")]
        clip.kind = .live
      },
      clip("undated", "Undated harbour tape") { $0.published = nil },
    ])
  }

  private func assertFinds(
    _ query: String, _ ids: [String], typing: Bool = false, line: UInt = #line
  ) {
    XCTAssertEqual(
      try catalogue.found(query, typing: typing), ids, query, line: line)
  }

  func testACreditDemandedByTheRestrictionsIsFound() throws {
    try catalogue.store([
      clip("a", "One") { $0.credit = "Skyline / Adria TV" },
      clip("b", "Two", age: 1) {
        $0.restrictions = [Restriction("Mandatory on-screen courtesy ADRIA TV. No archive.")]
      },
      clip("c", "Three", age: 2) { $0.restrictions = [Restriction("Bildquelle: Adria TV")] },
      clip("d", "Four", age: 3) { $0.restrictions = [Restriction("No access Adria TV")] },
    ])
    XCTAssertEqual(try catalogue.found("credit:adria"), ["a", "b", "c"])
    XCTAssertEqual(try catalogue.found("credit:\"adria tv\""), ["a", "b", "c"])
    XCTAssertEqual(try catalogue.found("credit:archive"), [])
  }

  func testWordsPhrasesAndAlternatives() {
    assertFinds("defence", ["talk", "flood"])
    assertFinds("defence parliament", ["talk"])
    assertFinds("\"defence quarter\"", ["flood"])
    assertFinds("\"quarter defence\"", [])
    assertFinds("flood OR gavel", ["talk", "flood"])
    assertFinds("defence -parliament", ["flood"])
    assertFinds("-defence -harbour", ["tokyo", "stalin"])
    assertFinds("near(residents moved, 6)", ["flood"])
    assertFinds("near(residents moved, 2)", [])
    assertFinds("harb*", ["undated", "flood"])
  }

  func testFoldedFormsAreFound() {
    assertFinds("lodz", ["flood"])
    assertFinds("СТАЛИНГРАД", ["stalin"])
    assertFinds("記者", ["tokyo"])
    assertFinds("会見", ["tokyo"])
    assertFinds("2:15", ["flood"])
  }

  func testFieldsLookInTheirOwnWords() {
    assertFinds("title:defence", ["talk"])
    assertFinds("text:defence", ["flood"])
    assertFinds("country:poland", ["flood"])
    assertFinds("country:pl", ["flood"])
    assertFinds("country:\"united states\"", ["tokyo"])
    assertFinds("city:york", ["tokyo"])
    assertFinds("agency:meridian", ["stalin"])
    assertFinds("slug:flood", ["flood"])
    assertFinds("credit:river", ["flood"])
    assertFinds("restriction:archive", ["stalin"])
    assertFinds("shot:gavel", ["talk"])
    assertFinds("title:gavel", [])
  }

  func testValuesAreComparedWhole() {
    assertFinds("lang:en", ["flood"])
    assertFinds("lang:en-gb", ["flood"])
    assertFinds("kind:live", ["talk"])
    assertFinds("flag:exclusive", ["flood"])
    assertFinds("story:8123", ["flood"])
    assertFinds("story:812", [])
    assertFinds("id:flood", ["flood"])
    assertFinds("status:usable kind:live", ["talk"])
    assertFinds("verdict:no", ["stalin"])
  }

  func testRangesOfDatesAndNumbers() {
    assertFinds("published<2d", ["talk", "flood", "tokyo"])
    assertFinds("published:2026-05", ["stalin"])
    assertFinds("-published<2d", ["undated", "stalin"])
    assertFinds("duration<90", ["stalin"])
    assertFinds("duration:59", ["stalin"])
    assertFinds("duration:1m..3m", ["flood"])
    assertFinds("duration>1h", ["tokyo"])
    assertFinds("urgency<=3", ["flood"])
    assertFinds("expires<7d", [])
  }

  func testStatesAndFeatures() throws {
    try catalogue.setSeen(["flood"], true)
    try catalogue.setMarked(["talk"], true)
    assertFinds("is:seen", ["flood"])
    assertFinds("is:new harbour", ["undated"])
    assertFinds("is:marked", ["talk"])
    assertFinds("is:embargoed", ["tokyo"])
    assertFinds("is:expired", ["talk"])
    assertFinds("is:restricted", ["stalin"])
    assertFinds("has:shotlist", ["talk"])
    assertFinds("has:restrictions", ["stalin"])
    assertFinds("-has:duration", ["undated", "talk"])
  }

  func testMixedAlternatives() {
    assertFinds("duration>1h OR gavel", ["talk", "tokyo"])
    assertFinds("-(duration>1h OR harbour)", ["talk", "stalin"])
    assertFinds("(is:embargoed OR published:2026-05) -parliament", ["tokyo", "stalin"])
  }

  func testTheUnfinishedWordIsLookedForInTheHead() {
    assertFinds("pol", ["flood"], typing: true)
    assertFinds("parliam", ["talk"], typing: true)
    assertFinds("defence p", ["talk", "flood"], typing: true)
    assertFinds("gav", [], typing: true)
    assertFinds("gav*", ["talk"])
    assertFinds("東", ["tokyo"], typing: true)
  }

  func testWordsOfOurOwnMarksAreNeverFound() throws {
    try catalogue.store([clip("fake", "A _cpoland _e title_tokyo")])
    assertFinds("country:poland", ["flood"])
    assertFinds("title:tokyo", ["fake"])
    XCTAssertEqual(try catalogue.verify(), [])
  }

  func testBestFirstRanksTheTitleBeforeTheText() throws {
    let query = try parse("defence")
    let rows = try catalogue.rows(
      on: .all, matching: query, order: RowOrder(.relevance), limit: 10, now: noon)
    XCTAssertEqual(rows.rows.map(\.id), ["talk", "flood"])
  }

  func testCountsAreCappedAndSaySo() throws {
    XCTAssertEqual(
      try catalogue.count(on: .all, matching: try parse("defence"), limit: 1, now: noon),
      HitCount(1, isExact: false))
    XCTAssertEqual(
      try catalogue.count(on: .all, matching: try parse("defence"), limit: 2, now: noon),
      HitCount(2))
    XCTAssertEqual(try catalogue.count(on: .all, now: noon), HitCount(5))
  }

  func testACountThatMustLookAtEveryClipSaysWhereItStopped() throws {
    try catalogue.store((0..<2_100).map { clip("many\($0)", "Crowd", age: 10) })
    let query = try parse("crowd is:new")
    XCTAssertEqual(
      try catalogue.count(on: .all, matching: query, limit: 10_000, now: noon, typing: true),
      HitCount(2_000, isExact: false))
    XCTAssertEqual(
      try catalogue.count(on: .all, matching: query, limit: 10_000, now: noon), HitCount(2_100))
  }

  func testQueriesThatLookLikeTheStoresOwnLanguage() {
    for query in ["NEAR", "\"a AND (b\"", "'; DROP TABLE clip; --", "a^b", "{title}", "*"] {
      guard let parsed = try? parse(query) else { continue }
      XCTAssertNoThrow(try catalogue.rows(on: .all, matching: parsed, limit: 5, now: noon), query)
      XCTAssertNoThrow(
        try catalogue.rows(on: .all, matching: parsed, limit: 5, now: noon, typing: true), query)
    }
    XCTAssertEqual(try catalogue.ids().count, 5)
  }

  func testVeryLongAndVeryDeepQueriesAreAnswered() throws {
    let long = (0..<1_400).map { "w\($0)" }.joined(separator: " ")
    let alternatives = (0..<900).map { "w\($0)" }.joined(separator: " OR ")
    var deep = "defence"
    for number in 0..<200 {
      deep = "(\(deep) OR w\(number)) -v\(number)"
      guard (try? parse(deep)) != nil else { break }
    }
    for text in [long, alternatives, deep] {
      guard let query = try? parse(text) else { continue }
      for typing in [true, false] {
        XCTAssertNoThrow(
          try catalogue.rows(on: .all, matching: query, limit: 5, now: noon, typing: typing),
          String(text.prefix(60)))
      }
    }
  }

  func testFacetsAreCounted() throws {
    XCTAssertEqual(
      try catalogue.facetCounts(.country, on: .all, now: noon),
      FacetCounts([.init("Poland", 1), .init("Russia", 1), .init("United States", 1)]))
    XCTAssertEqual(
      try catalogue.facetCounts(.duration, on: .all, now: noon),
      FacetCounts([.init("30..59", 1), .init("120..179", 1), .init(">=3600", 1)]))
    XCTAssertEqual(
      try catalogue.facetCounts(.verdict, on: .all, matching: try parse("archive"), now: noon),
      FacetCounts([.init("no", 1)]))
  }

  func testValuesThatOccurAreOffered() throws {
    XCTAssertEqual(try catalogue.values(of: .text(.agency), prefix: "mer"), ["Meridian"])
    XCTAssertEqual(try catalogue.values(of: .text(.country), prefix: "po"), ["poland"])
    XCTAssertEqual(try catalogue.values(of: .value(.lang), prefix: "en"), ["en", "en-gb"])
    XCTAssertEqual(try catalogue.values(of: .value(.kind), prefix: "vi"), ["video"])
    XCTAssertEqual(
      try catalogue.vocabulary(near: "parlaiment").map(\.text).contains("parliament"), true)
  }

  func testVerdictsWithoutAProfileSaySo() throws {
    let plain = try Catalogue.temporary()
    XCTAssertThrowsError(
      try plain.rows(on: .all, matching: try parse("verdict:no"), limit: 5, now: noon)
    ) { XCTAssertEqual($0 as? CatalogueError, .needsProfile) }
  }
}

extension Location {
  init(country: String, city: String, code: String) {
    self.init()
    self.country = country
    self.city = city
    countryCode = code
  }
}

extension Shot {
  init(text: String) {
    self.init()
    self.text = text
  }
}
