import Clips

/// The raw clip of one row.
func tableClip(_ row: inout TableRow) -> RawClip {
  var clip = RawClip()
  let number = row.take(.storyNumber)
  clip.id = row.take(.id) ?? number
  clip.storyNumber = number
  clip.version = row.take(.version)
  clip.source = row.take(.source)
  clip.service = row.take(.service)
  clip.url = row.take(.url)
  takeTitles(&row, into: &clip)
  if let word = row.take(.kind) {
    clip.kind = ClipKind(rawValue: word.lowercased()) ?? ClipKind(typeWord: word)
    if clip.kind == nil { row.leave(word, of: .kind) }
  }
  takeTexts(&row, into: &clip)
  takeTimes(&row, into: &clip)
  takeRights(&row, into: &clip)
  takeMedia(&row, into: &clip)
  clip.place = place(&row)
  clip.languages = row.takeAll(.language)
  clip.keywords = row.takeAll(.tags)
  clip.genre = row.takeAll(.genre)
  clip.people = row.takeAll(.people)
  var statistics = Statistics()
  statistics.views = row.take(.views).flatMap(wholeNumber)
  statistics.likes = row.take(.likes).flatMap(wholeNumber)
  statistics.downloads = row.take(.downloads).flatMap(wholeNumber)
  if statistics != Statistics() { clip.statistics = statistics }
  clip.extra.members += row.rest.members
  return clip
}

private func takeTitles(_ row: inout TableRow, into clip: inout RawClip) {
  let title = row.take(.title)
  let headline = row.take(.headline)
  if let title { clip.titles.append(RawTitle(.headline, title)) }
  if let headline { clip.titles.append(RawTitle(.headline, headline)) }
  if let slug = row.take(.slug) { clip.titles.append(RawTitle(.slug, slug)) }
}

private func takeTexts(_ row: inout TableRow, into clip: inout RawClip) {
  let roles: [(TableColumn, SectionRole)] = [
    (.description, .description), (.summary, .summary), (.storyline, .storyline),
    (.script, .script), (.shotlist, .shotlist), (.transcript, .transcript), (.note, .note),
  ]
  for (column, role) in roles {
    while let text = row.take(column) {
      clip.sections.append(RawSection(role, text, from: column.rawValue))
    }
  }
}

private func takeTimes(_ row: inout TableRow, into clip: inout RawClip) {
  if let text = row.take(.duration) { clip.durations.append(RawDuration(text)) }
  let meanings: [(TableColumn, RawDate.Meaning)] = [
    (.published, .published), (.updated, .versionCreated), (.created, .firstCreated),
  ]
  for (column, meaning) in meanings {
    while let text = row.take(column) {
      clip.dates.append(RawDate(meaning, field: column.rawValue, text))
    }
  }
  clip.contentDate = row.take(.contentDate)
}

private func takeRights(_ row: inout TableRow, into clip: inout RawClip) {
  while let text = row.take(.restrictions) {
    clip.restrictions.append(RawRestriction(text, from: "restrictions"))
  }
  if let licence = row.take(.licence) {
    if let text = restrictions(inLicence: licence) {
      clip.restrictions.append(RawRestriction(text, from: "license"))
    } else {
      clip.licence = licence
    }
  }
  clip.credit = row.take(.credit)
  clip.copyright = row.take(.copyright)
  clip.rightsHolder = row.take(.rightsHolder)
  clip.price = row.take(.price)
  if let text = row.take(.embargo) { clip.embargoes.append(embargo(text)) }
  while let text = row.take(.expires) {
    for part in text.split(separator: "|") {
      clip.expiries.append(RawDate(.other, field: "expires", String(part).trimmed))
    }
  }
  takeStatus(&row, into: &clip)
}

/// `Success`, `Warning` and `Fail` are words of a download log, not of a newsroom.
private func takeStatus(_ row: inout TableRow, into clip: inout RawClip) {
  guard let word = row.take(.status) else { return }
  switch word.lowercased() {
  case "success", "warning", "fail", "failed", "error", "ok", "done", "skipped":
    row.leave(word, of: .status)
  case "unknown": break
  default: clip.status = word
  }
}

/// An embargo column holds a time, or words where no time is known.
private func embargo(_ text: String) -> RawEmbargo {
  if text.lowercased() == Embargo.untilToldWords { return RawEmbargo(until: "") }
  return readMoment(text) == nil && text.contains(where: \.isLetter)
    ? RawEmbargo(until: nil, text: text) : RawEmbargo(until: text)
}

private func restrictions(inLicence text: String) -> String? {
  for prefix in ["restrictions:", "restriction:"] where text.lowercased().hasPrefix(prefix) {
    return String(text.dropFirst(prefix.count)).trimmed.nonEmpty
  }
  return nil
}

private func takeMedia(_ row: inout TableRow, into clip: inout RawClip) {
  for address in row.takeAll(.media) {
    var rendition = RawRendition()
    rendition.url = address
    clip.renditions.append(rendition)
  }
  if let name = row.take(.filename) {
    var rendition = RawRendition()
    rendition.reference = name
    clip.renditions.append(rendition)
  }
  clip.thumbnails = row.takeAll(.thumbnail)
}

private func place(_ row: inout TableRow) -> RawPlace? {
  var place = RawPlace()
  place.raw = row.take(.location)
  place.country = row.take(.country)
  place.region = row.take(.region)
  place.city = row.take(.city)
  return place == RawPlace() ? nil : place
}
