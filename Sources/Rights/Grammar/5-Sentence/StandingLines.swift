/// The parts of a text that stand alone, line by line: a line that is wrapped stays with the one
/// before it (RIGHTS.md 13.2).
func standingParts(of text: String) -> [String] {
  guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return [text] }
  var parts: [Substring] = []
  for line in text.split(whereSeparator: \.isNewline) {
    let line = line.stripped
    guard !line.isEmpty else { continue }
    if let last = parts.last, continues(last, line) {
      parts[parts.count - 1] = text[last.startIndex..<line.endIndex]
    } else {
      parts.append(line)
    }
  }
  return parts.map(String.init)
}

/// The code points of a text whose line break only wraps a clause.
func wrappingBreaks(of text: String) -> Set<Int> {
  guard text.utf8.contains(0x0A), text.utf8.count <= 20_000 else { return [] }
  var breaks: Set<Int> = []
  var offset = 0
  var part: Substring?
  for line in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" }) {
    let words = line.stripped
    if let before = part, !words.isEmpty, continues(before, words) {
      breaks.insert(offset - 1)
      part = text[before.startIndex..<words.endIndex]
    } else {
      part = words.isEmpty ? nil : words
    }
    offset += line.unicodeScalars.count + 1
  }
  return breaks
}

/// True where a clause that restricts runs from one line into the next, and the next one does not
/// stand alone.
private func continues(_ before: Substring, _ line: Substring) -> Bool {
  guard before.utf8.count <= 400, line.utf8.count <= 300, let last = before.last,
    !".;:!?|•)]".contains(last), let first = line.first, first.isLetter,
    !line.prefix(40).contains(":")
  else { return false }
  let next = parseStretch(String(line))
  let standsAlone = next.clauses.contains {
    $0.restricts || $0.kind == .access || $0.polarity == .info
  }
  if standsAlone, next.unknown.isEmpty { return false }
  let head = String(before).replacing("\n", with: " ")
  let border = head.unicodeScalars.count
  return parseStretch(head + " " + String(line)).clauses.contains {
    $0.restricts && $0.span.lowerBound < border && $0.span.upperBound > border
  }
}
