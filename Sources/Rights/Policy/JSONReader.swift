/// Reads JSON of bounded depth and size; nil for anything that is not JSON.
struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0
  private static let deepest = 64
  private static let longest = 4_000_000

  static func tree(_ text: String) -> JSONTree? {
    let bytes = Array(text.utf8)
    guard bytes.count <= longest else { return nil }
    var reader = JSONReader(bytes: bytes)
    guard let value = reader.value(depth: 0) else { return nil }
    reader.skipBlanks()
    return reader.index == bytes.count ? value : nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func skipBlanks() {
    while [0x20, 0x09, 0x0A, 0x0D].contains(next), index < bytes.count { index += 1 }
  }

  private mutating func value(depth: Int) -> JSONTree? {
    guard depth < Self.deepest else { return nil }
    skipBlanks()
    switch next {
    case 0x7B: return object(depth)
    case 0x5B: return array(depth)
    case 0x22: return string().map { .string($0) }
    case 0x74: return word("true", .bool(true))
    case 0x66: return word("false", .bool(false))
    case 0x6E: return word("null", .null)
    default: return number()
    }
  }

  private mutating func word(_ text: String, _ value: JSONTree) -> JSONTree? {
    let wanted = Array(text.utf8)
    guard bytes[index...].starts(with: wanted) else { return nil }
    index += wanted.count
    return value
  }

  private mutating func number() -> JSONTree? {
    let start = index
    while index < bytes.count,
      (0x30...0x39).contains(next) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(next)
    {
      index += 1
    }
    return index > start ? .number(String(decoding: bytes[start..<index], as: UTF8.self)) : nil
  }

  private mutating func object(_ depth: Int) -> JSONTree? {
    index += 1
    var members: [JSONTree.Member] = []
    skipBlanks()
    if next == 0x7D {
      index += 1
      return .object([])
    }
    while true {
      skipBlanks()
      guard next == 0x22, let name = string() else { return nil }
      skipBlanks()
      guard next == 0x3A else { return nil }
      index += 1
      guard let value = value(depth: depth + 1) else { return nil }
      members.append(JSONTree.Member(name, value))
      skipBlanks()
      if next == 0x2C {
        index += 1
      } else if next == 0x7D {
        index += 1
        return .object(members)
      } else {
        return nil
      }
    }
  }

  private mutating func array(_ depth: Int) -> JSONTree? {
    index += 1
    var values: [JSONTree] = []
    skipBlanks()
    if next == 0x5D {
      index += 1
      return .array([])
    }
    while true {
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
      skipBlanks()
      if next == 0x2C {
        index += 1
      } else if next == 0x5D {
        index += 1
        return .array(values)
      } else {
        return nil
      }
    }
  }

  private mutating func string() -> String? {
    index += 1
    var out: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x22 { return String(decoding: out, as: UTF8.self) }
      guard byte == 0x5C else {
        out.append(byte)
        continue
      }
      let escape = next
      index += 1
      switch escape {
      case 0x6E: out.append(0x0A)
      case 0x74: out.append(0x09)
      case 0x72: out.append(0x0D)
      case 0x62: out.append(0x08)
      case 0x66: out.append(0x0C)
      case 0x75: unicode(&out)
      default: out.append(escape)
      }
    }
    return nil
  }

  private mutating func unicode(_ out: inout [UInt8]) {
    var value = hex()
    if (0xD800...0xDBFF).contains(value), next == 0x5C, index + 1 < bytes.count,
      bytes[index + 1] == 0x75
    {
      index += 2
      let low = hex()
      if (0xDC00...0xDFFF).contains(low) {
        value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00)
      }
    }
    out += Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
  }

  private mutating func hex() -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      switch next {
      case 0x30...0x39: value = value * 16 + UInt32(next - 0x30)
      case 0x41...0x46: value = value * 16 + UInt32(next - 0x41 + 10)
      case 0x61...0x66: value = value * 16 + UInt32(next - 0x61 + 10)
      default: return 0xFFFD
      }
      index += 1
    }
    return value
  }
}
