import Clips

/// Where restrictions stand that were met before.
private struct Places {
  /// By their words.
  var first: [String: Int] = [:]
  /// Those that a field states for the whole clip, which no shot narrows; the restrictions at the
  /// head of a script sum up what its shots say.
  var ofAll: Set<Int> = []
}

extension ClipNormaliser {
  /// One restriction per line, the same text once, from fields, from lines that may restrict, from
  /// terms above shots and from the tail of captions (FORMATS 3.7).
  mutating func fillRights() {
    var places = Places()
    for raw in raw.restrictions + shotTerms + captionTails() + scriptHeads() + datelineBrackets() {
      guard let text = cleanBlock(raw.text) else { continue }
      for line in lines(of: text) {
        guard let line = cleanLine(String(line)), isRestriction(line, raw) else { continue }
        add(bounded(line, field: "restrictions"), raw, &places)
      }
    }
    clip.restrictionState = restrictionState(of: clip.restrictions)
    if clip.restrictions.isEmpty, isRestrictionAnnounced {
      clip.restrictionState = .seeElsewhere
    }
  }

  /// True where a restriction label stands empty and a text is to follow.
  private var isRestrictionAnnounced: Bool {
    clip.isTextToFollow && raw.restrictions.contains { $0.place == .field && $0.text.isEmpty }
  }

  private func isRestriction(_ line: String, _ raw: RawRestriction) -> Bool {
    switch raw.place {
    case .field: saysNoRestrictions(line) || !isPlaceholder(line)
    case .mention: mayRestrict(line)
    }
  }

  private mutating func add(_ line: String, _ raw: RawRestriction, _ places: inout Places) {
    let key = foldedKey(line)
    let isOfAll = raw.place == .field && raw.scope == nil && raw.from != "restrictions"
    if let place = places.first[key] {
      if isOfAll {
        places.ofAll.insert(place)
        clip.restrictions[place].scope = nil
      }
      if !places.ofAll.contains(place) { unite(scope: raw.scope, at: place) }
      return
    }
    guard clip.restrictions.count < 10_000 else { return }
    if raw.place == .mention, clip.restrictions.count < 100,
      clip.restrictions.contains(where: { foldedKey($0.text).holds(key) })
    {
      return
    }
    places.first[key] = clip.restrictions.count
    if isOfAll { places.ofAll.insert(clip.restrictions.count) }
    var restriction = Restriction(line, scope: cleanLine(raw.scope), from: raw.from)
    restriction.audience = cleanLine(raw.audience)
    if line.utf8.count <= 20_000 { restriction.rules = ruleHints(in: line) }
    clip.restrictions.append(restriction)
  }

  /// The same words for further shots stand for all of them.
  private mutating func unite(scope: String?, at place: Int) {
    guard let scope, scope != clip.restrictions[place].scope else { return }
    guard let old = clip.restrictions[place].scope else {
      clip.restrictions[place].scope = scope
      return
    }
    if old.hasPrefix("shots "), scope.hasPrefix("shots "), old.utf8.count < 500 {
      let more = String(scope.dropFirst(6))
      let parts = old.dropFirst(6).split(separator: ",").map { trimmed($0) }
      if !parts.contains(more[...]) { clip.restrictions[place].scope = old + ", " + more }
    }
  }

  /// The lines a script opens with, up to the first blank one, but no sentences of its story.
  private func scriptHeads() -> [RawRestriction] {
    clip.sections.compactMap { section in
      guard section.role == .script else { return nil }
      let head = lines(of: String(section.text.prefix(2000))).prefix(10).prefix { !$0.isEmpty }
      let terms = head.filter { $0.utf8.count <= 300 && opensLikeTerms($0) }
      return RawRestriction(terms.joined(separator: "\n"), from: "script", place: .mention)
    }
  }

  /// Captions that end in restrictions: from the phrase in capitals to the end.
  private func captionTails() -> [RawRestriction] {
    clip.sections.compactMap { section in
      guard section.role == .caption || section.role == .description,
        let tail = restrictionTail(of: section.text)
      else { return nil }
      return RawRestriction(squeezed(tail), from: section.role.rawValue, place: .mention)
    }
  }
}

/// True for a line in capitals, or one that opens with a word that restricts.
private func opensLikeTerms(_ line: Substring) -> Bool {
  if !line.contains(where: \.isLowercase) { return true }
  let key = wordKey(line.prefix(20))
  return ["no ", "not ", "must ", "restrict", "mandatory ", "do not ", "for ", "editorial "]
    .contains(where: key.hasPrefix)
}

/// The end of a caption from `RESTRICTED TO`, `EDITORIAL USE ONLY` and the like in capitals.
func restrictionTail(of text: String) -> String? {
  var text = text
  return text.withUTF8 { utf8 in
    let reach = UnsafeBufferPointer(rebasing: utf8.suffix(8192))
    guard !tailTable.found(in: reach).isEmpty else { return nil }
    var start = 0
    while start < reach.count {
      if "REFMN".utf8.contains(reach[start]), isSentenceStart(reach, start),
        tailPhrases.contains(where: { reach[start...].starts(with: $0.utf8) })
      {
        return String(decoding: reach[start...], as: UTF8.self)
      }
      start += 1
    }
    return nil
  }
}

private let tailTable = PhraseTable(tailPhrases)

private let tailPhrases = [
  "RESTRICTED TO ", "RESTRICTIONS:", "RESTRICTION:", "EDITORIAL USE ONLY",
  "FOR EDITORIAL USE ONLY",
  "NO RESALE", "NO SALES", "NO ARCHIVE", "MANDATORY CREDIT", "NO COMMERCIAL USE",
]

private func isSentenceStart(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
  var place = index
  while place > 0, [0x20, 0x0A, 0x09].contains(utf8[place - 1]) { place -= 1 }
  return place == 0 || [0x2E, 0x29, 0x2F, 0x2D, 0x3A, 0x3B, 0x2A, 0x7C].contains(utf8[place - 1])
    || utf8[place..<index].contains(0x0A)
}
