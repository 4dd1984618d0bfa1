import Browser
import Foundation
import Rights
import XCTest

@testable import newsreel

final class HouseStories: XCTestCase {
  /// A story whose house is kept in files below its home.
  private func houseStory(_ tell: (inout Story) throws -> Void) throws {
    let sample = Sample.profiles.profiles
    let home = FileManager.default.temporaryDirectory
      .appendingPathComponent("newsreel-house-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: home) }
    let environment = ["HOME": home.path, "USER": "delphine"]
    let (house, _) = HouseShelf.standard(Places(environment: environment))
    let profiles = ProfileShelf(sample, active: sample.first?.id, house: house)
    let (catalogue, folder) = try PreparedCatalogue.copy(judgedFor: profiles)
    defer { try? FileManager.default.removeItem(at: folder) }
    var story = Story(
      catalogue, 120, 60, profiles: profiles, home: home.path, environment: environment)
    try tell(&story)
  }

  private func file(_ name: String, _ desk: Story) -> String {
    (try? String(contentsOfFile: "\(desk.home)/.config/newsreel/\(name)", encoding: .utf8)) ?? ""
  }

  func testTheDeskSaysWhatWordsMeanAndTakesItBack() throws {
    try houseStory { desk in
      desk.play("/camel<ret>4z")
      desk.sees("W says what words mean that were not understood")
      desk.play("W")
      desk.isTold("means (nothing, No access X ...)")
      desk.play("No access France<ret>")
      desk.isTold("means “No access France”", "u undoes")
      desk.sees("NO  for Télé Vallonne", "By house wording:", "(delphine, 2026-06-18)")
      XCTAssertTrue(file("wordings.yaml", desk).contains("means: \"No access France\""))
      desk.play("v")
      desk.sees("by house wording: means “No access France” (delphine, 2026-06-18)")
      desk.play("<esc>u")
      desk.isTold("is unknown again")
      desk.sees("REVIEW  for Télé Vallonne")
      desk.seesNot("By house wording")
      XCTAssertEqual(file("wordings.yaml", desk), "")
      desk.play("<C-r>")
      desk.sees("NO  for Télé Vallonne")
    }
  }

  func testAMeaningThatIsNotUnderstoodIsAskedForAgain() throws {
    try houseStory { desk in
      desk.play("/camel<ret>4zWQuorl mirrip<ret>")
      XCTAssertEqual(desk.state.prompt?.line.text, "Quorl mirrip")
      XCTAssertEqual(desk.state.notice?.weight, .failure)
      desk.play("<C-u>nothing<ret>")
      desk.sees("“Same terms as the yak last month” concerns no rights", "“ask Delphine”")
    }
  }

  func testRowsAndSearchesForVerdictsAreJudgedAnew() throws {
    try houseStory { desk in
      desk.play("/verdict:review camel<ret>")
      XCTAssertEqual(desk.titles.count, 1)
      desk.play(":teach No access France<ret>")
      XCTAssertEqual(desk.titles, [])
      desk.play("u")
      XCTAssertEqual(desk.titles.count, 1)
    }
  }

  func testWhatOthersOfTheDeskHaveSaidCountsOnceTheCatalogueIsReadAgain() throws {
    try houseStory { desk in
      desk.play("/camel<ret>4z")
      let folder = "\(desk.home)/.config/newsreel"
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      let text = """
        - words: same terms as the yak last month
          means: No access France
          who: Otto
          when: 2026-06-18
        - words: vext

        """
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/wordings.yaml"))
      desk.play("R")
      desk.sees("NO  for Télé Vallonne", "(Otto, 2026-06-18)")
      XCTAssertEqual(
        desk.state.notice?.text,
        "\(folder)/wordings.yaml:5: has no 'means', 'who', 'when'; add it")
    }
  }

  func testWhereEverythingIsUnderstoodThereIsNothingToTeach() throws {
    try houseStory { desk in
      desk.play("/goats<ret>4W")
      desk.isTold("every word of restriction of this clip is understood")
    }
  }

  func testAnOverrideStandsAboveTheReadingWhichIsShownBesideIt() throws {
    try houseStory { desk in
      desk.play("/arctic<ret>4zO")
      desk.sees("House override", "allow for Télé Vallonne", "deny for every outlet")
      desk.play("a")
      desk.isTold("allow for fr-regional-broadcaster, because:")
      desk.play("cleared by phone<ret>")
      desk.isTold("allowed by house override", "u undoes")
      desk.sees(
        "CONDITIONS  for Télé Vallonne", "House override: allowed (delphine, 2026-06-18:",
        "cleared by phone)", "The reading alone says", "NO  “EMBARGO: Not for use before 0400 GMT")
      XCTAssertTrue(file("overrides.yaml", desk).contains("reason: \"cleared by phone\""))
      desk.play("u")
      desk.isTold("house override taken back")
      desk.sees("NO  for Télé Vallonne")
      XCTAssertEqual(file("overrides.yaml", desk), "")
    }
  }

  func testADenialIsTakenBackByTheMenu() throws {
    try houseStory { desk in
      desk.play("/goats<ret>4z:override deny pool dispute<ret>")
      desk.sees("NO  for Télé Vallonne", "The reading alone says", "CLEAR  “Access all”")
      desk.play("O1")
      desk.sees("CLEAR  for Télé Vallonne")
      XCTAssertEqual(desk.state.house, House())
    }
  }

  func testAnOverrideNeedsAReasonAndNeverHidesAKill() throws {
    try houseStory { desk in
      desk.play("/mayor split<ret>4zOa<ret>")
      desk.isTold("an override needs a reason")
      desk.play("Oafriend of the mayor<ret>")
      desk.sees("KILLED by its sender. Do not use.", "It does not count: the clip was withdrawn")
      desk.seesNot("CLEAR", "CONDITIONS")
    }
  }
}
