import Glibc

/// A file or folder that cannot be made, read or written; the system's error number.
struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  var path: String
  var error: Int32

  init(_ path: String, _ error: Int32) {
    self.path = path
    self.error = error
  }

  /// What went wrong and what to do next.
  var description: String {
    let reason = String(cString: strerror(error))
    return switch error {
    case ENOSPC, EDQUOT: "\(path): \(reason); free space or choose another folder."
    case EACCES, EPERM, EROFS: "\(path): \(reason); choose a folder you may write to."
    default: "\(path): \(reason); check the path or choose another."
    }
  }
}

/// The folder a path lies in.
func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// Makes a folder and those it lies in, where they are missing.
func makeFolder(_ path: String) throws(FileError) {
  var made = path.hasPrefix("/") ? "/" : ""
  for part in path.split(separator: "/") {
    made += part
    guard mkdir(made, 0o777) == 0 || errno == EEXIST else { throw FileError(path, errno) }
    made += "/"
  }
  var facts = stat()
  guard path.isEmpty || stat(path, &facts) == 0 else { throw FileError(path, errno) }
  guard path.isEmpty || facts.st_mode & S_IFMT == S_IFDIR else { throw FileError(path, ENOTDIR) }
}
