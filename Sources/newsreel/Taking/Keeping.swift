import Glibc

/// A file that was taken, and its rights.
struct TakenFile: Hashable, Sendable {
  var path: String
  /// The file with the rights.
  var sidecar: String
  /// Its size.
  var bytes: Int
}

/// Gives a file under way its name in the folder, with its rights beside it; both or none, and
/// nothing that lies there is written over: a number keeps names apart.
func keep(
  _ part: String, bytes: Int, as stem: String, _ ending: String, in folder: String,
  rights: RightsSidecar
) throws(FileError) -> TakenFile {
  for number in 1...9_999 {
    let name = numbered(stem, number) + "." + ending
    let path = folder + "/" + name
    let sidecar = RightsSidecar.name(beside: path)
    if exists(path) || exists(sidecar) { continue }
    switch createFile(sidecar, rights.json(file: name, bytes: bytes)) {
    case 0: break
    case EEXIST: continue
    case let error: throw FileError(sidecar, error)
    }
    switch moveIfFree(part, to: path) {
    case 0: return TakenFile(path: path, sidecar: sidecar, bytes: bytes)
    case EEXIST: unlink(sidecar)
    case let error:
      unlink(sidecar)
      throw FileError(path, error)
    }
  }
  throw FileError(folder + "/" + stem, EEXIST)
}

/// Writes a new file; returns 0 or the system's error number.
func createFile(_ path: String, _ bytes: [UInt8]) -> Int32 {
  let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
  guard file >= 0 else { return errno }
  var error: Int32 = writeAll(bytes, to: file) && fsync(file) == 0 ? 0 : errno
  if close(file) != 0, error == 0 { error = errno }
  if error != 0 { unlink(path) }
  return error
}

private func exists(_ path: String) -> Bool {
  var facts = stat()
  return lstat(path, &facts) == 0
}

// A link takes a name only where it is free; network folders that know no links are left with the
// look that was taken before.
private func moveIfFree(_ part: String, to path: String) -> Int32 {
  if link(part, path) == 0 {
    unlink(part)
    return 0
  }
  switch errno {
  case EPERM, ENOTSUP, ENOSYS, EMLINK, EXDEV:
    if exists(path) { return EEXIST }
    return rename(part, path) == 0 ? 0 : errno
  case let error: return error
  }
}
