import Clips
import Glibc
import XCTest

@testable import newsreel

final class UseLogTests: ProgramTestCase {
  private func use(_ verb: Use.Verb, _ id: String, at: Int64, detail: String? = nil) -> Use {
    var clip = harbourClip()
    clip.id = id
    return Use(verb, clip, at: at, detail: detail)
  }

  private var log: UseLog { UseLog(folder + "/data/newsreel/uses.jsonl") }

  private func all(_ log: UseLog) throws -> [Use] {
    var uses: [Use] = []
    try log.forEach { uses.append($0) }
    return uses
  }

  func testALineSaysWhoWhatAndWhen() {
    XCTAssertEqual(
      String(decoding: use(.copied, "7", at: 0, detail: "credit").line, as: UTF8.self),
      #"{"at":"1970-01-01T00:00:00Z","verb":"copied","id":"7","version":"3","#
        + #""title":"Harbour ferry runs aground","source":"Coastwire","detail":"credit"}"# + "\n")
  }

  func testUsesAreReadBackAsTheyWereAdded() throws {
    XCTAssertEqual(try all(log), [])
    let uses = [use(.opened, "a", at: 5), use(.copied, "b\n\u{202E}", at: 6, detail: "credit")]
    try log.append(uses)
    try log.append([use(.played, "a", at: 7)])
    try log.append([])
    XCTAssertEqual(try all(log), uses + [use(.played, "a", at: 7)])
    XCTAssertEqual(try log.uses(of: ["a"]), [uses[0], use(.played, "a", at: 7)])
    var facts = stat()
    XCTAssertEqual(stat(log.path, &facts), 0)
    XCTAssertEqual(facts.st_mode & 0o777, 0o600)
  }

  func testADamagedLineCostsOnlyItself() throws {
    let log = UseLog(folder + "/uses.jsonl")
    let cut = String(decoding: use(.opened, "x", at: 1).line.dropLast(20), as: UTF8.self)
    try write("uses.jsonl", "not json\n{}\n{\"verb\":\"flown\"}\n\n" + cut)
    try log.append([use(.copied, "a", at: 2)])
    XCTAssertEqual(try all(log), [use(.copied, "a", at: 2)])
  }

  func testALineWithoutEndIsNotLost() throws {
    let log = UseLog(folder + "/uses.jsonl")
    let line = String(decoding: use(.opened, "x", at: 1).line.dropLast(), as: UTF8.self)
    try write("uses.jsonl", line)
    XCTAssertEqual(try all(log), [use(.opened, "x", at: 1)])
  }

  func testALogOfManyBlocksIsReadWhole() throws {
    let log = UseLog(folder + "/uses.jsonl")
    let uses = (0..<2_000).map { use(.exported, "clip \($0)", at: $0) }
    try log.append(uses)
    try write(
      "long.jsonl", String(repeating: "x", count: 3 << 19) + "\n" + (read(log.path) ?? ""))
    XCTAssertEqual(try all(log), uses)
    XCTAssertEqual(try all(UseLog(folder + "/long.jsonl")), uses)
  }

  func testALogThatCannotBeWrittenIsSaid() throws {
    try write("file", "x")
    let log = UseLog(folder + "/file/uses.jsonl")
    XCTAssertThrowsError(try log.append([use(.opened, "a", at: 1)])) { error in
      XCTAssertEqual(
        "\(error)", "\(folder)/file: Not a directory; check the path or choose another.")
    }
  }

  func testTheNewsroomsTopListCountsWhatWasTaken() {
    let uses = [
      use(.opened, "a", at: 1), use(.opened, "a", at: 2), use(.opened, "a", at: 3),
      use(.copied, "b", at: 4), use(.played, "b", at: 5), use(.downloaded, "c", at: 6),
      use(.copied, "d", at: 7), use(.copied, "e", at: 7), use(.copied, "b", at: 0),
    ]
    XCTAssertEqual(
      mostTaken(uses, since: 1).map { "\($0.id) \($0.count) \($0.last)" },
      ["b 2 5", "d 1 7", "e 1 7", "c 1 6"])
  }
}
