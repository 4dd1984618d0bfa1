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

  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0
  private var failure: JSONError?
  var repairs: Set<Repair> = []
  var mayHoldControls = false

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

  mutating func fail(_ fact: JSONError.Fact) {
    guard failure == nil else { return }
    let read = bytes[..<min(index, bytes.count)]
    let line = read.reduce(into: 1) { if $1 == 0x0A { $0 += 1 } }
    failure = JSONError(fact, offset: index, line: line)
  }

  mutating func failHere() {
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
    var keys = RepeatedKeys()
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
