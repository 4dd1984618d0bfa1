import Clips

/// The raw clip of one item of the AP Media API; what it does not read stays in `fields`.
func apClip(_ fields: inout JSONFields) -> RawClip {
  var clip = RawClip()
  clip.defaultStatus = .usable
  takeIdentity(&fields, into: &clip)
  let type = fields.text("type")
  clip.kind = ClipKind(typeWord: type)
  if clip.kind == nil { clip.contentElement = type }
  clip.titles += fields.texts("headline").map { RawTitle(.headline, $0) }
  clip.titles += fields.texts("title").map { RawTitle(.title, $0) }
  clip.titles += fields.texts("slugline").map { RawTitle(.slug, $0) }
  takeTexts(&fields, into: &clip)
  takePlace(&fields, into: &clip)
  takeNewsDates(&fields, into: &clip)
  takeNewsRights(&fields, into: &clip)
  for index in clip.signals.indices where clip.signals[index].scheme == "signal" {
    clip.signals[index].scheme = "ap"
  }
  takeNewsSubjects(&fields, into: &clip)
  clip.source = fields.value("provider")?.texts.first
  if clip.source == nil { clip.source = fields.value("infosource")?.texts.first }
  clip.credit = clip.credit ?? fields.text("description_creditline")
  clip.renditions += ninjsRenditions(&fields).filter { $0.url != nil }
  if let duration = fields.text("duration") {
    clip.durations.insert(RawDuration(duration, mayBeMilliseconds: true), at: 0)
  }
  return clip
}

private func takeIdentity(_ fields: inout JSONFields, into clip: inout RawClip) {
  let address = fields.text("uri")
  if let ids = fields.value("altids")?.members {
    var inner = JSONFields(ids)
    clip.id = inner.text("itemid")
    clip.alternativeIDs = alternativeIDs(.object(ids)).filter { $0.value != clip.id }
  }
  clip.id = clip.id ?? address
  clip.url = address
  clip.version = fields.text("version")
}

/// Summaries, captions, bodies, script and shot list.
private func takeTexts(_ fields: inout JSONFields, into clip: inout RawClip) {
  let roles: [(String, SectionRole)] = [
    ("headline_extended", .summary), ("description_summary", .summary),
    ("description_caption", .caption), ("description_text", .description),
    ("nitf", .body), ("body_nitf", .body), ("body_html", .body), ("body_text", .body),
    ("script", .script), ("shotlist", .shotlist), ("storyline", .storyline),
    ("dopesheet", .dopesheet),
  ]
  for (name, role) in roles {
    for text in fields.value(name).map(texts) ?? [] {
      let form: TextForm = looksLikeMarkup(text) ? .markup : .plain
      clip.sections.append(RawSection(role, text, form: form, from: name))
    }
  }
}

/// The texts of a value that is a text, a list of texts or an object that mirrors a body.
private func texts(of value: JSONValue) -> [String] {
  guard let object = value.members else { return value.texts }
  var inner = JSONFields(object)
  return inner.text("body_html", "body_text", "nitf", "value", "text").map { [$0] } ?? []
}

private func takePlace(_ fields: inout JSONFields, into clip: inout RawClip) {
  var place = RawPlace()
  if let object = fields.value("datelinelocation")?.members {
    var inner = JSONFields(object)
    place.city = inner.text("city")
    place.region = inner.text("countryareaname")
    place.countryCode = inner.text("countrycode")
    place.country = inner.text("countryname")
  }
  place.raw = fields.text("located", "dateline")
  if place != RawPlace() { clip.place = place }
  for object in fields.objects("place", "places") {
    var inner = JSONFields(object)
    guard let name = inner.text("name"), inner.text("creator")?.lowercased() != "machine",
      inner.value("rels")?.texts.contains("ancestor") != true
    else { continue }
    clip.placesShown.append(RawPlace(raw: name))
  }
}
