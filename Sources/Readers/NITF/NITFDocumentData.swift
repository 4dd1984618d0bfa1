import Clips

extension RawClip {
  /// Takes what stands about the document: ids, dates, rights, places.
  mutating func readDocumentData(_ data: XMLElement) {
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
}
