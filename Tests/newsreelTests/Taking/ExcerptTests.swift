import Clips
import XCTest

@testable import newsreel

final class ExcerptTests: XCTestCase {
  func testEveryExcerptHasAKeyOfItsOwn() {
    XCTAssertEqual(Set(Excerpt.allCases.map(\.key)).count, Excerpt.allCases.count)
  }

  func testTheShortExcerptsAreTheClipsOwnWords() {
    let clip = harbourClip()
    XCTAssertEqual(Excerpt.credit.text(of: clip), "Ferrycam / Coastwire")
    XCTAssertEqual(
      Excerpt.restrictions.text(of: clip),
      "NO ACCESS NORWAY / MUST CREDIT \"FERRYCAM\"\nshots 4-5: No resale.")
    XCTAssertEqual(Excerpt.id.text(of: clip), "4017-22")
    XCTAssertEqual(
      Excerpt.address.text(of: clip), "https://coastwire.example/clips/4017?lang=en")
  }

  func testAClipWithoutThemHasNone() {
    let clip = Clip()
    for excerpt in [Excerpt.credit, .restrictions, .id, .address] {
      XCTAssertNil(excerpt.text(of: clip))
      XCTAssertNil(excerpt.text(of: [clip, clip]))
    }
  }

  func testTheDopesheetHoldsFactsRightsTextsAndShots() {
    XCTAssertEqual(
      Excerpt.dopesheet.text(of: harbourClip()),
      """
      UPDATE Harbour ferry runs aground

      Id: 4017-22 (version 3)
      Source: Coastwire
      Published: 2026-03-02 07:15:00 UTC
      Length: 0:02:15
      Place: Bergen, Norway
      Page: https://coastwire.example/clips/4017?lang=en

      Restrictions: NO ACCESS NORWAY / MUST CREDIT "FERRYCAM"
      shots 4-5: No resale.
      Credit: Ferrycam / Coastwire

      STORYLINE
      A ferry ran aground.

      Nobody was hurt.

      NOTE (NOT FOR PUBLICATION)
      Ring the desk.

      SHOTLIST
      1. 0:00:00-0:00:12 Wide of the ferry
      4. 0:01:01 SOUNDBITE (no) Kari Vik, skipper: We felt a bump. [No resale]

      """)
  }

  func testAShotlistAsSentIsKeptAndRightsOfShotsAreAdded() {
    var clip = harbourClip()
    clip.sections = [Section(.shotlist, "1. Ferry\n4. Skipper speaks")]
    XCTAssertEqual(
      Dopesheet(clip).shotlist,
      "SHOTLIST\n1. Ferry\n4. Skipper speaks\nRights of shot 4: No resale")
    clip.sections = [Section(.shotlist, "1. Ferry\n4. Skipper speaks (No resale)")]
    XCTAssertEqual(
      Dopesheet(clip).shotlist, "SHOTLIST\n1. Ferry\n4. Skipper speaks (No resale)")
  }

  func testSilenceAboutRightsIsNeverCalledFree() {
    var clip = Clip()
    clip.id = "1"
    clip.title = "Silent"
    XCTAssertEqual(
      Dopesheet(clip).text,
      """
      Silent

      Id: 1

      Restrictions: Not stated, which does not mean free to use.

      """)
    clip.restrictionState = .seeElsewhere
    XCTAssertTrue(Dopesheet(clip).text.contains("states them elsewhere; look there"))
  }

  func testAKilledClipGivesTheKillInPlaceOfItsTexts() {
    var clip = harbourClip()
    clip.status = .killed
    clip.advisories = [Advisory(.kill, "Source withdrew consent.")]
    let text = Dopesheet(clip).text
    XCTAssertTrue(
      text.hasPrefix(
        """
        UPDATE Harbour ferry runs aground

        KILLED by its sender. Do not use.
        Source withdrew consent.

        Id: 4017-22 (version 3)
        """))
    XCTAssertFalse(text.contains("aground."))
    XCTAssertNil(Dopesheet(clip).shotlist)
  }

  func testARowHasTheCellsOfItsHeader() {
    let row = spreadsheetRow(of: harbourClip())
    XCTAssertEqual(
      row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init),
      [
        "4017-22", "3", "Harbour ferry runs aground", "Coastwire", "2026-03-02T07:15:00Z",
        "0:02:15", "Bergen, Norway", "Ferrycam / Coastwire",
        "NO ACCESS NORWAY / MUST CREDIT \"FERRYCAM\" shots 4-5: No resale.", "", "", "en",
        "https://coastwire.example/clips/4017?lang=en",
      ])
    XCTAssertEqual(spreadsheetHeader.split(separator: "\t").count, 13)
  }

  func testCellsAreNeverFormulasNorBreakTheRow() {
    let cells = [
      ("plain", "plain"), ("", ""), ("=1+1", "'=1+1"), ("+49 30", "'+49 30"), ("-3", "'-3"),
      ("@SUM(A1)", "'@SUM(A1)"), ("  =1", "'  =1"), ("\u{FEFF}=1", "'\u{FEFF}=1"),
      ("\u{FF1D}1", "'\u{FF1D}1"), ("a\tb\nc\r", "a b c "), ("\t=1", "' =1"),
      ("\"quoted\" word", "\"\"\"quoted\"\" word\""), ("\"=1+1\"", "'\"=1+1\""),
      ("say \"hi\"", "say \"hi\""), ("5 - 3", "5 - 3"), ("a=b", "a=b"), ("|cmd", "'|cmd"),
      ("100%", "100%"), ("%0", "'%0"),
    ]
    for (text, cell) in cells { XCTAssertEqual(spreadsheetCell(text), cell) }
  }

  func testSeveralClipsAreCopiedTogether() {
    var other = harbourClip()
    other.id = "4018"
    XCTAssertEqual(Excerpt.id.text(of: [harbourClip(), Clip(), other]), "4017-22\n4018")
  }

  func testLengthsThatCannotBeAreMarked() {
    XCTAssertEqual(
      [0, 59.9, 3_600, -1, .infinity, .nan].map(lengthText),
      ["0:00:00", "0:00:59", "1:00:00", "?", "?", "?"])
  }
}
