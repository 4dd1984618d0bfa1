import Canvas
import Clips

extension ClipWords {
  /// Title, the line of facts, advisories, and every text of the clip.
  var description: [Paragraph] {
    var words = [Paragraph(state.highlighted(clip.title, .title, .bold))]
    words.append(Paragraph(facts))
    words += ownNotes
    if clip.isKilled { return words + [Paragraph()] + killNotice }
    words +=
      clip.titleFlags.isEmpty
      ? [] : [Paragraph(Line(clip.titleFlags.joined(separator: " "), .flag))]
    words += advisories
    if clip.isTextToFollow { words.append(Paragraph(Line("Text to follow.", .warning))) }
    let texts = clip.sections.filter { $0.role != .shotlist }
    if texts.isEmpty, let description = clip.description {
      words += [Paragraph()] + [Paragraph(state.highlighted(description))]
    }
    for (index, section) in texts.enumerated() {
      words += sectionHeading(section, isFirst: index == 0)
      words.append(Paragraph(state.highlighted(section.text)))
    }
    if texts.isEmpty, clip.description == nil {
      words += [Paragraph(), Paragraph(Line("No description was sent.", .muted))]
    }
    return words
  }

  private var facts: Line {
    let parts = [
      clip.source, clip.location?.shortName, clip.duration.map(clockText),
      clip.published.map(fullText), clip.kind == .video ? nil : clip.kind.rawValue,
    ]
    var line = state.highlighted(
      parts.compactMap { $0 }.joined(separator: " \(glyphs.separator) "), .muted)
    // Dates and lengths keep their order whatever the script of the source's name.
    line.direction = .leftToRight
    return line
  }

  private var advisories: [Paragraph] {
    clip.advisories.map { advisory in
      let kind = advisory.kind?.rawValue ?? "ADVISORY"
      var line = Line(kind + " ", .warning, .bold)
      line.append(advisory.text ?? "", .warning)
      return Paragraph(line)
    }
  }

  private func sectionHeading(_ section: Section, isFirst: Bool) -> [Paragraph] {
    guard section.isPublic else {
      return heading("\(section.role.words): not for publication", .warning)
    }
    let isPlain = isFirst && section.role == .description
    let language = section.language.map { " (\($0))" } ?? ""
    return isPlain && language.isEmpty ? [Paragraph()] : heading(section.role.words + language)
  }
}

extension SectionRole {
  /// The role as a heading.
  var words: String {
    switch self {
    case .unknown: "Text"
    case .dopesheet: "Dopesheet"
    case .description, .summary, .caption, .body, .storyline, .script, .shotlist, .transcript,
      .audio, .note:
      rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }
  }
}
