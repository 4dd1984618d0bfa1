import Glibc

/// A file, a pipe or the standard input, read in chunks.
public final class FileInput: ByteInput {
  private let descriptor: Int32
  private let isOwned: Bool
  private static let chunk = 256 << 10

  /// How many bytes were read.
  public private(set) var consumed: Int64 = 0

  /// Opens the file; throws `InputFailure.system`.
  public init(path: String) throws {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    isOwned = true
    if descriptor < 0 { throw InputFailure.system(errno) }
  }

  /// Reads from an open descriptor and leaves it open.
  public init(descriptor: Int32) {
    self.descriptor = descriptor
    isOwned = false
  }

  deinit { if isOwned { close(descriptor) } }

  /// The last bytes of a regular file; nil for a pipe, and where the system refuses.
  public func ending(_ count: Int) -> [UInt8]? {
    var status = stat()
    guard count > 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    let start = max(0, Int(status.st_size) - count)
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, read in
      read = max(0, pread(descriptor, buffer.baseAddress, buffer.count, off_t(start)))
    }
  }

  /// The next bytes, nil at the end; throws `InputFailure.system`.
  public func next() throws -> [UInt8]? {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
      var result = read(descriptor, buffer.baseAddress, buffer.count)
      while result < 0 && errno == EINTR {
        result = read(descriptor, buffer.baseAddress, buffer.count)
      }
      if result < 0 { failure = errno }
      count = max(0, result)
    }
    if failure != 0 { throw InputFailure.system(failure) }
    consumed += Int64(bytes.count)
    return bytes.isEmpty ? nil : bytes
  }
}
