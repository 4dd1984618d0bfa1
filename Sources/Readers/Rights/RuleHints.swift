import Clips

/// Hints of the single rules in a restriction line, split at sentence ends, `/`, `|` and `;`
/// (FORMATS 3.7); the restriction language decides, these only help to find.
func ruleHints(in line: String) -> [RuleHint] { knownHints[line] }

private let knownHints = Remembered { line in ruleParts(of: line).map(ruleHint) }

private func ruleHint(_ part: String) -> RuleHint {
  let found = RuleWords.table.found(in: paddedKey(part))
  let isNegated =
    found.overlaps(RuleWords.negations) || part.hasSuffix(" OUT") || part.holds(" OUT ")
  let (kind, polarity) = ruleKind(of: part, found, isNegated)
  var hint = RuleHint(kind: kind, polarity: polarity, text: part)
  if polarity == "permit", found.overlaps(RuleWords.only) { hint.value = "only" }
  return hint
}

private func ruleKind(
  of part: String, _ found: PhraseSet, _ isNegated: Bool
) -> (kind: String, polarity: String) {
  for rule in RuleWords.rules where found.overlaps(rule.phrases) {
    return (rule.kind, polarity(rule.kind, isNegated, found))
  }
  if namesCountry(part) { return ("territory", isNegated ? "prohibit" : "permit") }
  if found.overlaps(RuleWords.access) {
    return ("access", isNegated && !found.overlaps(RuleWords.denials) ? "prohibit" : "permit")
  }
  return ("unknown", "info")
}

private func polarity(_ kind: String, _ isNegated: Bool, _ found: PhraseSet) -> String {
  switch kind {
  case "pointer", "sensitivity", "notice", "contact": "info"
  case "embargo", "expiry", "kill": "prohibit"
  case "integrity": found.overlaps(RuleWords.whole) ? "duty" : "prohibit"
  case "credit", "privacy", "consent", "fee", "runs", "length", "third_party", "context", "manner":
    "duty"
  default: isNegated ? "prohibit" : "permit"
  }
}

private func ruleParts(of line: String) -> [String] {
  var parts: [String] = []
  var start = line.startIndex
  func cut(at end: String.Index) {
    let part = squeezed(String(line[start..<end]))
    start = end
    let text = part.unicodeScalars.drop { ".,;/| ".unicodeScalars.contains($0) }
    if text.contains(where: isWordScalar) { parts.append(String(Substring(text))) }
  }
  let scalars = line.unicodeScalars
  var index = line.startIndex
  var previous: Unicode.Scalar?
  var beforePrevious: Unicode.Scalar?
  while index < line.endIndex {
    let scalar = scalars[index]
    let next = scalars.index(after: index)
    if let previous {
      switch scalar {
      case ";", "|", "/", "\n": cut(at: index)
      case ".", "!", "?", "؟", "。":
        let isAbbreviation =
          scalar == "." && beforePrevious?.properties.isAlphabetic != true
          && previous.properties.isAlphabetic
        if next == line.endIndex || (isBlank(scalars[next]) && !isAbbreviation) { cut(at: index) }
      default: break
      }
    }
    beforePrevious = previous
    previous = scalar
    index = next
  }
  cut(at: line.endIndex)
  return parts
}

private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.value < 0x80 { return scalar.value | 0x20 &- 0x61 < 26 || scalar.value &- 0x30 < 10 }
  return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
}

private func namesCountry(_ part: String) -> Bool {
  let words = part.split { !($0.isLetter || $0 == "." || $0 == "'" || $0 == "-") }.prefix(60)
  for start in words.indices where Countries.mayBegin(with: words[start]) {
    for end in start..<min(start + 4, words.endIndex) {
      let name = words[start...end].joined(separator: " ")
      if name.utf8.count >= 3, Countries.byName(name) != nil { return true }
    }
  }
  return false
}
