import Clips

extension ClipNormaliser {
  /// Media files once per address and medium, in order; unreadable numbers are dropped with a note.
  mutating func fillRenditions() {
    var seen = Set<String>()
    for rendition in raw.renditions.prefix(limits.items) {
      let url = address(rendition.url)
      let reference = address(rendition.reference)
      guard let address = url ?? reference else { continue }
      let file = self.rendition(rendition, url, reference)
      // Some senders give picture and caption the same address.
      let key = address + "\n" + (file.medium?.rawValue ?? "")
      if seen.insert(key).inserted { clip.renditions.append(file) }
    }
    clip.thumbnails = raw.thumbnails.compactMap(address)
    clip.thumbnails += clip.renditions.compactMap { $0.medium == .picture ? $0.url : nil }
    clip.thumbnails = unique(clip.thumbnails)
  }

  private func address(_ text: String?) -> String? {
    guard let line = cleanLine(text), !isPlaceholder(line) else { return nil }
    return line
  }

  private mutating func rendition(_ raw: RawRendition, _ url: String?, _ reference: String?)
    -> Rendition
  {
    var rendition = Rendition()
    rendition.name = cleanLine(raw.name)
    rendition.url = url
    rendition.reference = reference
    rendition.mime = cleanLine(raw.mime)
    rendition.format = cleanLine(raw.format)
    rendition.width = pixels(raw.width, "width")
    rendition.height = pixels(raw.height, "height")
    rendition.framesPerSecond = frames(raw.frameRate)
    rendition.bitrate = measured(raw.bitrate, "bitrate", readBitrate)
    rendition.bytes = measured(raw.size, "bytes", readSize)
    rendition.duration = raw.duration.flatMap { length in
      let read = readDuration(length)
      if read == nil, statedLine(length.text) != nil, plainNumber(length.text) != 0 {
        note(.durationUnparsed, field: "renditions.duration", cleanLine(length.text))
      }
      return read?.seconds
    }
    rendition.needsLogin = raw.needsLogin
    rendition.medium = raw.medium ?? guessMedium(of: rendition)
    return rendition
  }

  private mutating func pixels(_ text: String?, _ field: String) -> Int? {
    measured(text, field) { text in
      let digits = text.hasSuffix("px") ? String(text.dropLast(2)) : text
      return plainNumber(trimmed(digits)).flatMap { (1...100_000).contains($0) ? Int($0) : nil }
    }
  }

  private mutating func frames(_ text: String?) -> Double? {
    measured(text, "fps") { text in
      let parts = text.split(separator: "/")
      if parts.count == 2, let over = plainNumber(trimmed(parts[0])),
        let under = plainNumber(trimmed(parts[1])), under > 0
      {
        return over / under
      }
      return plainNumber(trimmed(text.prefix { $0 != " " && !$0.isLetter })).flatMap {
        $0 > 0 && $0 <= 1000 ? $0 : nil
      }
    }
  }

  /// A value that was sent and read; sent but unreadable is dropped with a note.
  private mutating func measured<Value>(
    _ text: String?, _ field: String, _ read: (String) -> Value?
  ) -> Value? {
    guard let text = cleanLine(text), !isPlaceholder(text) else { return nil }
    if let value = read(text.lowercased()) { return value }
    if plainNumber(text) != 0 { note(.valueDropped, field: "renditions." + field, text) }
    return nil
  }
}

/// Bytes: a plain whole number; a number with a unit is too coarse to be a size.
func readSize(_ text: String) -> Int? {
  guard let value = plainNumber(text), value >= 1, value < 1e15 else { return nil }
  return Int(value)
}

/// Bits per second: a plain number, or one with a unit (`400 kbps`, `2.5 Mbit/s`).
func readBitrate(_ text: String) -> Double? {
  let digits = text.prefix { $0.isNumber || $0 == "." || $0 == "," }
  guard let value = plainNumber(digits), value > 0, value < 1e12 else { return nil }
  switch trimmed(text[digits.endIndex...]) {
  case "", "bps", "bit/s", "b/s": return value
  case "k", "kbps", "kbit/s", "kb/s", "kbit": return value * 1000
  case "m", "mbps", "mbit/s", "mb/s", "mbit": return value * 1_000_000
  default: return nil
  }
}
