import Clips

extension ClipNormaliser {
  /// Published, updated, created and captured with the precision and zone as sent (FORMATS 3.6).
  mutating func fillDates() {
    var found: [RawDate.Meaning: Moment] = [:]
    for date in raw.dates {
      guard let text = statedLine(date.text) else { continue }
      if clip.dates[date.field] == nil { clip.dates[date.field] = .string(text) }
      guard found[date.meaning] == nil, date.meaning != .other else { continue }
      guard let read = readMoment(text) else {
        note(.dateUnparsed, field: date.field, text)
        continue
      }
      noteGuesses(read, field: date.field)
      found[date.meaning] = read.moment
    }
    clip.published =
      found[.published] ?? found[.firstCreated] ?? found[.versionCreated]
    clip.updated = found[.versionCreated]
    clip.created = found[.contentCreated] ?? found[.firstCreated]
    if let captured = found[.captured] { clip.captured = captured }
  }

  /// Notes what a date left open or had to be folded from.
  mutating func noteGuesses(_ read: ReadMoment, field: String) {
    if read.hasFoldedDigits { note(.digitsFolded, field: field) }
    if read.hasArabicMonth { note(.monthNameArabic, field: field) }
    if read.moment.precision < .minute {
      note(.dateOnly, field: field)
    } else if !read.moment.isZoned {
      note(.zoneMissing, field: field)
    }
  }
}
