import Clips

extension RawClip {
  /// Takes the places of an item: where it is located, else its dateline.
  mutating func readPlace(_ meta: XMLElement) {
    let places = meta.children("located").compactMap { RawPlace(g2: $0) }
    place = place ?? places.first
    placesShown += places.dropFirst()
    for line in meta.children("dateline").compactMap(\.line) {
      if place == nil {
        place = RawPlace(raw: line, isDateline: true)
      } else {
        keep("dateline", line)
      }
    }
  }
}

extension RawPlace {
  /// The place an element of NewsML-G2 names, with what it lies in; nil where it names none.
  init?(g2 element: XMLElement) {
    self.init()
    let name = element.line(of: "name") ?? element["literal"]
    let spoken = name ?? Self.word(element.code())
    guard let spoken else { return nil }
    raw = spoken
    var hasParts = false
    for broader in element.children("broader") {
      let name = broader.line(of: "name") ?? broader["literal"]
      switch broader.placeType {
      case .country:
        country = country ?? name ?? Self.word(broader.code())
        countryCode = countryCode ?? broader.countryCode
        hasParts = true
      case .region:
        region = region ?? name
        hasParts = true
      case .city, nil: break
      }
    }
    switch element.placeType {
    case .city: city = spoken
    case .region: region = region ?? spoken
    case .country:
      country = spoken
      countryCode = element.countryCode
    case nil: if hasParts { city = spoken }
    }
    if let parts = Self.line([city, region == city ? nil : region, country]), hasParts {
      raw = parts
    }
  }

  private static func line(_ parts: [String?]) -> String? {
    let parts = parts.compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// A code that is a word, not a number.
  private static func word(_ code: String?) -> String? {
    code.flatMap { $0.contains(where: \.isNumber) ? nil : $0 }
  }
}

extension XMLElement {
  fileprivate enum PlaceType {
    case city, region, country
  }

  /// What kind of place it is, by its type, else by the scheme of its code.
  fileprivate var placeType: PlaceType? {
    switch (code("type") ?? scheme)?.lowercased() {
    case "city": .city
    case "statprov", "state", "province", "region": .region
    case "country", "cntry", "iso3166-1a2", "iso3166-1a3": .country
    default: nil
    }
  }

  fileprivate var countryCode: String? {
    guard let code = code(), (2...3).contains(code.count), code.allSatisfy(\.isLetter) else {
      return nil
    }
    return code
  }
}
