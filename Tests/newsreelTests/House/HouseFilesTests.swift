import Foundation
import Rights
import XCTest

@testable import newsreel

/// What the desk says is kept in two files that people read and write, too.
final class HouseFilesTests: XCTestCase {
  private var home = ""
  private var files: HouseFiles { HouseFiles(Places(environment: ["HOME": home])) }
  private let now: Int64 = 1_781_805_600

  override func setUpWithError() throws {
    home = NSTemporaryDirectory() + "newsreel-house-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: home + "/.config/newsreel", withIntermediateDirectories: true)
  }

  override func tearDownWithError() throws {
    try FileManager.default.removeItem(atPath: home)
  }

  private func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  private func wording(_ words: String, _ means: String, note: String? = nil) -> HouseWording {
    HouseWording(
      words: words, means: HouseWording.Meaning(means), who: "Delphine", when: now, note: note)
  }

  private func override(_ clip: String, profile: String? = nil) -> HouseOverride {
    HouseOverride(
      clip: clip, version: "2", digest: "0123456789abcdef", ruling: .allow, profile: profile,
      who: "Delphine", when: now, until: now + 60, reason: "cleared: \"by phone\"")
  }

  func testAWordingIsWrittenAsPeopleWouldWriteIt() throws {
    try files.replace(nil, with: wording("Blorpish: zanthem \"quorl\"", "No access Germany"))
    try files.replace(nil, with: wording("Vext", "nothing", note: "phone\ncall"))
    XCTAssertEqual(
      text(files.wordingsPath),
      """
      - words: "Blorpish: zanthem \\"quorl\\""
        means: "No access Germany"
        who: "Delphine"
        when: 2026-06-18T18:00:00Z
      - words: "Vext"
        means: nothing
        who: "Delphine"
        when: 2026-06-18T18:00:00Z
        note: "phone\\ncall"

      """)
    let (house, warnings) = files.read()
    XCTAssertEqual(
      house.wordings,
      [
        wording("Blorpish: zanthem \"quorl\"", "No access Germany"),
        wording("Vext", "nothing", note: "phone\ncall"),
      ])
    XCTAssertEqual(warnings, [])
  }

  func testEveryTextComesBackAsItWasWritten() throws {
    for words in ["日本 \u{85}\u{2028}x", "a\\b 'c' # d", "z\u{FEFF}x\u{7}y\u{1F4A9}", "- x: y"] {
      try files.replace(nil, with: wording(words, "nothing", note: words))
      XCTAssertEqual(files.read().house.wording(for: words)?.note, words)
    }
  }

  func testAChangeLeavesCommentsAndOtherEntriesAsTheyAre() throws {
    try write(
      """
      # Desk of Kanal Hollerau
      - words: Vext    # by hand
        means: nothing
        who: Otto
        when: 2026-01-02

      # the pool
      -
        words: Quorl
        means: No access Italy
        who: Otto
        when: 2026-01-02
      # end
      """, to: files.wordingsPath)
    try files.replace(wording("vext", "nothing"), with: wording("Vext", "No access Spain"))
    try files.replace(wording("QUORL", "nothing"), with: nil)
    XCTAssertEqual(
      text(files.wordingsPath),
      """
      # Desk of Kanal Hollerau

      # the pool
      # end
      - words: "Vext"
        means: "No access Spain"
        who: "Delphine"
        when: 2026-06-18T18:00:00Z

      """)
  }

  func testAListInAnotherStyleIsNotTouched() throws {
    let before = "[{words: Vext, means: nothing, who: Otto, when: 2026-01-02}]\n"
    try write(before, to: files.wordingsPath)
    XCTAssertEqual(files.read().house.wordings.map(\.words), ["Vext"])
    XCTAssertThrowsError(try files.replace(nil, with: wording("Quorl", "nothing"))) {
      XCTAssertEqual("\($0)".contains("was left as it is"), true, "\($0)")
    }
    XCTAssertEqual(text(files.wordingsPath), before)
  }

  func testEntriesThatShareALineAreLeftAsTheyAre() throws {
    let entry = "{words: Vext, means: nothing, who: Otto, when: 2026-01-02}"
    for before in ["[\(entry), \(entry)]\n", "- \(entry)\n- - \(entry)\n", "- \(entry) # x"] {
      try write(before, to: files.wordingsPath)
      _ = try? files.replace(wording("vext", "nothing"), with: nil)
      let after = text(files.wordingsPath) ?? ""
      XCTAssertTrue(
        after == before
          || EntryFile(
            path: "", text: after, names: WordingsFile.names
          ).entries.isEmpty, before)
    }
  }

  func testLinesThatEndAsOnWindowsAreLines() throws {
    let entry = "  means: nothing\r\n  who: Otto\r\n  when: 2026-01-02\r\n"
    try write("- words: Vext\r\n\(entry)- words: Quorl\r\n\(entry)", to: files.wordingsPath)
    try files.replace(wording("vext", "nothing"), with: nil)
    XCTAssertEqual(text(files.wordingsPath), "- words: Quorl\r\n\(entry)")
  }

  func testALinkIsFollowed() throws {
    try write("# mine\n", to: home + "/elsewhere.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: files.wordingsPath, withDestinationPath: home + "/elsewhere.yaml")
    try files.replace(nil, with: wording("Vext", "nothing"))
    XCTAssertEqual(text(home + "/elsewhere.yaml")?.hasPrefix("# mine\n- words: \"Vext\""), true)
  }

  func testMistakesInWordingsAreWarningsAndAreNotUsed() throws {
    try write(
      """
      - words: Vext
        means: Quorl mirrip
        who: Otto
        when: 2026-01-02
      - words: Quorl
        who: Otto
        when: soon
      - words: Mirrip
        means: nothing
        whoo: Otto
        who: Otto
        when: soon
      - words: KILL
        means: nothing
        who: Otto
        when: 2026-01-02
      - just words
      - words: Dunth
        means: nothing
        who: Otto
        when: 2026-01-02
      - words: dunth
        means: No access Italy
        who: Otto
        when: 2026-01-03
      """, to: files.wordingsPath)
    let (house, warnings) = files.read()
    XCTAssertEqual(house.wordings.map(\.means.text), ["No access Italy"])
    let path = files.wordingsPath
    XCTAssertEqual(
      warnings.map(\.description),
      [
        "\(path):2: “Quorl mirrip” in the meaning is not understood; write nothing, or a"
          + " restriction such as “No access Germany”; this wording is not used",
        "\(path):5: has no 'means'; add it",
        "\(path):10: unknown name 'whoo'; did you mean who?",
        "\(path):12: 'soon' is no moment; write it as 2026-06-18T18:00:00Z",
        "\(path):13: “KILL” withdraws a clip, and no wording may hide that; this wording is not"
          + " used",
        "\(path):17: an entry is a few `name: value`, the first behind a dash",
        "\(path):18: these words are given again below; line 22 holds",
      ])
  }

  func testOverridesComeBackAsTheyWereWrittenAndAreTakenBackOneByOne() throws {
    try files.replace(nil, with: override("kes:4 7"))
    try files.replace(nil, with: override("kes:4 7", profile: "de"))
    XCTAssertEqual(
      files.read().house.overrides, [override("kes:4 7"), override("kes:4 7", profile: "de")])
    try files.replace(override("kes:4 7"), with: nil)
    XCTAssertEqual(files.read().house.overrides, [override("kes:4 7", profile: "de")])
    XCTAssertEqual(
      text(files.overridesPath),
      """
      - clip: "kes:4 7"
        version: "2"
        digest: "0123456789abcdef"
        ruling: allow
        profile: "de"
        who: "Delphine"
        when: 2026-06-18T18:00:00Z
        until: 2026-06-18T18:01:00Z
        reason: "cleared: \\"by phone\\""

      """)
  }

  func testAnOverrideWhoseEndCannotBeReadDoesNotBecomeOneWithoutEnd() throws {
    try write(
      """
      - {clip: a, digest: "1", ruling: allow, who: Otto, when: 2026-01-02, until: soon, reason: x}
      - {clip: b, digest: "1", ruling: perhaps, who: Otto, when: 2026-01-02, reason: x}
      - {clip: c, digest: "1", ruling: deny, who: Otto, when: 2026-01-02, until: 2026-01-03, reason: x}
      - {clip: d, ruling: deny, when: 2026-01-02, reason: " "}
      """, to: files.overridesPath)
    let (house, warnings) = files.read()
    XCTAssertEqual(house.overrides.map(\.clip), ["c"])
    XCTAssertEqual(house.overrides.map(\.until), [1_767_484_799])
    XCTAssertEqual(
      warnings.map { "\($0.line): \($0.text)" },
      [
        "1: 'soon' is no moment; write it as 2026-06-18T18:00:00Z",
        "2: 'perhaps' is no ruling; write allow or deny",
        "4: has no 'digest', 'who', 'reason'; add it",
      ])
  }
}
