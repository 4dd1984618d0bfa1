/// How far a fetch has come.
public struct FetchProgress: Hashable, Sendable {
  /// Bytes that are there, those of an earlier attempt included.
  public var received: Int
  /// Bytes in all; nil where the server did not say.
  public var expected: Int?

  /// A progress of that many bytes.
  public init(received: Int, expected: Int? = nil) {
    self.received = received
    self.expected = expected
  }
}
