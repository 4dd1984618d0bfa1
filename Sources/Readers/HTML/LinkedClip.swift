import Clips

/// The raw clip of one schema.org VideoObject; what it does not read stays in `fields`.
func linkedClip(
  _ fields: inout JSONFields, parentHeadline: String?, _ page: WebPage, _ context: DocumentContext
) -> RawClip {
  var clip = RawClip()
  clip.format = "html-jsonld"
  clip.kind = fields.value("islivebroadcast") == .bool(true) ? .live : .video
  fields.pass("@type", "@context", "type")
  let base = context.url ?? page.meta("og:url") ?? page.canonical
  takeIdentity(&fields, base: base, into: &clip)
  takeTitles(&fields, parentHeadline: parentHeadline, page, into: &clip)
  for (name, role) in [
    ("description", SectionRole.description), ("abstract", .summary), ("caption", .caption),
    ("transcript", .transcript), ("articlebody", .body),
  ] {
    for text in fields.texts(name) {
      let isMarkup = looksLikeMarkup(text)
      clip.sections.append(
        RawSection(
          role, isMarkup ? text : withoutEntities(text), form: isMarkup ? .markup : .plain))
    }
  }
  takeTimes(&fields, into: &clip)
  takeRights(&fields, into: &clip)
  takeMedia(&fields, into: &clip)
  clip.source =
    (fields.texts("publisher", "author", "creator", "productioncompany").first
    ?? page.meta("og:site_name")).map(withoutEntities)
  clip.languages = fields.texts("inlanguage")
  if clip.languages.isEmpty, let language = page.language { clip.languages = [language] }
  clip.place = linkedPlace(fields.value("contentlocation", "locationcreated"))
  clip.keywords = fields.texts("keywords").flatMap { text in
    text.split(separator: ",").map { withoutEntities(String($0)).trimmed }
  }.filter { !$0.isEmpty }
  clip.genre = fields.texts("genre")
  clip.people = fields.texts("actor", "actors", "director")
  clip.contentWarnings = fields.texts("contentrating")
  clip.statistics = statistics(&fields)
  clip.shots = fields.objects("haspart").map(shot)
  return clip
}

private func takeIdentity(_ fields: inout JSONFields, base: String?, into clip: inout RawClip) {
  let own = fields.text("@id")
  let identifiers = fields.value("identifier")?.listed ?? []
  let address = fields.text("url")
  let embed = fields.text("embedurl")
  let identifier = identifiers.lazy.compactMap(\.texts.first).first
  clip.id = own.flatMap { absolute($0, base: base) } ?? identifier ?? address ?? embed
  if let identifier, identifier != clip.id {
    clip.alternativeIDs.append(AlternativeID(scheme: "identifier", value: identifier))
  }
  if let embed, embed != clip.id {
    clip.alternativeIDs.append(AlternativeID(scheme: "embedUrl", value: embed))
  }
  clip.url = address ?? base
}

/// A fragment alone names something only together with its page; a blank node names nothing.
private func absolute(_ id: String, base: String?) -> String? {
  if id.hasPrefix("_:") { return nil }
  guard id.hasPrefix("#") else { return id }
  return base.map { String($0.prefix { $0 != "#" }) + id }
}

private func takeTitles(
  _ fields: inout JSONFields, parentHeadline: String?, _ page: WebPage, into clip: inout RawClip
) {
  let own = fields.texts("name") + fields.texts("headline")
  clip.titles = own.map { RawTitle(.headline, withoutEntities($0)) }
  let around = [parentHeadline, page.meta("og:title"), page.title].compactMap { $0 }
  clip.titles += around.prefix(1).map { RawTitle(.title, withoutEntities($0)) }
}

private func takeTimes(_ fields: inout JSONFields, into clip: inout RawClip) {
  clip.durations = fields.texts("duration").map { RawDuration($0) }
  let dates: [(String, RawDate.Meaning)] = [
    ("uploaddate", .published), ("datepublished", .published), ("datemodified", .versionCreated),
    ("datecreated", .contentCreated),
  ]
  for (name, meaning) in dates {
    if let text = fields.text(name) { clip.dates.append(RawDate(meaning, field: name, text)) }
  }
  clip.expiries = fields.texts("expires").map { RawDate(.other, field: "expires", $0) }
}

private func takeRights(_ fields: inout JSONFields, into clip: inout RawClip) {
  clip.licence = fields.value("license")?.texts.first
  for name in ["usageinfo", "conditionsofaccess"] {
    clip.restrictions += fields.texts(name).map {
      RawRestriction(withoutEntities($0), from: name)
    }
  }
  for (name, words) in [
    ("regionsallowed", "allow region: "), ("ineligibleregion", "deny region: "),
  ] {
    let regions = fields.texts(name)
    guard !regions.isEmpty else { continue }
    let text = words + regions.map(withoutEntities).joined(separator: ", ")
    clip.restrictions.append(RawRestriction(text, from: name))
  }
  clip.copyright = fields.texts("copyrightnotice").first
  clip.rightsHolder = fields.texts("copyrightholder").first
  clip.credit = fields.texts("credittext").first
}

private func takeMedia(_ fields: inout JSONFields, into clip: inout RawClip) {
  let needsLogin = fields.value("requiressubscription") == .bool(true) ? true : nil
  var files = [fields.value("encoding")?.objects ?? []].flatMap { $0 }
  var own = JSONObject()
  for name in ["width", "height", "encodingformat", "bitrate", "contentsize"] {
    if let text = fields.value(name)?.texts.first {
      own.members.append(.init(name, .string(text)))
    }
  }
  for address in fields.texts("contenturl") {
    files.insert(JSONObject([.init("contenturl", .string(address))] + own.members), at: 0)
  }
  for file in files {
    var inner = JSONFields(file)
    var rendition = RawRendition()
    guard let url = inner.text("contenturl") else { continue }
    rendition.url = url
    rendition.name = inner.text("name")
    rendition.mime = inner.text("encodingformat")
    rendition.width = inner.text("width")
    rendition.height = inner.text("height")
    rendition.bitrate = inner.text("bitrate")
    rendition.size = inner.text("contentsize")
    rendition.needsLogin = needsLogin
    if rendition.mime == nil { rendition.medium = .video }
    clip.renditions.append(rendition)
  }
  for name in ["thumbnailurl", "thumbnail", "image"] {
    for value in fields.value(name)?.listed ?? [] {
      guard let address = address(value), clip.thumbnails.count < 100 else { continue }
      if !clip.thumbnails.contains(address) { clip.thumbnails.append(address) }
    }
  }
}

private func address(_ value: JSONValue) -> String? {
  guard let object = value.members else { return value.texts.first }
  var fields = JSONFields(object)
  return fields.text("contenturl", "url", "@id")
}

private func statistics(_ fields: inout JSONFields) -> Statistics? {
  var statistics = Statistics()
  statistics.views = fields.text("interactioncount").flatMap(wholeNumber)
  for object in fields.objects("interactionstatistic") {
    var inner = JSONFields(object)
    let type =
      inner.value("interactiontype").map { value -> String in
        value.members?["@type"]?.texts.first ?? value.texts.first ?? ""
      } ?? ""
    guard let count = inner.text("userinteractioncount").flatMap(wholeNumber) else { continue }
    if type.hasSuffix("LikeAction") {
      statistics.likes = statistics.likes ?? count
    } else if type.isEmpty || type.hasSuffix("WatchAction") || type.hasSuffix("ViewAction") {
      statistics.views = statistics.views ?? count
    }
  }
  return statistics == Statistics() ? nil : statistics
}

private func shot(_ object: JSONObject) -> Shot {
  var fields = JSONFields(object)
  var shot = Shot()
  shot.start = fields.text("startoffset").flatMap { readTimecode($0) }
  shot.end = fields.text("endoffset").flatMap { readTimecode($0) }
  shot.text = fields.text("name", "description").flatMap { cleanLine(withoutEntities($0)) }
  return shot
}

/// A place that is a line, or a schema.org Place with its address.
func linkedPlace(_ value: JSONValue?) -> RawPlace? {
  guard let first = value?.listed.first else { return nil }
  guard let object = first.members else {
    return first.texts.first.map { RawPlace(raw: withoutEntities($0)) }
  }
  var fields = JSONFields(object)
  var place = RawPlace()
  if let address = fields.value("address") {
    if let parts = address.members {
      var inner = JSONFields(parts)
      place.city = inner.text("addresslocality")
      place.region = inner.text("addressregion")
      place.country = inner.value("addresscountry")?.texts.first
    } else {
      place.raw = address.texts.first
    }
  }
  place.raw = fields.text("name").map(withoutEntities) ?? place.raw
  return place == RawPlace() ? nil : place
}
