import Clips
import Rights

/// The stretches that nothing explains, with how many clips each holds back.
struct HeldBack {
  /// One stretch, as it was met first.
  struct Row: Hashable, Sendable {
    /// The words as sent.
    var words: String
    /// Where they stand in the example.
    var place: String
    /// False for the half of a clause, which no wording can explain.
    var isWhole: Bool
    /// How many clips hold it.
    var clips: Int
    /// The id of a clip that holds it.
    var example: String
  }

  private struct Key: Hashable {
    var words: String
    var isWhole: Bool
  }

  private var rows: [Key: Row] = [:]
  /// How many clips are held back by any.
  private(set) var clips = 0

  /// Counts the stretches of a clip; a withdrawn one is held back by that alone.
  mutating func add(_ clip: Clip, house: House) {
    guard !clip.isKilled else { return }
    var told: Set<Key> = []
    for stretch in unknownStretches(of: clip, house: house) {
      let key = Key(words: foldedStretch(stretch.words), isWhole: stretch.isWhole)
      guard told.insert(key).inserted else { continue }
      rows[
        key,
        default: Row(
          words: stretch.words, place: stretch.place, isWhole: stretch.isWhole, clips: 0,
          example: clip.id)
      ].clips += 1
    }
    if !told.isEmpty { clips += 1 }
  }

  /// The stretches, those first that hold back most clips.
  var ranked: [Row] {
    rows.values.sorted {
      ($1.clips, $0.words, $0.isWhole ? 0 : 1) < ($0.clips, $1.words, $1.isWhole ? 0 : 1)
    }
  }
}

extension HeldBack.Row {
  /// The names of `cells`.
  static let heading = ["clips", "words", "place", "example", "whole"]

  /// The row as the cells of a table.
  var cells: [String] { [String(clips), words, place, example, isWhole ? "yes" : "no"] }

  /// The row as JSON.
  var json: JSONObject {
    [
      "words": .string(words), "clips": .integer(Int64(clips)), "example": .string(example),
      "place": .string(place), "whole": .bool(isWhole),
    ]
  }

  /// The row as a line of text, parted by tabs.
  var line: String {
    let words = words.split(whereSeparator: \.isNewline).joined(separator: " ")
      .replacing("\t", with: " ")
    return "\(clips)\t\(example)\t\(place)\t\(words)" + (isWhole ? "" : "\t(half of a clause)")
  }
}
