import GRDBSQLite
import Synchronization

/// Stops the one reading it was given to, from any thread.
public final class Cancellation: Sendable {
  private struct State {
    var isCancelled = false
    var connection: UInt?
  }

  private let state = Mutex(State())

  /// A cancellation that was not asked for yet.
  public init() {}

  /// True once it was asked for.
  public var isCancelled: Bool { state.withLock(\.isCancelled) }

  /// Stops the reading, or lets it not begin; it then throws `.cancelled`.
  public func cancel() {
    state.withLock { state in
      state.isCancelled = true
      if let connection = state.connection.flatMap(OpaquePointer.init(bitPattern:)) {
        sqlite3_interrupt(connection)
      }
    }
  }

  func begin(_ connection: OpaquePointer?) throws {
    try state.withLock { state in
      if state.isCancelled { throw CatalogueError.cancelled }
      state.connection = connection.map { UInt(bitPattern: $0) }
    }
  }

  func check() throws {
    if isCancelled { throw CatalogueError.cancelled }
  }

  func end() {
    state.withLock { $0.connection = nil }
  }
}
