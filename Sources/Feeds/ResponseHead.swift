/// The status and the headers of the latest answer of a transfer that are of use here.
struct ResponseHead: Hashable {
  private(set) var status = 0
  private(set) var validators = Validators()
  private(set) var contentType: String?
  private(set) var contentLength: Int?
  private(set) var contentRange: ContentRange?
  private(set) var retryAfter: Int?
  private(set) var isCompressed = false

  /// Takes one header line; a status line begins a new head.
  mutating func take(_ line: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: line.prefix(2_000), as: UTF8.self)
    if text.hasPrefix("HTTP/") {
      self = ResponseHead()
      status = text.split(separator: " ").dropFirst().first.flatMap { Int($0.prefix(3)) } ?? 0
      return
    }
    guard let colon = text.firstIndex(of: ":") else { return }
    let value = trimmed(text[text.index(after: colon)...])
    switch text[..<colon].lowercased() {
    case "etag":
      validators = Validators(entityTag: value, lastModified: validators.lastModified)
    case "last-modified":
      validators = Validators(entityTag: validators.entityTag, lastModified: value)
    case "content-type": contentType = value
    case "content-length": contentLength = Int(value).flatMap { $0 >= 0 ? $0 : nil }
    case "content-range": contentRange = ContentRange(value)
    case "content-encoding": isCompressed = value.lowercased() != "identity"
    case "retry-after": retryAfter = Int(value).flatMap { (0...86_400).contains($0) ? $0 : nil }
    default: break
    }
  }

  private func trimmed(_ text: Substring) -> String {
    let isBlank = { (character: Character) in character.isWhitespace }
    var text = text.drop(while: isBlank)
    while let last = text.last, isBlank(last) { text.removeLast() }
    return String(text)
  }
}

/// Which bytes of a whole an answer holds (RFC 9110, section 14.4).
struct ContentRange: Hashable {
  /// The first byte; nil where the answer only states the size.
  var start: Int?
  /// The size of the whole; nil where unknown.
  var size: Int?

  /// Reads `bytes 5-9/10`, `bytes 5-9/*` or `bytes */10`; nil from anything else.
  init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, parts[0].lowercased() == "bytes" else { return nil }
    let ends = parts[1].split(separator: "/", omittingEmptySubsequences: false)
    guard ends.count == 2 else { return nil }
    size = Int(ends[1]).flatMap { $0 >= 0 ? $0 : nil }
    if ends[0] == "*" { return }
    guard let first = ends[0].split(separator: "-").first, let start = Int(first), start >= 0
    else { return nil }
    self.start = start
  }
}
