import Catalogue
import Clips
import Dispatch
import Synchronization

/// Stores batches in order on another thread while the next ones are read.
final class StoringLine: Sendable {
  private struct State {
    var waiting: [StoreBatch] = []
    var isStoring = false
    var isBulk = false
    var isPrepared = false
    /// How many batches the next transaction of a bulk load holds at least: the first ones are
    /// rather indexed at once than left waiting, at the price of more pieces.
    var fewestBatches = 2
    var summary = StoreSummary()
    var failure: CatalogueError?
  }

  /// So many pieces of the index slow a search by less than a millisecond a word.
  private static let fewPieces = 32
  /// One transaction of a bulk load: each leaves a piece of the index, and one holds the entries
  /// of all its clips in memory.
  private static let bulkBatches = 8
  private static let bulkWeight = 64 << 20
  /// How long a transaction stays open for the next batch, and others cannot write.
  private static let patience = DispatchTimeInterval.milliseconds(100)

  private let catalogue: Catalogue
  private let now: Int64
  private let state = Mutex(State())
  private let preparing = Desk("newsreel.prepare")
  private let desk = Desk("newsreel.store")
  /// How many batches may wait: enough to read on while the index of a transaction is written, few
  /// enough that memory stays bounded.
  private let room = DispatchSemaphore(value: 7)
  /// How many batches wait.
  private let arrived = DispatchSemaphore(value: 0)

  init(into catalogue: Catalogue, now: Int64) {
    self.catalogue = catalogue
    self.now = now
  }

  /// What is stored so far.
  var summary: StoreSummary { state.withLock { $0.summary } }

  /// Takes a batch to store, alone or in one transaction with others; throws what went wrong with
  /// an earlier one, after which nothing more is stored.
  func add(_ records: [ListingRecord], weight: Int) throws {
    room.wait()
    let batch = StoreBatch(records, weight: weight, on: preparing.take)
    let isIdle = state.withLock { state in
      state.waiting.append(batch)
      defer { state.isStoring = true }
      return !state.isStoring
    }
    arrived.signal()
    if isIdle { desk.take { self.storeWhatWaits() } }
    try check()
  }

  /// From here on very many clips are expected.
  func beginBulk() {
    state.withLock { $0.isBulk = true }
  }

  /// Waits until everything is stored and searchable at full speed.
  func finish() throws {
    desk.complete { [self] in
      perform {
        guard state.withLock({ $0.isBulk }) else { return }
        let size = try catalogue.size()
        // A few pieces, or a small part of a large catalogue, are left to the merging in idle time.
        if size.indexSegments > Self.fewPieces, summary.new * 4 > size.clips {
          try catalogue.endBulkLoad()
        } else {
          try catalogue.settle()
        }
      }
    }
    try check()
  }

  /// Stores one transaction after the other until nothing waits.
  private func storeWhatWaits() {
    while true {
      if let first = take(patience: .seconds(0)) { perform { try store(first) } }
      let isMore = state.withLock { state in
        state.isStoring = !state.waiting.isEmpty
        return state.isStoring
      }
      guard isMore else { return }
    }
  }

  /// Stores a batch, and in a bulk load some of those that follow, in one transaction.
  private func store(_ first: StoreBatch) throws {
    let (isBulk, isPrepared, fewest) = state.withLock { state in
      defer {
        state.isPrepared = state.isBulk
        if state.isBulk { state.fewestBatches = min(state.fewestBatches + 2, Self.bulkBatches) }
      }
      return (state.isBulk, state.isPrepared, state.fewestBatches)
    }
    if isBulk, !isPrepared { try catalogue.beginBulkLoad() }
    var count = 1
    var weight = first.weight
    var stored = try catalogue.store(first, receivedAt: now) {
      guard isBulk, count < Self.bulkBatches, weight < Self.bulkWeight else { return nil }
      let next = count < fewest ? take(patience: Self.patience) : takeReady()
      count += 1
      weight += next?.weight ?? 0
      return next
    }
    stored.arrivals = []
    state.withLock { $0.summary = $0.summary + stored }
  }

  /// The batch that has waited longest; nil where none comes in time.
  private func take(patience: DispatchTimeInterval) -> StoreBatch? {
    guard arrived.wait(timeout: .now() + patience) == .success else { return nil }
    room.signal()
    return state.withLock { $0.waiting.removeFirst() }
  }

  /// The batch that has waited longest, where it is ready.
  private func takeReady() -> StoreBatch? {
    guard state.withLock({ $0.waiting.first?.isReady ?? false }) else { return nil }
    return take(patience: .seconds(0))
  }

  private func perform(_ work: () throws -> Void) {
    guard state.withLock({ $0.failure == nil }) else { return }
    do {
      try work()
    } catch {
      let failure =
        error as? CatalogueError
        ?? .failed(path: catalogue.path, detail: String(describing: error))
      state.withLock { $0.failure = failure }
    }
  }

  private func check() throws {
    if let failure = state.withLock({ $0.failure }) { throw failure }
  }
}
