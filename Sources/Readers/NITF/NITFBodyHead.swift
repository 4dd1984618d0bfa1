import Clips

extension RawClip {
  /// Takes what stands above the text: abstract, notes, rights, dateline.
  mutating func readBodyHead(_ head: XMLElement) {
    for element in head.children {
      switch element.name {
      case "hedline": break
      case "abstract": if let section = element.section(.summary) { sections.append(section) }
      case "note":
        guard let text = element.flow else { continue }
        sections.append(RawSection(.note, text, isPublic: element["noteclass"] != "editorsnote"))
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
}
