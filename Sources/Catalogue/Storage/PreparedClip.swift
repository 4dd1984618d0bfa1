import Clips

/// A clip with everything made ready that does not need the catalogue, so that several processors
/// can work on a batch.
struct PreparedClip: Sendable {
  var clip: Clip
  var content: [UInt8]
  var entry: IndexEntry
  var titleOrder: String
  var placeOrder: String

  init(_ clip: Clip) {
    self.clip = clip
    content = clip.storedContent
    entry = IndexEntry(clip, notes: clip.notes, origins: clip.origin.map { [$0] } ?? [])
    titleOrder = sortForm(clip.title)
    placeOrder = sortForm(clip.location?.shortName ?? "")
  }

  var origins: [Origin] { clip.origin.map { [$0] } ?? [] }
}
