/// The line above the text of a wire message, in the form of IPTC 7901 or of ANPA 1312.
struct WireHeader: Equatable {
  /// The words as sent, control characters being blanks.
  var line: String
  /// The service that sends.
  var service: String?
  /// The number of the message within its service.
  var number: String?
  /// 1 (highest) to 9; nil for the letters of ANPA.
  var urgency: String?
  /// The keywords.
  var slug: String?

  /// Reads `dpa0123 4 pl 250 Election` (service and number, urgency, category, length, keywords),
  /// or `a0451 fn b i bc-EU-Ferry 03-05 0250` (service level and number, selector, priority,
  /// category, keywords, day, length).
  init(_ line: String) {
    self.line = line
    let words = line.split(separator: " ").map(String.init)
    guard let first = words.first else { return }
    number = first.contains(where: \.isNumber) ? first : nil
    if let day = words.firstIndex(where: Self.isDay), day > 2, words.count - day <= 2 {
      let keywords = words[..<day].dropFirst(2).drop { $0.utf8.count < 3 }
      slug = keywords.isEmpty ? nil : keywords.joined(separator: " ")
      return
    }
    let letters = first.prefix { $0.isLetter }
    if letters.count >= 2, letters.count < first.count { service = String(letters) }
    if words.count > 1, words[1].utf8.count == 1, Int(words[1]) != nil { urgency = words[1] }
    let keywords = words.dropFirst(4)
    if !keywords.isEmpty { slug = keywords.joined(separator: " ") }
  }

  /// `03-05`: month and day.
  private static func isDay(_ word: String) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { (1...2).contains($0.utf8.count) && Int($0).map { $0 > 0 } == true }
  }

  /// True for a line that only repeats the keywords, with or without what version it is.
  func isSlug(_ line: String) -> Bool {
    guard let slug else { return false }
    let key = Self.letters(slug)
    return !key.isEmpty && Self.letters(line).hasPrefix(key)
      && line.utf8.count < slug.utf8.count + 40 && (line == slug || line.contains(","))
  }

  private static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
