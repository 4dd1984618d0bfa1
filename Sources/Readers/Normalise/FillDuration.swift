import Clips

extension ClipNormaliser {
  /// The length of the item, else the largest of its files that have an address (FORMATS 3.5).
  mutating func fillDuration() {
    var stated: [(RawDuration, ReadDuration)] = []
    var files: [(RawDuration, ReadDuration)] = []
    let all =
      raw.durations + (gluedDuration.map { [RawDuration($0)] } ?? [])
      + raw.renditions.compactMap { rendition in
        guard rendition.url != nil, var duration = rendition.duration else { return nil }
        duration.isOfFile = true
        return duration
      }
    var unread: String?
    for duration in all {
      guard let text = statedLine(duration.text) else { continue }
      guard let read = readDuration(duration) else {
        if !duration.isOfFile, plainNumber(text) != 0 { unread = unread ?? text }
        continue
      }
      if duration.isOfFile {
        files.append((duration, read))
      } else {
        stated.append((duration, read))
      }
    }
    let largest = files.max { $0.1.seconds < $1.1.seconds }
    if let (duration, read) = stated.first ?? largest {
      clip.duration = read.seconds
      clip.durationRaw = cleanLine(duration.text)
      clip.isDurationSuspect = read.isSuspect
      if read.hasFoldedDigits { note(.digitsFolded, field: "duration") }
      if read.isSuspect { note(.durationUnitGuessed, field: "duration", clip.durationRaw) }
    } else if let unread {
      clip.durationRaw = unread
      note(.durationUnparsed, field: "duration", unread)
    }
    let seconds = (stated + files).map(\.1.seconds)
    if let low = seconds.min(), let high = seconds.max(), high - low > 1 {
      note(.durationConflict, field: "duration", "\(plain(low)) to \(plain(high)) s")
    }
  }

  private func plain(_ seconds: Double) -> String { JSONWriter.text(of: seconds) }
}
