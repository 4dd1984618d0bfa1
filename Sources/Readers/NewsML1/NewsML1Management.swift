import Clips

extension RawClip {
  /// Takes status, dates and instructions.
  mutating func readNewsManagement(_ management: XMLElement) {
    for element in management.children {
      switch element.name {
      case "FirstCreated": add(.firstCreated, element)
      case "ThisRevisionCreated": add(.versionCreated, element)
      case "Status": status = status ?? element["FormalName"]
      case "Urgency": urgency = urgency ?? element["FormalName"]
      case "StatusWillChange": readChange(element)
      case "Instruction": readInstruction(element["FormalName"] ?? element.line)
      case "AssociatedWith", "DerivedFrom":
        guard let target = element["NewsItem"] else { continue }
        var link = Related()
        link.relation = element.name
        link.id = target
        related.append(link)
      case "NewsItemType": contentElement = contentElement ?? element["FormalName"]
      case "RevisionHistory": break
      default: keep(element)
      }
    }
  }

  private mutating func add(_ meaning: RawDate.Meaning, _ element: XMLElement) {
    guard let text = element.line else { return }
    dates.append(RawDate(meaning, field: element.name, text))
  }

  private mutating func readChange(_ element: XMLElement) {
    let future = element.formalName(of: "FutureStatus")?.lowercased()
    guard let date = element.line(of: "DateAndTime") else { return keep(element) }
    switch future {
    case "usable": embargoes.append(RawEmbargo(until: date))
    case "canceled", "cancelled", "withheld":
      expiries.append(RawDate(.other, field: "StatusWillChange", date))
    default: keep("StatusWillChange", [future, date].compactMap { $0 }.joined(separator: " "))
    }
  }

  private mutating func readInstruction(_ word: String?) {
    guard let word else { return }
    if let advisory = readAdvisory(word) {
      advisories.append(advisory)
    } else {
      keep("Instruction", word)
    }
  }
}
