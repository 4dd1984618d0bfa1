/// Where the body of an answer goes.
protocol BodySink: AnyObject {
  /// Prepares for the body that follows this head; the reason where it cannot be taken.
  func begin(_ head: ResponseHead) -> FetchError.Fact?
  /// Takes the next bytes; the reason where they cannot be kept.
  func take(_ bytes: UnsafeBufferPointer<UInt8>) -> FetchError.Fact?
}

/// Keeps a body in memory.
final class MemorySink: BodySink {
  private(set) var bytes: [UInt8] = []
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  func begin(_ head: ResponseHead) -> FetchError.Fact? {
    // A sender may claim any length; room is made for what it has not sent only up to 1 MiB.
    bytes.reserveCapacity(min(head.contentLength ?? 0, limit, 1 << 20))
    return nil
  }

  func take(_ bytes: UnsafeBufferPointer<UInt8>) -> FetchError.Fact? {
    guard bytes.count <= limit - self.bytes.count else { return .tooLarge(limit: limit) }
    self.bytes.append(contentsOf: bytes)
    return nil
  }
}
