/// A country by its ISO 3166-1 alpha-2 code and English short name.
struct Country: Hashable, Sendable {
  /// The alpha-2 code.
  var code: String
  /// The English short name.
  var name: String
  /// True where the name may mean another place, e.g. Georgia, Congo.
  var isHomonym = false
}

/// Finds countries by code or by name.
enum Countries {
  /// The country of an alpha-2 or alpha-3 code, or of a QCode or address that ends in one.
  static func byCode(_ code: String) -> Country? {
    let tail = code.split { ":/#".contains($0) }.last.map { $0.uppercased() } ?? ""
    return codes[tail]
  }

  /// The country of a name in any of the languages of the table.
  static func byName(_ name: some StringProtocol) -> Country? {
    guard name.utf8.count <= 100 else { return nil }
    return names[nameKey(name)]
  }

  /// True where some name begins with that word, whatever follows.
  static func mayBegin(with word: some StringProtocol) -> Bool {
    let key = wordKey(word)
    return key == "the" || firstWords.contains(key)
  }

  private static let firstWords: Set<String> = Set(
    names.keys.map { String($0.prefix { !" .-'".contains($0) }) }
      + names.keys.compactMap { $0.split(separator: " ").first.map(String.init) })

  private static func nameKey(_ name: some StringProtocol) -> String {
    var key = squeezed(wordKey(name))
    if key.hasPrefix("the ") { key.removeFirst(4) }
    return key
  }

  private static let rows: [[Substring]] = lines(of: countryTable).map {
    $0.split(separator: "\t")
  }.filter { $0.count > 2 }

  private static let codes: [String: Country] = {
    var codes: [String: Country] = [:]
    for row in rows {
      let country = Country(code: String(row[0]), name: String(row[2]))
      codes[String(row[0])] = country
      codes[String(row[1])] = country
    }
    codes["UK"] = codes["GB"]
    return codes
  }()

  private static let homonyms: Set<String> = ["georgia", "congo"]

  private static let names: [String: Country] = {
    var names: [String: Country] = [:]
    for row in rows {
      for name in row.dropFirst(2) {
        let key = nameKey(name)
        guard names[key] == nil else { continue }
        names[key] = Country(
          code: String(row[0]), name: String(row[2]), isHomonym: homonyms.contains(key))
      }
    }
    return names
  }()
}
