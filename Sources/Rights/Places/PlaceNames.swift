import CVocabulary

/// English names of places and regions, for sentences that a desk reads.
struct PlaceNames: Sendable {
  static let shared = PlaceNames()

  private var countries: [String: String] = [:]
  private var regions: [String: String] = [:]

  private init() {
    for table in [newsreel_table_places, newsreel_table_place_forms] {
      let isISO = table == newsreel_table_places
      for row in Table(table).rows where row.count > (isISO ? 3 : 2) {
        let code = Table.text(row[0])
        guard Table.text(row[isISO ? 2 : 1]) == "en", countries[code] == nil else { continue }
        // ISO writes "Moldova, Republic of" where there is no shorter name.
        let names = Table.parts(row[isISO ? 3 : 2]).map(Table.text)
        countries[code] = names.first { !$0.contains(",") } ?? names.first
      }
    }
    for row in Table(newsreel_table_regions).rows where row.count >= 4 {
      regions[Table.text(row[0])] = Table.parts(row[3]).first.map(Table.text)
    }
  }

  /// `Kenya (KE)` of a code, `Nordics` of `R:Nordics`, else the words themselves.
  func name(of target: String) -> String {
    if target == "*" { return "everywhere" }
    if target.hasPrefix("R:") { return regions[String(target.dropFirst(2))] ?? target }
    for start in ["not:", "sub:", "unresolved:"] where target.hasPrefix(start) {
      let rest = name(of: String(target.dropFirst(start.count)))
      return start == "not:" ? "outside " + rest : start == "sub:" ? "a part of " + rest : rest
    }
    guard let name = countries[target] else { return target }
    return (Self.withArticle.contains(target) ? "the " : "") + "\(name) (\(target))"
  }

  /// Countries that English names with an article.
  private static let withArticle: Set<String> = [
    "AE", "AX", "BS", "CC", "CD", "CF", "CG", "CK", "DO", "FK", "FO", "GB", "GM", "IM", "KM",
    "KY", "MH", "MP", "MV", "NL", "PH", "SB", "SC", "TC", "US", "VA", "VG", "VI",
  ]

  /// The names in one phrase: "Kenya (KE), Tanzania (TZ) and Uganda (UG)".
  func names(of targets: [String]) -> String { listed(targets.map { name(of: $0) }) }
}

/// "a", "a and b", "a, b and c".
func listed(_ words: [String], _ joiner: String = "and") -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(joiner) " + last
}
