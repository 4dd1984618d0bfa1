import Clips

extension ClipNormaliser {
  /// Absent, until a time, until told, in words only, or unreadable (FORMATS 3.3).
  mutating func fillEmbargo() {
    let words = raw.embargoes.lazy.compactMap { cleanBlock($0.text) }.first
    var best: Embargo?
    for embargo in raw.embargoes {
      guard let until = embargo.until else { continue }
      let read = self.embargo(until)
      if best.map({ isStricter(read, than: $0) }) ?? true { best = read }
    }
    if best == nil, let words { best = Embargo(.textOnly, text: words) }
    guard var embargo = best else { return }
    if embargo.text == nil { embargo.text = words }
    if embargo.state == .textOnly { note(.embargoText, field: "embargo", embargo.text) }
    clip.embargo = embargo
  }

  /// Of several times the last holds; a time says more than that there is an embargo.
  private func isStricter(_ read: Embargo, than best: Embargo) -> Bool {
    guard read.state == .until, let until = read.until else { return false }
    guard best.state == .until, let end = best.until else { return true }
    return until.latest > end.latest
  }

  private mutating func embargo(_ until: String) -> Embargo {
    guard let text = cleanLine(until), !isTemplate(text) else { return Embargo(.untilTold) }
    guard let read = readMoment(text) else {
      note(.dateUnparsed, field: "embargo", text)
      return Embargo(.invalid, text: text)
    }
    noteGuesses(read, field: "embargo")
    return Embargo(.until, until: read.moment)
  }

  /// The end of use from fields (FORMATS 3.4).
  mutating func fillExpiry() {
    for date in raw.expiries {
      guard let text = statedLine(date.text), !isTemplate(text) else { continue }
      guard let read = readMoment(text) else {
        note(.dateUnparsed, field: date.field, text)
        clip.expires.append(Expiry(at: nil, from: date.field, text: text))
        continue
      }
      noteGuesses(read, field: date.field)
      clip.expires.append(Expiry(at: read.moment, from: date.field))
    }
    clip.expires = unique(clip.expires)
  }
}

/// True for a template nobody filled in, e.g. `YYYYMMDD000000-HHMM`.
func isTemplate(_ text: String) -> Bool {
  let key = text.uppercased()
  return key.holds("YYYY") || key.holds("HHMM") || key == "TBC" || isPlaceholder(text)
}
