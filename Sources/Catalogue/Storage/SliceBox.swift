import Synchronization

/// Collects the parts of a batch that several threads prepare.
final class SliceBox: Sendable {
  private let slices: Mutex<[[PreparedClip]]>

  init(count: Int) { slices = Mutex(Array(repeating: [], count: count)) }

  func set(_ slice: [PreparedClip], at index: Int) {
    slices.withLock { $0[index] = slice }
  }

  func joined() -> [PreparedClip] {
    slices.withLock { Array($0.joined()) }
  }
}
