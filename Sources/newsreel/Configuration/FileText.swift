import Glibc

/// What reading a small file of the user came to.
enum FileText: Equatable {
  /// The text; bytes that are no UTF-8 are replaced.
  case text(String)
  /// There is no such file.
  case missing
  /// It cannot be read, and why.
  case unreadable(String)

  /// The most bytes such a file mostly has.
  static let longest = 262_144

  /// Reads a regular file; anything else is not waited for.
  init(path: String, longest: Int = Self.longest) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else {
      self = errno == ENOENT || errno == ENOTDIR ? .missing : Self.failure(errno)
      return
    }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else {
      self = Self.failure(errno)
      return
    }
    guard facts.st_mode & S_IFMT == S_IFREG else {
      self = .unreadable("it is no file; put a text file in its place")
      return
    }
    var bytes = [UInt8](repeating: 0, count: longest + 1)
    var count = 0
    while count < bytes.count {
      let more = bytes.withUnsafeMutableBytes { buffer in
        read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
      }
      if more < 0, errno == EINTR { continue }
      guard more >= 0 else {
        self = Self.failure(errno)
        return
      }
      if more == 0 { break }
      count += more
    }
    self =
      count > longest
      ? .unreadable("it is longer than \(longest / 1024) KiB; shorten it")
      : .text(String(decoding: bytes[..<count], as: UTF8.self))
  }

  private static func failure(_ number: Int32) -> FileText {
    .unreadable("it cannot be read (\(String(cString: strerror(number)))); check its permissions")
  }
}
