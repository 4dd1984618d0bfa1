import Clips
import Glibc
import XCTest

@testable import newsreel

final class SaveTests: ProgramTestCase {
  private let now: Int64 = 1_772_500_000

  private func taking(_ outcome: Ruling.Outcome = .conditions) -> Taking {
    var ruling = Ruling(outcome, profile: "Testkanalen", because: ["NO ACCESS NORWAY"])
    ruling.duties = ["credit"]
    ruling.validUntil = Moment("2026-03-05T00:00Z")
    return Taking(
      clip: harbourClip(), ruling: ruling, folder: folder + "/new/desk", now: now)
  }

  func testATextIsSavedWithItsRightsBesideIt() throws {
    let saved = try save(.shotlist, taking())
    let name = "Harbour ferry runs aground (4017-22) shotlist.txt"
    XCTAssertEqual(
      saved,
      TakenFile(
        path: folder + "/new/desk/" + name, sidecar: folder + "/new/desk/" + name + ".rights.json",
        bytes: 119))
    XCTAssertEqual(names(in: folder + "/new/desk"), [name, name + ".rights.json"])
    XCTAssertEqual(
      read(saved.path),
      "SHOTLIST\n1. 0:00:00-0:00:12 Wide of the ferry\n"
        + "4. 0:01:01 SOUNDBITE (no) Kari Vik, skipper: We felt a bump. [No resale]\n")
    XCTAssertEqual(
      read(saved.sidecar),
      #"{"type":"newsreel-rights","file":"Harbour ferry runs aground (4017-22) shotlist.txt","#
        + #""bytes":119,"id":"4017-22","version":"3","title":"Harbour ferry runs aground","#
        + #""source":"Coastwire","page":"https://coastwire.example/clips/4017?lang=en","#
        + #""takenAt":"2026-03-03T01:06:40Z","#
        + #""restrictions":[{"text":"NO ACCESS NORWAY / MUST CREDIT \"FERRYCAM\""},"#
        + #"{"text":"No resale.","scope":"shots 4-5"}],"restrictionState":"restricted","#
        + #""shots":[{"seq":4,"start":61,"kind":"soundbite","text":"We felt a bump.","#
        + #""speaker":"Kari Vik, skipper","lang":"no","rights":"No resale"}],"#
        + #""credit":"Ferrycam / Coastwire","#
        + #""verdict":{"verdict":"conditions","profile":"Testkanalen","#
        + #""because":["NO ACCESS NORWAY"],"duties":["credit"],"validUntil":"2026-03-05T00:00Z"},"#
        + #""notice":"Not legal advice; your contract prevails."}"# + "\n")
  }

  func testNothingThatLiesThereIsWrittenOver() throws {
    let first = try save(.dopesheet, taking())
    unlink(first.path)
    let second = try save(.dopesheet, taking())
    let third = try save(.dopesheet, taking())
    let stem = folder + "/new/desk/Harbour ferry runs aground (4017-22) dopesheet"
    XCTAssertEqual(
      [first, second, third].map(\.path), [stem + ".txt", stem + " 2.txt", stem + " 3.txt"])
    XCTAssertEqual(names(in: folder + "/new/desk").filter { $0.hasSuffix(".part") }, [])
  }

  func testAVerdictOfNoRefusesWithItsWords() {
    XCTAssertThrowsError(try save(.dopesheet, taking(.no))) { error in
      XCTAssertEqual(
        "\(error)",
        "not taken: not for Testkanalen: \"NO ACCESS NORWAY\"; ask the source for a licence.")
    }
    XCTAssertEqual(names(in: folder), [])
  }

  func testAClipWithoutShotsHasNoShotlistToSave() {
    var taking = taking()
    taking.clip.shots = []
    XCTAssertThrowsError(try save(.shotlist, taking)) { error in
      XCTAssertEqual("\(error)", "this clip has no shotlist; choose something else to save.")
    }
  }

  func testAFolderThatIsAFileIsSaid() throws {
    try write("new", "x")
    XCTAssertThrowsError(try save(.dopesheet, taking())) { error in
      XCTAssertEqual(error as? TakingError, .file(FileError(folder + "/new/desk", ENOTDIR)))
    }
  }
}
