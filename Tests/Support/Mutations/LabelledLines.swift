import Foundation
import Rights

/// One text of the labelled files beside the tests, with the answers accepted for two outlets.
public struct LabelledLines: Sendable {
  /// The accepted answers, outlet by outlet.
  public var verdicts: [Set<Verdict.Answer>]
  /// The words of the agency.
  public var text: String

  private struct File: Decodable {
    struct Clip: Decodable { var published: String }
    var clip: Clip
    var profiles: [Profile]
  }

  /// Lines with the two outlets they are labelled for and the transmission time of their clip.
  public typealias LineSet = (lines: [LabelledLines], profiles: [Profile], published: Instant)

  /// The folder of the labelled files; nil where this source is used outside of the repository.
  private static let folder = Folders.above(
    URL(fileURLWithPath: #filePath), "Tests/RightsTests/Lines")

  /// The lines of `Lines`.
  public static func load() throws -> LineSet {
    guard let folder else { throw CocoaError(.fileNoSuchFile) }
    return try load(folder)
  }

  /// The lines of `Lines` and of each folder in it, which has outlets of its own.
  public static func sets() throws -> [LineSet] {
    guard let folder else { throw CocoaError(.fileNoSuchFile) }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try [load()]
      + names.filter { !$0.contains(".") }.map { try load(folder.appendingPathComponent($0)) }
  }

  private static func load(_ folder: URL) throws -> LineSet {
    let data = try Data(contentsOf: folder.appendingPathComponent("profiles.json"))
    let file = try JSONDecoder().decode(File.self, from: data)
    var lines: [LabelledLines] = []
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    for name in names where name.hasSuffix(".tsv") {
      let text = try String(
        contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      for row in text.split(separator: "\n") where !row.hasPrefix("#") {
        let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 5 else { throw CocoaError(.fileReadCorruptFile) }
        lines.append(
          LabelledLines(
            verdicts: [answers(fields[1]), answers(fields[2])],
            text: String(fields[4]).replacing("\\n", with: "\n")))
      }
    }
    return (lines, file.profiles, Timestamp.instant(file.clip.published) ?? 0)
  }

  private static func answers(_ letters: Substring) -> Set<Verdict.Answer> {
    Set(
      letters.compactMap { letter in
        switch letter {
        case "c": .clear
        case "k": .conditions
        case "r": .review
        case "n": .no
        default: nil
        }
      })
  }
}
