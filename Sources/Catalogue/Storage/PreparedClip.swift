import Clips

/// A clip with everything made ready that does not need the catalogue, so that several processors
/// can work on a batch.
struct PreparedClip: Sendable {
  let id: String
  let source: String
  let isKilled: Bool
  /// The UTC second it is filed under; nil where the clip has no moment of its own.
  let filed: Int64?
  let content: [UInt8]
  let notes: [UInt8]
  let origins: [UInt8]
  /// The values of the narrow row, in the order of its columns.
  let narrow: [Binding]
  let entry: IndexEntry

  init(_ clip: Clip) {
    let origin = clip.origin.map { [$0] } ?? []
    id = clip.id
    source = clip.source ?? ""
    isKilled = clip.isKilled
    filed = Filing.second(of: clip)
    content = clip.storedContent
    notes = clip.notes.storedBytes
    origins = origin.storedBytes
    narrow = NarrowClip.values(of: clip)
    entry = IndexEntry(clip, notes: clip.notes, origins: origin)
  }

  /// The clip itself, which few need: nearly all are stored without a look at it.
  var clip: Clip { Clip(content: content, notes: notes, origins: origins) }
}
