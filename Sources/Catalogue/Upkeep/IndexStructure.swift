import GRDB

/// The segments the full-text index consists of, read from its structure record (FTS5 file
/// format, "The Structure Record").
struct IndexStructure {
  var segments = 0
  var pages = 0

  init(in db: Database) throws {
    try db.each("SELECT block FROM search_data WHERE id = 10") { columns in
      read(columns.bytes(0))
      return false
    }
  }

  private mutating func read(_ bytes: UnsafeRawBufferPointer) {
    var offset = 4
    func varint() -> Int {
      var value: UInt64 = 0
      for count in 0..<9 where offset < bytes.count {
        let byte = bytes[offset]
        offset += 1
        if count == 8 { return Int(truncatingIfNeeded: value << 8 | UInt64(byte)) }
        value = value << 7 | UInt64(byte & 0x7F)
        if byte < 0x80 { break }
      }
      return Int(truncatingIfNeeded: value)
    }
    let levels = varint()
    _ = varint()
    _ = varint()
    for _ in 0..<max(0, min(levels, 64)) {
      _ = varint()
      for _ in 0..<max(0, min(varint(), 2_000)) {
        _ = varint()
        let first = varint()
        let last = varint()
        segments += 1
        pages = pages &+ max(0, last &- first &+ 1)
      }
    }
  }
}
