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
  takeTableRights(&row, into: &clip)
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
  clip.notes += row.notes
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
    while let cell = row.takeCell(column) {
      clip.sections.append(RawSection(role, cell.value, from: cell.heading))
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
