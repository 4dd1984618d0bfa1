import Catalogue
import Clips
import Dispatch
import Synchronization

/// Stores batches in order on another thread while the next ones are read.
final class StoringLine: Sendable {
  private struct State {
    var summary = StoreSummary()
    var failure: CatalogueError?
    var isBulk = false
  }

  /// So many pieces of the index slow no search.
  private static let fewPieces = 16

  private let catalogue: Catalogue
  private let now: Int64
  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "newsreel.store")
  /// How many batches may wait, so that memory stays bounded.
  private let room = DispatchSemaphore(value: 2)

  init(into catalogue: Catalogue, now: Int64) {
    self.catalogue = catalogue
    self.now = now
  }

  /// What is stored so far.
  var summary: StoreSummary { state.withLock { $0.summary } }

  /// Takes a batch to store in one transaction; throws what went wrong with an earlier one, after
  /// which nothing more is stored.
  func add(_ batch: [ListingRecord]) throws {
    room.wait()
    let batch = StoreBatch(batch)
    queue.async { [self] in
      defer { room.signal() }
      perform {
        var stored = try catalogue.store(batch, receivedAt: now)
        stored.arrivals = []
        state.withLock { $0.summary = $0.summary + stored }
      }
    }
    try check()
  }

  /// From here on very many clips are expected.
  func beginBulk() {
    queue.async { [self] in
      perform {
        try catalogue.beginBulkLoad()
        state.withLock { $0.isBulk = true }
      }
    }
  }

  /// Waits until everything is stored and searchable at full speed.
  func finish() throws {
    queue.sync {
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
