import Foundation

/// Where the program keeps and looks for its files.
struct Places: Sendable {
  var environment: [String: String]

  static let standard = Places(environment: ProcessInfo.processInfo.environment)

  var home: String { environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? "." }

  /// `$XDG_DATA_HOME/newsreel`
  var data: String { base("XDG_DATA_HOME", ".local/share") + "/newsreel" }

  /// `$XDG_CONFIG_HOME/newsreel`
  var configuration: String { base("XDG_CONFIG_HOME", ".config") + "/newsreel" }

  /// `$XDG_STATE_HOME/newsreel`
  var state: String { base("XDG_STATE_HOME", ".local/state") + "/newsreel" }

  /// The folder of outlet profiles.
  var profiles: String { configuration + "/profiles" }

  var catalogue: String { data + "/catalogue.sqlite" }

  /// The file that takes what would spoil the screen.
  var log: String { state + "/newsreel.log" }

  /// The folders of themes, the nearest to the user first.
  var themes: [String] {
    var folders = [configuration + "/themes"]
    var folder = executableFolder
    folders.append(folder + "/themes")
    folders.append((folder as NSString).deletingLastPathComponent + "/share/newsreel/themes")
    for _ in 0..<5 {
      folder = (folder as NSString).deletingLastPathComponent
      if FileManager.default.fileExists(atPath: folder + "/Package.swift") {
        folders.append(folder + "/themes")
        break
      }
    }
    return folders
  }

  private var executableFolder: String {
    let path = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "."
    return (path as NSString).deletingLastPathComponent
  }

  // The base directory specification has relative paths ignored.
  private func base(_ variable: String, _ standard: String) -> String {
    if let path = environment[variable], path.hasPrefix("/") { return path }
    return home + "/" + standard
  }
}
