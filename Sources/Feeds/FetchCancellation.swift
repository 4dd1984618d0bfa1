import Synchronization

/// Stops fetches at once, from any thread.
public final class FetchCancellation: Sendable {
  private struct State {
    var isCancelled = false
    var next = 0
    var running: [Int: @Sendable () -> Void] = [:]
  }

  private let state = Mutex(State())

  /// A cancellation that has not been asked for.
  public init() {}

  /// True once `cancel` was called.
  public var isCancelled: Bool { state.withLock(\.isCancelled) }

  /// Stops what runs under this cancellation and what would start later.
  public func cancel() {
    state.withLock { state in
      state.isCancelled = true
      // Under the lock, so that no transfer is freed while it is being stopped.
      for stop in state.running.values { stop() }
    }
  }

  /// Has `stop` called when cancelled while `body` runs, at once where it already is.
  func during<Result>(_ stop: @escaping @Sendable () -> Void, _ body: () -> Result) -> Result {
    let number = state.withLock { state in
      state.next += 1
      state.running[state.next] = stop
      if state.isCancelled { stop() }
      return state.next
    }
    defer { state.withLock { state in _ = state.running.removeValue(forKey: number) } }
    return body()
  }
}
