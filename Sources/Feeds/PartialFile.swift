import Glibc

/// A file under way: its bytes at `path`, and at `path.from` what they came from.
final class PartialFile {
  let path: String
  private(set) var size: Int
  private let descriptor: Int32
  private var notePath: String { path + ".from" }

  /// Opens or makes the file and keeps others from writing it until this value goes.
  init(_ path: String) throws(FetchError) {
    self.path = path
    descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FetchError(.cannotWrite(path: path, error: errno)) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let error = errno
      close(descriptor)
      throw FetchError(
        error == EWOULDBLOCK ? .underWay(path: path) : .cannotWrite(path: path, error: error))
    }
    size = max(0, Int(lseek(descriptor, 0, SEEK_END)))
  }

  deinit { close(descriptor) }

  /// What `If-Range` has to hold for the bytes at hand to be gone on with; nil where they are of
  /// another address or unknown.
  func rangeCondition(for address: WebAddress) -> String? {
    guard size > 0, let note = readNote(), note.count == 3, note[0] == Self.mark,
      note[1] == address.withoutSecrets
    else { return nil }
    return Validators(entityTag: note[2]).entityTag
  }

  /// Empties the file and notes what is going to be in it.
  func restart(_ address: WebAddress, _ validators: Validators) -> FetchError.Fact? {
    unlink(notePath)
    guard ftruncate(descriptor, 0) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else { return fault }
    size = 0
    guard let condition = validators.rangeCondition else { return nil }
    let note = [Self.mark, address.withoutSecrets, condition].joined(separator: "\n") + "\n"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = open(notePath, flags, 0o600)
    guard file >= 0 else { return fault }
    defer { close(file) }
    let isWritten = Array(note.utf8).withUnsafeBufferPointer { writeAll($0, to: file) }
    return isWritten ? nil : fault
  }

  /// Adds bytes at the end.
  func append(_ bytes: UnsafeBufferPointer<UInt8>) -> FetchError.Fact? {
    guard writeAll(bytes, to: descriptor) else { return fault }
    size += bytes.count
    return nil
  }

  /// Brings the bytes to the disk and forgets what they came from.
  func finish() -> FetchError.Fact? {
    guard fsync(descriptor) == 0 else { return fault }
    unlink(notePath)
    return nil
  }

  /// Drops what came.
  func discard() {
    unlink(notePath)
    if ftruncate(descriptor, 0) == 0 { size = 0 }
  }

  /// Removes the file where nothing is in it.
  func removeIfEmpty() {
    guard size == 0 else { return }
    unlink(notePath)
    unlink(path)
  }

  private static let mark = "newsreel part 1"

  private var fault: FetchError.Fact { .cannotWrite(path: path, error: errno) }

  private func readNote() -> [String]? {
    let file = open(notePath, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 32_768)
    let count = read(file, &bytes, bytes.count)
    guard count > 0 else { return nil }
    return String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: "\n").map(
      String.init)
  }

  private func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = UnsafeBufferPointer(rebasing: rest).withMemoryRebound(to: UInt8.self) {
        write(file, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
