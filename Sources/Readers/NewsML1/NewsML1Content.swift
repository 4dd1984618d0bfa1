import Clips

extension RawClip {
  /// Takes one content item: a text, or a media file where it has an address.
  mutating func readContentItem(_ content: XMLElement, in component: XMLElement) {
    let role = component.formalName(of: "Role")
    if let address = content["Href"] { addFile(address, content, component, role) }
    guard let data = content.child("DataContent") else { return }
    let mime = content.formalName(of: "MimeType")?.lowercased() ?? ""
    guard !mime.holds("css"), let sectionRole = Self.sectionRole(role) else { return }
    let text = data.child("nitf") ?? data.child("html") ?? data
    let body = text.descendant("body.content") ?? text.descendant("body")
    guard var section = (body ?? data).section(sectionRole) else { return }
    section.from = "DataContent"
    section.language = section.language ?? component.language
    sections.append(section)
  }

  private static func sectionRole(_ role: String?) -> SectionRole? {
    switch role?.lowercased() {
    case "title", "headline", "stylesheet", "keywords", "keyword": nil
    case "caption": .caption
    case "lead", "abstract", "summary", "subheadline", "teaser", "intro": .summary
    case "script": .script
    case "shotlist": .shotlist
    case "dopesheet", "dope sheet": .dopesheet
    case "storyline": .storyline
    case "transcript": .transcript
    case "description": .description
    case "note", "contact", "editorsnote": .note
    default: .body
    }
  }

  private mutating func addFile(
    _ address: String, _ content: XMLElement, _ component: XMLElement, _ role: String?
  ) {
    let facts = content.child("Characteristics")
    func fact(_ names: String...) -> String? {
      names.lazy.compactMap { facts?.properties($0).first }.first
    }
    var rendition = RawRendition()
    let use = fact("ImageUse", "MultiMediaUse")
    rendition.name = use ?? role
    rendition.url = address
    rendition.mime = content.formalName(of: "MimeType")
    rendition.format = content.formalName(of: "Format")
    rendition.size = facts?.line(of: "SizeInBytes") ?? fact("SizeInBytes", "FileSize")
    rendition.width = fact("Width", "PixelWidth")
    rendition.height = fact("Height", "PixelHeight")
    rendition.frameRate = fact("FrameRate", "VideoFrameRate")
    rendition.bitrate = fact("BitRate", "TotalBitRate")
    let type =
      content.formalName(of: "MediaType")
      ?? component.child("DescriptiveMetadata")?.properties("ComponentClass").first
    rendition.medium = Self.medium(type) ?? Medium(ClipKind(mime: rendition.mime))
    if let length = fact("Duration", "TotalDuration") {
      let duration = RawDuration(length, mayBeMilliseconds: true, isOfFile: true)
      rendition.duration = duration
      durations.append(duration)
    }
    if rendition.medium == .video { kind = .video }
    renditions.append(rendition)
    let isThumbnail = [use, role].contains { $0?.lowercased() == "thumbnail" }
    if isThumbnail, rendition.medium == .picture || rendition.medium == nil {
      rendition.medium = .picture
      renditions[renditions.count - 1].medium = .picture
      thumbnails.append(address)
    }
  }

  private static func medium(_ type: String?) -> Medium? {
    switch type?.lowercased() {
    case "video", "flash": .video
    case "audio": .audio
    case "photo", "picture", "image", "graphic": .picture
    case "text", "html": .text
    default: nil
    }
  }
}
