import Clips

/// A place as read, with the date that stood in its dateline.
struct ReadPlace: Hashable {
  /// The place; nil where nothing is known.
  var location: Location?
  /// The date of a dateline, as sent.
  var date: String?
}

/// Reads a place from its fields first, else from its line (FORMATS 3.8).
func readPlace(_ raw: RawPlace) -> ReadPlace {
  guard let line = raw.raw, raw == RawPlace(raw: line) else { return readParts(raw) }
  return knownLines[line]
}

private let knownLines = Remembered { line in readParts(RawPlace(raw: line)) }

private func readParts(_ raw: RawPlace) -> ReadPlace {
  var location = Location()
  var date: String?
  location.raw = cleanLine(raw.raw)
  if let line = location.raw, isPlaceholder(line) { location.raw = nil }
  location.city = hedgedLine(raw.city, &location)
  location.region = hedgedLine(raw.region, &location)
  location.country = hedgedLine(raw.country, &location)
  if let code = statedLine(raw.countryCode) {
    if let country = Countries.byCode(code) {
      location.countryCode = country.code
      location.country = location.country ?? country.name
    } else {
      location.country = location.country ?? code
    }
  }
  if let line = location.raw {
    var parts = placeParts(line)
    if raw.isDateline { date = takeDates(from: &parts) }
    for index in parts.indices { parts[index] = unhedged(parts[index], &location) }
    parts.removeAll(where: isPlaceholder)
    if location.city == nil, location.region == nil, location.country == nil {
      fill(&location, from: parts)
    }
  }
  return ReadPlace(location: location == Location() ? nil : location, date: date)
}

private func hedgedLine(_ text: String?, _ location: inout Location) -> String? {
  guard let line = statedLine(text) else { return nil }
  let plain = unhedged(line, &location)
  return plain.isEmpty ? nil : plain
}

/// `A, B[, C]`: A a country: country, city; the last part a country: city, country; else nothing.
private func fill(_ location: inout Location, from parts: [String]) {
  guard let first = parts.first, let last = parts.last, parts.count <= 4 else { return }
  if parts.count == 1 {
    if Countries.byName(first) != nil { location.country = first }
    return
  }
  if let country = Countries.byName(last), !(country.isHomonym && Countries.byName(first) != nil) {
    location.country = last
    location.city = first
    if parts.count > 2 { location.region = parts[1] }
  } else if Countries.byName(first) != nil {
    location.country = first
    location.city = parts[1]
  }
}

/// The parts of a place line between commas, without brackets and a closing dash.
private func placeParts(_ line: String) -> [String] {
  guard line.utf8.count <= 500 else { return [] }
  var plain = ""
  var depth = 0
  for character in line {
    switch character {
    case "(", "[": depth += 1
    case ")", "]": depth = max(0, depth - 1)
    default: if depth == 0 { plain.append(character) }
    }
  }
  if plain.isEmpty, isHedged(line) { plain = line }
  return plain.split { $0 == "," || $0 == "،" }.map { part in
    var part = trimmed(part)
    while let last = part.unicodeScalars.last, isDash(last) || last == ":" || isBlank(last) {
      part = Substring(part.unicodeScalars.dropLast())
    }
    return squeezed(String(part))
  }.filter { !$0.isEmpty }
}

private func takeDates(from parts: inout [String]) -> String? {
  let dates = parts.filter(isDatePart)
  parts.removeAll(where: isDatePart)
  if dates.isEmpty, let last = parts.last, let dash = last.range(ofBlankDash: ()) {
    let tail = String(trimmed(last[dash.upperBound...]))
    if isDatePart(tail) {
      parts[parts.count - 1] = String(trimmed(last[..<dash.lowerBound]))
      return tail
    }
  }
  return dates.isEmpty ? nil : dates.joined(separator: ", ")
}

extension String {
  fileprivate func range(ofBlankDash: Void) -> Range<Index>? {
    var search = startIndex
    while let dash = self[search...].firstIndex(where: { "-–—".contains($0) }) {
      let after = index(after: dash)
      if dash > startIndex, after < endIndex, self[index(before: dash)] == " ", self[after] == " " {
        return dash..<after
      }
      search = after
    }
    return nil
  }
}

/// True for `14 MARCH 2022`, `May 16`, `2021`: numbers and month or weekday names only.
private func isDatePart(_ part: String) -> Bool {
  guard part.utf8.count <= 40 else { return false }
  if readMoment(part) != nil || undated.contains(part.lowercased()) { return true }
  var hasNumber = false
  let tokens = DateToken.tokens(of: foldedDigits(part).text)
  for (index, token) in tokens.enumerated() {
    switch token {
    case .number: hasNumber = true
    case .word(let word):
      var next: String?
      if index + 2 < tokens.count, case .word(let word) = tokens[index + 2] { next = word }
      guard MonthNames.month(word, next: next) != nil || isDateFiller(word) else { return false }
    case .sign(let mark): guard mark == "." || mark == "/" || mark == "-" else { return false }
    case .blank: break
    }
  }
  return hasNumber
}

private let undated: Set<String> = ["recent", "file", "archive", "date unknown", "undated"]

private func isHedged(_ text: String) -> Bool { !hedgeTable.found(in: paddedKey(text)).isEmpty }

private let hedgeTable = PhraseTable(hedges)

private let hedges: [String] = [
  "said to be", "purportedly", "purported", "reportedly", "believed to be", "claimed to be",
  "allegedly", "unverified location", "location unverified",
]

/// The name without words that only claim it; marks the location where there were some.
private func unhedged(_ name: String, _ location: inout Location) -> String {
  guard isHedged(name) else {
    if let line = location.raw, line != name, isHedged(line) {
      location.isHedged = true
    }
    return name
  }
  location.isHedged = true
  var words = name.split { $0 == " " || "()[]".contains($0) }.map(String.init)
  let dropped: Set<String> = [
    "said", "to", "be", "purportedly", "purported", "reportedly", "believed", "claimed",
    "allegedly", "unverified", "location",
  ]
  words.removeAll { dropped.contains(foldedKey($0)) }
  return words.joined(separator: " ")
}
