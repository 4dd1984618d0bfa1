import GRDBSQLite

/// The columns of the row a statement stands on, counted from 0.
struct Columns {
  let statement: OpaquePointer

  func isNull(_ index: Int32) -> Bool { sqlite3_column_type(statement, index) == SQLITE_NULL }

  func integer(_ index: Int32) -> Int64 { sqlite3_column_int64(statement, index) }

  func int(_ index: Int32) -> Int { Int(sqlite3_column_int64(statement, index)) }

  func optionalInteger(_ index: Int32) -> Int64? { isNull(index) ? nil : integer(index) }

  func real(_ index: Int32) -> Double { sqlite3_column_double(statement, index) }

  func optionalReal(_ index: Int32) -> Double? { isNull(index) ? nil : real(index) }

  func optionalText(_ index: Int32) -> String? {
    guard let text = sqlite3_column_text(statement, index) else { return nil }
    let count = Int(sqlite3_column_bytes(statement, index))
    return String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
  }

  func text(_ index: Int32) -> String { optionalText(index) ?? "" }

  func bytes(_ index: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(statement, index)
    let count = Int(sqlite3_column_bytes(statement, index))
    return UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count)
  }
}
