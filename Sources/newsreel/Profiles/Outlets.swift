import ArgumentParser
import Clips
import Rights

/// The outlets there are profiles of, and which of them is asked for; nothing is ever judged for
/// another one.
struct Outlets {
  let profiles: [Profile]
  let warnings: [ConfigurationWarning]
  /// When the clips were published that the profiles are meant for, where a file says so.
  let clipPublished: Int64?
  /// The name given, nil where none was or a file was.
  private let asked: String?
  /// The file they come from, where one was named.
  private let file: String?

  /// There is no such profile, or several where one is asked for; the ids of those there are.
  enum Mistake: Error, Hashable, CustomStringConvertible {
    case unknown(String, known: [String])
    case several(String, known: [String])

    var description: String {
      switch self {
      case .unknown(let name, let known):
        "there is no profile '\(name)'; "
          + (known.isEmpty
            ? "newsreel profile init writes one" : "there are " + known.joined(separator: ", "))
      case .several(let file, let known):
        "\(file) holds several profiles; say which with --profiles \(file) --profile "
          + known.joined(separator: "|")
      }
    }
  }

  /// The outlets of the user's folder, or of the file that `name` or `file` names.
  init(name: String?, file: String? = nil, places: Places = .standard) throws {
    let isFile = name.map(Self.isFile) ?? false
    guard let path = file ?? (isFile ? name : nil) else {
      self.init(ProfileFiles(folder: places.profiles), name: name)
      return
    }
    guard case .text(let text) = FileText(path: path) else {
      complain("newsreel: \(path) cannot be read; check the path and its permissions")
      throw ExitCode(2)
    }
    self.init(ProfileFiles([(path, text)]), name: isFile && file == nil ? nil : name, file: path)
  }

  /// The outlets of files that were read.
  init(_ files: ProfileFiles, name: String?, file: String? = nil) {
    profiles = files.profiles
    warnings = files.warnings
    clipPublished = files.clipPublished.flatMap { Clips.Moment($0)?.seconds }
    asked = name
    self.file = file
  }

  /// The outlet of that name: its id, or else its name.
  func named(_ name: String) throws(Mistake) -> Profile {
    guard
      let found = profiles.first(where: { $0.id == name })
        ?? profiles.first(where: { $0.name == name })
    else { throw .unknown(name, known: profiles.map(\.id)) }
    return found
  }

  /// The outlet asked for on the command line, else in the settings, else the first; nil where
  /// there is none at all.
  func chosen(setting: String?) throws(Mistake) -> Profile? {
    if let asked { return try named(asked) }
    if let file {
      guard profiles.count < 2 else { throw .several(file, known: profiles.map(\.id)) }
      return profiles.first
    }
    if let setting { return try named(setting) }
    return profiles.first
  }

  /// All outlets, or the one asked for.
  func several() throws(Mistake) -> [Profile] {
    if let asked { return [try named(asked)] }
    return profiles
  }

  private static func isFile(_ path: String) -> Bool {
    path.contains("/") || path.hasSuffix(".yaml") || path.hasSuffix(".yml")
      || path.hasSuffix(".json")
  }
}

/// What `body` gives; a mistake about outlets is told and ends the command with status 2.
func outlet<Value>(_ body: () throws(Outlets.Mistake) -> Value) throws -> Value {
  do {
    return try body()
  } catch {
    complain("newsreel: \(error)")
    throw ExitCode(2)
  }
}
