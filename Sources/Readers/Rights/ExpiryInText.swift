import Clips

/// The end of use a restriction line states in words, e.g. `No use after 12/Mar/2024 06:00`; nil
/// where it names no date (`within 24 hours` is left to the restriction language).
func expiryInText(_ line: String) -> Moment? { knownExpiries[line] }

private let knownExpiries = Remembered(readExpiry)

@Sendable private func readExpiry(_ line: String) -> Moment? {
  guard line.utf8.count <= 2000, mayEndUse(line) else { return nil }
  let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" })
  for (index, word) in words.enumerated() {
    let key = wordKey(word.filter { $0.isLetter || $0.isNumber })
    let before = index > 0 ? wordKey(words[index - 1].filter(\.isLetter)) : ""
    guard endWords.contains(key), !startPairs.contains(before) else { continue }
    guard endsUse(words[..<index], key) else { continue }
    if let moment = leadingMoment(words[(index + 1)...]) { return moment }
  }
  return nil
}

/// False for ASCII without digits, or without a word that ends use.
private func mayEndUse(_ line: String) -> Bool {
  guard isASCII(line) else { return true }
  return line.utf8.contains { $0 &- 0x30 < 10 } && !endTable.found(in: paddedKey(line)).isEmpty
}

private let endTable = PhraseTable(endWords.sorted())

/// True where the words before make `after` or `until` an end of use, and not the end of an embargo.
private func endsUse(_ words: ArraySlice<Substring>, _ end: String) -> Bool {
  let before = words.suffix(12).map { wordKey($0.filter(\.isLetter)) }
  if before.contains(where: { $0.hasPrefix("embargo") || $0 == "sperrfrist" || $0 == "hold" }) {
    return false
  }
  if end.hasPrefix("expir") { return true }
  let isForbidden = before.contains { forbidding.contains($0) }
  switch end {
  case "after", "past", "beyond", "nach", "apres", "despues": return isForbidden
  default: return !isForbidden
  }
}

private let endWords: Set<String> = [
  "after", "past", "beyond", "until", "till", "expires", "expiry", "expiring", "nach", "bis",
  "apres",
  "jusquau", "despues", "hasta",
]
private let startPairs: Set<String> = ["hours", "days", "stunden", "heures", "horas"]
private let forbidding: Set<String> = [
  "no", "not", "never", "cannot", "prohibited", "nodigital", "kein", "keine", "nicht", "pas", "ne",
  "interdit", "no", "nouse", "nousedigital",
]

/// The longest date the words open with.
private func leadingMoment(_ words: ArraySlice<Substring>) -> Moment? {
  var rest = words
  while let first = rest.first, leadWords.contains(wordKey(first.filter(\.isLetter))),
    !first.contains(where: { $0.isNumber })
  {
    rest = rest.dropFirst()
  }
  for count in stride(from: min(8, rest.count), to: 0, by: -1) {
    var text = rest.prefix(count).joined(separator: " ")[...]
    while let last = text.last, ".,;)]!".contains(last) { text = text.dropLast() }
    if let read = readMoment(String(text)), read.moment.precision >= .day { return read.moment }
  }
  return nil
}

private let leadWords: Set<String> = [
  "on", "the", "at", "by", "date", "dem", "den", "am", "le", "el", "midnight", "of",
]
