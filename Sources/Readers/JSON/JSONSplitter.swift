/// Parts a document into the values that stand one after the other at its top, the elements of an
/// array at the top among them, as the text comes in. Commas, white space, comments, byte order
/// marks and record separators may stand between the values.
struct JSONSplitter {
  /// What comes next.
  enum Next {
    /// The bytes of one value and the line it starts on; not whole where the text ends inside it.
    case value(ArraySlice<UInt8>, line: Int, isElement: Bool, isWhole: Bool)
    /// A value longer than the bound was passed by.
    case tooLong(line: Int, isElement: Bool)
    case end
  }

  /// The bounds of a value at the top and of an element of an array at the top, in bytes.
  struct Limits {
    var value: Int
    var element: Int
  }

  private enum State {
    case plain
    case text
    case escape
    case slash
    case lineComment
    case comment(star: Bool)
  }

  private let more: () throws -> [UInt8]?
  private let limits: Limits
  private var chunk: [UInt8] = []
  private var index = 0
  private var line = 1
  private var isAtEnd = false
  private(set) var isInArray = false

  private var state = State.plain
  private var depth = 0
  private var start: Int?
  private var startLine = 1
  private var isSkipping = false
  /// How many bytes of the text were dropped before `chunk`.
  private var dropped = 0
  /// Where the value given last starts in the text.
  private(set) var valueOffset = 0

  /// The values of the text that `more` gives piece by piece, nil at its end.
  init(limits: Limits, more: @escaping () throws -> [UInt8]?) {
    self.limits = limits
    self.more = more
  }

  /// The next value.
  mutating func next() throws -> Next {
    while true {
      if let next = scan() { return next }
      guard !isAtEnd else { return last() }
      try refill()
    }
  }

  private mutating func refill() throws {
    let kept = start ?? index
    if let start, chunk.count - start > limit { isSkipping = true }
    let drop = isSkipping ? chunk.count : kept
    dropped += drop
    chunk.removeFirst(drop)
    if start != nil { start = 0 }
    index = chunk.count
    guard let bytes = try more() else {
      isAtEnd = true
      return
    }
    chunk += bytes
  }

  private var limit: Int { isInArray ? limits.element : limits.value }

  /// Goes on to the end of the next value; nil where the text at hand ends before.
  private mutating func scan() -> Next? {
    while index < chunk.count {
      if start == nil, !startsValue() { continue }
      if endsValue() { return finish(isWhole: true) }
    }
    return nil
  }

  /// Passes what stands between values; true where a value starts.
  private mutating func startsValue() -> Bool {
    let byte = chunk[index]
    switch state {
    case .plain: break
    case .text, .escape:
      state = .plain
    case .slash, .lineComment, .comment:
      passComment(byte)
      index += 1
      return false
    }
    switch byte {
    case 0x0A:
      line += 1
      index += 1
    case 0...0x20, UInt8(ascii: ","), 0xEF, 0xBB, 0xBF: index += 1
    case UInt8(ascii: "/"):
      state = .slash
      index += 1
    case UInt8(ascii: "[") where !isInArray:
      isInArray = true
      index += 1
    case UInt8(ascii: "]") where isInArray:
      isInArray = false
      index += 1
    default:
      start = index
      startLine = line
      depth = 0
      return true
    }
    return false
  }

  private mutating func passComment(_ byte: UInt8) {
    if byte == 0x0A { line += 1 }
    switch state {
    case .slash:
      switch byte {
      case UInt8(ascii: "/"): state = .lineComment
      case UInt8(ascii: "*"): state = .comment(star: false)
      default: state = .plain
      }
    case .lineComment: if byte == 0x0A { state = .plain }
    case .comment(let star):
      state =
        star && byte == UInt8(ascii: "/") ? .plain : .comment(star: byte == UInt8(ascii: "*"))
    case .plain, .text, .escape: break
    }
  }

  /// Moves through the value; true where it ends before `index`.
  private mutating func endsValue() -> Bool {
    while index < chunk.count {
      let byte = chunk[index]
      switch state {
      case .text:
        if passText() { return true }
        continue
      case .escape:
        if byte == 0x0A { line += 1 }
        state = .text
      case .slash, .lineComment, .comment: passComment(byte)
      case .plain:
        switch byte {
        case UInt8(ascii: "\""): state = .text
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          if depth == 0, start != index { return true }
          depth -= 1
          if depth <= 0 {
            index += 1
            return true
          }
        case UInt8(ascii: ","): if depth == 0 { return true }
        case UInt8(ascii: "/"): state = .slash
        case 0x0A:
          if depth == 0 { return true }
          line += 1
        case 0x20, 0x09, 0x0D: if depth == 0 { return true }
        default: break
        }
      }
      index += 1
    }
    return false
  }

  /// Moves through a text to its closing quote; true where that ends the value.
  private mutating func passText() -> Bool {
    let (end, lines) = chunk.withUnsafeBufferPointer { chunk in
      var place = index
      var lines = 0
      while place < chunk.count {
        let byte = chunk[place]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
        if byte == 0x0A { lines += 1 }
        place += 1
      }
      return (place, lines)
    }
    line += lines
    index = end
    guard index < chunk.count else { return false }
    index += 1
    guard chunk[index - 1] == UInt8(ascii: "\"") else {
      state = .escape
      return false
    }
    state = .plain
    return depth == 0
  }

  private mutating func finish(isWhole: Bool) -> Next {
    let from = start ?? index
    start = nil
    valueOffset = dropped + from
    if isSkipping || index - from > limit {
      isSkipping = false
      return .tooLong(line: startLine, isElement: isInArray)
    }
    return .value(chunk[from..<index], line: startLine, isElement: isInArray, isWhole: isWhole)
  }

  private mutating func last() -> Next {
    guard let from = start else { return .end }
    let isScalar = depth == 0 && from < chunk.count && chunk[from] != UInt8(ascii: "{")
    if case .plain = state, isScalar { return finish(isWhole: true) }
    state = .plain
    return finish(isWhole: false)
  }
}
