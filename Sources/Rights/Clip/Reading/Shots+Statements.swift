import Clips

extension ShotLines {
  /// What stands above groups of shots: their terms, and sources that name terms behind their
  /// name; `lines` are the headings as they stand in a text, where they were met there.
  func statements(met lines: [Int: [Substring]]) -> [Statement] {
    headings.indices.flatMap { index -> [Statement] in
      let heading = headings[index]
      var words: [String] = []
      if let terms = heading.terms {
        words = lines[index]?.map { TermLabels.shared.value(of: $0) } ?? [terms]
      } else if let source = heading.source, source.mayHoldTerms,
        StretchForm(source, isLoud: source[...].isLoud).addressed == .terms
      {
        words = [source]
      }
      return words.map { text in
        Statement(
          text: text, from: "shotlist", shots: heading.shots,
          isOfSource: heading.source.map(text.contains) ?? false)
      }
    }
  }
}

extension [Shot] {
  /// What the texts of the shots say of rights, each with its shot.
  var statements: [Statement] {
    enumerated().flatMap { position, shot -> [Statement] in
      guard let text = shot.text, text.mayHoldTerms else { return [] }
      return StoryReader(text).found.map { found in
        Statement(
          text: found.text, from: "shotlist", shots: [shot.number ?? position + 1],
          isCertain: found.bearing == .terms)
      }
    }
  }
}

extension String {
  /// False where no word of the vocabulary bars, limits or obliges.
  var mayHoldTerms: Bool { TriggerWords.shared.found(in: self[...]).contains(.operators) }
}
