import Clips

extension DocumentReader {
  /// Reads AP's APPL (FORMATS 5.4).
  static let appl = DocumentReader { document, intake in
    try document.readXML(records: ["Publication"], to: intake) { item, _, notes in
      var clip = rawClip(ofAPPL: item)
      clip.notes += notes
      try intake.take(clip)
    } finish: { _, _ in
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

  static func kind(appl type: String?) -> ClipKind? {
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
}
