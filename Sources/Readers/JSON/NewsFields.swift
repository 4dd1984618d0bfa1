import Clips

/// Reads `located` and `place(s)[]`, which the ninjs family shares: the first is where the item is
/// from, the others are places it is about.
func takeNewsPlaces(_ fields: inout JSONFields, into clip: inout RawClip) {
  if let located = fields.value("located")?.texts.first { clip.place = RawPlace(raw: located) }
  if let dateline = fields.text("dateline"), clip.place == nil {
    clip.place = RawPlace(raw: dateline, isDateline: true)
  }
  for object in fields.objects("places") + fields.objects("place") {
    var inner = JSONFields(object)
    guard let name = inner.text("name", "literal") else { continue }
    let relation = inner.value("rel", "rels")?.texts.joined(separator: " ").lowercased() ?? ""
    let isMachine = inner.text("creator")?.lowercased() == "machine"
    if clip.place == nil, !isMachine, !["mentions", "about", "ancestor"].contains(relation) {
      clip.place = RawPlace(raw: name)
    } else if !isMachine, clip.place?.raw != name, relation != "ancestor" {
      clip.placesShown.append(RawPlace(raw: name))
    }
  }
}

/// Reads the dates, the embargo and the expiry under the names of the ninjs family.
func takeNewsDates(_ fields: inout JSONFields, into clip: inout RawClip) {
  let names: [(String, RawDate.Meaning)] = [
    ("firstpublished", .published), ("published", .published), ("firstcreated", .firstCreated),
    ("versioncreated", .versionCreated), ("contentcreated", .contentCreated),
  ]
  for (name, meaning) in names {
    if let text = fields.text(name) { clip.dates.append(RawDate(meaning, field: name, text)) }
  }
  for text in fields.statements("embargoed", "embargoeduntil", "embargo") {
    clip.embargoes.append(RawEmbargo(until: text))
  }
  for name in ["expires", "expirydate", "expiry"] {
    for text in fields.statements(name) {
      clip.expiries.append(RawDate(.other, field: name, text))
    }
  }
}

/// Reads status, usage terms, editor's note, copyright and machine-readable rights.
func takeNewsRights(_ fields: inout JSONFields, into clip: inout RawClip) {
  clip.status = strictestStatus(fields.terms("pubstatus", "status"))
  clip.restrictions += fields.terms("usageterms", "usage_terms").map {
    RawRestriction(plainIfMarkup($0), from: "usageterms")
  }
  for name in ["restrictions", "restriction", "usagerestrictions", "rightsline", "rights", "terms"]
  {
    clip.restrictions += fields.terms(name).map { RawRestriction(plainIfMarkup($0), from: name) }
  }
  for note in fields.terms("ednote", "ednotes") {
    takeEditorsNote(plainIfMarkup(note), into: &clip)
  }
  clip.copyright = fields.texts("copyrightnotice").first
  clip.rightsHolder = fields.texts("copyrightholder").first
  clip.credit = fields.text("creditline", "credit") ?? clip.credit
  clip.machineRights = fields.value("rightsinfo", "rightsexpressions").map(policy)
  clip.urgency = fields.text("urgency")
  takeSignals(&fields, into: &clip)
  clip.supersedes += fields.texts("evolvedfrom", "previousversion", "rewrite_of", "replacing")
}

/// A machine-readable policy as text: the encoded one where nothing stands beside it.
private func policy(_ value: JSONValue) -> String {
  if let text = value.text { return text }
  if let members = value.members?.members, members.count == 1, let only = members.first,
    only.key.lowercased() == "encodedrights", let text = only.value.text
  {
    return text
  }
  return JSONWriter.text(of: value)
}

/// A note of the desk: kept as a text; a bare code is kept aside.
func takeEditorsNote(_ note: String, isPublic: Bool = true, into clip: inout RawClip) {
  guard note.contains(where: \.isWhitespace) else {
    clip.extra.members.append(.init("ednote", .string(note)))
    return
  }
  clip.sections.append(RawSection(.note, note, isPublic: isPublic, from: "ednote"))
}

/// Reads languages, subjects, genres, people, organisations and keywords.
func takeNewsSubjects(_ fields: inout JSONFields, into clip: inout RawClip) {
  clip.languages += fields.texts("language", "languages")
  for object in fields.objects("subjects") + fields.objects("subject") {
    var inner = JSONFields(object)
    let code = inner.text("code", "literal", "qcode")
    let name = inner.text("name")
    guard code != nil || name != nil else { continue }
    clip.subjects.append(Subject(code: code, scheme: inner.text("scheme", "uri"), name: name))
  }
  clip.genre += fields.texts("genres", "genre")
  clip.people += fields.texts("people", "person", "persons")
  clip.organisations += fields.texts("organisations", "organisation", "organizations")
  clip.keywords += fields.texts("keywords", "keyword", "tags")
  clip.contentWarnings += fields.texts("contentwarnings", "contentwarning")
}

extension AdvisoryKind {
  /// The advisory that a signal word or QCode means, nil for signals of other meaning.
  init?(signal: String) {
    switch signal.split(separator: ":").last?.lowercased() {
    case "update": self = .update
    case "correction", "corr": self = .correction
    case "cwarn": self = .contentWarning
    case "kill", "d", "delete": self = .kill
    case "refile", "replace", "replaceprev": self = .refile
    case "hold": self = .hold
    case "withhold": self = .withhold
    case "release": self = .release
    default: return nil
    }
  }
}
