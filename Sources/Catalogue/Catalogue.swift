import Clips
import Foundation
import GRDB
import Synchronization

/// The store of everything read so far: clips with their versions, lists with their snapshots,
/// and what the user did with them. Several processes may share one.
public final class Catalogue: Sendable {
  /// Tells what an outlet may do with a clip at a moment (UTC seconds), as a word of `verdict:`.
  public typealias Judge = @Sendable (_ clip: Clip, _ now: Int64) -> String

  /// Where it lies; empty for a throw-away one.
  public let path: String
  /// True where nothing may be changed.
  public let isReadOnly: Bool
  let store: Connections
  /// True where `verdict:` is answered.
  public let isJudged: Bool
  /// What `selection` found out about the words of this catalogue.
  let commonWords = Mutex<CommonWords?>(nil)
  /// The order by groups that was asked for last.
  let keptOrder = Mutex<GroupedOrder?>(nil)

  /// Opens the catalogue at a path, creating it and its folders unless `readOnly`, and brings an
  /// older one up to date. `judge` answers `verdict:` in queries; `patience` is how many seconds
  /// to wait while another process writes.
  public init(
    at path: String, readOnly: Bool = false, judge: Judge? = nil, patience: Double = 5
  ) throws(CatalogueError) {
    self.path = path
    isReadOnly = readOnly
    isJudged = judge != nil
    store = Connections(path: path) { isReader in
      Self.configuration(readOnly: isReader, judge: judge, patience: patience)
    }
    let isThere = access(path, F_OK) == 0
    if readOnly, !isThere { throw .missing(path: path) }
    do {
      if !isThere { try Self.createFolder(of: path) }
      try prepare(isThere: isThere)
    } catch {
      throw CatalogueError(error, path: path)
    }
  }

  private init(inMemory judge: Judge?) throws {
    path = ""
    isReadOnly = false
    isJudged = judge != nil
    store = Connections(path: nil) { _ in
      Self.configuration(readOnly: false, judge: judge, patience: 5)
    }
    try prepare(isThere: false)
  }

  /// A throw-away catalogue in memory, for samples and tests.
  public static func temporary(judge: Judge? = nil) throws(CatalogueError) -> Catalogue {
    do {
      return try Catalogue(inMemory: judge)
    } catch {
      throw CatalogueError(error, path: "")
    }
  }

  private static func createFolder(of path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw CatalogueError.unreachable(path: path, detail: "its folder cannot be created")
    }
  }

  private static func configuration(
    readOnly: Bool, judge: Judge?, patience: Double
  ) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY")
      // Records of 3 kB leave a fifth of smaller pages empty.
      if !readOnly { try db.execute(sql: "PRAGMA page_size = 8192; PRAGMA synchronous = NORMAL") }
      if let judge { db.add(function: .verdict(judge)) }
    }
    return configuration
  }

  private func prepare(isThere: Bool) throws {
    let format = isThere ? try store.read(checkedFormat) : 0
    if format == Schema.format { return }
    if isReadOnly {
      throw format == 0 ? .missing(path: path) : CatalogueError.readOnly(path: path)
    }
    if !path.isEmpty {
      try store.writeWithoutTransaction { try $0.run("PRAGMA journal_mode = WAL") }
    }
    try store.migrate(Schema.migrator())
  }

  /// The format of a file that is a catalogue, 0 of one that is still empty.
  private func checkedFormat(_ db: Database) throws -> Int {
    let format = try db.first("PRAGMA user_version") { $0.int(0) } ?? 0
    if format > Schema.format {
      throw CatalogueError.newer(path: path, written: format, known: Schema.format)
    }
    let application = try db.first("PRAGMA application_id") { $0.integer(0) }
    let tables = try db.first("SELECT EXISTS(SELECT 1 FROM sqlite_master)") { $0.int(0) }
    if application != Schema.applicationID, tables != 0 {
      throw CatalogueError.corrupt(path: path, detail: "it belongs to another program")
    }
    return format
  }

  func reading<Value>(
    _ cancellation: Cancellation? = nil, _ read: (Database) throws -> Value
  ) throws(CatalogueError) -> Value {
    do {
      return try store.read { db in
        try cancellation?.begin(db.sqliteConnection)
        defer { cancellation?.end() }
        return try read(db)
      }
    } catch {
      throw CatalogueError(error, path: path)
    }
  }

  func writing<Value>(_ write: (Database) throws -> Value) throws(CatalogueError) -> Value {
    if isReadOnly { throw .readOnly(path: path) }
    do {
      return try store.write(write)
    } catch {
      throw CatalogueError(error, path: path)
    }
  }
}
