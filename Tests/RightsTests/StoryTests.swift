import Clips
import Foundation
import XCTest

@testable import Rights

/// What in the texts of a clip restricts, and what is its story (RIGHTS.md 13.14).
final class StoryTests: XCTestCase {
  private func lines(_ name: String) throws -> [[String]] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let url = folder.appendingPathComponent("Stories/" + name)
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { line in
        line.split(separator: "\t").map { $0.replacingOccurrences(of: "\\n", with: "\n") }
      }
  }

  private func reading(_ place: String, _ text: String) -> ClipReading {
    var clip = Clip()
    switch place {
    case "title": clip.title = text
    case "shot":
      var shot = Shot()
      shot.text = text
      clip.shots = [shot]
    default: clip.sections = [Section(SectionRole(rawValue: place) ?? .unknown, text)]
    }
    return ClipReading(clip)
  }

  func testTermsInAStoryAreFoundWhereTheyStand() throws {
    for line in try lines("terms.tsv") {
      let reading = reading(line[0], line[1])
      XCTAssertTrue(
        reading.clip.restrictions.contains { $0.text.contains(line[2]) },
        "\(line[1]): \(reading.clip.restrictions.map(\.text))")
      XCTAssertEqual(reading.clip.restrictionState, .restricted, line[1])
    }
  }

  func testAStoryIsNoRestriction() throws {
    for line in try lines("innocents.tsv") {
      let reading = reading(line[0], line[1])
      XCTAssertEqual(reading.clip.restrictions.map(\.text), [], line[1])
      XCTAssertEqual(reading.clip.restrictionState, .notStated, line[1])
    }
  }

  func testReadingWhatWasReadChangesNothing() throws {
    for line in try lines("terms.tsv") + lines("innocents.tsv") {
      let once = reading(line[0], line[1]).clip
      XCTAssertEqual(ClipReading(once).clip, once, line[1])
      XCTAssertEqual(ClipReading(Clip(json: once.json)).clip, once, line[1])
    }
  }

  func testNoneIsNoneOnlyWhereNothingElseRestricts() {
    var clip = Clip()
    clip.restrictions = [Clips.Restriction("None", from: "restrictions")]
    XCTAssertEqual(ClipReading(clip).clip.restrictionState, .explicitNone)
    clip.sections = [Section(.note, "No access Germany")]
    XCTAssertEqual(ClipReading(clip).clip.restrictionState, .restricted)
    clip.sections = []
    clip.restrictions = [Clips.Restriction("None", from: "rights")]
    XCTAssertEqual(ClipReading(clip).texts.map { $0.clauses.map(\.kind) }, [[.unknown]])
  }

  func testALineThatIsWrappedIsOneClause() {
    XCTAssertEqual(parse("No use\nKenya").clauses.map(\.target), [["KE"]])
    XCTAssertEqual(parse("No use\nKenya").clauses.map(\.quote), ["No use\nKenya"])
    XCTAssertEqual(standingParts(of: "No use\nKenya\nNo archive"), ["No use\nKenya", "No archive"])
    XCTAssertEqual(
      standingParts(of: "Embargoed until further notice\nSee script"),
      ["Embargoed until further notice", "See script"])
  }

  func testMarkupChangesNothing() {
    for text in ["No access Germany &amp; Poland", "No access <b>Germany</b> &amp; <i>Poland</i>"] {
      XCTAssertEqual(parse(text).clauses.map(\.target), [["DE", "PL"]], text)
    }
  }

  func testASourceLineThatStandsAtEveryShotStandsForTheClip() {
    var clip = Clip()
    clip.shots = (1...2).map { number in
      var shot = Shot()
      shot.number = number
      shot.source = "HARBOUR TV"
      shot.rights = number == 1 ? nil : "NO ACCESS GERMANY"
      return shot
    }
    XCTAssertEqual(ClipReading(clip).clip.restrictions.map(\.scope), ["shots 2"])
    clip.shots[0].rights = "NO ACCESS GERMANY"
    XCTAssertEqual(ClipReading(clip).clip.restrictions.map(\.scope), [nil])
  }

  func testAnEmbargoInWordsIsAnEmbargoOfTheClip() {
    let clip = reading("description", "EMBARGOED UNTIL 2100 GMT ON 28 NOVEMBER 2026\n\nBoats.").clip
    XCTAssertEqual(clip.embargo?.state, .until)
    XCTAssertEqual(clip.embargo?.until?.description, "2026-11-28T21:00:00Z")
    XCTAssertEqual(reading("note", "Embargoed until the vote.").clip.embargo?.state, .textOnly)
  }

  func testSeeScriptIsFollowedWhereTheScriptNamesTerms() {
    var clip = Clip()
    clip.restrictions = [Clips.Restriction("See script", from: "restrictions")]
    clip.sections = [Section(.script, "Boats.")]
    XCTAssertEqual(ClipReading(clip).clip.restrictionState, .seeElsewhere)
    clip.sections = [Section(.script, "NO ARCHIVE\nBoats.")]
    let reading = ClipReading(clip)
    XCTAssertEqual(reading.clip.restrictionState, .restricted)
    XCTAssertFalse(reading.texts.flatMap(\.clauses).contains { $0.value == .elsewhere })
  }

  func testALongStoryIsReadInLinearTime() {
    let clock = ContinuousClock()
    func time(_ size: Int) -> Duration {
      let piece = "No boats left the port (not one), he said: no access. NO WAY\n"
      let text = String(repeating: piece, count: size / piece.utf8.count)
      return clock.measure { _ = reading("body", text) }
    }
    _ = time(1000)
    let small = time(10_000)
    XCTAssertLessThan(time(80_000), small * 20)
  }

  func testWordsOfAShotCountThoughALabelledLineHoldsThem() {
    var clip = Clip()
    clip.restrictions = [
      Clips.Restriction(
        "International: access all. US: members only. Shots 1-2 contain music: clear before use.")
    ]
    var shot = Shot()
    shot.number = 1
    shot.text = "Fiddler"
    shot.rights = "Music: clear before use"
    clip.shots = [shot, shot]
    clip.shots[1].number = 2
    clip.shots[1].rights = nil
    XCTAssertEqual(
      ClipReading(clip).clip.restrictions.map { [$0.text, $0.scope ?? ""] },
      [
        [clip.restrictions[0].text, ""], ["Music: clear before use", "shots 1"],
      ])
  }
}
