/// The `name: value` lines at the head of a record or an HTTP message.
struct HeaderFields: Equatable {
  struct Field: Equatable {
    var name: String
    var value: String
  }

  /// All fields in order.
  private(set) var fields: [Field] = []

  /// The most fields that are kept.
  static let limit = 256

  init() {}

  /// Reads the lines; one that starts with a blank continues the line before it, and one without
  /// a colon is passed over.
  init(lines: [ArraySlice<UInt8>]) {
    for line in lines {
      if let first = line.first, first == 0x20 || first == 0x09 {
        guard let last = fields.indices.last else { continue }
        fields[last].value += " " + Self.text(line)
        continue
      }
      guard fields.count < Self.limit, let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
        continue
      }
      let name = Self.text(line[..<colon])
      if !name.isEmpty {
        fields.append(Field(name: name, value: Self.text(line[line.index(after: colon)...])))
      }
    }
  }

  /// The first value of that name, given in lower case.
  subscript(name: String) -> String? { fields.first { $0.name.lowercased() == name }?.value }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
