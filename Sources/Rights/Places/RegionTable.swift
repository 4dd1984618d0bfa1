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

  /// The members of a list of targets (`FR`, `R:Europe`, `sub:GB`, `unresolved...`).
  func members(of targets: [String]) -> Members {
    var result = Members()
    for target in targets {
      if target.hasPrefix("unresolved") {
        result.isUnresolved = true
      } else if target.hasPrefix("sub:") {
        result.parts.insert(String(target.dropFirst(4)))
      } else if target.hasPrefix("R:") {
        guard let region = regions[String(target.dropFirst(2))] else {
          result.isUnresolved = true
          continue
        }
        result.certain.formUnion(region.certain)
        result.contested.formUnion(region.contested)
        result.isWorld = result.isWorld || region.isWorld
      } else {
        result.certain.insert(target)
        if let own = regions[Self.ownRegion[target] ?? ""] {
          result.contested.formUnion(own.contested)
        }
      }
    }
    result.contested.subtract(result.certain)
    result.parts.subtract(result.certain)
    return result
  }

  /// Whether a place of a target (`FR`, `R:Europe`, `not:US`) may be that country.
  func mayReach(_ code: String, _ target: String) -> Bool {
    if target.hasPrefix("not:") {
      return !members(of: [String(target.dropFirst(4))]).certain.contains(code)
    }
    let members = members(of: [target])
    return members.isWorld || members.certain.contains(code) || members.contested.contains(code)
      || members.parts.contains(code)
  }

  /// Countries whose dependencies are contested members of their own name.
  private static let ownRegion = ["US": "US", "FR": "France", "GB": "UK"]
}
