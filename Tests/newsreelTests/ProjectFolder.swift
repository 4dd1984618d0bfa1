import Foundation

/// The folder of the project, found from where this file lies.
enum ProjectFolder {
  /// No folder above this file is the project's.
  struct Missing: Error {}

  /// The path of a file of the project.
  static func path(_ name: String) throws -> String {
    var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    for _ in 0..<6 {
      folder.deleteLastPathComponent()
      if FileManager.default.fileExists(atPath: folder.path + "/Sources/newsreel/Newsreel.swift") {
        return folder.path + "/" + name
      }
    }
    throw Missing()
  }
}
