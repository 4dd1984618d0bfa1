import Clips

/// The raw clip of one ninjs item; what it does not read stays in `fields`.
func ninjsClip(_ fields: inout JSONFields) -> RawClip {
  var clip = RawClip()
  clip.defaultStatus = .usable
  clip.id = fields.text("uri", "guid", "urn")
  if let other = fields.text("guid", "uri"), other != clip.id {
    clip.alternativeIDs.append(AlternativeID(scheme: "guid", value: other))
  }
  clip.alternativeIDs += alternativeIDs(fields.value("altids"))
  clip.version = fields.text("version")
  clip.url = fields.text("url", "weburl", "canonicalurl")
  let type = fields.text("type")
  clip.kind = ClipKind(typeWord: type)
  if clip.kind == nil { clip.contentElement = type }
  if let profile = fields.text("profile") {
    if profile == "live" { clip.kind = .live } else { clip.service = profile }
  }
  fields.pass("standard", "representationtype")
  clip.titles = ninjsHeadlines(&fields)
  clip.titles += fields.texts("title").map { RawTitle(.title, $0) }
  clip.titles += fields.texts("slugline", "slug").map { RawTitle(.slug, $0) }
  clip.titles += fields.texts("name").map { RawTitle(.name, $0) }
  takeNinjsTexts(&fields, into: &clip)
  takeNewsPlaces(&fields, into: &clip)
  takeNewsDates(&fields, into: &clip)
  takeNewsRights(&fields, into: &clip)
  takeNewsSubjects(&fields, into: &clip)
  clip.source =
    fields.value("source")?.texts.first ?? fields.value("infosources", "infosource")?.texts.first
    ?? fields.value("provider")?.texts.first
  clip.renditions += ninjsRenditions(&fields)
  if let duration = fields.text("duration") {
    clip.durations.insert(RawDuration(duration, mayBeMilliseconds: true), at: 0)
  }
  takePlannedCoverage(&fields, into: &clip)
  return clip
}

/// Headlines in the order of choice: the main one first.
func ninjsHeadlines(_ fields: inout JSONFields) -> [RawTitle] {
  var main: [String] = []
  var further: [String] = []
  for value in fields.value("headlines")?.listed ?? [] {
    guard let object = value.members else {
      further += value.texts
      continue
    }
    var inner = JSONFields(object)
    let isMain = inner.text("role")?.lowercased() == "main"
    guard let text = inner.text("value", "name", "text") else { continue }
    if isMain { main.append(text) } else { further.append(text) }
  }
  main += fields.texts("headline", "headline_main")
  let variants = fields.values(prefixed: "headline_").flatMap(\.value.texts)
  return (main + further + variants).map { RawTitle(.headline, plainLine($0)) }
}

/// The media files of an item: an object by name, or an array.
func ninjsRenditions(_ fields: inout JSONFields) -> [RawRendition] {
  switch fields.value("renditions") {
  case .object(let object):
    if object.members.contains(where: { $0.key.lowercased() == "href" }) {
      return RawRendition(json: object, mayBeMilliseconds: true).map { [$0] } ?? []
    }
    return object.members.flatMap { member in
      member.value.objects.compactMap {
        RawRendition(json: $0, name: member.key, mayBeMilliseconds: true)
      }
    }
  case .array(let elements):
    return elements.compactMap(\.members).compactMap {
      RawRendition(json: $0, mayBeMilliseconds: true)
    }
  case nil, .null, .bool, .integer, .number, .string: return []
  }
}

private func takePlannedCoverage(_ fields: inout JSONFields, into clip: inout RawClip) {
  for coverage in fields.objects("plannedcoverage") {
    var inner = JSONFields(coverage)
    if clip.titles.isEmpty {
      clip.titles = ninjsHeadlines(&inner)
      clip.titles += inner.texts("title").map { RawTitle(.title, $0) }
    }
    clip.renditions += ninjsRenditions(&inner)
    clip.languages += inner.texts("language")
    var related = Related()
    related.relation = "planned"
    related.id = inner.text("uri", "guid")
    related.kind = inner.text("type")
    related.title = inner.text("headline", "name")
    if related.id != nil { clip.related.append(related) }
  }
}

func alternativeIDs(_ value: JSONValue?) -> [AlternativeID] {
  switch value {
  case .object(let object):
    if object.members.contains(where: { $0.key.lowercased() == "value" }) {
      return alternativeID(object).map { [$0] } ?? []
    }
    return object.members.compactMap { member in
      member.value.trimmedText.flatMap {
        $0.isEmpty ? nil : AlternativeID(scheme: member.key, value: $0)
      }
    }
  case .array(let elements):
    return elements.flatMap { element in
      element.members.map { alternativeID($0).map { [$0] } ?? [] }
        ?? element.texts.map { AlternativeID(scheme: nil, value: $0) }
    }
  case nil, .null, .bool, .integer, .number, .string: return []
  }
}

private func alternativeID(_ object: JSONObject) -> AlternativeID? {
  var fields = JSONFields(object)
  let scheme = fields.text("role", "scheme", "type", "name")
  return fields.text("value", "id").map { AlternativeID(scheme: scheme, value: $0) }
}

func plainIfMarkup(_ text: String) -> String {
  looksLikeMarkup(text) ? plainText(ofMarkup: text) : text
}

/// A title without markup and entities.
private func plainLine(_ text: String) -> String {
  looksLikeMarkup(text) ? plainText(ofMarkup: text) : withoutEntities(text)
}

extension JSONValue {
  /// The elements of an array, or the value itself as the only one.
  var listed: [JSONValue] { elements ?? [self] }
}
