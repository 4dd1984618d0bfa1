import Mutations
import Rights
import XCTest

/// RIGHTS.md 3, Negation and Credit text: a ban never becomes a grant, an open tail swallows none.
final class NegationTests: XCTestCase {
  private func outlet(_ country: String, kind: String = "broadcaster") -> Profile {
    Profile(
      id: "p", name: "Skerry", kind: kind, country: country, territories: [country],
      platforms: kind == "online" ? ["digital"] : ["tv", "digital", "social"],
      purposes: ["news"], clientOf: [], memberOf: [], resells: false, archives: true,
      usesFromArchive: false, commerciallyFunded: true)
  }

  private let published: Instant = 1_790_845_200

  private func answer(
    _ text: String, _ country: String, kind: String = "broadcaster", days: Instant = 19
  ) -> Verdict.Answer {
    evaluate(
      [parse(text, published: published)], facts: ClipFacts(published: published),
      profile: outlet(country, kind: kind), at: published + days * 86_400
    ).answer
  }

  private func bans(_ text: String) -> [String] {
    parse(text, published: published).clauses.filter { $0.polarity == .prohibit }.map {
      "\($0.kind.rawValue) \($0.target.joined(separator: ","))"
    }
  }

  func testABanSpreadsOverEverythingJoinedToIt() {
    for text in [
      "No resale or use in Ireland and the UK", "No advertising or use in Ireland and UK",
      "Do not resell or distribute in Ireland and the UK", "No archive and use in Ireland",
      "No archive nor use in Ireland",
      "Kein Weiterverkauf oder Nutzung in Irland", "Pas de revente ou d'utilisation en Irlande",
      "Prohibida la reventa o el uso en Irlanda",
      "Перепродажа или использование в Ирландии запрещены",
      "Без перепродажи или использования в Ирландии", "Do not edit or use in Ireland",
      "Do not use out of context or in Ireland", "Not for resale or for use by clients in Ireland",
      "No commercial use or distribution in Ireland",
    ] {
      XCTAssertEqual(answer(text, "IE"), .no, text)
    }
  }

  func testBothHalvesOfASpreadBanAreClauses() {
    XCTAssertEqual(bans("No resale or use in Japan"), ["resale resale", "territory JP"])
    XCTAssertEqual(bans("Do not edit or use in Japan"), ["integrity edit", "territory JP"])
    XCTAssertEqual(bans("Do not use out of context or in Japan"), ["territory JP"])
  }

  func testOnlyAGrantInAClauseOfItsOwnEndsABan() {
    XCTAssertEqual(answer("No resale; use in Ireland permitted", "IE"), .clear)
    XCTAssertEqual(answer("No use in Japan, use permitted in Ireland", "IE"), .clear)
    for text in [
      "No archive, editorial use", "No resale or access all", "No resale, use in Ireland or France",
      "No archive / use in Ireland", "No archive or use until 12 March",
    ] {
      XCTAssertEqual(answer(text, "IE").strictness, 2, text)
    }
  }

  func testACreditEndsAtAWordOfRestricting() {
    for text in [
      "MANDATORY CREDIT NAGISA NEWS JAPAN OUT", "CREDIT MANDATORY JAPAN OUT",
      "MUST CREDIT NAGISA NEWS (JAPAN OUT)", "VIDEO COURTESY NAGISA JAPAN OUT",
      "MUST CREDIT NAGISA AP CLIENTS ONLY", "Must credit Nagisa (Kestrel clients only)",
      "Must credit Nagisa or Toute revente en Japon est interdite, no use Japan",
      "CREDIT NAGISA JAPAN AND KOREA OUT", "MUST CREDIT NAGISA NO ACCESS JAPAN",
    ] {
      XCTAssertEqual(answer(text, "JP"), .no, text)
      XCTAssertTrue(parse(text).clauses.contains { $0.kind == .credit }, text)
    }
    XCTAssertNotEqual(answer("Must credit Nagisa/Restrictions TBC", "JP"), .conditions)
    XCTAssertNotEqual(answer("MUST CREDIT NAGISA TV ONLY", "JP"), .conditions)
  }

  func testAContextEndsWhereAnotherTermBegins() {
    XCTAssertEqual(answer("Use only in the context of the event and within 48 hours", "QA"), .no)
    XCTAssertEqual(
      answer("Use only in the context of the event and within 48 hours", "QA", days: 1),
      .conditions)
    XCTAssertEqual(
      answer("Use only in stories about the fire and radio use only", "QA"), .no)
  }

  func testATimeBehindTwoBansLeavesOpenWhetherItEndsTheFirst() {
    let text = "No use in Ireland or online until 0900 GMT 14 October 2026"
    XCTAssertEqual(answer(text, "IE"), .review)
    XCTAssertEqual(answer(text, "IE", days: 3), .no)
  }

  func testAWordIsNotTakenForAnother() {
    XCTAssertEqual(answer("Accredited media only", "IE"), .review)
    XCTAssertEqual(answer("FOR INFORMATION ONLY", "IE"), .review)
    XCTAssertEqual(answer("Exclusive News Corp", "IE"), .review)
    XCTAssertEqual(answer("Exclusive Nagisa", "IE"), .review)
    XCTAssertEqual(answer("Creative Commons Noncommercial - attribution", "IE"), .review)
  }

  func testAGrantToOthersGrantsNothing() {
    XCTAssertEqual(answer("EBU members: access all", "BR"), .review)
    XCTAssertEqual(answer("Europe: access all", "BR"), .review)
    XCTAssertEqual(answer("Broadcast: access all", "IE", kind: "online"), .review)
    XCTAssertEqual(answer("Europe: access all", "IE"), .clear)
    XCTAssertEqual(answer("Access all. EBU members: access all.", "BR"), .clear)
    XCTAssertEqual(answer("Free thereafter", "IE"), .review)
    XCTAssertEqual(answer("Elsewhere fine", "IE"), .review)
    XCTAssertEqual(answer("For the attention of all clients", "IE"), .review)
  }

  func testNoneIsNoRestrictionsOnlyWhereRestrictionsAreAskedFor() {
    for text in ["Access: none", "Rights: none", "Usage: none", "ACCESS - NONE"] {
      XCTAssertEqual(answer(text, "IE"), .review, text)
    }
    XCTAssertEqual(answer("Restrictions: none", "IE"), .clear)
  }

  func testAWordOfClosingIsNoPartOfASourcesName() {
    XCTAssertEqual(answer("(UK BLACKOUT - access all)", "IE"), .review)
    XCTAssertEqual(answer("Ireland Blackout - must credit Nagisa", "IE"), .review)
  }

  func testALineEndInsideASentenceSeparatesNothing() {
    for text in [
      "No use\nJapan", "No resale\nor use in Japan", "No\nuse in Japan",
      "Do not use out of context\nor in Japan", "No access\nKorea and Japan",
      "Not for use in\nJapan",
      "Keine\nNutzung in Japan",
    ] {
      XCTAssertEqual(answer(text, "JP"), .no, text)
      XCTAssertNotEqual(answer(text, "FR"), .no, text)
    }
    XCTAssertEqual(bans("No use in Japan\nNo archive"), ["territory JP", "archive "])
    XCTAssertEqual(bans("No archive\nJapan out"), ["archive ", "territory JP"])
  }
}
