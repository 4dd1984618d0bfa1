import Rights
import XCTest

@testable import newsreel

/// Profiles as files of the user.
final class ProfileFilesTests: XCTestCase {
  private func files(_ texts: (String, String)...) -> ProfileFiles { ProfileFiles(texts) }

  func testYAMLAndJSONAreReadWithTheLinesOfTheirMistakes() {
    let files = files(
      ("a.yaml", "id: a\ncountry: NO\nterritories: [NO, EL]\nplatforms:\n  - TV\n  - telepathy\n"),
      ("b.json", "{\"id\": \"b\",\n \"country\": \"Ruritania\",\n \"resells\": false}"))
    XCTAssertEqual(files.profiles.map(\.id), ["a", "b"])
    XCTAssertEqual(files.profiles.map(\.country), ["NO", nil])
    XCTAssertEqual(files.profiles.map(\.territories), [["NO", "GR"], nil])
    XCTAssertEqual(files.profiles.map(\.resells), [nil, false])
    XCTAssertEqual(
      files.warnings.map { "\($0)".prefix(58) },
      [
        "a.yaml:6: platforms: 'telepathy' is not known; write a lis",
        "b.json:2: country: 'Ruritania' is not known; write one cou",
      ])
    XCTAssertEqual(files.profiles.map(\.mistakes.count), [1, 1])
  }

  func testASharedFileHoldsSeveralProfiles() {
    let files = files(
      (
        "set.json",
        "{\"clip\": {\"published\": \"2026-06-18T13:30:00Z\"}, \"note\": \"x\", \"profiles\": ["
          + "{\"id\": \"a\"},\n{\"id\": \"b\", \"ai\": [\"dance\"]}]}"
      ))
    XCTAssertEqual(files.profiles.map(\.id), ["a", "b"])
    XCTAssertEqual(files.clipPublished, "2026-06-18T13:30:00Z")
    XCTAssertEqual(files.warnings.map(\.line), [2])
  }

  func testAFieldGivenTwiceAnIDGivenTwiceAndNoProfileAreSaid() {
    let files = files(
      ("a.yaml", "id: a\nresells: yes\nresells: no\n"), ("b.yaml", "id: a\n"),
      ("c.yaml", "- 1\n"), ("d.yaml", "id: [\n"), ("e.yaml", "name: Nobody\n"))
    XCTAssertEqual(files.profiles.map(\.id), ["a"])
    XCTAssertNil(files.profiles.first?.resells)
    let said = files.warnings.map { "\($0)" }
    XCTAssertTrue(said.contains("a.yaml:2: resells: is given more than once; keep one"), "\(said)")
    XCTAssertTrue(
      said.contains("b.yaml:1: there is another profile with the id 'a'; give each its own"))
    XCTAssertTrue(
      said.contains("c.yaml:1: is no outlet profile: write one `name: value` on a line"))
    XCTAssertTrue(said.contains { $0.hasPrefix("d.yaml:") })
    XCTAssertTrue(said.contains("e.yaml:1: the profile has no 'id'; add it"))
    XCTAssertEqual(files.profiles.first?.mistakes.count, 2)
  }

  func testNobodyIsJudgedForAnotherOutletThanTheOneAskedFor() throws {
    let two = files(("a.yaml", "id: a\nname: Tern TV\n"), ("b.yaml", "id: b\n"))
    XCTAssertEqual(try Outlets(two, name: "b").chosen(setting: "a")?.id, "b")
    XCTAssertEqual(try Outlets(two, name: "Tern TV").chosen(setting: nil)?.id, "a")
    XCTAssertEqual(try Outlets(two, name: nil).chosen(setting: "b")?.id, "b")
    XCTAssertEqual(try Outlets(two, name: nil).chosen(setting: nil)?.id, "a")
    XCTAssertEqual(try Outlets(two, name: "b").several().map(\.id), ["b"])
    let mistakes: [(Outlets, String?, String)] = [
      (Outlets(two, name: "nosuch"), nil, "there is no profile 'nosuch'; there are a, b"),
      (Outlets(two, name: nil), "gone", "there is no profile 'gone'; there are a, b"),
      (
        Outlets(files(), name: "a"), nil,
        "there is no profile 'a'; newsreel profile init writes one"
      ),
      (
        Outlets(two, name: nil, file: "set.json"), nil,
        "set.json holds several profiles; say which with --profiles set.json --profile a|b"
      ),
    ]
    for (outlets, setting, words) in mistakes {
      XCTAssertThrowsError(try outlets.chosen(setting: setting)) { XCTAssertEqual("\($0)", words) }
    }
    XCTAssertThrowsError(try Outlets(two, name: "nosuch").several())
  }
}
