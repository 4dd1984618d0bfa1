import Clips

/// Reads dpa digitalwires entries: one, or an array of them (FORMATS 5.3).
func readDigitalwires(_ document: Document, _ intake: Intake) throws {
  var count = 0
  try readRecords(document, intake, takingBroken: true) { object, _ in
    var fields = JSONFields(object)
    let entries = fields.has("urn") ? [object] : fields.objects("entries", "items")
    for entry in entries.isEmpty ? [object] : entries where entry.isComplete {
      count += 1
      var fields = JSONFields(entry)
      var clip = digitalwiresClip(&fields)
      clip.record = count
      fields.leave(in: &clip)
      try intake.take(clip)
    }
  }
}

private func digitalwiresClip(_ fields: inout JSONFields) -> RawClip {
  var clip = RawClip()
  clip.defaultStatus = .usable
  clip.id = fields.text("urn", "entry_id")
  clip.version = fields.text("version")
  clip.kind = ClipKind(typeWord: fields.text("type"))
  for name in ["headline", "kicker", "subhead"] {
    if let text = fields.text(name) { clip.titles.append(RawTitle(.headline, text)) }
  }
  let texts: [(String, SectionRole)] = [
    ("teaser", .summary), ("article_html", .body), ("infobox_html", .note),
  ]
  for (name, role) in texts {
    guard let text = fields.text(name) else { continue }
    clip.sections.append(RawSection(role, text, form: .markup, from: name))
  }
  if let dateline = fields.text("dateline") {
    clip.place = RawPlace(raw: dateline, isDateline: true)
  }
  takeDates(&fields, into: &clip)
  takeNotes(&fields, into: &clip)
  takeNewsRights(&fields, into: &clip)
  clip.languages += fields.texts("language")
  takeCategories(&fields, into: &clip)
  clip.source = clip.source ?? clip.credit
  for object in fields.objects("associations") { takeAssociation(object, into: &clip) }
  fields.pass("format", "entry_id", "dpasubject_names", "geosubject_names", "genre_names")
  return clip
}

private func takeDates(_ fields: inout JSONFields, into clip: inout RawClip) {
  let names: [(String, RawDate.Meaning)] = [
    ("version_created", .versionCreated), ("content_created", .contentCreated),
    ("first_created", .firstCreated), ("updated", .other),
  ]
  for (name, meaning) in names {
    if let text = fields.text(name) { clip.dates.append(RawDate(meaning, field: name, text)) }
  }
}

/// The editor's notes, and the embargo with its words; the notepad repeats them as markup.
private func takeNotes(_ fields: inout JSONFields, into clip: inout RawClip) {
  let notes = fields.objects("ednotes")
  var embargoWords: String?
  for note in notes {
    var inner = JSONFields(note)
    let role = inner.text("role")?.split(separator: ":").last?.lowercased() ?? ""
    let isPublic = inner.value("is_publishable") != .bool(false)
    guard let text = inner.text("ednote") else { continue }
    if role == "embargo" {
      embargoWords = embargoWords ?? text
    } else {
      takeEditorsNote(text, isPublic: isPublic, into: &clip)
    }
  }
  let ends = fields.statements("embargoed")
  clip.embargoes += ends.map { RawEmbargo(until: $0, text: embargoWords) }
  if ends.isEmpty, let embargoWords {
    clip.embargoes.append(RawEmbargo(until: nil, text: embargoWords))
  }
  guard notes.isEmpty, let notepad = fields.value("notepad")?.members else { return }
  var inner = JSONFields(notepad)
  for (name, isPublic) in [("public_html", true), ("nonpublic_html", false)] {
    guard let text = inner.text(name) else { continue }
    clip.sections.append(RawSection(.note, text, form: .markup, isPublic: isPublic, from: name))
  }
}

private func takeCategories(_ fields: inout JSONFields, into clip: inout RawClip) {
  for object in fields.objects("categories") {
    var inner = JSONFields(object)
    let type = inner.text("type")?.split(separator: ":").last?.lowercased() ?? ""
    guard let name = inner.text("name") else { continue }
    switch type {
    case "dpasubject", "subject":
      clip.subjects.append(Subject(code: inner.text("qcode"), scheme: type, name: name))
    case "geosubject", "poi": clip.placesShown.append(RawPlace(raw: name))
    case "genre": clip.genre.append(name)
    case "keyword": clip.keywords.append(name)
    case "provider": clip.source = clip.source ?? name
    case "wire": clip.service = clip.service ?? name
    case "person": clip.people.append(name)
    case "organisation", "organization": clip.organisations.append(name)
    default: break
    }
  }
}

private func takeAssociation(_ object: JSONObject, into clip: inout RawClip) {
  let member = NinjsMember(name: nil, object: object)
  if member.isPart { member.join(&clip) } else { clip.related.append(member.related(rank: false)) }
}
