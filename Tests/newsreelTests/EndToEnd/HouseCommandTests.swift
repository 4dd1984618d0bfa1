import Foundation
import XCTest

@testable import newsreel

/// What the rights desk says by command, and what the other commands make of it.
final class HouseCommandTests: XCTestCase {
  private var home = ""

  override func setUpWithError() throws {
    home = NSTemporaryDirectory() + "newsreel-house-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: home + "/.config/newsreel/profiles", withIntermediateDirectories: true)
    try write(
      """
      {"type":"clip","id":"a1","title":"One","restrictionState":"restricted",\
      "restrictions":[{"text":"Access all. Blorpish zanthem quorl."}]}
      {"type":"clip","id":"a2","title":"Two","restrictionState":"restricted",\
      "restrictions":[{"text":"BLORPISH ZANTHEM QUORL; no access Italy, vext"}]}
      {"type":"clip","id":"a3","title":"Three","restrictionState":"restricted",\
      "restrictions":[{"text":"No access Germany"}]}

      """, to: home + "/clips.jsonl")
    try write(
      """
      {id: de, name: Kanal Hollerau, kind: broadcaster, country: DE, territories: [DE],
       platforms: [tv], purposes: [news], client_of: [], member_of: [], resells: false,
       archives: false, uses_from_archive: false, commercially_funded: true, edits: true}
      """, to: home + "/.config/newsreel/profiles/de.yaml")
    XCTAssertEqual(try run("import", home + "/clips.jsonl").status, 0)
  }

  override func tearDownWithError() throws { try FileManager.default.removeItem(atPath: home) }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  private func run(_ arguments: String...) throws -> Outcome {
    try runToEnd(
      try ProgramUnderTest.path(), arguments, environment: ["HOME": home, "USER": "delphine"])
  }

  private let now = ["--now", "2026-06-18T18:00:00Z"]

  func testUnknownStretchesAreListedByHowManyClipsTheyHoldBack() throws {
    let text = try run("rights", "unknown")
    XCTAssertEqual(
      text.output,
      """
      2\ta2\trestrictions\tBLORPISH ZANTHEM QUORL
      1\ta2\trestrictions\tvext\t(half of a clause)

      """)
    XCTAssertEqual(text.complaint, "2 stretches hold back 2 of 3 clips\n")
    XCTAssertEqual(
      try run("rights", "unknown", "--json", "--limit", "1").output,
      """
      {"words":"BLORPISH ZANTHEM QUORL","clips":2,"example":"a2","place":"restrictions",\
      "whole":true}

      """)
    XCTAssertEqual(
      try run("rights", "unknown", "--csv", "--limit", "1").output,
      "clips,words,place,example,whole\n2,BLORPISH ZANTHEM QUORL,restrictions,a2,yes\n")
  }

  func testWhatIsTaughtCountsInEveryAnswerUntilItIsForgotten() throws {
    XCTAssertTrue(try run("rights", "a1").output.hasPrefix("REVIEW for Kanal Hollerau\n"))
    let taught = try run(
      "rights", "teach", "blorpish zanthem quorl", "--means", "nothing", "--now", now[1])
    let meaning = "concerns no rights (delphine, 2026-06-18)"
    XCTAssertEqual(taught.output, "“blorpish zanthem quorl” \(meaning)\n")
    let clear = try run("rights", "a1").output
    XCTAssertTrue(clear.hasPrefix("CLEAR for Kanal Hollerau\n"), clear)
    XCTAssertTrue(
      clear.contains("  by house wording  “blorpish zanthem quorl” \(meaning)\n"), clear)
    let json = try run("rights", "judge", "a1", "--json").output
    XCTAssertTrue(
      json.contains(
        """
        "house":{"words":"blorpish zanthem quorl","means":"nothing","who":"delphine",\
        "when":"2026-06-18T18:00:00Z"}
        """), json)
    XCTAssertTrue(
      try run("rights", "--text", "Access all. Blorpish zanthem quorl").output.hasPrefix("CLEAR"))
    XCTAssertEqual(try run("search", "verdict:clear").output.split(separator: "\n").count, 1)
    XCTAssertEqual(
      try run("rights", "unknown").output, "1\ta2\trestrictions\tvext\t(half of a clause)\n")
    XCTAssertEqual(
      try run("rights", "teach", "--list").output, "“blorpish zanthem quorl” \(meaning)\n")
    XCTAssertEqual(
      try run("rights", "teach", "--forget", "BLORPISH zanthem quorl").output,
      "forgotten: “blorpish zanthem quorl” \(meaning)\n")
    XCTAssertTrue(try run("rights", "a1").output.hasPrefix("REVIEW"))
  }

  func testAnOverrideDecidesUntilItIsTakenBack() throws {
    let words = "allowed (Otto, 2026-06-18: cleared by phone)"
    let made = try run(
      "rights", "override", "a3", "--allow", "--who", "Otto", "--reason", "cleared by phone",
      "--profile", "de", "--now", now[1])
    XCTAssertEqual(made.output, "a3 \(words)\n")
    let verdict = try run("rights", "a3").output
    XCTAssertTrue(
      verdict.hasPrefix(
        """
        CLEAR for Kanal Hollerau
          clip       a3  Three
          because    house override: \(words)
          reading    no without the override because of “No access Germany”

        """), verdict)
    let json = try run("rights", "a3", "--json").output
    XCTAssertTrue(json.contains("\"standing\":\"inForce\",\"reading\":\"no\""), json)
    XCTAssertEqual(
      try run("rights", "override", "--list").output, "a3\tde\t\(words)\tin force\n")
    XCTAssertEqual(
      try run("rights", "override", "a3", "--undo", "--profile", "de").output,
      "taken back: a3 \(words)\n")
    XCTAssertTrue(try run("rights", "a3").output.hasPrefix("NO for Kanal Hollerau\n"))
  }

  func testWhatCannotBeDoneIsSaidWithTheNextStep() throws {
    let cases: [(Outcome, Int32, String)] = [
      (
        try run("rights", "teach", "vext", "--means", "quorl mirrip"), 2,
        "newsreel: “quorl mirrip” in the meaning is not understood; write nothing, or a"
          + " restriction such as “No access Germany”\n"
      ),
      (
        try run("rights", "teach", "--forget", "vext"), 1,
        "newsreel: nothing was taught for these words; --list shows what was\n"
      ),
      (
        try run("rights", "override", "nosuch", "--deny", "--reason", "x"), 1,
        "newsreel: there is no clip 'nosuch'; newsreel search finds ids\n"
      ),
      (
        try run("rights", "override", "a1", "--undo"), 1,
        "newsreel: there is no such override of 'a1'; --list shows all\n"
      ),
      (
        try run("rights", "override", "a1", "--deny", "--reason", "x", "--profile", "fr"), 2,
        "newsreel: there is no profile 'fr'; there are de\n"
      ),
    ]
    for (outcome, status, complaint) in cases {
      XCTAssertEqual(outcome.complaint, complaint)
      XCTAssertEqual(outcome.status, status, complaint)
    }
    for arguments in [["override", "a1", "--allow"], ["teach", "vext"]] {
      let outcome = try runToEnd(
        try ProgramUnderTest.path(), ["rights"] + arguments, environment: ["HOME": home])
      XCTAssertEqual(outcome.status, 64, outcome.complaint)
    }
  }

  func testMistakesInTheFilesAreWarningsOfEveryAnswer() throws {
    let path = home + "/.config/newsreel/wordings.yaml"
    try write("- words: vext\n  means: quorl\n  who: Otto\n  when: 2026-01-02\n", to: path)
    let warning =
      "\(path):2: “quorl” in the meaning is not understood; write nothing, or a restriction such"
      + " as “No access Germany”; this wording is not used\n"
    XCTAssertEqual(try run("rights", "a3").complaint, warning)
    let check = try run("config", "check")
    XCTAssertEqual(check.status, 1)
    XCTAssertEqual(check.output, warning)
  }
}
