import Clips
import Foundation

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
  /// made ready on `thread`, by itself on one of its own.
  public init(
    _ records: [ListingRecord], weight: Int = 0,
    on thread: (_ work: @escaping @Sendable () -> Void) -> Void = Thread.detachNewThread
  ) {
    self.weight = weight
    lists = records.compactMap { if case .list(let list) = $0 { list } else { nil } }
    preparation = Preparation(
      records.compactMap { if case .clip(let clip) = $0 { clip } else { nil } }, on: thread)
  }
}
