import Clips
import Foundation
import GRDB

/// The store of everything read so far: clips with their versions, lists with their snapshots,
/// and what the user did with them. Several processes may share one.
public final class Catalogue: Sendable {
  /// Tells what an outlet may do with a clip at a moment (UTC seconds), as a word of `verdict:`.
  public typealias Judge = @Sendable (_ clip: Clip, _ now: Int64) -> String

  /// Where it lies; empty for a throw-away one.
  public let path: String
  /// True where nothing may be changed.
  public let isReadOnly: Bool
  let store: any DatabaseWriter
  let isJudged: Bool

  /// Opens the catalogue at a path, creating it and its folders unless `readOnly`, and brings an
  /// older one up to date; `judge` answers `verdict:` in queries.
  public init(
    at path: String, readOnly: Bool = false, judge: Judge? = nil
  ) throws(CatalogueError) {
    self.path = path
    isReadOnly = readOnly
    isJudged = judge != nil
    do {
      if readOnly, !FileManager.default.fileExists(atPath: path) {
        throw CatalogueError.missing(path: path)
      }
      if !readOnly { try Self.createFolder(of: path) }
      let configuration = Self.configuration(readOnly: readOnly, judge: judge)
      store = try DatabasePool(path: path, configuration: configuration)
      try Self.prepare(store, path: path, readOnly: readOnly)
    } catch {
      throw CatalogueError(error, path: path)
    }
  }

  private init(inMemory judge: Judge?) throws {
    path = ""
    isReadOnly = false
    isJudged = judge != nil
    let configuration = Self.configuration(readOnly: false, judge: judge)
    store = try DatabaseQueue(configuration: configuration)
    try Self.prepare(store, path: path, readOnly: false)
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

  private static func configuration(readOnly: Bool, judge: Judge?) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(5)
    configuration.maximumReaderCount = 4
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY")
      // Records of 3 kB leave a fifth of smaller pages empty.
      if !readOnly { try db.execute(sql: "PRAGMA page_size = 8192; PRAGMA synchronous = NORMAL") }
      if let judge { db.add(function: .verdict(judge)) }
    }
    return configuration
  }

  private static func prepare(_ store: any DatabaseWriter, path: String, readOnly: Bool) throws {
    let header = try store.read { db in
      try (
        format: db.first("PRAGMA user_version") { $0.int(0) } ?? 0,
        application: db.first("PRAGMA application_id") { $0.integer(0) } ?? 0,
        tables: db.first("SELECT count(*) FROM sqlite_master") { $0.int(0) } ?? 0
      )
    }
    if header.application != Schema.applicationID, header.tables > 0 {
      throw CatalogueError.corrupt(path: path, detail: "it belongs to another program")
    }
    if header.format > Schema.format {
      throw CatalogueError.newer(path: path, written: header.format, known: Schema.format)
    }
    if header.format == Schema.format { return }
    if readOnly {
      throw header.format == 0 ? .missing(path: path) : CatalogueError.readOnly(path: path)
    }
    try Schema.migrator().migrate(store)
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
    do {
      return try store.write(write)
    } catch {
      throw CatalogueError(error, path: path)
    }
  }
}
