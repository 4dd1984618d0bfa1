/// The text of HTML or XHTML markup: block elements become a blank line, `br` a line break, tables
/// and lists one line a row; scripts and styles are dropped, entities resolved.
func plainText(ofMarkup markup: String) -> String {
  var markup = markup
  return markup.withUTF8 { utf8 in
    var stripper = MarkupStripper(utf8)
    return stripper.run()
  }
}

private struct MarkupStripper {
  private enum Break: Int, Comparable {
    case none, blank, line, paragraph

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private let utf8: UnsafeBufferPointer<UInt8>
  private let lastClose: Int
  private var out: [UInt8] = []
  private var pending = Break.none
  private var index = 0

  private static let paragraphs: Set<String> = [
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote",
    "section", "article", "header", "footer", "aside", "main", "nav", "figure", "pre", "hr",
    "form", "address", "body", "block", "hl1", "hl2", "body.content", "body.head", "bq",
  ]
  private static let rows: Set<String> = [
    "li", "tr", "dt", "dd", "figcaption", "option", "caption", "br",
  ]
  private static let cells: Set<String> = ["td", "th"]
  private static let dropped: Set<String> = [
    "script", "style", "head", "template", "noscript", "svg",
  ]
  /// How far a closing quote or bracket of one tag is looked for.
  private static let tagReach = 8192

  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    self.utf8 = utf8
    lastClose = utf8.lastIndex(of: UInt8(ascii: ">")) ?? -1
  }

  mutating func run() -> String {
    out.reserveCapacity(utf8.count)
    while index < utf8.count {
      switch utf8[index] {
      case UInt8(ascii: "<"): if !tag() { text(utf8[index]) }
      case UInt8(ascii: "&"): entity()
      case 0x20, 0x09, 0x0A, 0x0D, 0x0C:
        demand(.blank)
        index += 1
      default: run(of: utf8)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Takes the text up to the next mark or blank.
  private mutating func run(of utf8: UnsafeBufferPointer<UInt8>) {
    open()
    let start = index
    while index < utf8.count, utf8[index] > 0x20, utf8[index] != UInt8(ascii: "<"),
      utf8[index] != UInt8(ascii: "&")
    {
      index += 1
    }
    index = max(index, start + 1)
    out.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
  }

  private mutating func demand(_ gap: Break) { pending = max(pending, gap) }

  private mutating func text(_ byte: UInt8) {
    open()
    out.append(byte)
    index += 1
  }

  private mutating func open() {
    if !out.isEmpty {
      switch pending {
      case .none: break
      case .blank: out.append(0x20)
      case .line: out.append(0x0A)
      case .paragraph: out.append(contentsOf: [0x0A, 0x0A])
      }
    }
    pending = .none
  }

  private mutating func entity() {
    guard let (scalars, end) = readEntity(utf8, at: index) else { return text(utf8[index]) }
    index = end
    for scalar in scalars {
      if isBlank(scalar) {
        demand(.blank)
      } else {
        open()
        out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Consumes a tag, comment or section; false where `<` is mere text.
  private mutating func tag() -> Bool {
    guard index < lastClose, index + 1 < utf8.count else { return false }
    switch utf8[index + 1] {
    case UInt8(ascii: "!"): return declaration()
    case UInt8(ascii: "?"):
      index = closing(from: index + 2) + 1
      return true
    case UInt8(ascii: "/"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      element()
      return true
    default: return false
    }
  }

  private mutating func element() {
    let isEnd = utf8[index + 1] == UInt8(ascii: "/")
    var end = index + (isEnd ? 2 : 1)
    let start = end
    while end < utf8.count, end - start < 32, Self.isNameByte(utf8[end]) { end += 1 }
    var name = String(decoding: utf8[start..<end], as: UTF8.self).lowercased()
    if let colon = name.lastIndex(of: ":") { name = String(name[name.index(after: colon)...]) }
    index = closing(from: end) + 1
    if Self.dropped.contains(name) {
      if !isEnd, utf8[index - 2] != UInt8(ascii: "/") { skipContent(of: name) }
    } else if Self.paragraphs.contains(name) {
      demand(.paragraph)
    } else if name == "br" {
      lineBreak(isEnd)
    } else if Self.rows.contains(name) {
      demand(.line)
    } else if Self.cells.contains(name) {
      demand(.blank)
    }
  }

  private mutating func lineBreak(_ isEnd: Bool) {
    guard !isEnd else { return }
    demand(pending == .line ? .paragraph : .line)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ":"),
      UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// The place of the `>` that ends the tag; one inside quotes does not count, unless no other is
  /// in reach.
  private func closing(from start: Int) -> Int {
    var quote: UInt8 = 0
    var fallback: Int?
    let end = min(utf8.count, start + Self.tagReach)
    for place in start..<max(start, end) {
      let byte = utf8[place]
      if byte == UInt8(ascii: ">") {
        if quote == 0 { return place }
        fallback = fallback ?? place
      } else if quote == byte {
        quote = 0
      } else if quote == 0, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
        place > start, utf8[place - 1] == UInt8(ascii: "=") || utf8[place - 1] == 0x20
      {
        quote = byte
      }
    }
    return fallback ?? min(end, utf8.count - 1)
  }

  /// A comment is skipped, a CDATA section is text, another declaration is skipped.
  private mutating func declaration() -> Bool {
    if starts("<!--", at: index) {
      index = (find("-->", from: index + 4) ?? utf8.count - 3) + 3
    } else if starts("<![CDATA[", at: index) {
      let end = find("]]>", from: index + 9) ?? utf8.count
      open()
      out.append(contentsOf: utf8[min(index + 9, end)..<end])
      index = min(end + 3, utf8.count)
    } else {
      index = closing(from: index + 2) + 1
    }
    return true
  }

  private mutating func skipContent(of name: String) {
    var place = index
    let needle = Array("</\(name)".utf8)
    while let next = utf8[place...].firstIndex(of: UInt8(ascii: "<")) {
      let end = next + needle.count
      guard end <= utf8.count else { break }
      if utf8[next..<end].elementsEqual(needle, by: { $0 | 0x20 == $1 | 0x20 }) {
        index = closing(from: end) + 1
        return
      }
      place = next + 1
    }
    index = utf8.count
  }

  private func starts(_ word: StaticString, at place: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place + count <= utf8.count else { return false }
    return (0..<count).allSatisfy { utf8[place + $0] == word.utf8Start[$0] }
  }

  private func find(_ word: StaticString, from start: Int) -> Int? {
    var place = start
    while place + word.utf8CodeUnitCount <= utf8.count {
      if starts(word, at: place) { return place }
      place += 1
    }
    return nil
  }
}
