/// Bytes in order: a file, a pipe, bytes in memory, or an inflated other input.
public protocol ByteInput {
  /// The next bytes, nil at the end; never empty. Throws a `ReadProblem.Fact`-worthy failure.
  mutating func next() throws -> [UInt8]?
  /// How many bytes of the outermost input were consumed so far.
  var consumed: Int64 { get }
  /// The last bytes, at most that many, whatever was read; nil where they cannot be had before the
  /// rest.
  func ending(_ count: Int) -> [UInt8]?
}

extension ByteInput {
  /// Nil: what comes last is not known before it comes.
  public func ending(_ count: Int) -> [UInt8]? { nil }
}

/// Why an input gave no further bytes.
public enum InputFailure: Error, Hashable, Sendable {
  /// The system refused, with its error number.
  case system(Int32)
  /// The compressed data are damaged.
  case compressionDamaged
  /// The compressed data swelled beyond that many bytes.
  case compressionBomb(bytes: Int64)
}
