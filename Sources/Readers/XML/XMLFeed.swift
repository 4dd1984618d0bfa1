/// Gives the parser the sieved bytes of a document, and keeps the last ones so that reading can go
/// on where the parser gave up.
struct XMLFeed {
  private let next: () throws -> [UInt8]?
  private var sieve = XMLSieve()
  private var chunk: ArraySlice<UInt8> = []
  private var isAtEnd = false
  /// Handed out before everything else, e.g. a root for a run that starts within the document.
  private var head: ArraySlice<UInt8> = []
  /// The next byte to hand out, as an index of the sieve's output.
  private var position = 0

  private static let piece = 1 << 16
  private static let kept = 1 << 16

  /// A feed of the chunks that `next` gives, nil at the end.
  init(next: @escaping () throws -> [UInt8]?) { self.next = next }

  /// Where the next byte to hand out stands in the whole output, the head not counted.
  var offset: Int { sieve.taken + position }

  /// Fills a buffer and returns how many bytes were written, 0 at the end.
  mutating func fill(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    guard head.isEmpty else {
      let count = min(buffer.count, head.count)
      buffer.copyBytes(from: head.prefix(count))
      head = head.dropFirst(count)
      return count
    }
    while position == sieve.output.count, !isAtEnd { try pull() }
    let count = min(buffer.count, sieve.output.count - position)
    buffer.copyBytes(from: sieve.output[position..<position + count])
    position += count
    return count
  }

  /// Goes to the next start tag of one of these elements at or after that offset, and hands `head`
  /// out before it; returns the offset and the line feeds passed by, nil where none comes.
  mutating func seek(
    _ names: Set<String>, from offset: Int, head: [UInt8]
  ) throws -> (offset: Int, lines: Int)? {
    position = min(max(0, offset - sieve.taken), sieve.output.count)
    var lines = 0
    while true {
      while let start = sieve.output[position...].firstIndex(of: UInt8(ascii: "<")) {
        lines += sieve.output[position..<start].count { $0 == 0x0A }
        position = start
        guard isAtEnd || sieve.output.count - start > 80 else { break }
        if startsRecord(names, at: start) {
          self.head = head[...]
          return (self.offset, lines)
        }
        position = start + 1
      }
      if !sieve.output[position...].contains(UInt8(ascii: "<")) {
        lines += sieve.output[position...].count { $0 == 0x0A }
        position = sieve.output.count
      }
      if isAtEnd, position == sieve.output.count { return nil }
      try pull()
    }
  }

  /// What was repaired before that offset and not told yet.
  mutating func repairs(before offset: Int) -> XMLDamage {
    guard let first = sieve.repairs.first, first.offset < offset else { return [] }
    let count = sieve.repairs.prefix { $0.offset < offset }.count
    defer { sieve.repairs.removeFirst(count) }
    return sieve.repairs.prefix(count).reduce(into: []) { $0.formUnion($1.damage) }
  }

  private mutating func pull() throws {
    if position > 2 * Self.kept {
      let count = position - Self.kept
      sieve.removeOutput(count)
      position -= count
    }
    if chunk.isEmpty {
      guard let more = try next() else {
        isAtEnd = true
        sieve.add([], isLast: true)
        return
      }
      chunk = more[...]
    }
    sieve.add(chunk.prefix(Self.piece))
    chunk = chunk.dropFirst(Self.piece)
  }

  private func startsRecord(_ names: Set<String>, at start: Int) -> Bool {
    let tag = sieve.output[(start + 1)...].prefix(64).prefix {
      !XMLText.isBlank($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
    }
    let local = tag.lastIndex(of: UInt8(ascii: ":")).map { tag[($0 + 1)...] } ?? tag
    return names.contains(String(decoding: local, as: UTF8.self))
  }
}
