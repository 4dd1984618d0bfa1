import Foundation
import Rights
import Yams

/// Reads outlet profiles from YAML or JSON files; what cannot be read is a warning.
struct ProfileFiles {
  private(set) var profiles: [Profile] = []
  private(set) var warnings: [ConfigurationWarning] = []
  /// When the clips were published that the profiles are meant for, where a file says so.
  private(set) var clipPublished: String?

  /// The profiles of a folder, in order of file name.
  init(folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names.sorted()
    where [".yaml", ".yml", ".json"].contains(where: { name.hasSuffix($0) }) {
      let path = folder + "/" + name
      guard let data = FileManager.default.contents(atPath: path) else {
        warnings.append(
          ConfigurationWarning(file: path, line: 1, text: "cannot be read; check its permissions"))
        continue
      }
      add(text: String(decoding: data.prefix(1 << 20), as: UTF8.self), path: path)
    }
  }

  /// The profiles of these texts.
  init(_ texts: [(path: String, text: String)]) {
    for text in texts { add(text: text.text, path: text.path) }
  }

  /// Adds the profile, or the `profiles` of a shared file, that a text holds.
  private mutating func add(text: String, path: String) {
    do {
      if let set = try? YAMLDecoder().decode(ProfileSet.self, from: text) {
        profiles += set.profiles
        clipPublished = set.clip?.published ?? clipPublished
      } else {
        profiles.append(try YAMLDecoder().decode(Profile.self, from: text))
      }
    } catch let error as YamlError {
      warnings.append(warning(path, error))
    } catch DecodingError.keyNotFound(let key, _) {
      warnings.append(
        ConfigurationWarning(
          file: path, line: 1, text: "the profile has no '\(key.stringValue)'; add it"))
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context)
    {
      let key = context.codingPath.map(\.stringValue).joined(separator: ".")
      warnings.append(
        ConfigurationWarning(
          file: path, line: line(of: key, in: text), text: "'\(key)' has a value of another type"))
    } catch {
      warnings.append(
        ConfigurationWarning(file: path, line: 1, text: "is no outlet profile (\(error))"))
    }
  }

  private func warning(_ path: String, _ error: YamlError) -> ConfigurationWarning {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      ConfigurationWarning(file: path, line: mark.line, text: "no YAML: \(problem)")
    default: ConfigurationWarning(file: path, line: 1, text: "no YAML: \(error)")
    }
  }

  private func line(of key: String, in text: String) -> Int {
    let name = key.split(separator: ".").first.map { $0 + ":" } ?? ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.firstIndex { $0.hasPrefix(name) } ?? 0) + 1
  }
}

/// The shape of a file that holds several profiles, with facts on the clip they are for.
struct ProfileSet: Decodable {
  struct ClipFacts: Decodable {
    var published: String?
  }

  var profiles: [Profile]
  var clip: ClipFacts?
}
