import Clips

extension ClipNormaliser {
  /// The shots as the reader gives them, else out of the shotlist, script or other text.
  mutating func fillShots() {
    clip.shots = raw.shots.prefix(limits.items).map(Self.clean)
    guard clip.shots.isEmpty else { return }
    for section in clip.sections {
      switch section.role {
      case .shotlist: break
      case .script, .dopesheet, .body, .description, .caption, .unknown, .storyline, .transcript:
        guard opensWithShotlist(section.text) || isShotlist(section.text) else { continue }
      case .summary, .audio, .note: continue
      }
      let read = readShotlist(withoutLabel(section.text))
      guard !read.shots.isEmpty else { continue }
      clip.shots = read.shots
      return
    }
  }

  private func opensWithShotlist(_ text: String) -> Bool {
    let head = Array(text.utf8.prefix(9)).map { $0 | 0x20 }
    return head.starts(with: "shotlist".utf8) || head.starts(with: "shot list".utf8)
  }

  private func withoutLabel(_ text: String) -> String {
    guard opensWithShotlist(text) else { return text }
    let rest = text.drop { $0 != ":" && $0 != "\n" }.dropFirst()
    return String(trimmed(rest))
  }

  private static func clean(_ shot: Shot) -> Shot {
    var shot = shot
    shot.text = cleanBlock(shot.text)
    shot.speaker = cleanLine(shot.speaker)
    shot.kind = cleanLine(shot.kind)
    shot.source = cleanLine(shot.source)
    shot.place = cleanLine(shot.place)
    shot.date = cleanLine(shot.date)
    shot.rights = cleanLine(shot.rights)
    shot.icon = cleanLine(shot.icon)
    shot.language = shot.language.flatMap(Languages.tag)
    if let start = shot.start, !start.isFinite || start < 0 { shot.start = nil }
    if let end = shot.end, !end.isFinite || end < 0 { shot.end = nil }
    return shot
  }
}
