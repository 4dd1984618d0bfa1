import Clips

extension ClipNormaliser {
  /// `BEIRUT (NO USE LEBANON)`: what stands in the brackets of the dateline, and of the datelines
  /// above groups of shots in a text.
  func datelineBrackets() -> [RawRestriction] {
    var terms: [String] = []
    if let place = raw.place, place.isDateline, let line = place.raw, line.utf8.count <= 500 {
      terms = brackets(in: line[...])
    }
    for section in clip.sections {
      switch section.role {
      case .script, .body, .shotlist, .dopesheet, .storyline, .unknown: break
      case .description, .summary, .caption, .transcript, .audio, .note: continue
      }
      guard section.text.utf8.contains(UInt8(ascii: "(")) else { continue }
      for line in lines(of: section.text) where isShotDateline(line) { terms += brackets(in: line) }
    }
    return terms.map { RawRestriction($0, from: "dateline", place: .mention) }
  }
}

/// `SHOWS: MUNICH, GERMANY (FEBRUARY 14, 2025) (QUAY - NO USE JAPAN)`: a place in capitals before
/// brackets with which the line ends.
private func isShotDateline(_ line: Substring) -> Bool {
  guard line.utf8.count <= 300, line.utf8.last == UInt8(ascii: ")"),
    let open = line.firstIndex(of: "(")
  else { return false }
  let place = line[..<open]
  return place.contains(where: \.isUppercase) && !place.contains(where: \.isLowercase)
}

/// What stands in the brackets of a line, but words that only say that all may use it.
private func brackets(in line: Substring) -> [String] {
  var terms: [String] = []
  var rest = line
  while let open = rest.firstIndex(where: { $0 == "(" || $0 == "[" }) {
    rest = rest[rest.index(after: open)...]
    guard let close = rest.firstIndex(where: { $0 == ")" || $0 == "]" }) else { break }
    let words = rest[..<close]
    rest = rest[close...]
    let tail = words.lastIndex(of: "-").map { words[words.index(after: $0)...] } ?? words
    if !saysNoRestrictions(String(tail)) { terms.append(String(words)) }
  }
  return terms
}
