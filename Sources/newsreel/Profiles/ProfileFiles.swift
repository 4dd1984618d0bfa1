import Foundation
import Rights

/// Reads outlet profiles from YAML or JSON files; what is not understood is a warning.
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
      add(YAMLFile(path: folder + "/" + name))
    }
  }

  /// The profiles of these texts.
  init(_ texts: [(path: String, text: String)]) {
    for text in texts { add(YAMLFile(path: text.path, text: text.text)) }
  }

  /// Adds the profile, or the `profiles` of a shared file, that a file holds.
  private mutating func add(_ file: YAMLFile) {
    warnings += file.warnings
    guard file.root != nil else { return }
    clipPublished = file.text("clip", "published") ?? clipPublished
    let written = file.rawProfiles()
    if written.isEmpty {
      warnings.append(
        ConfigurationWarning(
          file: file.path, line: 1, text: "is no outlet profile: write one `name: value` on a line"
        ))
    }
    for raw in written {
      let (profile, mistakes) = ProfileReader.read(raw)
      for mistake in mistakes { warn(mistake) }
      guard let profile else { continue }
      guard let earlier = profiles.firstIndex(where: { $0.id == profile.id }) else {
        profiles.append(profile)
        continue
      }
      // Which of the two is meant nobody can say, so neither is judged for.
      let line = raw.entries.first { $0.name == ProfileField.id.rawValue }?.line ?? raw.line
      let mistake = ProfileMistake(
        file: raw.file, line: line, field: ProfileField.id.rawValue, fault: .taken(profile.id))
      warn(mistake)
      profiles[earlier].mistakes.append(mistake)
    }
  }

  private mutating func warn(_ mistake: ProfileMistake) {
    warnings.append(
      ConfigurationWarning(file: mistake.file, line: mistake.line, text: mistake.text))
  }
}
