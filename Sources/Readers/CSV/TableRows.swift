/// The rows of a text of separated values, read one by one.
///
/// Quoted fields may hold delimiters, doubled quotes and line breaks of any kind; a quote that is
/// never closed is taken as a plain character, so that it cannot swallow the rows after it.
struct TableRows {
  /// One row and the line it starts on, counted from 1.
  struct Row: Equatable {
    var line: Int
    var fields: [String]
  }

  /// Fields further right than this are dropped.
  static let fieldLimit = 1024

  private var bytes: [UInt8]
  private let delimiter: UInt8
  private var index: Int
  private var line: Int
  private var quotesArePlain = false
  /// True where no bytes follow those at hand.
  private(set) var isWhole: Bool

  /// The rows of these bytes; further ones may be added where they are not the whole.
  init(
    _ bytes: [UInt8], delimiter: UInt8, from start: Int = 0, line: Int = 1, isWhole: Bool = true
  ) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.index = min(max(0, start), bytes.count)
    self.line = line
    self.isWhole = isWhole
  }

  /// From here on a quote is a letter like any other.
  mutating func takeQuotesAsPlain() { quotesArePlain = true }

  /// How many bytes wait for the rest of their row.
  var pending: Int { bytes.count - index }

  /// Adds the next bytes, nil at the end of the text.
  mutating func add(_ more: [UInt8]?) {
    guard let more else {
      isWhole = true
      return
    }
    if index == bytes.count {
      bytes = more
    } else {
      bytes.removeFirst(index)
      bytes += more
    }
    index = 0
  }

  /// The offset at which the next row starts.
  var offset: Int { index }

  /// The next row that is not blank, nil at the end of the bytes; a row that may go on in further
  /// bytes waits for them.
  mutating func next() -> Row? {
    while index < bytes.count {
      let start = line
      let begin = index
      let fields = row()
      // The line feed of a CR LF may be still to come.
      if !isWhole, index == bytes.count, bytes.last != 0x0A {
        index = begin
        line = start
        return nil
      }
      if fields.count > 1 || fields.first?.isEmpty == false {
        return Row(line: start, fields: fields)
      }
    }
    return nil
  }

  private mutating func row() -> [String] {
    var fields: [String] = []
    while true {
      let field = self.field()
      if fields.count < Self.fieldLimit { fields.append(field) }
      guard index < bytes.count else { return fields }
      if bytes[index] == delimiter {
        index += 1
        continue
      }
      endLine()
      return fields
    }
  }

  private mutating func endLine() {
    if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
    index += 1
    line += 1
  }

  /// Reads up to the delimiter or line end, which is left.
  private mutating func field() -> String {
    if !quotesArePlain {
      var start = index
      if delimiter != 0x20 { while start < bytes.count, bytes[start] == 0x20 { start += 1 } }
      if start < bytes.count, bytes[start] == UInt8(ascii: "\""),
        let text = quoted(from: start + 1)
      {
        return text
      }
    }
    return String(decoding: plain(), as: UTF8.self)
  }

  private mutating func plain() -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
    return bytes[start..<index]
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == delimiter || byte == 0x0A || byte == 0x0D }

  /// The text up to the closing quote and whatever stands between it and the delimiter; nil where
  /// no quote closes.
  private mutating func quoted(from start: Int) -> String? {
    var text: [UInt8] = []
    var position = start
    var lines = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
          position += 1
        } else {
          index = position
          line += lines
          let rest = plain()
          if rest.contains(where: { $0 != 0x20 }) { text += rest }
          return String(decoding: text, as: UTF8.self)
        }
      }
      if byte == 0x0A { lines += 1 }
      text.append(byte)
    }
    if isWhole {
      quotesArePlain = true
    } else {
      index = bytes.count
    }
    return isWhole ? nil : ""
  }
}
