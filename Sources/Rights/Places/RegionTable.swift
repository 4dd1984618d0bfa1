import CVocabulary

/// The certain and contested members of places and regions (RIGHTS.md 4).
struct RegionTable: Sendable {
  static let shared = RegionTable()

  struct Members: Sendable, Equatable {
    var certain: Set<String> = []
    var contested: Set<String> = []
    var isWorld = false
    /// Countries of which only a part is meant.
    var parts: Set<String> = []
    var isUnresolved = false
  }

  private let regions: [String: Members]

  private init() {
    var table: [String: Members] = [:]
    for fields in Table(newsreel_table_regions).rows where fields.count >= 3 {
      let row = fields.map(Table.text)
      var members = Members()
      for word in row[1].split(separator: " ") {
        if word == "*" {
          members.isWorld = true
        } else if word.hasPrefix("-=") {
          members.certain.subtract(table[String(word.dropFirst(2))]?.certain ?? [])
        } else if word.hasPrefix("-") {
          members.certain.remove(String(word.dropFirst()))
        } else if word.hasPrefix("=") {
          members.certain.formUnion(table[String(word.dropFirst())]?.certain ?? [])
        } else {
          members.certain.insert(String(word))
        }
      }
      for word in row[2].split(separator: " ") {
        if word.hasPrefix("?") {
          members.contested.formUnion(table[String(word.dropFirst())]?.contested ?? [])
        } else if word.hasPrefix("=") {
          members.contested.formUnion(table[String(word.dropFirst())]?.certain ?? [])
        } else {
          members.contested.insert(String(word))
        }
      }
      members.contested.subtract(members.certain)
      table[row[0]] = members
    }
    regions = table
  }

  /// The members of a list of places.
  func members(of places: [Place]) -> Members {
    var result = Members()
    for place in places {
      switch place {
      case .unresolved, .outside: result.isUnresolved = true
      case .part(let code): result.parts.insert(code)
      case .region(let name):
        guard let region = regions[name] else {
          result.isUnresolved = true
          continue
        }
        result.certain.formUnion(region.certain)
        result.contested.formUnion(region.contested)
        result.isWorld = result.isWorld || region.isWorld
      case .country(let code):
        result.certain.insert(code)
        if let own = regions[Self.ownRegion[code] ?? ""] {
          result.contested.formUnion(own.contested)
        }
      }
    }
    result.contested.subtract(result.certain)
    result.parts.subtract(result.certain)
    return result
  }

  /// Whether a country may be in a place.
  func mayReach(_ code: String, _ place: Place) -> Bool {
    if case .outside(let inner) = place { return !members(of: [inner]).certain.contains(code) }
    let members = members(of: [place])
    return members.isWorld || members.certain.contains(code) || members.contested.contains(code)
      || members.parts.contains(code)
  }

  /// Countries whose dependencies are contested members of their own name.
  private static let ownRegion = ["US": "US", "FR": "France", "GB": "UK"]
}
