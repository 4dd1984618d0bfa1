import Clips

/// One document on its way through sniffing and reading: raw bytes on one side, UTF-8 text without
/// byte order mark on the other. Once text was asked for, raw bytes are no longer to be had.
final class Document {
  /// Where it comes from.
  var context: DocumentContext
  /// The bounds in force.
  let limits: ReadLimits

  private var input: any ByteInput
  private var raw: [UInt8] = []
  private var text: [UInt8] = []
  private var isRawAtEnd = false

  /// Why the input broke off; what stood before is given as the whole.
  private(set) var failure: InputFailure?

  private var decoder: TextDecoder?
  /// The text as JSON, where sniffing had to parse the whole.
  private(set) var parsed: JSONParser.Result?

  /// A document from that input.
  init(_ input: any ByteInput, context: DocumentContext, limits: ReadLimits) {
    self.input = input
    self.context = context
    self.limits = limits
  }

  /// A document that is in memory, e.g. a record of an archive.
  convenience init(_ bytes: [UInt8], context: DocumentContext, limits: ReadLimits) {
    self.init(BytesInput(bytes), context: context, limits: limits)
  }

  /// How many bytes of the outermost input were consumed.
  var consumed: Int64 { input.consumed }

  /// The first raw bytes without consuming them; fewer only where the document is shorter.
  func peekBytes(_ count: Int) throws -> ArraySlice<UInt8> {
    while raw.count < count, try fill() {}
    return raw.prefix(count)
  }

  /// The next raw bytes, nil at the end.
  func nextBytes() throws -> [UInt8]? {
    if raw.isEmpty { _ = try fill() }
    guard !raw.isEmpty else { return nil }
    defer { raw = [] }
    return raw
  }

  /// Takes the compression off: all further bytes are the inflated ones.
  func inflate() {
    input = InflatedInput(input, head: raw, limits: limits)
    raw = []
    isRawAtEnd = false
    context.containers.append("gzip")
  }

  /// The first bytes of the text without consuming them; fewer only where the text is shorter.
  func peekText(_ count: Int) throws -> ArraySlice<UInt8> {
    while text.count < count, try decodeMore() {}
    return text.prefix(count)
  }

  /// The next part of the text in UTF-8, nil at the end; never cut inside a character.
  func nextText() throws -> [UInt8]? {
    guard text.isEmpty else {
      defer { text = [] }
      return text
    }
    return try decodeNext()
  }

  /// The last bytes of the text, at most that many and maybe cut inside a character; nil where they
  /// cannot be had before the rest, or where the text is not UTF-8.
  func ending(_ count: Int) -> [UInt8]? {
    context.charset == "utf-8" ? input.ending(count) : nil
  }

  /// The whole text in UTF-8; throws `ReadProblem.Fact`-typed `documentTooLarge`.
  func wholeText() throws -> [UInt8] {
    try gatherText()
    defer { text = [] }
    return text
  }

  /// The whole text as JSON, parsed once and kept for the reader after sniffing.
  func json() throws -> JSONParser.Result {
    if let parsed { return parsed }
    try gatherText()
    let result = JSONParser.parse(text)
    parsed = result
    text = []
    return result
  }

  /// What decoding had to guess or repair so far.
  var decodingNotes: [Note] { decoder?.notes ?? [] }

  private func gatherText() throws {
    repeat {
      guard text.count <= limits.documentBytes else {
        throw DocumentFailure.tooLarge(limit: limits.documentBytes)
      }
    } while try decodeMore()
  }

  private func decodeMore() throws -> Bool {
    guard let more = try decodeNext() else { return false }
    text += more
    return true
  }

  private func fill() throws -> Bool {
    guard !isRawAtEnd else { return false }
    let more: [UInt8]?
    do {
      more = try input.next()
    } catch let broken as InputFailure {
      failure = broken
      more = nil
    }
    guard let more else {
      isRawAtEnd = true
      return false
    }
    if raw.isEmpty { raw = more } else { raw += more }
    return true
  }

  private func decodeNext() throws -> [UInt8]? {
    if decoder == nil {
      let head = try peekBytes(TextDecoder.window)
      decoder = TextDecoder(head: head, declared: context.declaredCharset)
    }
    while true {
      let bytes = try nextBytes()
      let decoded = decoder?.decode(bytes ?? [], isLast: bytes == nil) ?? []
      context.charset = decoder?.charset
      if !decoded.isEmpty { return decoded }
      if bytes == nil { return nil }
    }
  }
}

/// Why a document cannot be read as a whole.
enum DocumentFailure: Error, Hashable, Sendable {
  /// It is larger than the bound.
  case tooLarge(limit: Int)
}
