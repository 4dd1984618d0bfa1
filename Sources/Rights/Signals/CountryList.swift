/// Lists of countries in fields: `allow country: au us` (Media RSS), `allow region: NL, BE` and
/// `deny region: US` (schema.org). The list decides: a ban is never read as a permit.
enum CountryList {
  /// The fields such lists stand in.
  static let fieldNames: Set<String> = ["media:restriction", "regionsallowed", "ineligibleregion"]

  /// The list as clauses, each with the whole text as its quote; what is no list of places is
  /// unknown.
  static func read(_ text: String, published: Instant?) -> Restriction {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    let head = (parts.first ?? "").lowercased().split(separator: " ").map(String.init)
    let list = parts.count == 2 ? parts[1] : ""
    var restriction = Restriction(signal: text, [], published: published)
    restriction.carrier = .words
    restriction.clauses = clauses(head, list, text, published)
    return restriction
  }

  private static func clauses(
    _ head: [String], _ list: String, _ text: String, _ published: Instant?
  ) -> [Clause] {
    func meaning(_ meaning: SignalMeaning) -> [Clause] {
      meaning.asClauses(quote: text, published: published)
    }
    let isAllowed = head.first == "allow"
    guard isAllowed || head.first == "deny" else { return meaning(.open("no list of places")) }
    switch head.count {
    case 1: return meaning(isAllowed ? .words("Access all") : .notForPublication)
    case 2 where head[1] == "all":
      return meaning(isAllowed ? .words("Access all") : .notForPublication)
    case 2 where head[1] == "none":
      return meaning(isAllowed ? .notForPublication : .words("Access all"))
    case 2 where head[1] == "country" || head[1] == "region": break
    default: return meaning(.open("no list of places"))
    }
    let names = names(list)
    // An empty list allows nobody, or denies nobody.
    guard !names.isEmpty else { return meaning(isAllowed ? .notForPublication : .information) }
    return meaning(isAllowed ? .onlyIn(places(named: names)) : .notIn(places(named: names)))
  }

  /// The places named in a list; unresolved ones for what is no place.
  static func places(named list: [String]) -> [Place] { list.flatMap(places) }

  /// Codes stand apart by blanks or commas, names by commas.
  private static func names(_ list: String) -> [String] {
    let words = list.split { $0 == " " || $0 == "," || $0 == ";" || $0 == "\n" }.map(String.init)
    if words.allSatisfy({ code($0) != nil }) { return words }
    return list.split { $0 == "," || $0 == ";" || $0 == "\n" }
      .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
  }

  /// The alpha-2 code that a code of two or three letters is, a region of a country included.
  private static func code(_ word: String) -> String? {
    let upper = word.uppercased()
    if upper.utf8.count == 2 {
      return upper == "UK" ? "GB" : Vocabulary.shared.alpha2.contains(upper) ? upper : nil
    }
    return upper.utf8.count == 3 ? Vocabulary.shared.alpha3[upper] : nil
  }

  private static func places(_ name: String) -> [Place] {
    if let code = code(name) { return [Place(code)] }
    let named = parse("Territory: " + name).clauses
    let isPlain = named.allSatisfy {
      $0.kind == .territory && $0.polarity == .permit && $0.guesses.isEmpty && $0.exceptions.isEmpty
    }
    let places = named.flatMap(\.targets).compactMap { target -> Place? in
      guard case .place(let place) = target else { return nil }
      return place
    }
    return isPlain && !places.isEmpty ? places : [Place("unresolved:" + name)]
  }
}
