import Clips

extension ClipNormaliser {
  /// The status by its word, by a headline that kills, else the format's default (FORMATS 3.2).
  mutating func fillStatus() {
    if let word = cleanLine(raw.status) {
      clip.status = readStatus(word)
      if clip.status == nil {
        clip.status = .unknown
        clip.statusRaw = word
        note(.statusUnknown, field: "status", word)
      }
    } else {
      clip.status = raw.defaultStatus ?? .unknown
    }
    let headlines = raw.titles.filter { $0.field == .headline || $0.field == .title }
    if let kill = headlines.first(where: { isKillHeadline($0.text) }) {
      clip.status = .killed
      addKill(kill.text)
    } else if clip.advisories.contains(where: { $0.kind == .kill }) {
      clip.status = .killed
    }
  }

  private mutating func addKill(_ text: String) {
    guard !clip.advisories.contains(where: { $0.kind == .kill }) else { return }
    clip.advisories.append(Advisory(.kill, cleanLine(text)))
  }
}
