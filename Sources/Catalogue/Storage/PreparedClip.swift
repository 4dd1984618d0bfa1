import Clips
import Foundation

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

  /// The clips of a batch, in the same order.
  static func all(_ clips: [Clip]) -> [PreparedClip] {
    guard clips.count >= 64 else { return clips.map(PreparedClip.init) }
    let slice = (clips.count + 7) / 8
    return withTaskSlices(count: 8) { index in
      clips[min(index * slice, clips.count)..<min((index + 1) * slice, clips.count)]
        .map(PreparedClip.init)
    }
  }

  private static func withTaskSlices(
    count: Int, _ make: @Sendable (Int) -> [PreparedClip]
  ) -> [PreparedClip] {
    let slices = SliceBox(count: count)
    DispatchQueue.concurrentPerform(iterations: count) { index in
      slices.set(make(index), at: index)
    }
    return slices.joined()
  }
}
