import Clips

extension RawClip {
  /// Takes one of the lines above a text.
  mutating func readNewsLine(_ line: XMLElement) {
    switch line.name {
    case "HeadLine", "Headline": break
    case "SubHeadLine": add(.summary, line)
    case "SlugLine":
      if let text = line.line { titles.append(RawTitle(.slug, text)) }
    case "DateLine":
      guard let text = line.line else { return }
      if place == nil {
        place = RawPlace(raw: text, isDateline: true)
      } else {
        keep("DateLine", text)
      }
    case "CreditLine": credit = credit ?? line.line
    case "CopyrightLine": copyright = copyright ?? line.flow
    case "RightsLine":
      if let text = line.flow { restrictions.append(RawRestriction(text, from: "RightsLine")) }
    case "KeywordLine": keywords += words(line.line)
    case "NewsLine": readTypedLine(line)
    default: keep(line)
    }
  }

  private mutating func readTypedLine(_ line: XMLElement) {
    let type = line.formalName(of: "NewsLineType") ?? "NewsLine"
    for element in line.children("NewsLineText") {
      guard let text = element.flow else { continue }
      guard type.lowercased().hasPrefix("advisory") else {
        keep(type, text)
        continue
      }
      advisories.append(readAdvisory(text) ?? Advisory(nil, text))
    }
  }
}
