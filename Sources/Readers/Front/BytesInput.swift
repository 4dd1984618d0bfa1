/// Bytes that are in memory already.
public struct BytesInput: ByteInput {
  private var bytes: [UInt8]
  private var isRead = false

  /// How many bytes were handed out.
  public var consumed: Int64 { isRead ? Int64(count) : 0 }
  private let count: Int

  /// An input of these bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    count = bytes.count
  }

  /// An input of the UTF-8 of that text.
  public init(_ text: String) { self.init(Array(text.utf8)) }

  /// All bytes at once.
  public mutating func next() throws -> [UInt8]? {
    guard !isRead else { return nil }
    isRead = true
    defer { bytes = [] }
    return bytes.isEmpty ? nil : bytes
  }
}
