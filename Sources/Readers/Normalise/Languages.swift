/// Brings language names and codes to BCP 47 tags.
enum Languages {
  /// The tags of a statement such as `English/Natsound`, `pt-BR`, `Deutsch, Français`; words for
  /// mere sound are ignored, unknown words are dropped.
  static func tags(in text: String) -> [String] {
    if text.utf8.count == 2, let tag = codes[text] { return [tag] }
    var tags: [String] = []
    for part in text.split(whereSeparator: { "/,;&+|".contains($0) }) {
      var words = squeezed(String(part)).split(separator: " ")[...]
      while !words.isEmpty {
        let name = words.prefix { $0.lowercased() != "and" }.joined(separator: " ")
        if let tag = tag(of: name), !tags.contains(tag) { tags.append(tag) }
        words = words.drop { $0.lowercased() != "and" }.dropFirst()
      }
    }
    return tags
  }

  /// The tag of one name, code or tag; nil where it is none.
  static func tag(of word: String) -> String? {
    let word = squeezed(word)
    guard !word.isEmpty, word.utf8.count <= 60 else { return nil }
    let parts = word.split { $0 == "-" || $0 == "_" }
    if let first = parts.first, (2...3).contains(first.count), isASCII(first),
      first.allSatisfy({ $0.isLetter }), parts.dropFirst().allSatisfy(isSubtag)
    {
      let code = codes[first.lowercased()]
      guard let code else { return nil }
      return ([code] + parts.dropFirst().map(subtag)).joined(separator: "-")
    }
    return names[wordKey(word)]
  }

  private static func isSubtag(_ part: Substring) -> Bool {
    (1...8).contains(part.count) && isASCII(part)
      && part.allSatisfy { $0.isLetter || $0.isNumber }
  }

  private static func subtag(_ part: Substring) -> String {
    switch part.count {
    case 2: part.uppercased()
    case 4: part.prefix(1).uppercased() + part.dropFirst().lowercased()
    default: part.lowercased()
    }
  }

  private static let rows: [[Substring]] = lines(of: languageTable).map {
    $0.split(separator: "\t", omittingEmptySubsequences: false)
  }.filter { $0.count > 3 }

  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for row in rows {
      for code in row[..<3] where !code.isEmpty { codes[String(code)] = String(row[0]) }
    }
    return codes
  }()

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for row in rows {
      for name in row.dropFirst(3) {
        let key = wordKey(name)
        if names[key] == nil { names[key] = String(row[0]) }
      }
    }
    return names
  }()
}
