import Clips
import Search

/// What the full-text index holds of one clip: the texts of its columns in UTF-8, in the order of
/// `columns`, each ended by NUL, which no text contains.
struct IndexEntry: Hashable, Sendable {
  /// The columns of the index in the order in which an entry holds them.
  static let columns = [
    "title", "head", "slug", "text", "shot", "restriction", "credit", "facet", "typed",
  ]

  let bytes: [UInt8]

  init(_ clip: Clip, notes: [Note], origins: [Origin]) {
    var writer = IndexEntryWriter()
    writer.write(clip, notes: notes, origins: origins)
    bytes = Array(writer.bytes)
  }
}
