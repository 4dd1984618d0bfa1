import CVocabulary

/// A vocabulary table: the tab-separated fields of its lines, as UTF-8 that lives as long as the
/// process.
struct Table {
  typealias Field = Slice<UnsafeBufferPointer<UInt8>>

  let rows: [[Field]]

  init(_ name: newsreel_table_name) {
    let table = newsreel_vocabulary(name)
    let bytes = UnsafeBufferPointer(start: table.bytes, count: table.size)
    rows = bytes.split(separator: 0x0A).filter { $0.first != UInt8(ascii: "#") }.map {
      $0.split(separator: 0x09, omittingEmptySubsequences: false)
    }
  }

  static func text(_ field: Field) -> String { String(decoding: field, as: UTF8.self) }

  /// The parts of a field between semicolons.
  static func parts(_ field: Field) -> [Field] { field.split(separator: UInt8(ascii: ";")) }
}
