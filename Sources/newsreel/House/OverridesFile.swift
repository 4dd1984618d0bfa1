import Clips
import Rights

/// The overrides of a file, and what of it was passed over.
struct OverridesFile {
  private(set) var overrides: [HouseOverride] = []
  private(set) var entries: EntryFile

  static let names = [
    "clip", "version", "digest", "ruling", "profile", "who", "when", "until", "reason",
  ]

  init(path: String, text: String) {
    self.init(EntryFile(path: path, text: text, names: Self.names))
  }

  /// Reads the file; a missing one has no overrides.
  init(path: String) { self.init(EntryFile(path: path, names: Self.names)) }

  private init(_ file: EntryFile) {
    entries = file
    for entry in file.entries {
      guard let override = reading(entry) else { continue }
      if overrides.contains(where: { $0.isAbout(override.clip, override.profile) }) {
        entries.warn(entry.line, "this clip has an override above; this one holds")
        overrides.removeAll { $0.isAbout(override.clip, override.profile) }
      }
      overrides.append(override)
    }
  }

  private mutating func reading(_ entry: EntryFile.Entry) -> HouseOverride? {
    let names = ["clip", "digest", "ruling", "who", "when", "reason"]
    guard let texts = entries.required(names, of: entry) else { return nil }
    guard let ruling = HouseOverride.Ruling(rawValue: texts[2].lowercased()) else {
      entries.warn(
        entry.fields["ruling"]?.line ?? entry.line,
        "'\(texts[2])' is no ruling; write allow or deny")
      return nil
    }
    guard let when = entries.moment("when", of: entry) else { return nil }
    let until = entries.moment("until", of: entry, reading: lastMoment)
    // An end that cannot be read must not become no end.
    if until == nil, entry.fields["until"] != nil { return nil }
    return HouseOverride(
      clip: texts[0], version: entry.text("version"), digest: texts[1], ruling: ruling,
      profile: entry.text("profile"), who: texts[3], when: when, until: until, reason: texts[5])
  }
}

extension HouseOverride {
  /// The override as an entry of the file.
  var yaml: String {
    var entry = EntryText()
    entry.add("clip", clip)
    entry.add("version", version)
    entry.add("digest", digest)
    entry.addPlain("ruling", ruling.rawValue)
    entry.add("profile", profile)
    entry.add("who", who)
    entry.addPlain("when", "\(Moment(seconds: when))")
    entry.addPlain("until", until.map { "\(Moment(seconds: $0))" })
    entry.add("reason", reason)
    return entry.text
  }
}
