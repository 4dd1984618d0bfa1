import Clips

extension RawClip {
  /// Takes the lines and metadata of one component; what an outer one says counts first.
  mutating func readNewsComponent(_ component: XMLElement) {
    for element in component.children {
      switch element.name {
      case "NewsLines": element.children.forEach { readNewsLine($0) }
      case "AdministrativeMetadata": readAdministration(element)
      case "DescriptiveMetadata": readDescription(element)
      case "RightsMetadata": readRights(element)
      case "Metadata":
        for property in element.children("Property") {
          keep(property["FormalName"] ?? "Property", property["Value"])
        }
      default: break
      }
    }
  }

  private mutating func readAdministration(_ metadata: XMLElement) {
    for element in metadata.children {
      switch element.name {
      case "Provider", "Source": break
      case "Property": keep(element["FormalName"] ?? "Property", element["Value"])
      case "Creator", "Contributor":
        for party in element.children("Party") { keep(element.name, party["FormalName"]) }
      default: keep(element)
      }
    }
  }

  private mutating func readDescription(_ metadata: XMLElement) {
    for element in metadata.children {
      switch element.name {
      case "Language": languages += [element["FormalName"]].compactMap { $0 }
      case "Genre": genre += [element["FormalName"]].compactMap { $0 }
      case "SubjectCode":
        for subject in element.children {
          subjects.append(
            Subject(code: subject["FormalName"], scheme: subject["Scheme"], name: nil))
        }
      case "Location": readLocation(element)
      case "Property": readProperty(element)
      default: keep(element.name, element["FormalName"] ?? element.line)
      }
    }
  }

  private mutating func readProperty(_ property: XMLElement) {
    guard let value = property["Value"], let name = property["FormalName"] else { return }
    switch name {
    case "Keyword":
      keywords.append(value)
      if property["Role"] == "PersonInImage" { people.append(value) }
    case "Country", "City", "Region": keep(name, value)
    default: keep(name, value)
    }
  }

  private mutating func readLocation(_ location: XMLElement) {
    var found = RawPlace()
    found.city = location.properties("City").first
    found.region =
      ["CountryArea", "Area", "SubCountryArea", "Region", "State"]
      .lazy.compactMap { location.properties($0).first }.first
    let country = location.properties("Country").first
    let name = location.properties("CountryName").first
    // A short word in capitals is a code, every other a name.
    let isCode = country.map { (2...3).contains($0.count) && $0.uppercased() == $0 } ?? false
    found.countryCode = isCode ? country : nil
    found.country = name ?? (isCode ? nil : country)
    found.raw = [found.city, found.region, found.country ?? country].compactMap { $0 }
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: ", ")
    guard found.raw?.isEmpty == false else { return }
    if place == nil || place?.isDateline == true {
      if let line = place?.raw { keep("DateLine", line) }
      place = found
    } else if place != found {
      placesShown.append(found)
    }
  }

  private mutating func readRights(_ metadata: XMLElement) {
    for block in metadata.children {
      switch block.name {
      case "Copyright":
        rightsHolder = rightsHolder ?? block.line(of: "CopyrightHolder")
        if copyright == nil { copyright = block.line }
      case "UsageRights":
        for field in block.children {
          switch field.name {
          case "UsageType", "Geography", "Limitations":
            guard let text = field.flow else { continue }
            restrictions.append(RawRestriction(text, from: "UsageRights/" + field.name))
          case "RightsHolder": rightsHolder = rightsHolder ?? field.line
          case "StartDate":
            if let text = field.line { embargoes.append(RawEmbargo(until: text)) }
          case "EndDate":
            guard let text = field.line else { continue }
            expiries.append(RawDate(.other, field: "UsageRights/EndDate", text))
          default: keep(field)
          }
        }
      default: keep(block)
      }
    }
  }

  /// Takes what stands at the item itself where no component says it.
  mutating func finishNewsML1(_ item: XMLElement, _ component: XMLElement?) {
    if languages.isEmpty {
      languages = [component?.language ?? item.language].compactMap { $0 }
    }
    if kind == nil {
      if sections.contains(where: { $0.role == .body }) {
        kind = .text
      } else if renditions.contains(where: { $0.medium == .audio }) {
        kind = .audio
      } else if renditions.contains(where: { $0.medium == .picture }) {
        kind = .picture
      } else if !sections.isEmpty {
        kind = .text
      }
    }
  }
}
