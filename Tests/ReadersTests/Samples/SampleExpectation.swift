import Clips

@testable import Readers

/// One line of SAMPLES.tsv: a file and the facts its last column states in a form that can be
/// compared: numbers of clips and lists, and for a single clip its id, title, duration and so on.
struct SampleExpectation {
  var file: String
  var facts: [(name: String, value: String)] = []

  init?(line: Substring) {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count >= 5 else { return nil }
    file = String(columns[0])
    let words = columns[4]
    if let count = Self.number(before: " clip", in: words) { facts.append(("clips", count)) }
    if let count = Self.number(before: " list", in: words) ?? Self.absence(of: "list", in: words) {
      facts.append(("lists", count))
    }
    guard facts.first?.value == "1" else { return }
    for item in words.split(separator: ";") {
      let item = trimmed(item)
      for name in ["id", "version", "duration", "published", "language", "renditions", "kind"] {
        guard item.hasPrefix(name + " ") else { continue }
        let value = item.dropFirst(name.count + 1).prefix { $0 != " " }
        if name == "id" || value.first?.isNumber == true || name == "language" {
          facts.append((name, String(name == "id" ? value : value.prefix { $0 != "," })))
        }
      }
      if item.hasPrefix("title \""), let end = item.dropFirst(7).firstIndex(of: "\"") {
        facts.append(("title", String(item.dropFirst(7)[..<end])))
      }
    }
  }

  /// The same facts of what was read.
  func facts(of reading: Reading) -> [(name: String, value: String)] {
    facts.map { ($0.name, Self.value($0.name, of: reading)) }
  }

  private static func value(_ name: String, of reading: Reading) -> String {
    switch name {
    case "clips": return String(reading.clips.count)
    case "lists": return String(reading.lists.count)
    default: break
    }
    guard let clip = reading.clips.first else { return "-" }
    switch name {
    case "id": return clip.id
    case "version": return clip.version ?? "-"
    case "title": return clip.title
    case "duration": return clip.duration.map(JSONWriter.text(of:)) ?? "-"
    case "published": return clip.published?.description ?? "-"
    case "language": return clip.language ?? "-"
    default: return String(clip.renditions.count)
    }
  }

  /// `2` in `2 clips`, `1` in `1 empty list` and in `1 clip and 1 empty list`.
  private static func number(before word: String, in text: Substring) -> String? {
    var parts = text.split { $0 == " " || $0 == ";" || $0 == "," || $0 == ":" }[...]
    while let part = parts.popFirst() {
      guard part.allSatisfy(\.isNumber) else { continue }
      for next in parts.prefix(2) where " " + next == word || " " + next == word + "s" {
        return String(part)
      }
    }
    return nil
  }

  private static func absence(of word: String, in text: Substring) -> String? {
    text.contains("no " + word) ? "0" : nil
  }
}
