import Clips
import GRDB
import Search

/// Which spellings of a country's name stand for one country: those that clips give with the same
/// code, and those that differ in case or accents only.
struct CountryGroups: Sendable {
  /// How many clips of one spelling are asked for the country's code.
  private static let askedLimit = 3
  /// How many spellings are looked up; more of them are no countries.
  private static let spellingLimit = 1_000

  /// The name of the group by spelling: the commonest spelling of the country.
  private var names: [String: String] = [:]

  /// Learns from clips that are there, by key; an empty spelling is no country.
  init(_ clips: [(key: Int64, spelling: String)], in db: Database) throws {
    var keys: [String: [Int64]] = [:]
    var counts: [String: Int] = [:]
    for clip in clips where !clip.spelling.isEmpty {
      counts[clip.spelling, default: 0] += 1
      if keys[clip.spelling, default: []].count < Self.askedLimit {
        keys[clip.spelling, default: []].append(clip.key)
      }
    }
    guard keys.count <= Self.spellingLimit else { return }
    var codes: [String: String] = [:]
    for (spelling, keys) in keys { codes[spelling] = try Self.code(of: keys, in: db) }
    // A spelling without a code goes with one that differs in case or accents only.
    var codesByForm: [String: String] = [:]
    for (spelling, code) in codes.sorted(by: { $0.key < $1.key }) {
      codesByForm[folded(spelling)] = codesByForm[folded(spelling)] ?? code
    }
    let groups = Dictionary(grouping: counts.keys) { spelling in
      codes[spelling] ?? codesByForm[folded(spelling)] ?? "\u{0}" + folded(spelling)
    }
    for spellings in groups.values {
      let name = spellings.min { (-(counts[$0] ?? 0), $0) < (-(counts[$1] ?? 0), $1) }
      for spelling in spellings { names[spelling] = name }
    }
  }

  private static func code(of keys: [Int64], in db: Database) throws -> String? {
    for key in keys {
      let code = try db.first(
        "SELECT CAST(clip AS TEXT) ->> '$.location.countryCode' FROM record WHERE key = ?",
        [.integer(key)]
      ) { $0.optionalText(0) }
      if let code = code ?? nil, !code.isEmpty { return code.uppercased() }
    }
    return nil
  }

  /// The name of the group a spelling belongs to.
  subscript(spelling: String) -> String { names[spelling] ?? spelling }

  /// The condition that a clip belongs to the group of that name.
  func condition(of name: String) -> RowCondition {
    let spellings = Set(names.filter { $0.value == name }.keys).union([name]).sorted()
    let places = spellings.map { _ in "?" }.joined(separator: ", ")
    return RowCondition(
      sql: "IFNULL(c.country, '') IN (\(places))", values: spellings.map(Binding.text))
  }
}
