import Foundation
import Rights
import XCTest

/// The labelled development set beside the project, scored by its own rules.
final class SharedLineTests: XCTestCase {
  private struct Gold: Decodable {
    struct Part: Decodable {
      var kind: String
      var polarity: String
      var span: [Int]
    }
    struct Answer: Decodable {
      var profile: String
      var verdict: String
      var alsoOK: [String]?

      enum CodingKeys: String, CodingKey {
        case profile, verdict
        case alsoOK = "also_ok"
      }
    }
    var id: String
    var text: String
    var published: String?
    var clauses: [Part]
    var verdicts: [Answer]
  }

  private struct File: Decodable {
    struct Clip: Decodable { var published: String? }
    var clip: Clip?
    var profiles: [Profile]
  }

  func testTheDevelopmentSetReachesItsGoals() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("shared/rights")
    let path = folder.appendingPathComponent("restrictions_dev.jsonl")
    guard let text = try? String(contentsOf: path, encoding: .utf8) else {
      throw XCTSkip("no labelled lines beside the project (../shared/rights)")
    }
    let file = try JSONDecoder().decode(
      File.self, from: Data(contentsOf: folder.appendingPathComponent("profiles.json")))
    let rank = ["clear": 0, "conditions": 1, "review": 2, "no": 2]
    var right = 0
    var total = 0
    var unsafe: [String] = []
    var found = 0
    var predicted = 0
    var wanted = 0
    for row in text.split(separator: "\n") {
      let gold = try JSONDecoder().decode(Gold.self, from: Data(row.utf8))
      let published = (gold.published ?? file.clip?.published).flatMap { Timestamp.instant($0) }
      let said = predict(
        id: gold.id, text: gold.text, published: published, profiles: file.profiles, now: 0)
      for answer in gold.verdicts {
        let got = try XCTUnwrap(said.verdicts.first { $0.profile == answer.profile })
        total += 1
        let isRight = ([answer.verdict] + (answer.alsoOK ?? [])).contains(got.verdict)
        if isRight { right += 1 }
        if !isRight, rank[got.verdict] ?? 0 < rank[answer.verdict] ?? 0 { unsafe.append(gold.id) }
        XCTAssertTrue(gold.text.contains(got.because), gold.id)
      }
      let parts = gold.clauses.filter { $0.kind != "unknown" }
      var open = said.clauses.filter { $0.kind != "unknown" }
      wanted += parts.count
      predicted += open.count
      for part in parts {
        guard
          let match = open.firstIndex(where: {
            $0.kind == part.kind && $0.polarity == part.polarity
              && overlap($0.span, part.span) >= 0.5
          })
        else { continue }
        open.remove(at: match)
        found += 1
      }
    }
    XCTAssertEqual(unsafe, [])
    XCTAssertGreaterThanOrEqual(Double(right) / Double(total), 0.95)
    XCTAssertGreaterThanOrEqual(Double(found) / Double(predicted), 0.9)
    XCTAssertGreaterThanOrEqual(Double(found) / Double(wanted), 0.9)
  }

  private func overlap(_ one: [Int], _ other: [Int]) -> Double {
    let common = max(0, min(one[1], other[1]) - max(one[0], other[0]))
    let all = (one[1] - one[0]) + (other[1] - other[0]) - common
    return all > 0 ? Double(common) / Double(all) : 0
  }
}
