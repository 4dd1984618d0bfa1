import Clips

extension DocumentReader {
  /// Reads NITF (FORMATS 5.9).
  static let nitf = DocumentReader { document, intake in
    try document.readXML(records: ["nitf"], to: intake) { item, _, notes in
      var clip = rawClip(ofNITF: item)
      clip.notes += notes
      try intake.take(clip)
    } finish: { _, _ in
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

  mutating func add(_ meaning: RawDate.Meaning, _ field: String, _ text: String?) {
    guard let text else { return }
    dates.append(RawDate(meaning, field: field, text))
  }

  fileprivate mutating func readNITFSubject(_ subject: XMLElement) {
    let names = ["type", "matter", "detail"].compactMap { subject["tobject.subject." + $0] }
    subjects.append(
      Subject(
        code: subject["tobject.subject.refnum"], scheme: subject["tobject.subject.ipr"],
        name: names.isEmpty ? nil : names.joined(separator: " / ")))
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
