/// Writes JSON values as compact UTF-8.
///
/// Control characters, C1 controls and bidirectional controls are written as `\u` escapes, so
/// that the text is harmless on a terminal and still the same value.
public struct JSONWriter {
  /// The bytes written so far.
  public private(set) var bytes: [UInt8] = []

  /// A writer without output.
  public init() {}

  /// The compact text of a value.
  public static func text(of value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.write(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The shortest text that reads back as the number; a whole number has no fraction.
  public static func text(of number: Double) -> String {
    if let whole = Int64(exactly: number) { return String(whole) }
    return number.isFinite ? String(number) : "null"
  }

  /// Appends a value.
  public mutating func write(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .integer(let value): append(String(value))
    case .number(let value): append(Self.text(of: value))
    case .string(let value): write(value)
    case .array(let elements): write(elements)
    case .object(let object): write(object)
    }
  }

  /// Appends a line feed.
  public mutating func endLine() { bytes.append(0x0A) }

  private mutating func write(_ elements: [JSONValue]) {
    bytes.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(element)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ object: JSONObject) {
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in object.members.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(member.key)
      bytes.append(UInt8(ascii: ":"))
      write(member.value)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        if Self.isPlain(byte) {
          index += 1
          continue
        }
        let length = Self.escapedLength(utf8, at: index, byte)
        if length == 0 {
          index += 1
          continue
        }
        bytes.append(contentsOf: utf8[start..<index])
        escape(utf8, at: index, length)
        index += length
        start = index
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// True for the bytes that are never escaped nor begin what is.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 0x20 < 0x5F && byte != 0x22 && byte != 0x5C
  }

  /// How many bytes at `index` must be escaped as one scalar, 0 for none.
  private static func escapedLength(
    _ utf8: UnsafeBufferPointer<UInt8>, at index: Int, _ byte: UInt8
  ) -> Int {
    switch byte {
    case 0..<0x20, 0x22, 0x5C, 0x7F: return 1
    case 0xC2:
      return index + 1 < utf8.count && utf8[index + 1] < 0xA0 ? 2 : 0
    case 0xD8:
      return index + 1 < utf8.count && utf8[index + 1] == 0x9C ? 2 : 0
    case 0xE2:
      guard index + 2 < utf8.count else { return 0 }
      switch (utf8[index + 1], utf8[index + 2]) {
      case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return 3
      default: return 0
      }
    default: return 0
    }
  }

  private mutating func escape(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int, _ length: Int) {
    let scalar: UInt32 =
      switch length {
      case 1: UInt32(utf8[index])
      case 2: UInt32(utf8[index] & 0x1F) << 6 | UInt32(utf8[index + 1] & 0x3F)
      default:
        UInt32(utf8[index] & 0x0F) << 12 | UInt32(utf8[index + 1] & 0x3F) << 6
          | UInt32(utf8[index + 2] & 0x3F)
      }
    switch scalar {
    case 0x22: append("\\\"")
    case 0x5C: append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    default:
      let digits = String(scalar, radix: 16)
      append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
  }
}
