import Clips

/// Records that are made ready for a catalogue on another thread, while those before them are still
/// being written.
public final class StoreBatch: Sendable {
  /// How much memory its texts take, about, in bytes.
  public let weight: Int
  /// True where all is made ready.
  public var isReady: Bool { preparation.isReady }
  let lists: [ClipList]
  let preparation: Preparation

  /// A batch of these records, in their order; `weight` is what their texts take, in bytes. It is
  /// made ready after the batch `previous`, which one other may follow.
  public init(_ records: [ListingRecord], weight: Int = 0, after previous: StoreBatch? = nil) {
    self.weight = weight
    lists = records.compactMap { if case .list(let list) = $0 { list } else { nil } }
    preparation = Preparation(
      records.compactMap { if case .clip(let clip) = $0 { clip } else { nil } },
      after: previous?.preparation)
  }
}
