/// A byte order mark: its length and the encoding it tells; also UTF-16 told by its zero bytes.
func byteOrderMark(_ head: ArraySlice<UInt8>) -> (length: Int, charset: String)? {
  if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (3, "utf-8") }
  if head.starts(with: [0xFF, 0xFE, 0, 0]) { return (4, "utf-32le") }
  if head.starts(with: [0, 0, 0xFE, 0xFF]) { return (4, "utf-32be") }
  if head.starts(with: [0xFF, 0xFE]) { return (2, "utf-16le") }
  if head.starts(with: [0xFE, 0xFF]) { return (2, "utf-16be") }
  let first = Array(head.prefix(4))
  guard first.count == 4 else { return nil }
  if first[0] != 0, first[1] == 0, first[2] != 0, first[3] == 0 { return (0, "utf-16le") }
  if first[0] == 0, first[1] != 0, first[2] == 0, first[3] != 0 { return (0, "utf-16be") }
  return nil
}

/// The encoding the document declares for itself: `<?xml encoding="...">` or an HTML meta element
/// in the first 4 KiB.
func declaredCharset(_ head: ArraySlice<UInt8>) -> String? {
  let head = Array(head.prefix(4096))
  guard head.contains(UInt8(ascii: "<")) else { return nil }
  let text = String(decoding: head.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
  if let start = text.range(of: "<?xml") {
    let declaration = text[start.upperBound...].prefix { $0 != ">" }
    if let value = attribute("encoding", in: declaration) { return value }
  }
  guard text.contains("<meta") || text.contains("<html") else { return nil }
  return attribute("charset", in: text[...])
}

private func attribute(_ name: String, in text: Substring) -> String? {
  guard let found = text.range(of: name) else { return nil }
  var rest = text[found.upperBound...].drop { $0 == " " }
  guard rest.first == "=" else { return nil }
  rest = rest.dropFirst().drop { $0 == " " || $0 == "\"" || $0 == "'" }
  let value = rest.prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
  return value.isEmpty ? nil : String(value)
}

extension StringProtocol {
  /// Where the word first stands in the text.
  fileprivate func range(of word: String) -> Range<Index>? {
    let needle = Array(word.utf8)
    guard let first = needle.first else { return nil }
    var search = utf8.startIndex
    while let found = utf8[search...].firstIndex(of: first) {
      if utf8[found...].starts(with: needle) {
        return found..<utf8.index(found, offsetBy: needle.count)
      }
      search = utf8.index(after: found)
    }
    return nil
  }
}
