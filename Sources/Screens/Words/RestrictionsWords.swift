import Canvas
import Clips

extension ClipWords {
  /// The answer, the agency's words in full, what they ask for, and what is held back until when.
  var restrictions: [Paragraph] {
    var words: [Paragraph] = clip.isKilled ? killNotice + [Paragraph()] : []
    words += answer.isEmpty ? [] : answer + [Paragraph()]
    words += embargo + expiries
    words += clip.restrictions.isEmpty ? [Paragraph(Line(absence, .muted))] : []
    for (index, restriction) in clip.restrictions.enumerated() {
      if let scope = restriction.scope, scope != "clip" {
        words.append(Paragraph(Line(scope, .label)))
      }
      if let judgement = state.reading.judgement, judgement.texts.indices.contains(index) {
        words.append(
          Paragraph(coloured(judgement.texts[index], judgement.effects(in: index))))
      } else {
        words.append(Paragraph(state.highlighted(restriction.text)))
        words += restriction.rules.map(hint)
      }
      words.append(Paragraph())
    }
    words += consequences.isEmpty ? [] : consequences + [Paragraph()]
    if state.profile == nil {
      words += [
        Paragraph(
          Line("No profile, so no verdict: newsreel profile init describes your outlet.", .muted)),
        Paragraph(),
      ]
    }
    words += shotTerms + policyRules
    words += field("credit", clip.credit)
    words += field("copyright", clip.copyright)
    words += field("rights", clip.rightsHolder)
    words += field("licence", clip.licence)
    words += field("price", clip.price)
    return words
  }

  private var absence: String {
    switch clip.restrictionState {
    case .explicitNone: "The sender says that there are no restrictions."
    case .seeElsewhere: "The restrictions stand elsewhere; look before you use it."
    case .restricted, .notStated, nil: "No restrictions are stated."
    }
  }

  private var embargo: [Paragraph] {
    guard let embargo = clip.embargo else { return [] }
    let isHeld = embargo.isInForce(at: state.now)
    let words =
      switch embargo.state {
      case .until: embargo.until.map { "until " + fullText($0) } ?? "until told"
      case .untilTold: "until told"
      case .textOnly: "in words only"
      case .invalid: "with an end that cannot be read"
      }
    var line = Line(
      isHeld ? "\(glyphs.embargo) EMBARGOED \(words)" : "Embargo \(words), lifted",
      isHeld ? .embargoed : .muted, isHeld ? .bold : [])
    if let text = embargo.text { line.append(": " + text, .text) }
    return [Paragraph(line), Paragraph()]
  }

  private var expiries: [Paragraph] {
    clip.expires.flatMap { expiry -> [Paragraph] in
      guard let at = expiry.at else { return [] }
      let isOver = expiry.hasPassed(at: state.now)
      let words = isOver ? "\(glyphs.expired) EXPIRED \(fullText(at))" : "Use ends \(fullText(at))"
      return [Paragraph(Line(words, isOver ? .expired : .warning)), Paragraph()]
    }
  }

  private func hint(_ rule: RuleHint) -> Paragraph {
    Paragraph(
      label: Line(" \(glyphs.bullet) ", .label), indent: 3,
      Line([Span(rule.kind ?? "rule", .label), Span(": \(rule.text ?? "")")]))
  }

  private var shotTerms: [Paragraph] {
    let shots = clip.shots.filter { $0.rights != nil }
    guard !shots.isEmpty else { return [] }
    return [Paragraph(Line("Terms of single shots", .heading, .bold))]
      + shots.flatMap { shot in
        field("shot \(shot.number.map(String.init) ?? "?")", shot.rights, .warning)
      } + [Paragraph()]
  }
}
