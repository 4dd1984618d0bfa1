import Clips
import XCTest

@testable import Readers

/// What stands in a field of rights, status, embargo or expiry is never lost (own JSON Lines).
final class KeptTermsTests: XCTestCase {
  private func clip(_ members: String) throws -> Clip {
    try XCTUnwrap(
      try read(#"{"type":"clip","id":"a","title":"A",\#(members)}"#).clips.first, members)
  }

  private func unread(_ field: String, _ text: String) -> [UnreadTerm] {
    [UnreadTerm(field: field, text)]
  }

  func testRestrictionsInAnotherFormAreKeptAsTextAndDoubted() throws {
    let forms: [(members: String, texts: [String], unread: [UnreadTerm])] = [
      (
        #""restrictions":[{"text":"Access all"},"No access UK"]"#, ["Access all", "No access UK"],
        unread("restrictions", #""No access UK""#)
      ),
      (
        #""restrictions":"No access UK""#, ["No access UK"],
        unread("restrictions", #""No access UK""#)
      ),
      (
        #""restrictions":{"en":"No access UK","fr":"Pas de web"}"#, ["No access UK", "Pas de web"],
        unread("restrictions", #"{"en":"No access UK","fr":"Pas de web"}"#)
      ),
      (
        #""restrictions":[{"text":"Access all","Text":"No access UK"}]"#,
        ["Access all", "No access UK"], unread("restrictions", #""No access UK""#)
      ),
      (
        #""Restrictions":[{"text":"No access UK"}]"#, ["No access UK"],
        unread("Restrictions", #"[{"text":"No access UK"}]"#)
      ),
      (
        #""Nutzungsrechte":"No access UK""#, ["No access UK"],
        unread("Nutzungsrechte", #""No access UK""#)
      ),
    ]
    for form in forms {
      let clip = try clip(form.members)
      XCTAssertEqual(clip.restrictions.map(\.text), form.texts, form.members)
      XCTAssertEqual(clip.unread, form.unread, form.members)
      XCTAssertEqual(clip.noteCodes, ["terms-misread"], form.members)
    }
  }

  func testOfRepeatedKeysTheStricterValueHolds() throws {
    let texts = try clip(
      #""restrictions":[{"text":"Access all"}],"restrictions":[{"text":"No access UK"}]"#)
    XCTAssertEqual(texts.restrictions.map(\.text), ["Access all", "No access UK"])
    XCTAssertEqual(texts.unread, [])
    XCTAssertEqual(texts.noteCodes, ["json-lenient"])
    XCTAssertEqual(try clip(#""status":"usable","status":"killed""#).status, .killed)
    XCTAssertEqual(try clip(#""status":"killed","status":"usable""#).status, .killed)
    for members in [
      #""embargo":{"state":"until","until":"2030"},"embargo":{"state":"until","until":"2020"}"#,
      #""embargo":{"state":"until","until":"2020"},"embargo":{"state":"until","until":"2030"}"#,
    ] {
      XCTAssertEqual(try clip(members).embargo, Embargo(.until, until: Moment("2030")))
    }
    XCTAssertEqual(
      try clip(#""expires":[{"at":"2030"}],"expires":[{"at":"2020"}]"#).expires.map(\.at),
      [Moment("2030"), Moment("2020")])
  }

  func testAStatusInAnotherFormIsReadAndDoubted() throws {
    for (value, status) in [
      (#""KILLED""#, ClipStatus.killed), (#"["withheld"]"#, .withheld), (#""Usable""#, .usable),
      (#"["usable","killed"]"#, .killed), (#"{"state":"canceled"}"#, .unknown),
      (#""maybe""#, .unknown),
    ] {
      let clip = try clip(#""status":\#(value)"#)
      XCTAssertEqual(clip.status, status, value)
      XCTAssertEqual(clip.unread, unread("status", value))
    }
  }

  func testAnEmbargoInAnotherFormHoldsAndIsDoubted() throws {
    let until = Embargo(.until, until: Moment("2030-01-01T00:00:00Z"))
    for (value, embargo) in [
      (#""2030-01-01T00:00:00Z""#, until), (#"["2030-01-01T00:00:00Z"]"#, until),
      (#"{"until":["2020-01-01","2030-01-01T00:00:00Z"]}"#, until),
      ("true", Embargo(.untilTold)), (#""next week""#, Embargo(.invalid, text: "next week")),
    ] {
      let clip = try clip(#""embargo":\#(value)"#)
      XCTAssertEqual(clip.embargo, embargo, value)
      XCTAssertEqual(clip.unread.map(\.field), ["embargo"], value)
    }
  }

  func testAnEndOfUseInAnotherFormIsKeptAndDoubted() throws {
    for (value, moment) in [
      (#""2020-01-01""#, Moment("2020-01-01")), (#"["2020-01-01"]"#, Moment("2020-01-01")),
      (#"[{"at":"1 Jan 2020"}]"#, Moment("2020-01-01")),
      (#"[{"on":"2020-01-01"}]"#, Moment("2020-01-01")),
      (#""soon""#, nil),
    ] {
      let clip = try clip(#""expires":\#(value)"#)
      XCTAssertEqual(clip.expires.last?.at, moment, value)
      XCTAssertEqual(clip.unread.map(\.field), ["expires"], value)
    }
  }

  func testTermsOfAShotInAnotherFormStayWithTheShot() throws {
    let one = try clip(#""shots":[{"seq":4,"rights":{"text":"No access UK"}}]"#)
    XCTAssertEqual(one.shots.map(\.rights), ["No access UK"])
    XCTAssertEqual(one.unread, unread("shots.rights", #"{"text":"No access UK"}"#))
    let two = try clip(#""shots":[{"seq":4,"Rights":"No access UK"}]"#)
    XCTAssertEqual(two.shots.map(\.rights), ["No access UK"])
    let all = try clip(#""shots":{"4":{"rights":"No access UK"}}"#)
    XCTAssertEqual(all.restrictions.map(\.text), ["No access UK"])
    XCTAssertEqual(all.restrictions.map(\.from), ["shots.rights"])
  }

  func testWhatIsKeptIsExportedAndReadAgainUnchanged() throws {
    let clip = try clip(#""restrictions":["No access UK"],"status":"KILLED","expires":"soon""#)
    let again = try read(JSONWriter.text(of: .object(clip.json)))
    XCTAssertEqual(again.clips, [clip])
  }

  func testNamesOfNoTermsGoToExtraAsBefore() throws {
    let clip = try clip(#""shade":"No access UK","extra":{"Rights":"kept"}"#)
    XCTAssertEqual(clip.restrictions.map { [$0.from, $0.text] }, [["shade", "No access UK"]])
    XCTAssertEqual(clip.unread, [])
    XCTAssertEqual(clip.extra, ["Rights": .string("kept"), "shade": .string("No access UK")])
  }
}
