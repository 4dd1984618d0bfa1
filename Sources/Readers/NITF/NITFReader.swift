import Clips

extension DocumentReader {
  /// Reads NITF (FORMATS 5.9).
  static let nitf = DocumentReader { document, intake in
    _ = try document.readXML(records: ["nitf"], to: intake) { item, _, notes in
      var clip = rawClip(ofNITF: item)
      clip.notes += notes
      try intake.take(clip)
    }
  }
}

/// The clip an NITF document is.
func rawClip(ofNITF document: XMLElement) -> RawClip {
  var clip = RawClip()
  clip.line = document.lineNumber
  clip.defaultStatus = .usable
  let head = document.child("head")
  let body = document.child("body")
  let bodyHead = body?.child("body.head")
  clip.readNITFTitles(head, bodyHead)
  for element in head?.children.map({ $0 }) ?? [] {
    switch element.name {
    case "title": break
    case "docdata": clip.readDocumentData(element)
    case "pubdata":
      clip.add(.published, "pubdata/date.publication", element["date.publication"])
    case "tobject":
      for subject in element.children("tobject.subject") { clip.readNITFSubject(subject) }
    case "meta": clip.keep("meta:" + (element["name"] ?? ""), element["content"])
    default: clip.keep(element)
    }
  }
  if let bodyHead { clip.readBodyHead(bodyHead) }
  if let content = body?.child("body.content") {
    if let section = content.section(.body) { clip.sections.append(section) }
    for media in content.descendants("media") { clip.readNITFMedia(media) }
  }
  for tail in body?.child("body.end")?.children.map({ $0 }) ?? [] { clip.keep(tail) }
  clip.languages = [document["baselang"] ?? document.language].compactMap { $0 }
  if clip.kind == nil { clip.kind = .text }
  return clip
}

extension RawClip {
  fileprivate mutating func readNITFTitles(_ head: XMLElement?, _ bodyHead: XMLElement?) {
    let hedline = bodyHead?.child("hedline")
    let lines = (hedline?.children.map { $0 } ?? []).filter { $0.name == "hl1" || $0.name == "hl2" }
    for line in lines.sorted(by: { ($0.name, $0.index) < ($1.name, $1.index) }) {
      if let text = line.line { titles.append(RawTitle(.headline, text)) }
    }
    if let text = head?.line(of: "title") { titles.append(RawTitle(.title, text)) }
  }

  fileprivate mutating func add(_ meaning: RawDate.Meaning, _ field: String, _ text: String?) {
    guard let text else { return }
    dates.append(RawDate(meaning, field: field, text))
  }

  fileprivate mutating func readDocumentData(_ data: XMLElement) {
    status = data["management-status"]
    for element in data.children {
      switch element.name {
      case "doc-id": id = id ?? element["id-string"]
      case "urgency": urgency = urgency ?? element["ed-urg"]
      case "date.issue": add(.published, "date.issue", element["norm"] ?? element.line)
      case "date.release":
        embargoes.append(RawEmbargo(until: element["norm"] ?? element.line ?? ""))
      case "date.expire":
        guard let text = element["norm"] ?? element.line else { continue }
        expiries.append(RawDate(.other, field: "date.expire", text))
      case "doc.copyright":
        copyright =
          copyright ?? element.line
          ?? ["year", "holder"].compactMap { element[$0] }.joined(separator: " ")
        rightsHolder = rightsHolder ?? element["holder"]
      case "doc.rights": readDocumentRights(element)
      case "evloc": readEventPlace(element)
      case "du-key":
        if let key = element["key"] { titles.append(RawTitle(.slug, key)) }
        version = version ?? element["version"]
      case "key-list": keywords += element.children("keyword").compactMap { $0["key"] }
      case "ed-msg": readMessage(element["info"], kind: nil)
      case "correction": readMessage(element["info"], kind: .correction)
      case "identified-content": readIdentified(element)
      case "series", "doc-scope", "fixture", "del-list", "from-src":
        keep(element)
      default: keep(element)
      }
    }
  }

  private mutating func readMessage(_ text: String?, kind: AdvisoryKind?) {
    guard let text else { return }
    sections.append(RawSection(.note, text, from: "ed-msg"))
    restrictions.append(RawRestriction(text, from: "ed-msg", place: .mention))
    if let kind {
      advisories.append(Advisory(kind, text))
    } else if let advisory = readAdvisory(text) {
      advisories.append(advisory)
    }
  }

  private mutating func readDocumentRights(_ rights: XMLElement) {
    for (name, value) in rights.attributes {
      guard let value = [XMLText.trimmed(value)].first(where: { !$0.isEmpty }) else { continue }
      switch name {
      case "owner": rightsHolder = rightsHolder ?? value
      case "startdate", "startdate.norm": embargoes.append(RawEmbargo(until: value))
      case "enddate", "enddate.norm":
        expiries.append(RawDate(.other, field: "doc.rights/" + name, value))
      case "geography", "limitations", "type", "location-code", "code-source", "agent":
        if name == "geography" || name == "limitations" {
          restrictions.append(RawRestriction(value, from: "doc.rights/" + name))
        } else {
          keep("doc.rights/" + name, value)
        }
      default: keep("doc.rights/" + name, value)
      }
    }
  }

  private mutating func readEventPlace(_ element: XMLElement) {
    var found = RawPlace()
    found.city = element["city"]
    found.region = element["state-prov"] ?? element["county-dist"]
    found.countryCode = element["iso-cc"]
    let parts = [found.city, found.region, found.countryCode].compactMap { $0 }
    found.raw = element.line ?? (parts.isEmpty ? nil : parts.joined(separator: ", "))
    guard found.raw != nil else { return }
    if place == nil { place = found } else { placesShown.append(found) }
  }

  private mutating func readIdentified(_ content: XMLElement) {
    for element in content.children {
      switch element.name {
      case "person": people += [element.line ?? element["value"]].compactMap { $0 }
      case "org": organisations += [element.line ?? element["value"]].compactMap { $0 }
      default: keep(element)
      }
    }
  }

  fileprivate mutating func readNITFSubject(_ subject: XMLElement) {
    let names = ["type", "matter", "detail"].compactMap { subject["tobject.subject." + $0] }
    subjects.append(
      Subject(
        code: subject["tobject.subject.refnum"], scheme: subject["tobject.subject.ipr"],
        name: names.isEmpty ? nil : names.joined(separator: " / ")))
  }

  fileprivate mutating func readBodyHead(_ head: XMLElement) {
    for element in head.children {
      switch element.name {
      case "hedline": break
      case "abstract": if let section = element.section(.summary) { sections.append(section) }
      case "note":
        guard let text = element.flow else { continue }
        sections.append(RawSection(.note, text, isPublic: element["noteclass"] != "editorsnote"))
        restrictions.append(RawRestriction(text, from: "note", place: .mention))
      case "rights": readRights(element)
      case "distributor": source = source ?? element.line
      case "dateline": readDateline(element)
      default: keep(element)
      }
    }
  }

  private mutating func readRights(_ rights: XMLElement) {
    let parts = rights.children.map { $0 }
    if parts.isEmpty, let text = rights.flow {
      restrictions.append(RawRestriction(text, from: "rights"))
    }
    for part in parts {
      guard let text = part.flow else { continue }
      switch part.name {
      case "rights.owner": rightsHolder = rightsHolder ?? text
      case "rights.startdate": embargoes.append(RawEmbargo(until: part["norm"] ?? text))
      case "rights.enddate":
        expiries.append(RawDate(.other, field: part.name, part["norm"] ?? text))
      case "rights.geography", "rights.limitations":
        restrictions.append(RawRestriction(text, from: part.name))
      default: keep(part)
      }
    }
  }

  private mutating func readDateline(_ dateline: XMLElement) {
    guard let location = dateline.child("location") else {
      let date = dateline.child("story.date")?.textRange ?? 0..<0
      let line = dateline.textRange.count > date.count ? dateline.line : nil
      if place == nil, let line { place = RawPlace(raw: line, isDateline: true) }
      return
    }
    var found = RawPlace()
    found.city = location.line(of: "city")
    found.region = location.line(of: "state") ?? location.line(of: "region")
    found.country = location.line(of: "country")
    found.countryCode = location.child("country")?["iso-cc"]
    found.raw = location.line
    let parts = [found.city, found.region, found.country].compactMap { $0 }
    if !parts.isEmpty { found.raw = parts.joined(separator: ", ") }
    guard found.raw != nil else { return }
    if let event = place { placesShown.append(event) }
    place = found
  }

  fileprivate mutating func readNITFMedia(_ media: XMLElement) {
    let type = media["media-type"]?.lowercased()
    for reference in media.children("media-reference") {
      var rendition = RawRendition()
      rendition.url = reference["source"]
      rendition.reference = reference["data-location"]
      guard rendition.url != nil || rendition.reference != nil else { continue }
      rendition.name = reference["name"]
      rendition.mime = reference["mime-type"]
      rendition.width = reference["width"]
      rendition.height = reference["height"]
      switch type {
      case "video": rendition.medium = .video
      case "audio": rendition.medium = .audio
      case "image", "photo", "picture": rendition.medium = .picture
      default: rendition.medium = Medium(ClipKind(mime: rendition.mime))
      }
      if let time = reference["time"] {
        let duration = RawDuration(time, unit: reference["time-unit-of-measure"], isOfFile: true)
        rendition.duration = duration
        durations.append(duration)
      }
      if rendition.medium == .video { kind = .video }
      renditions.append(rendition)
    }
    for caption in media.children("media-caption") {
      if let section = caption.section(.caption) { sections.append(section) }
    }
    if let producer = media.line(of: "media-producer") { keep("media-producer", producer) }
  }
}
