/// Reads JSON as newsrooms receive it: comments, raw control characters in strings, trailing
/// commas and repeated keys are accepted and counted as repairs; a broken end keeps what stood
/// before it.
public struct JSONParser {
  /// What was accepted although it is no JSON.
  public enum Repair: Hashable, Sendable {
    case comment
    case controlCharacter
    case trailingComma
    case repeatedKey
  }

  /// A value, the error at which reading stopped (nil where all was read), and the repairs made.
  public struct Result: Sendable {
    /// What was read; objects inside which the text broke are not `isComplete`.
    public var value: JSONValue?
    /// Why reading stopped, nil where the whole text was read.
    public var error: JSONError?
    /// What was accepted although it is no JSON.
    public var repairs: Set<Repair>
    /// True where a string or name may hold a control or a direction override, raw or escaped;
    /// tabs and line feeds written as escapes are none.
    public var mayHoldControls = false
  }

  /// How deep arrays and objects may nest.
  public static let depthLimit = 200

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var failure: JSONError?
  private var repairs: Set<Repair> = []
  private var mayHoldControls = false

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Reads one value and keeps what could be read of a broken one.
  public static func parse(_ bytes: some Sequence<UInt8>) -> Result {
    let run = { (buffer: UnsafeBufferPointer<UInt8>) -> Result in
      var parser = JSONParser(buffer)
      return parser.document()
    }
    if let result = bytes.withContiguousStorageIfAvailable(run) { return result }
    return Array(bytes).withUnsafeBufferPointer(run)
  }

  /// Reads one whole value; an error where anything stands in the way.
  public static func value(_ text: String) throws(JSONError) -> JSONValue {
    let result = parse(text.utf8)
    if let error = result.error { throw error }
    return result.value ?? .null
  }

  private mutating func document() -> Result {
    skipBlanks()
    let value = index < bytes.count ? self.value(depth: 0) : nil
    if value == nil { fail(.ended) }
    if failure == nil {
      skipBlanks()
      if index < bytes.count { fail(.trailingText) }
    }
    return Result(
      value: value, error: failure, repairs: repairs, mayHoldControls: mayHoldControls)
  }

  private mutating func fail(_ fact: JSONError.Fact) {
    guard failure == nil else { return }
    let read = bytes[..<min(index, bytes.count)]
    let line = read.reduce(into: 1) { if $1 == 0x0A { $0 += 1 } }
    failure = JSONError(fact, offset: index, line: line)
  }

  private mutating func failHere() {
    fail(index < bytes.count ? .unexpected(bytes[index]) : .ended)
  }

  private mutating func skipBlanks() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case 0xEF
      where index + 2 < bytes.count && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF:
        index += 3
      case UInt8(ascii: "/"):
        guard skipComment() else { return }
      default: return
      }
    }
  }

  private mutating func skipComment() -> Bool {
    guard index + 1 < bytes.count else { return false }
    switch bytes[index + 1] {
    case UInt8(ascii: "/"):
      while index < bytes.count, bytes[index] != 0x0A { index += 1 }
    case UInt8(ascii: "*"):
      index += 2
      while index < bytes.count,
        !(bytes[index] == UInt8(ascii: "/") && bytes[index - 1] == UInt8(ascii: "*"))
      {
        index += 1
      }
      index = min(index + 1, bytes.count)
    default: return false
    }
    repairs.insert(.comment)
    return true
  }

  private mutating func value(depth: Int) -> JSONValue? {
    guard index < bytes.count else {
      fail(.ended)
      return nil
    }
    switch bytes[index] {
    case UInt8(ascii: "{"): return object(depth: depth + 1)
    case UInt8(ascii: "["): return array(depth: depth + 1)
    case UInt8(ascii: "\""): return string().map(JSONValue.string)
    case UInt8(ascii: "t"): return word("true", .bool(true))
    case UInt8(ascii: "f"): return word("false", .bool(false))
    case UInt8(ascii: "n"): return word("null", .null)
    case UInt8(ascii: "N"): return word("NaN", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
    default:
      failHere()
      return nil
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) -> JSONValue? {
    for offset in 0..<word.utf8CodeUnitCount {
      guard index < bytes.count, bytes[index] == word.utf8Start[offset] else {
        failHere()
        return nil
      }
      index += 1
    }
    return value
  }

  private mutating func number() -> JSONValue? {
    let start = index
    var isWhole = true
    scan: while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"): break
      case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): isWhole = false
      default: break scan
      }
      index += 1
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if isWhole, let value = Int64(text) { return .integer(value) }
    if let value = Double(text), value.isFinite { return .number(value) }
    index = start
    failHere()
    return nil
  }

  private mutating func array(depth: Int) -> JSONValue? {
    guard enter(depth) else { return nil }
    var elements: [JSONValue] = []
    var afterComma = false
    while true {
      skipBlanks()
      if closes(UInt8(ascii: "]"), afterComma: afterComma) { return .array(elements) }
      guard let element = value(depth: depth) else { return .array(elements) }
      elements.append(element)
      guard failure == nil, separated(before: UInt8(ascii: "]"), &afterComma) else {
        return .array(elements)
      }
    }
  }

  private mutating func object(depth: Int) -> JSONValue? {
    guard enter(depth) else { return nil }
    var object = JSONObject()
    var keys = KeySet()
    var afterComma = false
    while true {
      skipBlanks()
      if closes(UInt8(ascii: "}"), afterComma: afterComma) { return .object(object) }
      guard let member = member(depth: depth) else {
        object.isComplete = false
        return .object(object)
      }
      if keys.repeats(member.key, in: object.members) { repairs.insert(.repeatedKey) }
      object.members.append(member)
      guard failure == nil, separated(before: UInt8(ascii: "}"), &afterComma) else {
        object.isComplete = false
        return .object(object)
      }
    }
  }

  private mutating func member(depth: Int) -> JSONObject.Member? {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\""), let key = string() else {
      failHere()
      return nil
    }
    skipBlanks()
    guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else {
      failHere()
      return nil
    }
    index += 1
    skipBlanks()
    return value(depth: depth).map { JSONObject.Member(key, $0) }
  }

  private mutating func enter(_ depth: Int) -> Bool {
    guard depth <= Self.depthLimit else {
      fail(.tooDeep(limit: Self.depthLimit))
      return false
    }
    index += 1
    return true
  }

  /// True where the container ends here; a comma may stand before the end.
  private mutating func closes(_ bracket: UInt8, afterComma: Bool) -> Bool {
    guard index < bytes.count, bytes[index] == bracket else { return false }
    if afterComma { repairs.insert(.trailingComma) }
    index += 1
    return true
  }

  /// True where a comma or the closing bracket follows; the bracket is left to `closes`.
  private mutating func separated(before bracket: UInt8, _ afterComma: inout Bool) -> Bool {
    skipBlanks()
    afterComma = false
    guard index < bytes.count else {
      fail(.ended)
      return false
    }
    if bytes[index] == UInt8(ascii: ",") {
      index += 1
      afterComma = true
      return true
    }
    if bytes[index] == bracket { return true }
    failHere()
    return false
  }
}

extension JSONParser {
  private mutating func string() -> String? {
    index += 1
    let start = index
    while true {
      skipPlain()
      guard index < bytes.count else { break }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: bytes[start..<(index - 1)], as: UTF8.self)
      case UInt8(ascii: "\\"): return escapedString(from: start)
      default: passSpecial()
      }
    }
    fail(.ended)
    return nil
  }

  private mutating func escapedString(from start: Int) -> String? {
    var text: [UInt8] = []
    text.reserveCapacity(index - start + 128)
    var start = start
    while true {
      skipPlain()
      guard index < bytes.count else { break }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        text.append(contentsOf: bytes[start..<index])
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text.append(contentsOf: bytes[start..<index])
        index += 1
        guard let scalar = escape() else { return nil }
        if scalar.value < 0x80 {
          text.append(UInt8(scalar.value))
        } else {
          text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        start = index
      default: passSpecial()
      }
    }
    fail(.ended)
    return nil
  }

  /// Moves on to the next byte that is a quote, a backslash, a control or no ASCII; eight at a time.
  private mutating func skipPlain() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let quote = word ^ (ones &* 0x22)
      let slash = word ^ (ones &* 0x5C)
      let delete = word ^ (ones &* 0x7F)
      let special =
        ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash) | ((delete &- ones) & ~delete)
        | ((word &- ones &* 0x20) & ~word) | word
      if special & tops != 0 { break }
      index += 8
    }
    while index < raw.count {
      switch raw[index] {
      case 0x20, 0x21, 0x23...0x5B, 0x5D...0x7E: index += 1
      default: return
      }
    }
  }

  /// Passes one control or the lead of a character beyond ASCII.
  private mutating func passSpecial() {
    let byte = bytes[index]
    index += 1
    switch byte {
    case 0..<0x20:
      repairs.insert(.controlCharacter)
      mayHoldControls = true
    case 0x7F: mayHoldControls = true
    case 0xC2: if index < bytes.count, bytes[index] < 0xA0 { mayHoldControls = true }
    case 0xE2:
      if index + 1 < bytes.count {
        switch (bytes[index], bytes[index + 1]) {
        case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): mayHoldControls = true
        default: break
        }
      }
    default: break
    }
    while index < bytes.count, bytes[index] >= 0x80, bytes[index] < 0xC0 { index += 1 }
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard index < bytes.count else {
      fail(.ended)
      return nil
    }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"):
      mayHoldControls = true
      return byte == UInt8(ascii: "r") ? "\r" : byte == UInt8(ascii: "b") ? "\u{8}" : "\u{c}"
    case UInt8(ascii: "u"):
      let scalar = codePoint()
      if let value = scalar?.value {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: mayHoldControls = true
        default: break
        }
      }
      return scalar
    default: return Unicode.Scalar(byte)
    }
  }

  private mutating func codePoint() -> Unicode.Scalar? {
    guard let unit = hexUnit() else { return nil }
    guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let retreat = index
    index += 2
    guard let low = hexUnit() else { return nil }
    guard (0xDC00..<0xE000).contains(low) else {
      index = retreat
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hexUnit() -> UInt32? {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard index < bytes.count else {
        fail(.ended)
        return nil
      }
      guard let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue else {
        failHere()
        return nil
      }
      unit = unit << 4 | UInt32(digit)
      index += 1
    }
    return unit
  }
}

/// Tells repeated names of one object: by comparison where there are few, by a set where many.
private struct KeySet {
  private var set = Set<String>()

  /// More members than this are looked up in a set.
  private static let few = 24

  /// True where the name stands among the members already.
  mutating func repeats(_ key: String, in members: [JSONObject.Member]) -> Bool {
    if members.count < Self.few {
      let count = key.utf8.count
      return members.contains { $0.key.utf8.count == count && $0.key == key }
    }
    if set.isEmpty { set = Set(members.map(\.key)) }
    return !set.insert(key).inserted
  }
}
