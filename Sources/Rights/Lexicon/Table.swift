import CVocabulary

/// A vocabulary table: the tab-separated fields of its lines.
struct Table {
  let rows: [[Substring]]

  init(_ name: newsreel_table_name) {
    let table = newsreel_vocabulary(name)
    let bytes = UnsafeBufferPointer(start: table.bytes, count: table.size)
    let text = String(decoding: bytes, as: UTF8.self)
    rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
  }
}
