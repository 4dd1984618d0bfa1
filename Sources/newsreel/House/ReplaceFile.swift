import Glibc

/// Keeps other programs that change files of a folder waiting until it is released.
struct FolderLock {
  private let descriptor: Int32

  init(_ folder: String) throws(FileError) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(folder, errno) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        let error = errno
        close(descriptor)
        throw FileError(folder, error)
      }
    }
  }

  func release() { close(descriptor) }
}

/// Gives a file other contents, all or none; a link is followed, so that what it names is changed.
func replaceFile(_ path: String, _ bytes: [UInt8]) throws(FileError) {
  let target =
    realpath(path, nil).map { name in
      defer { free(name) }
      return String(cString: name)
    } ?? path
  let part = target + ".new"
  unlink(part)
  let error = createFile(part, bytes)
  guard error == 0 else { throw FileError(part, error) }
  guard rename(part, target) == 0 else {
    let error = errno
    unlink(part)
    throw FileError(target, error)
  }
}
