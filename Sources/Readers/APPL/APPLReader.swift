import Clips

extension DocumentReader {
  /// Reads AP's APPL (FORMATS 5.4).
  static let appl = DocumentReader { document, intake in
    _ = try document.readXML(records: ["Publication"], to: intake) { item, _, notes in
      var clip = rawClip(ofAPPL: item)
      clip.notes += notes
      try intake.take(clip)
    }
  }
}

/// The clip a publication of APPL is.
func rawClip(ofAPPL publication: XMLElement) -> RawClip {
  var clip = RawClip()
  clip.line = publication.lineNumber
  clip.defaultStatus = .usable
  for element in publication.children {
    switch element.name {
    case "Identification": clip.readIdentification(element)
    case "PublicationManagement": clip.readPublicationManagement(element)
    case "NewsLines": clip.readNewsLines(element)
    case "AdministrativeMetadata": clip.readAPPLAdministration(element)
    case "DescriptiveMetadata": clip.readAPPLDescription(element)
    case "RightsMetadata": clip.readAPPLRights(element)
    case "FilingMetadata": clip.readFiling(element)
    case "PublicationComponent": clip.readPublicationComponent(element)
    default: clip.keep(element)
    }
  }
  clip.preferFileDurations()
  return clip
}

extension RawClip {
  fileprivate mutating func readIdentification(_ element: XMLElement) {
    id = element.line(of: "ItemId")
    version = element.line(of: "RecordSequenceNumber")
    kind = Self.kind(appl: element.line(of: "MediaType"))
    languages = [element.line(of: "DefaultLanguage")].compactMap { $0 }
    for child in element.children {
      switch child.name {
      case "ItemId", "RecordSequenceNumber", "MediaType", "DefaultLanguage": break
      default: keep(child)
      }
    }
  }

  private static func kind(appl type: String?) -> ClipKind? {
    switch type?.lowercased() {
    case "video": .video
    case "audio": .audio
    case "photo": .picture
    case "graphic": .graphic
    case "text": .text
    case "complexdata", "multimedia", "interactive": .composite
    case nil: nil
    default: .other
    }
  }

  fileprivate mutating func readPublicationManagement(_ management: XMLElement) {
    let arrival = management.line(of: "ArrivalDateTime").flatMap(readMoment)
    for element in management.children {
      switch element.name {
      case "FirstCreated": add(.firstCreated, element)
      case "LastModifiedDateTime": add(.versionCreated, element)
      case "Status": status = element.line
      case "ReleaseDateTime":
        guard let text = element.line else { continue }
        if let release = readMoment(text), let arrival, release.moment <= arrival.moment {
          keep(element)
        } else {
          embargoes.append(RawEmbargo(until: text))
        }
      case "ExpireDateTime", "ExpirationDateTime":
        guard let text = element.line else { continue }
        expiries.append(RawDate(.other, field: element.name, text))
      case "SpecialInstructions", "Instruction", "EditorialNote": readNote(element)
      default: keep(element)
      }
    }
  }

  private mutating func readNote(_ element: XMLElement) {
    guard let text = element.flow else { return }
    sections.append(RawSection(.note, text, from: element.name))
    restrictions.append(RawRestriction(text, from: element.name, place: .mention))
  }

  private mutating func add(_ meaning: RawDate.Meaning, _ element: XMLElement) {
    guard let text = element.line ?? Self.date(of: element) else { return }
    dates.append(RawDate(meaning, field: element.name, text))
  }

  /// A date in four attributes.
  private static func date(of element: XMLElement) -> String? {
    guard let year = element["Year"] else { return nil }
    let parts = [element["Month"], element["Day"]].compactMap { $0 }.map {
      $0.count == 1 ? "0" + $0 : $0
    }
    let date = ([year] + parts).joined(separator: "-")
    return [date, element["Time"]].compactMap { $0 }.joined(separator: "T")
  }

  fileprivate mutating func readNewsLines(_ lines: XMLElement) {
    for element in lines.children {
      switch element.name {
      case "HeadLine", "OriginalHeadLine":
        if let text = element.line { titles.append(RawTitle(.headline, text)) }
      case "Title": if let text = element.line { titles.append(RawTitle(.title, text)) }
      case "ExtendedHeadLine": add(.summary, element)
      case "RightsLine":
        if let text = element.flow { restrictions.append(RawRestriction(text, from: "RightsLine")) }
      case "LocationLine":
        if let text = element.line { place = RawPlace(raw: text) }
      case "CopyrightLine": copyright = copyright ?? element.flow
      case "CreditLine": credit = credit ?? element.line
      case "KeywordLine": keywords += words(element.line)
      default: keep(element)
      }
    }
  }

  fileprivate mutating func readAPPLAdministration(_ metadata: XMLElement) {
    for element in metadata.children {
      switch element.name {
      case "Provider": source = source ?? element.line
      case "ContentElement": contentElement = contentElement ?? element.line
      case "Property": keep(element["Name"] ?? "Property", element["Value"])
      default: keep(element)
      }
    }
  }

  fileprivate mutating func readAPPLDescription(_ metadata: XMLElement) {
    for element in metadata.children {
      switch element.name {
      case "Description": add(.description, element)
      case "DateLineLocation":
        // Made by a machine from the first word of the text: "Now" became a town.
        let parts = ["City", "CountryAreaName", "CountryName"].compactMap { element.line(of: $0) }
        keep("DateLineLocation", parts.joined(separator: ", "))
      case "SubjectClassification":
        for occurrence in element.children("Occurrence") {
          subjects.append(
            Subject(
              code: occurrence["Id"], scheme: element["System"], name: occurrence["Value"]))
        }
      case "EntityClassification":
        for occurrence in element.children("Occurrence") { keep("Entity", occurrence["Value"]) }
      default: keep(element)
      }
    }
  }

  fileprivate mutating func readAPPLRights(_ metadata: XMLElement) {
    for block in metadata.children {
      switch block.name {
      case "Copyright": rightsHolder = rightsHolder ?? block["Holder"] ?? block.line(of: "Holder")
      case "UsageRights":
        for field in block.children {
          guard let text = field.flow else { continue }
          switch field.name {
          case "UsageType", "Geography", "Limitations":
            restrictions.append(RawRestriction(text, from: "UsageRights/" + field.name))
          case "RightsHolder": rightsHolder = rightsHolder ?? text
          case "EndDate": expiries.append(RawDate(.other, field: "UsageRights/EndDate", text))
          default: keep(field)
          }
        }
      default: keep(block)
      }
    }
  }

  /// The block stands once for each service; the first that says something counts.
  fileprivate mutating func readFiling(_ filing: XMLElement) {
    if let slug = filing.line(of: "SlugLine"), !titles.contains(where: { $0.field == .slug }) {
      titles.append(RawTitle(.slug, slug))
    }
    for keys in filing.children("ForeignKeys").flatMap({ $0.children("Keys") }) {
      guard let value = keys["Id"], let field = keys["Field"] else { continue }
      switch field.lowercased() {
      case "storynumber": storyNumber = storyNumber ?? value
      case "storyformat": readStoryFormat(value)
      case "internationalrestrictions": restrict(value, field, "International")
      case "domesticrestrictions": restrict(value, field, "Domestic")
      case "kill": if value == "1" || value.lowercased() == "true" { status = "killed" }
      default: keep(field, value)
      }
    }
    for element in filing.children {
      switch element.name {
      case "SlugLine", "ForeignKeys", "Id": break
      default: keep(element)
      }
    }
  }

  private mutating func readStoryFormat(_ value: String) {
    guard extra["ContentElement"] == nil else { return }
    if let old = contentElement, old != value { keep("ContentElement", old) }
    contentElement = value
  }

  private mutating func restrict(_ text: String, _ field: String, _ audience: String) {
    restrictions.append(RawRestriction(text, from: field, audience: audience))
  }

  fileprivate mutating func readPublicationComponent(_ component: XMLElement) {
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
