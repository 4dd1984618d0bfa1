import Glibc

/// The file that remembers what was done with clips, one JSON line each; lines are only added.
struct UseLog: Sendable {
  let path: String

  init(_ path: String) { self.path = path }

  /// Adds uses; several processes may do so at once.
  func append(_ uses: [Use]) throws(FileError) {
    guard !uses.isEmpty else { return }
    try makeFolder(folder(of: path))
    let file = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw FileError(path, errno) }
    defer { close(file) }
    while flock(file, LOCK_EX) != 0 {
      guard errno == EINTR else { throw FileError(path, errno) }
    }
    var bytes = uses.flatMap(\.line)
    // A line that a crash or a full disk cut off must not swallow the next one.
    var last: UInt8 = 0x0A
    let end = lseek(file, 0, SEEK_END)
    if end > 0, pread(file, &last, 1, end - 1) == 1, last != 0x0A { bytes.insert(0x0A, at: 0) }
    guard writeAll(bytes, to: file) else { throw FileError(path, errno) }
  }

  /// Hands every use to `body` in the order they were done; damaged lines are passed over. No log
  /// is an empty log.
  func forEach(_ body: (Use) -> Void) throws(FileError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return }
      throw FileError(path, errno)
    }
    defer { close(file) }
    var line = LogLine()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw FileError(path, errno) }
      if count == 0 { break }
      var rest = buffer[..<count]
      while let end = rest.firstIndex(of: 0x0A) {
        line.append(rest[..<end])
        if let use = line.use { body(use) }
        line = LogLine()
        rest = rest[(end + 1)...]
      }
      line.append(rest)
    }
    if let use = line.use { body(use) }
  }

  /// The uses of these clips, in the order they were done.
  func uses(of ids: Set<String>) throws(FileError) -> [Use] {
    var found: [Use] = []
    try forEach { if ids.contains($0.id) { found.append($0) } }
    return found
  }
}

/// A line of the log as it is gathered; one of over a megabyte is none of ours.
private struct LogLine {
  private var bytes: [UInt8] = []
  private var isTooLong = false

  mutating func append(_ piece: ArraySlice<UInt8>) {
    if bytes.count + piece.count > 1 << 20 { isTooLong = true }
    if !isTooLong { bytes += piece }
  }

  var use: Use? { isTooLong || bytes.isEmpty ? nil : Use(line: bytes) }
}
