import Clips
import XCTest

@testable import Readers

/// No word of terms is lost in a table, whatever its column is called and wherever a comma stands.
final class TableTermsTests: XCTestCase {
  private func clips(_ rows: String...) throws -> [Clip] {
    try read(rows.joined(separator: "\n")).clips
  }

  private func stated(_ clip: Clip?) -> [String] {
    clip?.restrictions.map { "\($0.from ?? ""): \($0.text)" } ?? []
  }

  func testACommaWithoutQuotesIsPartOfTheTerms() throws {
    let clips = try clips(
      "id,title,published,restrictions", "1,Boats,2026-11-28,Access all,No access United Kingdom",
      "2,Boats, small,2026-11-28,Access all", "3,Boats,2026-11-28,Access all,,",
      "4,Boats,2026-11-28,\"No web, no radio\"")
    XCTAssertEqual(clips.map(\.title), ["Boats", "Boats, small", "Boats", "Boats"])
    XCTAssertEqual(
      clips.map { stated($0) },
      [
        ["restrictions: Access all,No access United Kingdom"], ["restrictions: Access all"],
        ["restrictions: Access all"], ["restrictions: No web, no radio"],
      ])
    XCTAssertEqual(
      clips.map { $0.notes.filter { $0.code == .termsMisread }.map(\.field) },
      [["restrictions"], ["title"], [], []])
  }

  func testInTheMidstOfTheRowTheOtherColumnsTellWhereTheCommaStood() throws {
    let clips = try clips(
      "id,title,restrictions,published,url",
      "1,Boats,Access all,No access UK,2026-11-28,https://a.example/b",
      "2,Boats, small,Access all,2026-11-28,https://a.example/b")
    XCTAssertEqual(
      clips.map { stated($0) },
      [["restrictions: Access all,No access UK"], ["restrictions:  small,Access all"]].map {
        $0.map { $0.replacingOccurrences(of: ":  ", with: ": ") }
      })
    XCTAssertEqual(clips.map { $0.published?.description }, ["2026-11-28", "2026-11-28"])
  }

  func testColumnsNamedForTermsInEveryLanguageAreRead() throws {
    for heading in [
      "Terms", "conditions", "Usage terms", "Restricciones", "Condiciones de uso", "Droits",
      "Conditions d'utilisation", "Nutzungsrechte", "Einschränkungen", "Ограничения", "القيود",
      "Restrições", "Diritti",
    ] {
      let clip = try clips("id,title,\(heading)", "1,Boats,No access UK").first
      XCTAssertEqual(stated(clip), ["\(heading): No access UK"])
    }
  }

  func testListsOfPlacesAndPlatformsAreReadByTheirLabel() throws {
    let clips = try clips(
      "id,title,territory,platforms", "1,Boats,DE | AT,\"tv; web\"", "2,Boats,-,")
    XCTAssertEqual(
      clips.map { stated($0) },
      [["territory: Territory: DE, AT", "platforms: Platforms: tv, web"], []])
    XCTAssertEqual(
      stated(try self.clips("id,title,region", "1,Boats,Europe").first),
      ["region: Territory: Europe"])
    let place = try self.clips("id,title,region,city", "1,Boats,Bavaria,Munich").first
    XCTAssertEqual(stated(place), [])
    XCTAssertEqual(place?.location?.region, "Bavaria")
  }

  func testColumnsOfTimesFillEmbargoAndEndOfUse() throws {
    for heading in ["Embargo", "not before", "Sperrfrist"] {
      let rows = try clips(
        "id,title,\(heading)", "1,A,2026-11-28T08:00:00Z", "2,A,until the vote", "3,A,none")
      XCTAssertEqual(
        rows.map(\.embargo),
        [
          Embargo(.until, until: Moment("2026-11-28T08:00:00Z")),
          Embargo(.textOnly, text: "until the vote"), nil,
        ], heading)
    }
    for heading in ["expires", "Licence end", "Valid until", "gültig bis"] {
      let rows = try clips(
        "id,title,\(heading)", "1,A,2026-11-28", "2,A,end of season", "3,A,never")
      XCTAssertEqual(
        rows.map(\.expires),
        [
          [Expiry(at: Moment("2026-11-28"), from: heading)],
          [Expiry(at: nil, from: heading, text: "end of season")], [],
        ])
    }
  }
}
