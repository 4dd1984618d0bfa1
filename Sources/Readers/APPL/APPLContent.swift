import Clips

extension RawClip {
  /// Takes one component: texts and files.
  mutating func readPublicationComponent(_ component: XMLElement) {
    let role = component["Role"]
    for item in component.children where item.name.hasSuffix("ContentItem") {
      if component["MediaType"]?.lowercased() == "text" || item.name == "TextContentItem" {
        readText(item, role: role)
      }
      readFile(item, component, role: role)
    }
  }

  private mutating func readText(_ item: XMLElement, role: String?) {
    guard let data = item.child("DataContent") else { return }
    let sectionRole: SectionRole =
      switch role?.lowercased() {
      case "script": .script
      case "caption": .caption
      case "shotlist": .shotlist
      case "storyline": .storyline
      case "abstract", "summary": .summary
      default: .body
      }
    let content = data.descendant("body.content") ?? data
    guard let section = content.section(sectionRole) else { return }
    if section.form == .plain {
      add(script: section.text, as: sectionRole, from: role)
    } else {
      sections.append(section)
    }
  }

  private mutating func readFile(_ item: XMLElement, _ component: XMLElement, role: String?) {
    let facts = item.child("Characteristics")
    let addresses =
      [item["Href"]]
      + item.children("BinaryLocation").filter { $0["BinaryPath"]?.lowercased() == "url" }
      .map(\.line)
    let url = addresses.lazy.compactMap { $0 }.first { $0.lowercased() != "none" }
    var duration: RawDuration?
    if let length = facts?.line(of: "TotalDuration") {
      let stated = RawDuration(length, unit: "ms", isOfFile: url != nil)
      duration = stated
      durations.append(stated)
    }
    guard let url else { return }
    var rendition = RawRendition()
    rendition.name = role
    rendition.url = url
    rendition.mime = facts?["MimeType"] ?? item["MimeType"]
    rendition.format = facts?["Format"] ?? item["Format"]
    rendition.width = facts?.line(of: "Width")
    rendition.height = facts?.line(of: "Height")
    rendition.size = facts?["SizeInBytes"] ?? facts?.line(of: "SizeInBytes")
    rendition.frameRate = facts?.line(of: "FrameRate")
    rendition.bitrate = facts?.line(of: "AverageBitRate")
    rendition.duration = duration
    rendition.medium = Medium(Self.kind(appl: component["MediaType"]))
    renditions.append(rendition)
    if role?.lowercased() == "thumbnail" { thumbnails.append(url) }
  }
}
