import Clips

extension RawClip {
  /// Takes who provides it and what sort of content it is.
  mutating func readAPPLAdministration(_ metadata: XMLElement) {
    for element in metadata.children {
      switch element.name {
      case "Provider": source = source ?? element.line
      case "ContentElement": contentElement = contentElement ?? element.line
      case "Property": keep(element["Name"] ?? "Property", element["Value"])
      default: keep(element)
      }
    }
  }

  /// Takes description and subjects.
  mutating func readAPPLDescription(_ metadata: XMLElement) {
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

  /// Takes holder and usage rights.
  mutating func readAPPLRights(_ metadata: XMLElement) {
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
  mutating func readFiling(_ filing: XMLElement) {
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
}
