/// What a stretch of a clip's text is for rights (RIGHTS.md 13.14): its place and its form decide.
enum Bearing: Sendable, Equatable {
  /// Text of the story.
  case story
  /// It may restrict; shown, and asked about only where the clip says nothing else.
  case doubt
  /// Terms: it counts as a restriction of the clip.
  case terms
}

/// What a passage is, read with the restriction language.
func bearing(of passage: Passage) -> Bearing {
  let text = passage.text
  guard !text.isEmpty, text.utf8.count <= 4000 else { return .story }
  if passage.place == .terms { return .terms }
  let words = TriggerWords.shared.found(in: text)
  guard words.contains(.operators) else { return .story }
  let isLoud = text.isLoud
  guard isLoud || passage.place == .addressed || words == .both else { return .story }
  if passage.place.isOfPicture, endsInWritten(passage.before) { return .story }
  let form = StretchForm(String(text), isLoud: isLoud)
  switch passage.place {
  case .terms: return .terms
  case .addressed: return form.addressed
  case .notice: return form.isWhole && form.isAnchored && !form.asksConsent ? .terms : .story
  case .marked, .line, .edge, .capitals:
    guard form.isLoud else { return form.quiet }
    return form.loud
  }
}

extension Passage.Place {
  /// True for what may be letters seen in the picture.
  fileprivate var isOfPicture: Bool {
    switch self {
    case .marked, .capitals: true
    case .terms, .addressed, .line, .edge, .notice: false
    }
  }
}

/// True where the words before a stretch name what letters stand on: "Close of sign ...".
func endsInWritten(_ before: Substring) -> Bool {
  let words = before.suffix(120).split { !($0.isLetter || $0 == "-") }.suffix(6)
  return words.contains { WordList.written.contains(String($0)) }
}
