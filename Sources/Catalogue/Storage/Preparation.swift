import Clips
import Dispatch
import Glibc
import Synchronization

/// Prepares the clips of a batch on another thread, in slices that can be taken meanwhile; a few
/// are prepared where they are written.
final class Preparation: Sendable {
  private static let slice = 128

  private let clips: Mutex<[Clip]>
  private let count: Int
  private let slices = Mutex<[[PreparedClip]]>([])
  private let ready = DispatchSemaphore(value: 0)

  init(_ clips: [Clip], on thread: (_ work: @escaping @Sendable () -> Void) -> Void) {
    self.clips = Mutex(clips)
    count = clips.count
    guard count > Self.slice else { return }
    thread {
      yieldToOthers()
      self.prepare()
    }
  }

  /// True where all can be given without waiting.
  var isReady: Bool { count <= Self.slice || slices.withLock { $0.count } == sliceCount }

  private var sliceCount: Int { (count + Self.slice - 1) / Self.slice }

  /// Gives every clip of the batch to `body`, in order; to be called once.
  func forEach(_ body: (PreparedClip) throws -> Void) rethrows {
    guard count > Self.slice else {
      for clip in takeClips() { try body(PreparedClip(clip)) }
      return
    }
    for number in 0..<sliceCount {
      ready.wait()
      let slice = slices.withLock { slices in
        defer { slices[number] = [] }
        return slices[number]
      }
      for clip in slice { try body(clip) }
    }
  }

  private func prepare() {
    let clips = takeClips()
    for start in stride(from: 0, to: clips.count, by: Self.slice) {
      let slice = clips[start..<min(start + Self.slice, clips.count)].map(PreparedClip.init)
      slices.withLock { $0.append(slice) }
      ready.signal()
    }
  }

  /// The clips, which nobody needs once they are prepared.
  private func takeClips() -> [Clip] {
    clips.withLock { clips in
      defer { clips = [] }
      return clips
    }
  }
}

/// Lets the thread that writes go first where there are fewer processors than threads: all wait
/// for that one in the end.
private func yieldToOthers() {
  #if os(Linux)
    // Of the calling thread alone, on this system.
    setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 5)
  #endif
}
