/// Takes a crawl archive apart as its bytes arrive, holding no more than one record.
///
/// Lengths that lie are tolerated: where no record starts after a block, the next line that opens
/// one is looked for.
struct WARCParser {
  /// The longest block that is kept, in bytes; the rest of it is passed over.
  static let blockLimit = 32 << 20
  /// The longest record head, in bytes.
  private static let headLimit = 64 << 10
  /// How often a record is looked for inside a block that the archive ends in.
  private static let rescueLimit = 64

  private enum State {
    case between
    case block(remaining: Int, isKept: Bool)
  }

  private var buffer: [UInt8] = []
  private var start = 0
  private var state = State.between
  private var rescues = 0
  private var record = WARCRecord(fields: HeaderFields(), block: [], number: 0)

  init() {}

  /// How many records have been opened.
  var count: Int { record.number }

  /// Takes the next bytes of the archive.
  mutating func feed(_ bytes: some Collection<UInt8>) {
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    buffer.append(contentsOf: bytes)
  }

  /// True where what has not been taken opens a record whose head is not complete.
  var opensRecord: Bool {
    guard case .between = state else { return false }
    return Self.recordStart(buffer + [0x0A], from: start) != nil
  }

  /// The next complete record of a type that can hold a page; nil where more bytes are needed.
  mutating func next() -> WARCRecord? {
    while true {
      switch state {
      case .between:
        guard openRecord() else { return nil }
      case .block(let remaining, let isKept):
        let taken = take(remaining, isKept: isKept)
        guard taken == remaining else {
          state = .block(remaining: remaining - taken, isKept: isKept)
          return nil
        }
        state = .between
        if isKept { return closed() }
      }
    }
  }

  /// The record the archive ends in, nil where it ends between records; `next` may find more
  /// afterwards where the length of the record was a lie.
  mutating func finish() -> WARCRecord? {
    defer {
      state = .between
      record.block = []
    }
    guard case .block(_, let isKept) = state, isKept else { return nil }
    if rescues < Self.rescueLimit, let other = Self.recordStart(record.block, from: 0) {
      rescues += 1
      buffer = Array(record.block[other...])
      start = 0
      record.block.removeSubrange(other...)
      return closed()
    }
    record.isTruncated = true
    return closed()
  }

  private mutating func closed() -> WARCRecord {
    let whole = record
    record.block = []
    return whole
  }

  private mutating func take(_ count: Int, isKept: Bool) -> Int {
    let taken = min(count, buffer.count - start)
    if isKept {
      let room = max(0, Self.blockLimit - record.block.count)
      record.block.append(contentsOf: buffer[start..<(start + min(taken, room))])
      if taken > room { record.isCut = true }
    }
    start += taken
    return taken
  }

  /// Reads the next head; false where it is not complete yet.
  private mutating func openRecord() -> Bool {
    guard let opening = Self.recordStart(buffer, from: start) else {
      start = max(start, buffer.count - 8)
      return false
    }
    start = opening
    guard let head = Self.head(buffer, from: opening, limit: Self.headLimit) else {
      guard buffer.count - opening > Self.headLimit else { return false }
      start = opening + Self.headLimit
      return true
    }
    start = head.end
    record = WARCRecord(
      fields: HeaderFields(lines: Array(head.lines.dropFirst())), block: [],
      number: record.number + 1)
    record.hasLength = record.fields["content-length"].flatMap { Int($0) } ?? -1 >= 0
    let length = record.fields["content-length"].flatMap { Int($0) } ?? 0
    state = .block(remaining: max(0, length), isKept: record.type != nil)
    return true
  }

  /// Where a line starts with `WARC/` and a digit.
  private static func recordStart(_ bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index + 6 < bytes.count {
        if bytes[index] == 0x57, bytes[index + 1] == 0x41, bytes[index + 2] == 0x52,
          bytes[index + 3] == 0x43, bytes[index + 4] == 0x2F,
          (0x30...0x39).contains(bytes[index + 5]),
          index == 0 || bytes[index - 1] == 0x0A || index == start
        {
          return index
        }
        index += 1
      }
      return nil
    }
  }

  /// The lines up to the first blank one, and where the text after it starts; nil where no blank
  /// line is found within the limit.
  static func head(
    _ bytes: [UInt8], from start: Int, limit: Int
  ) -> (lines: [ArraySlice<UInt8>], end: Int)? {
    var lines: [ArraySlice<UInt8>] = []
    var lineStart = start
    let bound = min(bytes.count, limit < bytes.count - start ? start + limit : bytes.count)
    for index in start..<max(start, bound) where bytes[index] == 0x0A {
      let isAfterReturn = index > lineStart && bytes[index - 1] == 0x0D
      let line = bytes[lineStart..<(isAfterReturn ? index - 1 : index)]
      lineStart = index + 1
      if line.isEmpty { return (lines, lineStart) }
      lines.append(line)
    }
    return nil
  }
}
