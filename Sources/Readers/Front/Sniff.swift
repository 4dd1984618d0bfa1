/// What a look at the content found.
struct Finding {
  /// The kind; nil where the content is none of the known formats.
  var kind: DocumentKind?
  /// The words that say why.
  var reason: String
  /// True where there is no content.
  var isEmpty = false

  init(_ kind: DocumentKind?, _ reason: String, isEmpty: Bool = false) {
    self.kind = kind
    self.reason = reason
    self.isEmpty = isEmpty
  }
}

/// How much of a document is looked at.
private let headLength = 512 << 10

/// Looks at the content of a document and takes compression off on the way (FORMATS section 4).
func sniff(_ document: Document) throws -> Finding {
  for _ in 0..<3 {
    guard try document.peekBytes(2).elementsEqual([0x1F, 0x8B]) else { break }
    document.inflate()
  }
  let raw = try document.peekBytes(headLength)
  if raw.starts(with: "WARC/".utf8) { return Finding(.warc, "starts with WARC/") }
  if isWire(raw) { return Finding(.wire, "starts with the control codes of a text wire") }
  if let name = foreignFormat(raw) { return Finding(nil, "it is \(name)") }
  let head = try document.peekText(headLength)
  let start = skipBlanksAndMarks(head)
  guard start < head.endIndex else {
    return Finding(nil, "there is only white space", isEmpty: true)
  }
  switch head[start] {
  case UInt8(ascii: "<"):
    if let finding = sniffMarkup(head[start...]) { return finding }
  case UInt8(ascii: "{"), UInt8(ascii: "["):
    return try sniffJSON(document, head[start...])
  case UInt8(ascii: "/") where startsComment(head[start...]):
    return try sniffJSON(document, head[start...])
  default: break
  }
  return sniffText(head[start...])
}

private func startsComment(_ text: ArraySlice<UInt8>) -> Bool {
  text.starts(with: "//".utf8) || text.starts(with: "/*".utf8)
}

private func skipBlanksAndMarks(_ head: ArraySlice<UInt8>) -> Int {
  var index = head.startIndex
  while index < head.endIndex {
    switch head[index] {
    case 0x20, 0x09...0x0D, 0: index += 1
    case 0xEF where head[index...].starts(with: [0xEF, 0xBB, 0xBF]): index += 3
    default: return index
    }
  }
  return index
}

/// IPTC 7901 and ANPA: a start of header within the first bytes, then a start of text.
private func isWire(_ raw: ArraySlice<UInt8>) -> Bool {
  guard let header = raw.prefix(64).firstIndex(of: 0x01) else { return false }
  let head = raw[header...].prefix(512)
  let printed = head.count { (0x20..<0x7F).contains($0) || (0x0A...0x0D).contains($0) }
  return head.contains(0x02) && !head.contains(0) && printed * 2 >= head.count
}

private func foreignFormat(_ raw: ArraySlice<UInt8>) -> String? {
  let marks: [([UInt8], String)] = [
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF8".utf8), "a GIF picture"), (Array("%PDF".utf8), "a PDF document"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive; unpack it first"),
    (Array("SQLite format 3".utf8), "an SQLite database"),
    (Array("OggS".utf8), "an Ogg media file"), ([0x1A, 0x45, 0xDF, 0xA3], "a Matroska media file"),
    ([0x42, 0x5A, 0x68], "bzip2 data; unpack it first"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz data; unpack it first"),
    ([0x28, 0xB5, 0x2F, 0xFD], "zstd data; unpack it first"),
    (Array("\u{7F}ELF".utf8), "a program"),
  ]
  for (mark, name) in marks where raw.starts(with: mark) { return name }
  if raw.dropFirst(4).starts(with: "ftyp".utf8) { return "an MP4 media file" }
  return nil
}
