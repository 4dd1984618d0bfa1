import Glibc
import Readers

/// Writes the fixtures of the tests as a seed corpus: `seeds FOLDER` makes a folder for each reader,
/// and `any` with all of them for the reading that looks at the content first.
@main
struct Seeds {
  static func main() {
    guard CommandLine.arguments.count == 2 else {
      print("usage: seeds FOLDER")
      exit(2)
    }
    var seeds = WebFixtures.all + more
    for (name, text) in XMLFixtures.all {
      if let kind = XMLFixtures.kinds[name] { seeds.append((kind, text)) }
    }
    for (number, seed) in seeds.enumerated() {
      for name in [seed.kind.rawValue, "any"] {
        let folder = CommandLine.arguments[1] + "/" + name
        mkdir(CommandLine.arguments[1], 0o755)
        mkdir(folder, 0o755)
        guard let file = fopen(folder + "/\(number)", "w") else { continue }
        fputs(seed.text, file)
        fclose(file)
      }
    }
  }

  /// Formats that have no fixture file of their own.
  private static let more: [(kind: DocumentKind, text: String)] = [
    (.pageText, page),
    (.newsreelLines, lines),
    (
      .jsonLines,
      "{\"id\":\"1\",\"extractor\":\"x\",\"title\":\"Fog\"}\n{\"uri\":\"u\",\"type\":\"video\"}\n"
    ),
  ]

  private static let page = """
    STORY: Ferry leaves the old quay *ARCHIVE*٠٠:٠٢:١٥
    Norway, Bergen
    January 31, 2023 at 14:39 GMT +00:00 · Published
    RESTRICTIONS: For news purposes only. No use after 12/Mar/2024 06:00
    SHOTLIST
    FJORD TV - CLIENTS ONLY
    Bergen, Norway - 9 May 2023
    1. Wide of ferry 2. Close of rope
    00:00:00:00 - 00:00:32:04 SOUNDBITE (Norwegian) Ann Berg, captain: "It left."
    STORYLINE
    The ferry left at noon.

    Top downloads in last 24 hours
    1. Fog over the harbour 1:20
    Gulls
    0:20
    Show more
    """

  private static let lines = """
    {"type":"clip","id":"a","title":"Ferry","duration":20,"published":"2024-01-01T10:00Z",
    "restrictions":[{"text":"No use Sweden","rules":[]}],"x_own":[1,{"a":null}]}
    {"type":"clip","id":"b","title":"Gulls","sections":[{"role":"body","text":"Text"}]}
    {"type":"list","id":"l","title":"Top","kind":"top","entries":[{"rank":1,"clipId":"a"}]}
    """
}
