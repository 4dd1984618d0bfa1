import GRDB
import Synchronization

/// The connections to one catalogue: readers that are opened when they are needed, and one writer.
///
/// A pool of the library's own writes at every start, to be sure of its log file, and asks for the
/// names of users and groups; both cost more than all of a first screen.
final class Connections: Sendable {
  private struct State {
    var writer: DatabaseQueue?
    var idleReaders: [DatabaseQueue] = []
    var readers: [DatabaseQueue] = []
  }

  private let path: String?
  private let configuration: @Sendable (_ readOnly: Bool) -> Configuration
  private let state = Mutex(State())

  /// Connections to a file, or to memory without a path; nothing is opened yet.
  init(path: String?, configuration: @escaping @Sendable (_ readOnly: Bool) -> Configuration) {
    self.path = path
    self.configuration = configuration
  }

  /// The writer is closed last, so that it empties the log into the catalogue.
  deinit {
    state.withLock { state in
      for reader in state.readers { try? reader.close() }
      try? state.writer?.close()
    }
  }

  func read<Value>(_ read: (Database) throws -> Value) throws -> Value {
    guard path != nil else { return try writer().read(read) }
    let reader = try takeReader()
    defer { state.withLock { $0.idleReaders.append(reader) } }
    return try reader.read(read)
  }

  func write<Value>(_ write: (Database) throws -> Value) throws -> Value {
    try writer().write(write)
  }

  func writeWithoutTransaction<Value>(_ write: (Database) throws -> Value) throws -> Value {
    try writer().writeWithoutTransaction(write)
  }

  func migrate(_ migrator: DatabaseMigrator) throws {
    try migrator.migrate(writer())
  }

  func interrupt() {
    let (writer, readers) = state.withLock { ($0.writer, $0.readers) }
    writer?.interrupt()
    for reader in readers { reader.interrupt() }
  }

  private func takeReader() throws -> DatabaseQueue {
    try state.withLock { state in
      if let reader = state.idleReaders.popLast() { return reader }
      let reader = try open(readOnly: true)
      state.readers.append(reader)
      return reader
    }
  }

  private func writer() throws -> DatabaseQueue {
    try state.withLock { state in
      if let writer = state.writer { return writer }
      let writer = try open(readOnly: false)
      state.writer = writer
      return writer
    }
  }

  private func open(readOnly: Bool) throws -> DatabaseQueue {
    let configuration = configuration(readOnly)
    guard let path else { return try DatabaseQueue(configuration: configuration) }
    return try DatabaseQueue(path: path, configuration: configuration)
  }
}
