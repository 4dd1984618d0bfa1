import Rights
import XCTest

/// Profiles are read by the vocabulary that reads restrictions; what is not known is a mistake.
final class ProfileTests: XCTestCase {
  private func read(_ entries: [(String, RawValue)]) -> (profile: Profile?, mistakes: [String]) {
    let raw = RawProfile(
      file: "desk.yaml",
      entries: [RawEntry("id", line: 1, .text("desk"))]
        + entries.enumerated().map { RawEntry($1.0, line: $0 + 2, $1.1) })
    let (profile, mistakes) = ProfileReader.read(raw)
    return (profile, mistakes.map { "\($0)" })
  }

  private func list(_ texts: String...) -> RawValue {
    .list(texts.map { RawItem(line: 2, .text($0)) })
  }

  func testACountryIsReadByNameAndByEveryCode() {
    let written = [
      "IE": "IE", "ie": "IE", "IRL": "IE", "Ireland": "IE", "irlande": "IE", "UK": "GB",
      "uk": "GB", "Great Britain": "GB", "EL": "GR", "NO": "NO", "no": "NO",
      "United States": "US", "USA": "US", "China": "CN", "Deutschland": "DE", "Kosovo": "XK",
    ]
    for (text, code) in written {
      let answer = read([("country", .text(text))])
      XCTAssertEqual(answer.profile?.country, code, text)
      XCTAssertEqual(answer.mistakes, [], text)
    }
  }

  func testWhatIsNoCountryIsSaidWithFileAndLine() {
    let written = [
      "Ruritania":
        "'Ruritania' is not known; write one country by name or code, e.g. Ireland or IE",
      "EU": "'EU' is a region; write one country",
      "worldwide": "'worldwide' is a region; write one country",
      "Georgia": "'Georgia' is the name of several places; write a code of two letters",
      "Scotland": "'Scotland' is a part of a country; write the country, GB",
    ]
    for (text, mistake) in written {
      let answer = read([("country", .text(text))])
      XCTAssertNil(answer.profile?.country, text)
      XCTAssertEqual(answer.mistakes, ["desk.yaml:2: country: " + mistake])
    }
  }

  func testTerritoriesTakeRegionsAndEverywhere() {
    let written: [(RawValue, [String])] = [
      (list("Ireland", "uk"), ["IE", "GB"]), (list("Benelux"), ["BE", "LU", "NL"]),
      (list("Nordics", "SE"), ["AX", "DK", "FI", "FO", "GL", "IS", "NO", "SE"]),
      (list("worldwide"), ["*"]), (list("*"), ["*"]), (.text("IE, UK"), ["IE", "GB"]),
      (.text("NO SE"), ["NO", "SE"]), (.text("UK and Ireland"), ["GB", "IE"]),
      (list("Scandinavia"), ["DK", "FI", "IS", "NO", "SE"]), (list("United States"), ["US"]),
    ]
    for (value, codes) in written {
      let answer = read([("territories", value)])
      XCTAssertEqual(answer.profile?.territories, codes)
      XCTAssertEqual(answer.mistakes, [])
    }
    XCTAssertEqual(read([("territories", list("EU"))]).profile?.territories?.count, 27)
  }

  func testOneUnknownWordMakesAllOfAListUnknown() {
    let territories = read([("territories", list("IE", "Ruritania", "FR"))])
    XCTAssertNil(territories.profile?.territories)
    XCTAssertEqual(territories.mistakes.count, 1)
    let platforms = read([("platforms", list("tv", "telepathy"))])
    XCTAssertNil(platforms.profile?.platforms)
    XCTAssertEqual(
      platforms.mistakes,
      [
        "desk.yaml:2: platforms: 'telepathy' is not known; write a list of tv, radio, digital,"
          + " social, mobile, vod, print"
      ])
    XCTAssertEqual(
      read([("purposes", list("news", "documentry"))]).mistakes,
      ["desk.yaml:2: purposes: 'documentry' is not known; did you mean documentary?"])
  }

  func testPlatformsAndPurposesAreReadAsDesksSayThem() {
    let platforms: [(RawValue, [String])] = [
      (list("TV", "Web"), ["tv", "digital"]), (list("online", "internet"), ["digital"]),
      (list("X", "Twitter", "Facebook"), ["social"]), (list("Radio"), ["radio"]),
      (list("social media", "VOD", "app"), ["social", "vod", "mobile"]),
    ]
    for (value, codes) in platforms {
      XCTAssertEqual(read([("platforms", value)]).profile?.platforms, codes)
    }
    XCTAssertEqual(
      read([("purposes", list("editorial"))]).profile?.purposes,
      ["news", "documentary", "education"])
    XCTAssertEqual(read([("kind", .text("TV station"))]).profile?.kind, "broadcaster")
    XCTAssertEqual(read([("kind", .text("News agency"))]).profile?.kind, "agency")
  }

  func testWhatAIDoesIsReadByItsWords() {
    XCTAssertEqual(read([("ai", .list([]))]).profile?.ai, [])
    XCTAssertEqual(
      read([("ai", list("translate", "machine translation", "dubbing"))]).profile?.ai,
      ["translate", "voice"])
    XCTAssertEqual(read([("ai", .text("all"))]).profile?.ai, AIUse.everything)
    XCTAssertNil(read([("ai", list("magic"))]).profile?.ai)
  }

  func testEmptyListsOtherFormsUnknownAndRepeatedFieldsAreMistakes() {
    let answer = read([
      ("platforms", .list([])), ("resells", .text("perhaps")), ("kind", list("agency")),
      ("teritories", list("IE")), ("archives", .text("yes")), ("archives", .text("no")),
      ("use_at", .text("tomorrow")), ("client_of", .list([])), ("member_of", .nothing),
    ])
    XCTAssertEqual(
      answer.mistakes,
      [
        "desk.yaml:6: archives: is given more than once; keep one",
        "desk.yaml:2: platforms: the list is empty; write a list of tv, radio, digital, social,"
          + " mobile, vod, print, or leave the field out where it is not known",
        "desk.yaml:3: resells: 'perhaps' is not known; write true or false",
        "desk.yaml:4: kind: has another form; write broadcaster, online, agency, print, producer",
        "desk.yaml:5: a profile has no field 'teritories'; did you mean territories?",
        "desk.yaml:8: use_at: 'tomorrow' is not known; write a moment with its zone, e.g."
          + " 2026-06-18T18:00:00Z",
      ])
    XCTAssertNil(answer.profile?.archives)
    XCTAssertEqual(answer.profile?.clientOf, [])
    XCTAssertNil(answer.profile?.memberOf)
  }

  func testAProfileWithoutAnIDIsNone() {
    let raw = RawProfile(file: "desk.yaml", line: 3, entries: [])
    let answer = ProfileReader.read(raw)
    XCTAssertNil(answer.profile)
    XCTAssertEqual(
      answer.mistakes.map { "\($0)" }, ["desk.yaml:3: the profile has no 'id'; add it"])
  }

  func testHouseRulesAndSilenceNameTheirSuppliers() {
    let answer = read([
      ("silence", .text("contract")), ("client_of", list("Kestrel Newsfilm")),
      (
        "house_rules",
        .entries([
          RawEntry("Tern", line: 5, .entries([RawEntry("days_of_use", line: 6, .text("30"))]))
        ])
      ),
    ])
    XCTAssertEqual(answer.mistakes, [])
    XCTAssertEqual(
      answer.profile?.silence, [Silence(supplier: "Kestrel Newsfilm", place: "desk.yaml:2")])
    XCTAssertEqual(answer.profile?.houseRules, ["Tern": Profile.HouseRule(daysOfUse: 30)])
    let each = read([("silence", .entries([RawEntry("Tern", line: 3, .text("contract"))]))])
    XCTAssertEqual(each.profile?.silence, [Silence(supplier: "Tern", place: "desk.yaml:3")])
    XCTAssertEqual(read([("silence", .text("contract"))]).mistakes.count, 1)
    XCTAssertEqual(
      read([
        (
          "house_rules",
          .entries([RawEntry("Tern", line: 4, .entries([RawEntry("days", line: 5, .text("3"))]))])
        )
      ])
      .mistakes,
      ["desk.yaml:5: a profile has no field 'house_rules.Tern.days'; did you mean days_of_use?"])
  }
}
