import Clips
import Dispatch
import Synchronization

/// Brings raw clips to clips in order, those of long documents on another thread while the reader
/// goes on.
final class NormalisingLine {
  /// A raw clip and what is to be noted at it.
  struct Work: Sendable {
    var raw: RawClip
    var notes: [Note]
  }

  private final class Batch: Sendable {
    let work: [Work]
    let weight: Int
    let done = DispatchSemaphore(value: 0)
    let clips = Mutex<[Clip]>([])

    init(_ work: [Work], weight: Int) {
      self.work = work
      self.weight = weight
    }
  }

  private let limits: ReadLimits
  private let finishing: (@Sendable (Clip) -> Clip)?
  private var waiting: [Work] = []
  private var waitingWeight = 0
  private var running: [Batch] = []
  private var runningWeight = 0
  private let thread = WorkThread()

  /// Shorter documents are not worth another thread.
  private static let batchSize = 64
  private static let batchWeight = 1 << 20
  private static let mostBatches = 24
  private static let mostWeight = 8 << 20

  init(_ options: ReadOptions) {
    limits = options.limits
    finishing = options.finish
  }

  /// Takes a raw clip; returns the clips that are finished meanwhile.
  func add(_ work: Work, in context: DocumentContext) -> [Clip] {
    waiting.append(work)
    waitingWeight += work.raw.weight
    guard waiting.count >= Self.batchSize || waitingWeight >= Self.batchWeight else { return [] }
    start(in: context)
    return finished()
  }

  /// Finishes everything that was taken.
  func drain(in context: DocumentContext) -> [Clip] {
    var clips: [Clip] = []
    while let batch = running.first { clips += take(batch) }
    clips += waiting.map { finish($0, context, limits, finishing) }
    waiting = []
    waitingWeight = 0
    return clips
  }

  private func start(in context: DocumentContext) {
    let batch = Batch(waiting, weight: waitingWeight)
    waiting = []
    waitingWeight = 0
    running.append(batch)
    runningWeight += batch.weight
    thread.take { [limits, finishing] in
      let clips = batch.work.map { finish($0, context, limits, finishing) }
      batch.clips.withLock { $0 = clips }
      batch.done.signal()
    }
  }

  private func finished() -> [Clip] {
    var clips: [Clip] = []
    while let batch = running.first {
      if running.count > Self.mostBatches || runningWeight > Self.mostWeight {
        batch.done.wait()
      } else if batch.done.wait(timeout: .now()) == .timedOut {
        return clips
      }
      batch.done.signal()
      clips += take(batch)
    }
    return clips
  }

  private func take(_ batch: Batch) -> [Clip] {
    batch.done.wait()
    running.removeFirst()
    runningWeight -= batch.weight
    return batch.clips.withLock { clips in
      defer { clips = [] }
      return clips
    }
  }
}

private func finish(
  _ work: NormalisingLine.Work, _ context: DocumentContext, _ limits: ReadLimits,
  _ finishing: (@Sendable (Clip) -> Clip)?
) -> Clip {
  var clip = normalise(work.raw, in: context, limits: limits)
  if !work.notes.isEmpty { clip.notes = work.notes + clip.notes }
  return finishing?(clip) ?? clip
}

extension RawClip {
  /// Roughly how many bytes the clip takes.
  fileprivate var weight: Int {
    var weight = 500 + 200 * (shots.count + renditions.count + related.count + extra.members.count)
    for section in sections { weight += section.text.utf8.count }
    for restriction in restrictions { weight += restriction.text.utf8.count }
    return weight
  }
}
