import Clips

/// Parts the text of JSON objects, as it comes in, into the array that stands at a path of names
/// inside each and the rest of it, so that only one element need be in memory at a time.
final class EnvelopeFilter {
  private enum State {
    case plain
    case text
    case escape
    case slash
    case lineComment
    case comment(star: Bool)
  }

  private let path: [Set<String>]
  private let limit: Int
  private let more: () throws -> [UInt8]?
  private var waiting: [UInt8] = []
  private var isAtEnd = false

  private var state = State.plain
  /// How many objects and arrays are open, the array of records and what is in it not counted.
  private var depth = 0
  /// How many names of the path lead to the object at hand, where it is one of those on the path.
  private var matched = 0
  private var name: [UInt8] = []
  private var isOnPath = false
  /// How many objects and arrays are open within the array of records, itself counted.
  private var recordDepth = 0
  private var isOver = false

  /// The object without its records.
  private(set) var rest: [UInt8] = []
  /// Where the records were taken out last, and how many bytes and lines were taken out at all.
  private var cut = (place: 0, bytes: 0, lines: 0)
  /// True where the rest is longer than the bound and was cut.
  private(set) var isTooLong = false
  /// True where the text ended among the records.
  var endsAmongRecords: Bool { isAtEnd && recordDepth > 0 }

  /// The objects of the text that `more` gives piece by piece, nil at its end; each name of the
  /// path is one of a set in lower case, the outermost first.
  init(path: [Set<String>], limit: Int, more: @escaping () throws -> [UInt8]?) {
    self.path = path
    self.limit = limit
    self.more = more
  }

  /// Begins the next object; false where none follows.
  func begin() throws -> Bool {
    state = .plain
    (depth, matched, recordDepth) = (0, 0, 0)
    (isOver, isOnPath, isTooLong) = (false, false, false)
    rest = []
    cut = (0, 0, 0)
    while true {
      waiting.removeFirst(waiting.prefix { $0 <= 0x20 || $0 == UInt8(ascii: ",") }.count)
      if !waiting.isEmpty { return true }
      guard !isAtEnd, let bytes = try more() else {
        isAtEnd = true
        return false
      }
      waiting = bytes
    }
  }

  /// The next piece of the object with everything but its records blanked, nil at its end.
  func next() throws -> [UInt8]? {
    guard !isOver else { return nil }
    var bytes = waiting
    waiting = []
    if bytes.isEmpty {
      guard let more = try more() else {
        (isAtEnd, isOver) = (true, true)
        return nil
      }
      bytes = more
    }
    var place = 0
    while place < bytes.count, !isOver {
      place = recordDepth > 0 ? passRecords(bytes, from: place) : passRest(&bytes, from: place)
    }
    if place < bytes.count {
      waiting = Array(bytes[place...])
      bytes.removeLast(bytes.count - place)
    }
    return bytes
  }

  /// An error in the rest, told by its place in the whole text.
  func placed(_ error: JSONError) -> JSONError {
    var error = error
    guard error.offset >= cut.place else { return error }
    error.offset += cut.bytes
    error.line += cut.lines
    return error
  }

  /// Goes on among the records; returns where it stopped, behind them or at the end of the piece.
  private func passRecords(_ bytes: [UInt8], from start: Int) -> Int {
    var place = start
    while place < bytes.count, recordDepth > 0 {
      let byte = bytes[place]
      place += 1
      if byte == 0x0A { cut.lines += 1 }
      guard isPlain(byte) else { continue }
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): recordDepth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): recordDepth -= 1
      default: break
      }
    }
    cut.bytes += place - start
    if recordDepth == 0 {
      cut.bytes -= 1
      rest.append(UInt8(ascii: "]"))
      cut.place = rest.count
    }
    return place
  }

  /// Goes on outside of the records, keeps and blanks what it passes, and stops behind the object
  /// or where the records begin.
  private func passRest(_ bytes: inout [UInt8], from start: Int) -> Int {
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      if beginsRecords(byte) {
        keep(bytes[start...place])
        blank(&bytes, start..<place)
        recordDepth = 1
        isOnPath = false
        return place + 1
      }
      place += 1
      take(byte)
      if isOver { break }
    }
    keep(bytes[start..<place])
    blank(&bytes, start..<place)
    return place
  }

  private func beginsRecords(_ byte: UInt8) -> Bool {
    guard byte == UInt8(ascii: "["), isOnPath, matched + 1 == path.count, case .plain = state else {
      return false
    }
    return true
  }

  private func take(_ byte: UInt8) {
    if case .text = state, depth == matched + 1, name.count < 64 { name.append(byte) }
    guard isPlain(byte) else { return }
    switch byte {
    case UInt8(ascii: "\""): if case .text = state { name = [] }
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if isOnPath, byte == UInt8(ascii: "{"), matched + 1 < path.count { matched += 1 }
      depth += 1
      isOnPath = false
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      matched = max(0, min(matched, depth - 1))
      isOnPath = false
      isOver = depth <= 0
    case UInt8(ascii: ":"): isOnPath = depth == matched + 1 && leadsOn(name.dropLast())
    case 0...0x20, UInt8(ascii: "/"): break
    default: isOnPath = false
    }
  }

  private func leadsOn(_ name: ArraySlice<UInt8>) -> Bool {
    guard matched < path.count else { return false }
    return path[matched].contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  /// Moves the state on; true where the byte stands outside of texts and comments, or opens a text.
  private func isPlain(_ byte: UInt8) -> Bool {
    switch state {
    case .text:
      if byte == UInt8(ascii: "\"") { state = .plain }
      if byte == UInt8(ascii: "\\") { state = .escape }
      return false
    case .escape: state = .text
    case .lineComment: if byte == 0x0A { state = .plain }
    case .comment(let star):
      state =
        star && byte == UInt8(ascii: "/") ? .plain : .comment(star: byte == UInt8(ascii: "*"))
    case .slash:
      switch byte {
      case UInt8(ascii: "/"): state = .lineComment
      case UInt8(ascii: "*"): state = .comment(star: false)
      default: state = .plain
      }
    case .plain:
      switch byte {
      case UInt8(ascii: "\""): state = .text
      case UInt8(ascii: "/"): state = .slash
      default: break
      }
      return true
    }
    return false
  }

  private func keep(_ bytes: ArraySlice<UInt8>) {
    guard rest.count + bytes.count <= limit else {
      isTooLong = true
      return
    }
    rest += bytes
    cut.place = recordDepth > 0 ? rest.count : cut.place
  }

  private func blank(_ bytes: inout [UInt8], _ range: Range<Int>) {
    for place in range where bytes[place] != 0x0A { bytes[place] = 0x20 }
  }
}
