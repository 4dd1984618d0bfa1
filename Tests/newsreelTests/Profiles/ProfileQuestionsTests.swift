import Rights
import XCTest

@testable import newsreel

/// `newsreel profile init`.
final class ProfileQuestionsTests: XCTestCase {
  private final class Talk {
    var answers: [String]
    var said: [String] = []

    init(_ answers: [String]) { self.answers = answers }

    func ask(taken: [String] = []) -> Profile? {
      ProfileQuestions(
        say: { self.said.append($0) },
        answer: { prompt in
          self.said.append(prompt)
          return self.answers.isEmpty ? nil : self.answers.removeFirst()
        },
        objection: { taken.contains($0) ? "There is already a profile '\($0)'." : nil }
      ).ask()
    }
  }

  func testEveryAnswerIsReadAndWrittenSoThatItIsReadBack() throws {
    let talk = Talk([
      "Kanal Nord", "KN, Nord TV", "TV station", "no", "Nordics, ee", "tv web", "news,documentary",
      "Kestrel Newsfilm, Tern", "none", "no", "yes", "", "y", "translation",
    ])
    let profile = try XCTUnwrap(talk.ask())
    XCTAssertEqual(
      profile,
      Profile(
        id: "kanal-nord", name: "Kanal Nord", kind: "broadcaster", country: "NO",
        territories: ["AX", "DK", "FI", "FO", "GL", "IS", "NO", "SE", "EE"],
        platforms: ["tv", "digital"], purposes: ["news", "documentary"],
        clientOf: ["Kestrel Newsfilm", "Tern"], memberOf: [], resells: false, archives: true,
        commerciallyFunded: true, ai: ["translate"], names: ["KN", "Nord TV"]))
    let files = ProfileFiles([("kanal-nord.yaml", profile.yaml)])
    XCTAssertEqual(files.warnings, [])
    var written = try XCTUnwrap(files.profiles.first)
    written.file = ""
    XCTAssertEqual(written, profile)
    XCTAssertTrue(profile.yaml.contains("country: \"NO\"\n"))
    XCTAssertTrue(profile.yaml.contains("# uses_from_archive:\n"))
  }

  func testAnAnswerThatIsNotUnderstoodIsAskedAgain() throws {
    let talk = Talk(
      ["", "Taken", "Tern TV", "", "zeppelin", "agency", "Ruritania", "Ireland"]
        + [String](repeating: "", count: 11))
    let profile = try XCTUnwrap(talk.ask(taken: ["taken"]))
    XCTAssertEqual(profile, Profile(id: "tern-tv", name: "Tern TV", kind: "agency", country: "IE"))
    XCTAssertTrue(talk.said.contains("An outlet needs a name; write it as a supplier would."))
    XCTAssertTrue(talk.said.contains("There is already a profile 'taken'."))
    XCTAssertEqual(talk.said.filter { $0 == "country: " }.count, 2)
    XCTAssertTrue(
      talk.said.contains(
        "country: 'Ruritania' is not known; write one country by name or code, e.g. Ireland or IE"
          + "; or leave it empty"))
    XCTAssertTrue(talk.said.contains(ProfileField.country.meaning))
  }

  func testAnswersThatEndEarlyMakeNoProfile() {
    XCTAssertNil(Talk(["Tern TV", "", "agency"]).ask())
  }
}
