import Foundation
import GRDB
import GRDBSQLite

private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

extension Database {
  /// Steps through the rows of a statement that stays prepared, until `body` returns false.
  func each(_ sql: String, _ values: [Binding] = [], _ body: (Columns) throws -> Bool) throws {
    let statement = try cachedStatement(sql: sql).sqliteStatement
    sqlite3_reset(statement)
    defer { sqlite3_reset(statement) }
    try bind(values, to: statement)
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW:
        guard try body(Columns(statement: statement)) else { return }
      case SQLITE_DONE: return
      case let code: throw failure(code, sql)
      }
    }
  }

  /// Runs a statement that stays prepared.
  func run(_ sql: String, _ values: [Binding] = []) throws {
    try each(sql, values) { _ in true }
  }

  /// Runs a statement that stays prepared with a key and texts that each end with NUL, which are
  /// not copied.
  func run(_ sql: String, _ key: Int64, texts: [UInt8]) throws {
    let statement = try cachedStatement(sql: sql).sqliteStatement
    sqlite3_reset(statement)
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    try texts.withUnsafeBytes { texts in
      var code = sqlite3_bind_int64(statement, 1, key)
      var index: Int32 = 2
      var start = 0
      while code == SQLITE_OK, start < texts.count, let base = texts.baseAddress {
        let text = (base + start).assumingMemoryBound(to: CChar.self)
        code = sqlite3_bind_text(statement, index, text, -1, nil)
        start += strlen(text) + 1
        index += 1
      }
      guard code == SQLITE_OK else { throw failure(code, "binding text \(index - 1)") }
      let result = sqlite3_step(statement)
      guard result == SQLITE_DONE || result == SQLITE_ROW else { throw failure(result, sql) }
    }
  }

  /// The first row of a statement as `read` makes it; nil without rows.
  func first<Value>(
    _ sql: String, _ values: [Binding] = [], _ read: (Columns) throws -> Value
  ) throws -> Value? {
    var value: Value?
    try each(sql, values) { columns in
      value = try read(columns)
      return false
    }
    return value
  }

  /// All rows of a statement as `read` makes them.
  func all<Value>(
    _ sql: String, _ values: [Binding] = [], _ read: (Columns) throws -> Value
  ) throws -> [Value] {
    var all: [Value] = []
    try each(sql, values) { columns in
      all.append(try read(columns))
      return true
    }
    return all
  }

  private func bind(_ values: [Binding], to statement: OpaquePointer) throws {
    var index: Int32 = 0
    for value in values {
      index += 1
      let code: Int32
      switch value {
      case .null: code = sqlite3_bind_null(statement, index)
      case .integer(let number): code = sqlite3_bind_int64(statement, index, number)
      case .real(let number): code = sqlite3_bind_double(statement, index, number)
      case .text(""): code = sqlite3_bind_text(statement, index, "", 0, copied)
      case .text(var text):
        code = text.withUTF8 { utf8 in
          utf8.withMemoryRebound(to: CChar.self) { bytes in
            sqlite3_bind_text64(
              statement, index, bytes.baseAddress, UInt64(bytes.count), copied,
              UInt8(SQLITE_UTF8))
          }
        }
      case .blob(let bytes):
        code = bytes.withUnsafeBytes { bytes in
          sqlite3_bind_blob64(
            statement, index, bytes.baseAddress, UInt64(bytes.count), copied)
        }
      }
      guard code == SQLITE_OK else { throw failure(code, "binding value \(index)") }
    }
  }

  private func failure(_ code: Int32, _ sql: String) -> DatabaseError {
    let message = sqliteConnection.flatMap(sqlite3_errmsg).map { String(cString: $0) }
    return DatabaseError(resultCode: ResultCode(rawValue: code), message: message, sql: sql)
  }
}
