import Clips
import Dispatch
import Foundation
import Synchronization

/// Prepares the clips of a batch on another thread, beginning at once; a few are prepared where
/// they are written.
final class Preparation: Sendable {
  private static let slice = 128

  private let clips: [Clip]
  private let slices = Mutex<[[PreparedClip]]>([])
  private let ready = DispatchSemaphore(value: 0)

  init(_ clips: [Clip]) {
    self.clips = clips
    guard clips.count > Self.slice else { return }
    Thread.detachNewThread { self.prepare() }
  }

  /// Gives every clip of the batch to `body`, in order; to be called once.
  func forEach(_ body: (PreparedClip) throws -> Void) rethrows {
    guard clips.count > Self.slice else {
      for clip in clips { try body(PreparedClip(clip)) }
      return
    }
    for number in 0..<(clips.count + Self.slice - 1) / Self.slice {
      ready.wait()
      let slice = slices.withLock { slices in
        defer { slices[number] = [] }
        return slices[number]
      }
      for clip in slice { try body(clip) }
    }
  }

  private func prepare() {
    for start in stride(from: 0, to: clips.count, by: Self.slice) {
      let slice = clips[start..<min(start + Self.slice, clips.count)].map(PreparedClip.init)
      slices.withLock { $0.append(slice) }
      ready.signal()
    }
  }
}
