import Foundation

/// Where labelled texts lie, seen from a source file.
enum Folders {
  /// The first folder `name` beside a file or beside any folder above it.
  static func above(_ file: URL, _ name: String) -> URL? {
    var folder = file.resolvingSymlinksInPath().deletingLastPathComponent()
    while folder.path.count > 1 {
      let wanted = folder.appendingPathComponent(name)
      if FileManager.default.fileExists(atPath: wanted.path) { return wanted }
      folder = folder.deletingLastPathComponent()
    }
    return nil
  }
}
