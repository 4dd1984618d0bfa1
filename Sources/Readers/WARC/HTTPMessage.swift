/// A captured HTTP response: its header fields and its body with transfer and content encodings
/// undone.
struct HTTPMessage: Equatable {
  /// The header fields.
  var fields: HeaderFields
  /// The body, decoded as far as it goes.
  var body: [UInt8]
  /// True where the body broke off, was too long or is in an encoding that cannot be undone.
  var isIncomplete = false

  /// The longest head that is read, in bytes.
  private static let headLimit = 256 << 10

  /// Reads a response; a block that does not start with `HTTP/` is all body.
  init(_ block: [UInt8]) {
    guard block.starts(with: "HTTP/".utf8),
      let head = WARCParser.head(block, from: 0, limit: Self.headLimit)
    else {
      fields = HeaderFields()
      body = block
      return
    }
    fields = HeaderFields(lines: Array(head.lines.dropFirst()))
    body = Array(block[head.end...])
    undoTransferEncoding()
    undoContentEncoding()
  }

  /// The media type in lower case without parameters.
  var mediaType: String? {
    fields["content-type"].map { Self.mediaType(of: $0) }
  }

  /// The media type of a `Content-Type` value, in lower case without parameters.
  static func mediaType(of value: String) -> String {
    let type = value.prefix { $0 != ";" }.lowercased()
    return String(type.filter { !$0.isWhitespace })
  }

  private mutating func undoTransferEncoding() {
    guard fields["transfer-encoding"]?.lowercased().contains("chunked") == true,
      let chunks = Self.unchunked(body)
    else { return }
    body = chunks.body
    if !chunks.isComplete { isIncomplete = true }
  }

  private mutating func undoContentEncoding() {
    let encoding = fields["content-encoding"]?.lowercased() ?? ""
    if body.starts(with: [0x1F, 0x8B]) {
      inflate(.gzip)
    } else if encoding.contains("deflate") {
      inflate(body.first.map { $0 & 0x0F == 8 } == true ? .zlib : .raw)
    } else if ["br", "zstd", "compress"].contains(where: encoding.contains) {
      isIncomplete = true
    }
  }

  private mutating func inflate(_ wrapping: Inflation.Wrapping) {
    let result = Inflation.inflate(body, wrapping: wrapping)
    if result.bytes.isEmpty, !result.isComplete, wrapping != .gzip { return }
    body = result.bytes
    if !result.isComplete { isIncomplete = true }
  }

  /// The body without its chunk sizes; nil where it does not start with one.
  private static func unchunked(_ body: [UInt8]) -> (body: [UInt8], isComplete: Bool)? {
    var whole: [UInt8] = []
    var index = 0
    var isFirst = true
    while true {
      guard let size = chunkSize(body, at: &index) else {
        return isFirst ? nil : (whole, false)
      }
      isFirst = false
      if size == 0 { return (whole, true) }
      let end = min(body.count, size > body.count - index ? body.count : index + size)
      whole += body[index..<end]
      guard end - index == size else { return (whole, false) }
      index = end
      if index < body.count, body[index] == 0x0D { index += 1 }
      if index < body.count, body[index] == 0x0A { index += 1 }
    }
  }

  private static func chunkSize(_ body: [UInt8], at index: inout Int) -> Int? {
    var size = 0
    var digits = 0
    while index < body.count, let digit = Character(Unicode.Scalar(body[index])).hexDigitValue {
      guard digits < 8 else { return nil }
      size = size << 4 | digit
      digits += 1
      index += 1
    }
    guard digits > 0 else { return nil }
    guard let end = body[index...].prefix(4096).firstIndex(of: 0x0A) else { return nil }
    let rest = body[index..<end]
    guard let first = rest.first else {
      index = end + 1
      return size
    }
    guard first == 0x0D || first == 0x20 || first == UInt8(ascii: ";") else { return nil }
    index = end + 1
    return size
  }
}
