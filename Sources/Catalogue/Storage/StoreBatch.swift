import Clips

/// Records that are made ready for a catalogue on another thread from the moment they are handed
/// over, while the batch before them is still being written.
public final class StoreBatch: Sendable {
  /// How much memory its texts take, about, in bytes.
  public let weight: Int
  let lists: [ClipList]
  let preparation: Preparation

  /// A batch of these records, in their order; `weight` is what their texts take, in bytes.
  public init(_ records: [ListingRecord], weight: Int = 0) {
    self.weight = weight
    lists = records.compactMap { if case .list(let list) = $0 { list } else { nil } }
    preparation = Preparation(
      records.compactMap { if case .clip(let clip) = $0 { clip } else { nil } })
  }
}
