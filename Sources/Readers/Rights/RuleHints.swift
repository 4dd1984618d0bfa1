import Clips

/// Hints of the single rules in a restriction line, split at sentence ends, `/`, `|` and `;`
/// (FORMATS 3.7); the restriction language decides, these only help to find.
func ruleHints(in line: String) -> [RuleHint] {
  ruleParts(of: line).map { part in
    let (kind, polarity) = ruleKind(of: part)
    var hint = RuleHint(kind: kind, polarity: polarity, text: part)
    if polarity == "permit", foldedKey(part).holds("only") { hint.value = "only" }
    return hint
  }
}

private func ruleParts(of line: String) -> [String] {
  let scalars = Array(line.unicodeScalars)
  var parts: [String] = []
  var start = 0
  func cut(at end: Int) {
    let part = squeezed(String(String.UnicodeScalarView(scalars[start..<end])))
      .drop { ".,;/| ".contains($0) }
    if part.contains(where: { $0.isLetter || $0.isNumber }) { parts.append(String(part)) }
    start = end
  }
  for (index, scalar) in scalars.enumerated() where index > 0 {
    switch scalar {
    case ";", "|", "/", "\n": cut(at: index)
    case ".", "!", "?", "؟", "。":
      let isLast = index + 1 == scalars.count
      let isAbbreviation =
        scalar == "." && (index < 2 || !scalars[index - 2].properties.isAlphabetic)
        && scalars[index - 1].properties.isAlphabetic
      if isLast || (isBlank(scalars[index + 1]) && !isAbbreviation) { cut(at: index) }
    default: break
    }
  }
  cut(at: scalars.count)
  return parts
}

private func ruleKind(of part: String) -> (String, String) {
  let key = " " + foldedKey(part) + " "
  let isNegated =
    [
      " no ", " not ", " never ", " without ", " except ", "cannot", " nor ", " kein",
      " nicht ", " sans ", " pas ", " sin ", " не ", " без ", " لا ", "prohib", "interdit",
      "forbid",
    ]
    .contains(where: key.holds) || part.hasSuffix(" OUT") || part.holds(" OUT ")
  for rule in ruleWords where rule.words.contains(where: key.holds) {
    return (rule.kind, polarity(rule.kind, isNegated, key))
  }
  if namesCountry(part) { return ("territory", isNegated ? "prohibit" : "permit") }
  if [" none ", "access", "use ", "restriction"].contains(where: key.holds) {
    return ("access", isNegated && !key.holds("no restriction") ? "prohibit" : "permit")
  }
  return ("unknown", "info")
}

private func polarity(_ kind: String, _ isNegated: Bool, _ key: String) -> String {
  switch kind {
  case "pointer", "sensitivity", "notice", "contact": "info"
  case "embargo", "expiry", "kill": "prohibit"
  case "integrity": key.holds("logo") || key.holds("intact") ? "duty" : "prohibit"
  case "credit", "privacy", "consent", "fee", "runs", "length", "third_party", "context", "manner":
    "duty"
  default: isNegated ? "prohibit" : "permit"
  }
}

private func namesCountry(_ part: String) -> Bool {
  let words = part.split { !($0.isLetter || $0 == "." || $0 == "'" || $0 == "-") }.prefix(60)
  for length in 1...4 where words.count >= length {
    for start in 0...(words.count - length) {
      let name = words[words.startIndex + start..<words.startIndex + start + length]
        .joined(separator: " ")
      if name.utf8.count >= 3, Countries.byName(name) != nil { return true }
    }
  }
  return false
}

private let ruleWords: [(kind: String, words: [String])] = [
  ("kill", ["withdrawn", "kill notice", "do not use this", " kill "]),
  (
    "pointer",
    [
      "see script", "see shotlist", "see dopesheet", "see dope sheet", "see below",
      "see restrictions", "siehe ",
    ]
  ),
  ("embargo", ["embargo", "sperrfrist", "not before", "hold until", "эмбарго", "حظر نشر"]),
  (
    "third_party",
    [
      "third-party music", "third party music", "clear before", "replace music",
      "mute",
    ]
  ),
  ("privacy", ["blur", "identif", "pixel", "anonym"]),
  ("consent", ["permission", "consent", "clearance", "prior approval", "contact "]),
  ("fee", [" fee", "charge", "payment", "per minute", "honorar"]),
  (
    "credit",
    [
      "credit", "courtesy", "quellenangabe", "crédit", "mention obligatoire", "attribut",
      "byline",
    ]
  ),
  (
    "integrity",
    [
      "logo", "watermark", "edit ", " edited", "editing", " crop", "alter", "intact",
      "obscur", "manipulat", "screengrab", "still",
    ]
  ),
  ("archive", ["archiv", "library", "архив", "أرشيف", "re-use", "reuse"]),
  (
    "resale",
    [
      "resale", "re-sale", "resell", " sales", "syndicat", "sublicen", "third part",
      "wiederverkauf", "revente", "reventa",
    ]
  ),
  (
    "expiry",
    [
      " after ", "within ", "expire", " until ", " hours", "hrs", " days", "nach dem",
      "innerhalb",
    ]
  ),
  ("runs", [" run ", " runs", "one time", "times only", "single use"]),
  ("length", [" seconds", " sec ", "maximum of", "no more than", "max "]),
  ("programme", ["news bulletin", "scheduled news", "magazine show", "newscast"]),
  (
    "client",
    [
      "agenc", "broadcasters", "clients", "subscribers", "members", "publishers",
      "networks", "agentur", "abonn", "sender", "вещател", "агентств", "وكالات", "producers",
    ]
  ),
  (
    "platform",
    [
      "online", "internet", "digital", "social", " web", " tv", "television",
      "broadcast", "radio", "mobile", " print", " vod", "youtube", "facebook", "platform",
    ]
  ),
  (
    "purpose",
    [
      "news", "editorial", "commercial", "advertis", "documentar", "education",
      "entertain", "promotion", "redaktionell", "éditorial", "werb", "publicit", "merchandis",
      "magazine",
    ]
  ),
  (
    "access",
    [
      "access all", "no restriction", "no access restrictions", "unrestricted",
      "worldwide",
    ]
  ),
  ("sensitivity", ["graphic", "disturbing", "sensitive", "warning", "distressing"]),
  ("notice", ["©", "copyright", "(c)", "all rights reserved"]),
  ("contact", ["phone", "tel:", "e-mail", "email", "@"]),
]
