/// A JSON value that keeps the order of its members.
enum JSONTree: Sendable, Equatable {
  case object([Member])
  case array([JSONTree])
  case string(String)
  /// Digits as written.
  case number(String)
  case bool(Bool)
  case null

  struct Member: Sendable, Equatable {
    var name: String
    var value: JSONTree

    init(_ name: String, _ value: JSONTree) {
      self.name = name
      self.value = value
    }
  }

  subscript(name: String) -> JSONTree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  var text: String? {
    switch self {
    case .string(let text): text
    case .number(let digits): digits
    default: nil
    }
  }

  /// The elements of an array, the value itself where there is only one.
  var elements: [JSONTree] {
    switch self {
    case .array(let values): values
    case .null: []
    default: [self]
    }
  }

  /// JSON text, compact.
  var written: String {
    var out = ""
    write(to: &out)
    return out
  }

  private func write(to out: inout String) {
    switch self {
    case .object(let members):
      out += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { out += "," }
        Self.quote(member.name, to: &out)
        out += ":"
        member.value.write(to: &out)
      }
      out += "}"
    case .array(let values):
      out += "["
      for (index, value) in values.enumerated() {
        if index > 0 { out += "," }
        value.write(to: &out)
      }
      out += "]"
    case .string(let text): Self.quote(text, to: &out)
    case .number(let digits): out += digits
    case .bool(let value): out += value ? "true" : "false"
    case .null: out += "null"
    }
  }

  private static func quote(_ text: String, to out: inout String) {
    let hex = Array("0123456789abcdef")
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: out += "\\\""
      case 0x5C: out += "\\\\"
      case 0x0A: out += "\\n"
      case 0..<0x20:
        out += "\\u00"
        out.append(hex[Int(scalar.value >> 4)])
        out.append(hex[Int(scalar.value & 15)])
      default: out.unicodeScalars.append(scalar)
      }
    }
    out += "\""
  }
}
