import Foundation
import Rights

/// The labelled files beside the project, where they exist.
public enum SharedLines {
  private struct Outlets: Decodable {
    struct Clip: Decodable { var published: String? }
    var clip: Clip?
    var profiles: [Profile]
  }

  private struct Row: Decodable {
    struct Answer: Decodable {
      var profile: String
      var verdict: String
      var alsoOK: [String]?

      enum CodingKeys: String, CodingKey {
        case profile, verdict
        case alsoOK = "also_ok"
      }
    }
    var text: String
    var published: String?
    var verdicts: [Answer]
  }

  private static let folder = Folders.above(URL(fileURLWithPath: #filePath), "../shared/rights")

  /// The development set; nil where it is not there.
  public static func development() throws -> LabelledLines.LineSet? {
    guard let folder,
      let text = try? String(
        contentsOf: folder.appendingPathComponent("restrictions_dev.jsonl"), encoding: .utf8)
    else { return nil }
    let outlets = try JSONDecoder().decode(
      Outlets.self, from: Data(contentsOf: folder.appendingPathComponent("profiles.json")))
    var lines: [LabelledLines] = []
    for line in text.split(separator: "\n") {
      let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
      lines.append(
        LabelledLines(
          verdicts: outlets.profiles.map { outlet in
            let answer = row.verdicts.first { $0.profile == outlet.id }
            let names = answer.map { [$0.verdict] + ($0.alsoOK ?? []) } ?? ["clear"]
            return Set(names.compactMap { Verdict.Answer(rawValue: $0) })
          }, text: row.text))
    }
    return (lines, outlets.profiles, outlets.clip?.published.flatMap { Timestamp.instant($0) } ?? 0)
  }

  /// Answers that were once too permissive, a set for each outlet; empty where the file is not
  /// there.
  public static func tooPermissive() throws -> [LabelledLines.LineSet] {
    guard let folder,
      let text = try? String(
        contentsOf: folder.appendingPathComponent("unsafe_dev.tsv"), encoding: .utf8)
    else { return [] }
    var sets: [String: LabelledLines.LineSet] = [:]
    for row in text.split(separator: "\n").dropFirst() {
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 5, let answer = Verdict.Answer(rawValue: fields[2]) else { continue }
      let line = LabelledLines(verdicts: [[answer]], text: fields[4])
      sets[fields[1], default: ([], [seated(fields[1])], published)].lines.append(line)
    }
    return sets.sorted { $0.key < $1.key }.map(\.value)
  }

  private static let published: Instant = 1_790_845_200

  /// A broadcaster that delivers to its own country only.
  private static func seated(_ country: String) -> Profile {
    let code = country.uppercased()
    return Profile(
      id: country, name: "Skerry", kind: "broadcaster", country: code, territories: [code],
      platforms: ["tv", "digital", "social"], purposes: ["news"],
      useAt: Timestamp.text(published + 19 * 86_400), clientOf: [], memberOf: [], resells: false,
      archives: true, usesFromArchive: false, commerciallyFunded: true, edits: true)
  }
}
