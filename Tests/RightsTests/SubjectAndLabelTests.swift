import Rights
import XCTest

/// Whom and what a clause holds for: subjects, used-up labels, platforms listed on their own.
final class SubjectAndLabelTests: XCTestCase {
  private func scopes(_ text: String) -> [String] {
    parse(text).clauses.map { "\($0.kind) \($0.polarity) \($0.scopeText)" }
  }

  private func answer(
    _ text: String, kind: String = "broadcaster", country: String = "NO",
    platforms: [String] = ["tv", "digital"]
  ) -> Verdict.Answer {
    let profile = Profile(
      id: "p", kind: kind, country: country, territories: [country], platforms: platforms,
      purposes: ["news"], clientOf: [], memberOf: [], resells: false, archives: true,
      usesFromArchive: false, commerciallyFunded: true)
    return evaluate([parse(text)], facts: ClipFacts(published: 0), profile: profile, at: 0).answer
  }

  func testASubjectScopesItsDuty() {
    XCTAssertEqual(
      scopes("Norwegian broadcasters must credit Fjord Air"),
      ["credit duty client:broadcaster:NO"])
    XCTAssertEqual(
      scopes("Clients in Norway may not archive"), ["archive prohibit territory:NO"])
    XCTAssertEqual(answer("Agencies must obtain clearance"), .clear)
    XCTAssertEqual(answer("Agencies must obtain clearance", kind: "agency"), .review)
  }

  func testAGrantOfAnUnnamedPartIsNeverClear() {
    XCTAssertEqual(answer("Some shots: access all"), .review)
    XCTAssertEqual(answer("Some shots: access all. Must credit Fjord Air"), .review)
    XCTAssertEqual(answer("Access all. Some shots: access all."), .clear)
    XCTAssertEqual(answer("Shots 1-3: access all"), .clear)
  }

  func testABanOnEveryUseUsesUpItsLabel() {
    XCTAssertEqual(
      scopes("Social: no use / No archive"),
      ["kill prohibit platform:social", "archive prohibit all"])
    XCTAssertEqual(answer("Social: no use / No archive"), .conditions)
  }

  func testABanOnAnotherPlatformStandsOutsideItsLabel() {
    XCTAssertEqual(
      scopes("TV: max 30 sec, no internet"), ["length duty platform:tv", "platform prohibit all"])
  }

  func testVideoOnDemandListedBesideOthersIsNoBarToThem() {
    let platforms = ["tv", "digital", "vod"]
    XCTAssertEqual(answer("No online use", platforms: platforms), .conditions)
    XCTAssertEqual(answer("No online use", platforms: ["vod"]), .review)
  }

  func testAnExclusivePermissionToArchiveIsNeverClear() {
    XCTAssertEqual(answer("Archive use only"), .review)
    XCTAssertEqual(answer("Архив только с разрешения"), .conditions)
  }

  func testADutyToGeoBlockIsOneTheOutletCanMeet() {
    XCTAssertEqual(answer("Online use must be geo-blocked"), .conditions)
    XCTAssertEqual(answer("Online use must be geo-blocked", platforms: ["tv"]), .clear)
  }

  func testTwoDaysOfOneMonthAreEitherDay() throws {
    let march = try XCTUnwrap(Timestamp.instant("2026-03-01T00:00:00Z"))
    let clause = parse("No use before 12/13 March 2026", published: march).clauses.first
    guard case .moment(let moment?, _) = clause?.value else { return XCTFail("no moment") }
    XCTAssertEqual(Timestamp.text(moment.earliest), "2026-03-11T10:00:00Z")
    XCTAssertEqual(Timestamp.text(moment.latest), "2026-03-14T12:00:00Z")
  }

  func testTheHalfOfADayIsNoLinkOfADate() throws {
    let july = try XCTUnwrap(Timestamp.instant("2026-07-31T00:00:00Z"))
    let clause = parse("Embargo until 5am GMT August 1", published: july).clauses.first
    let other = parse("Embargo until 5am August 1", published: july).clauses.first
    guard case .moment(let exact?, _) = clause?.value, case .moment(let open?, _) = other?.value
    else { return XCTFail("no moment") }
    XCTAssertEqual(Timestamp.text(exact.latest), "2026-08-01T05:00:00Z")
    XCTAssertEqual(Timestamp.text(open.latest), "2026-08-01T17:00:00Z")
  }

  func testAFieldThatSaysNoneAsksForNothing() {
    XCTAssertEqual(answer("Credit: none"), .clear)
  }

  func testInformationNeverSwallowsWhatMayRestrict() {
    for text in [
      "No restrictions (but ask Lena about shot 5)", "Access all. Contact: see dopesheet",
      "No restrictions - call 5 for details", "Pool footage for members",
      "Access all. Warning: contains images owned by others", "No restrictions for EBU members",
      "Unrestricted in France",
      "Agencies must obtain clearance unless otherwise agreed, broadcasters too",
    ] {
      XCTAssertEqual(answer(text), .review, text)
    }
    XCTAssertEqual(answer("Unrestricted in Norway"), .clear)
    XCTAssertEqual(answer("No restrictions. Contact the desk: +47 22 33 44 55"), .clear)
  }

  func testAnExceptionMayBeTakenBack() {
    XCTAssertEqual(answer("Worldwide excluding Nordics but including Norway"), .clear)
    XCTAssertEqual(answer("Worldwide excluding Nordics but including Iceland"), .no)
  }

  func testAdjectivesShareTheNounBehindThem() {
    XCTAssertEqual(answer("Not for Danish or Norwegian broadcasters"), .no)
    XCTAssertEqual(answer("Not for Danish or Swedish broadcasters"), .clear)
    XCTAssertEqual(answer("Не для скандинавских телеканалов"), .no)
  }
}
