import Clips
import XCTest

@testable import Readers

/// Habits of senders that no specification tells of.
final class AsDeliveredTests: XCTestCase {
  private func only(_ text: String) throws -> Clip {
    try only(Array(text.utf8))
  }

  private func only(_ bytes: [UInt8]) throws -> Clip {
    let reading = try read(bytes)
    XCTAssertEqual(reading.clips.count, 1)
    return try XCTUnwrap(reading.clips.first)
  }

  func testTermsInTheDatelineOfAScriptRestrict() throws {
    let made = try only(
      """
      <newsItem guid="1"><contentSet><inlineXML><html><body><p>VIDEO SHOWS: CARS</p>
      <p>SHOWS: MUNICH, GERMANY (FEBRUARY 14, 2025) (QUAY - NO USE JAPAN)</p><p>1. CARS</p>
      <p>BERLIN, GERMANY (RECENT) (QUAY - Access all)</p><p>2. HOUSE</p>
      <p>He said (in a letter that may not be used) that he left.</p></body></html></inlineXML>
      </contentSet></newsItem>
      """)
    XCTAssertEqual(made.restrictions.map(\.text), ["QUAY - NO USE JAPAN"])
    XCTAssertEqual(made.restrictions.map(\.from), ["body"])
  }

  func testEntitiesInAHeadlineOfJSONAreResolved() throws {
    let made = try only(
      """
      {"uri":"1","type":"video","headline":"Fire at harbour &amp; docks &lt;1&gt; AT&T"}
      """)
    XCTAssertEqual(made.title, "Fire at harbour & docks <1> AT&T")
  }

  func testTheMainBodyIsABody() throws {
    let made = try only(
      """
      {"uri":"1","type":"text","headline":"Fog","bodies":[{"role":"main","contentType":"text/html",
      "value":"<p>One</p><p>Two</p>"}],"descriptions":[{"role":"main","value":"Short"}]}
      """)
    XCTAssertEqual(
      made.sections, [Section(.description, "Short"), Section(.body, "One\n\nTwo")])
  }

  func testANotepadBesideNotesIsKeptAside() throws {
    let made = try only(
      """
      {"format":"digitalwires@1.1","urn":"u:1","headline":"Zug","ednotes":[{"role":"x:message",
      "ednote":"Korrektur: Ort","is_publishable":false}],"notepad":{"public_html":"<p>Orte</p>"}}
      """)
    XCTAssertEqual(made.sections.map(\.text), ["Korrektur: Ort"])
    XCTAssertEqual(made.extra["notepad"], .object(["public_html": .string("<p>Orte</p>")]))
  }

  func testATitleOfRSSLosesItsMarkup() throws {
    let made = try only(
      """
      <rss><channel><item><guid>1</guid><title>&lt;i&gt;Storm&lt;/i&gt; hits &amp;amp; 3 &lt; 5</title>
      </item></channel></rss>
      """)
    XCTAssertEqual(made.title, "Storm hits & 3 < 5")
  }

  func testALengthOfXMPIsItsValueTimesItsScale() throws {
    for scale in ["0.04", "\"1/25\"", "\"0.04\""] {
      let made = try only(
        """
        [{"SourceFile":"a.mp4","XMP-dc:Identifier":"1","XMP-dc:Title":"Fog",
        "XMP-xmpDM:Duration":{"Scale":\(scale),"Value":1550}}]
        """)
      XCTAssertEqual(made.duration, 62)
      XCTAssertEqual(made.noteCodes, [])
    }
  }

  func testTheHeadlineOfAWireLosesItsMark() throws {
    let made = try only(
      Array("\u{1}dpa0123 4 vm 120 Unwetter\r\n\u{2}\r\nSturm in Bremen =\r\n\r\n".utf8)
        + Array("Bremen (dpa) - Ein Sturm =\r\n\u{3}051011 Jan 24\r\n\u{4}".utf8))
    XCTAssertEqual(made.title, "Sturm in Bremen")
    XCTAssertEqual(made.description, "Sturm in Bremen\n\nBremen (dpa) - Ein Sturm")
    XCTAssertEqual(made.published?.description, "2024-01-05T10:11")
  }

  func testTheTimeOfAnANPAWireIsThatOfNewYork() throws {
    for (zone, time) in [
      ("EST", "2024-01-05T15:11Z"), ("EDT", "2024-01-05T14:11Z"), ("GMT", "2024-01-05T10:11Z"),
    ] {
      let made = try only(
        Array("\u{1}u i bc-Fog 01-05 0090\r\n\u{2}\r\nFog closes port\r\n".utf8)
          + Array("\u{3}AP-NY-01-05-24 1011\(zone)\r\n\u{4}".utf8))
      XCTAssertEqual(made.published?.description, time)
      XCTAssertNil(made.storyNumber)
    }
  }

  func testANumberOnALineOfItsOwnIsNoDateLine() throws {
    let made = try only(
      "Title: Fog\nDuration: 1:10\nRestrictions: None\nDescription:\nIt came.\n1234567890\n")
    XCTAssertNil(made.published)
    XCTAssertEqual(made.description, "It came.\n1234567890")
  }

  func testPagesMayBeLabelledInOtherLanguages() throws {
    let german = try only(
      """
      Titel: Nebel im Hafen
      Dauer: 1:10
      Quelle: APA
      Ort: Bremen, Deutschland
      Datum: 5. Januar 2024

      Einschränkungen:
      Nur Österreich

      Beschreibung:
      Der Nebel kam.

      Shotlist:
      1. Schiff
      2. Kran
      """)
    XCTAssertEqual(german.title, "Nebel im Hafen")
    XCTAssertEqual(german.duration, 70)
    XCTAssertEqual(german.source, "APA")
    XCTAssertEqual(german.location?.city, "Bremen")
    XCTAssertEqual(german.published?.description, "2024-01-05")
    XCTAssertEqual(german.restrictions.map(\.text), ["Nur Österreich"])
    XCTAssertEqual(german.description, "Der Nebel kam.")
    XCTAssertEqual(german.shots.map(\.text), ["Schiff", "Kran"])
    XCTAssertEqual(
      german.notes.filter { $0.field == "labels" }.map(\.text),
      ["Titel, Dauer, Quelle, Ort, Datum, Einschränkungen, Beschreibung"])
    let french = try only(
      "TITRE : Brume\nDURÉE : 1:10\nRESTRICTIONS : Aucune\n\nRÉSUMÉ :\nLa brume vint.\n")
    XCTAssertEqual(french.title, "Brume")
    XCTAssertEqual(french.duration, 70)
    XCTAssertEqual(french.restrictionState, .explicitNone)
    XCTAssertEqual(french.description, "La brume vint.")
    XCTAssertEqual(try read("Ort\nDauer\nRechte\nEin Text ohne Doppelpunkte.\n").clips, [])
  }
}
