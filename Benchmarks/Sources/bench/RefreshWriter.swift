import Catalogue
import Clips
import Dispatch
import Synchronization

/// Stores a round of new clips and merges a little, as a refresh does.
struct RefreshWriter: Sendable {
  struct Times: Sendable {
    var commit: Double
    var tidy: Double
  }

  let catalogue: Catalogue
  let clips: Generator
  let base: Int

  func round(_ round: Int) throws -> Times {
    let batch = (0..<300).map { number in
      var clip = clips.clip(round * 300 + number)
      clip.id = "refresh:\(base):\(round):\(number)"
      clip.published = Moment(seconds: Generator.now + Int64(round * 600 + number))
      return ListingRecord.clip(clip)
    }
    var (commit, tidy) = (Timings(), Timings())
    _ = try commit.time { try catalogue.store(batch, receivedAt: Generator.now) }
    _ = try tidy.time { try catalogue.tidy() }
    return Times(commit: commit.sum, tidy: tidy.sum)
  }
}

/// Hands the result of a task to a thread that waits for it.
final class ResultBox: Sendable {
  private let result = Mutex<Result<RefreshWriter.Times, any Error>?>(nil)
  private let ready = DispatchSemaphore(value: 0)

  func set(_ value: Result<RefreshWriter.Times, any Error>) {
    result.withLock { $0 = value }
    ready.signal()
  }

  func wait() throws -> Result<RefreshWriter.Times, any Error> {
    ready.wait()
    guard let value = result.withLock({ $0 }) else { throw CancellationError() }
    return value
  }
}
