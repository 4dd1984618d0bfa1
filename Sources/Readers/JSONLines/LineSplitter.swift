import Glibc

/// Parts a document into lines as its text comes in; a line longer than the bound is skipped.
struct LineSplitter {
  private let document: Document
  private let limit: Int
  private var chunk: [UInt8] = []
  private var start = 0
  private var looked = 0
  private var isSkipping = false

  /// The number of the line given last, from 1.
  private(set) var number = 0

  /// The lines of that document's text.
  init(_ document: Document, limit: Int) {
    self.document = document
    self.limit = limit
  }

  /// What comes next.
  enum Next {
    case line(ArraySlice<UInt8>)
    case tooLong
    case end
  }

  /// The next line without its line feed.
  mutating func next() throws -> Next {
    while true {
      if let feed = feed() {
        let line = chunk[start..<feed]
        start = feed + 1
        number += 1
        if isSkipping || line.count > limit {
          isSkipping = false
          return .tooLong
        }
        return .line(line)
      }
      guard try readMore() else { return last() }
    }
  }

  /// The place of the next line feed; what was looked through before is not looked through again.
  private mutating func feed() -> Int? {
    let from = max(start, looked)
    let found = chunk.withUnsafeBytes { bytes -> Int? in
      guard from < bytes.count, let base = bytes.baseAddress,
        let place = memchr(base + from, 0x0A, bytes.count - from)
      else { return nil }
      return UnsafeRawPointer(place) - base
    }
    looked = found ?? chunk.count
    return found
  }

  /// Adds the next text; false at the end.
  private mutating func readMore() throws -> Bool {
    if chunk.count - start > limit || isSkipping {
      isSkipping = true
      start = chunk.count
    }
    guard let more = try document.nextText() else { return false }
    if start == chunk.count {
      chunk = more
      looked = 0
    } else {
      looked = chunk.count - start
      chunk.removeFirst(start)
      chunk += more
    }
    start = 0
    return true
  }

  private mutating func last() -> Next {
    guard start < chunk.count || isSkipping else { return .end }
    number += 1
    if isSkipping || chunk.count - start > limit {
      isSkipping = false
      start = chunk.count
      return .tooLong
    }
    defer { start = chunk.count }
    return .line(chunk[start...])
  }
}
