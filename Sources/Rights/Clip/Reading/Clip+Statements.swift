import Clips

extension Clip {
  /// What stands outside the fields of restrictions and is terms, or may be, place by place
  /// (RIGHTS.md 12).
  var statementsElsewhere: [Statement] {
    let known = ShotLines(shots)
    var headings: [Int: [Substring]] = [:]
    var found = sections.flatMap { statements(in: $0, known, &headings) }
    found += known.statements(met: headings)
    return found + shots.statements + titleStatements + labelStatements + extra.statements
  }

  private func statements(
    in section: Section, _ known: ShotLines, _ headings: inout [Int: [Substring]]
  ) -> [Statement] {
    switch section.role {
    case .note: return section.text.statements(as: .addressed, from: section.role.rawValue)
    case .transcript, .audio: return []
    case .description, .summary, .caption, .body, .dopesheet, .storyline, .script, .shotlist,
      .unknown:
      let lines = section.text.split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for line in lines {
        guard !known.headings.isEmpty, let heading = known.heading(line) else { continue }
        if headings[heading]?.contains(line.stripped) ?? false { continue }
        headings[heading, default: []].append(line.stripped)
      }
      return StoryReader(section.text).found.compactMap { found in
        let line = lines[found.line]
        if known.holds(line) || known.heading(line) != nil { return nil }
        return Statement(
          text: found.text, from: section.role.rawValue, isCertain: found.bearing == .terms)
      }
    }
  }

  /// A title is a headline, so only what stands apart in it counts, or what holds it back.
  private var titleStatements: [Statement] {
    var titles: [String] = []
    for title in [titleRaw ?? title, headline, slug].compactMap({ $0 }) + titleFlags
    where !titles.contains(title) { titles.append(title) }
    return titles.flatMap { title -> [Statement] in
      var passages = setApart(in: title[...])
      let head = capitals(in: title[...]).filter { $0.before.isEmpty }
      for passage in head + [Passage(text: title[...], place: .line)]
      where passage.text.isLoud && holdsBack(passage.text) { passages.append(passage) }
      return passages.compactMap { passage in
        guard bearing(of: passage) == .terms else { return nil }
        return Statement(text: String(passage.text), from: "title")
      }
    }
  }

  private func holdsBack(_ text: Substring) -> Bool {
    text.utf8.count <= 400
      && parse(String(text)).clauses.first.map { $0.kind == .embargo && $0.restricts } ?? false
  }

  /// Lines about the sender's rights that restrict nothing by themselves, and messages to editors.
  private var labelStatements: [Statement] {
    var found: [Statement] = []
    if let copyright { found += copyright.statements(as: .notice, from: "copyright") }
    let labels = [("credit", credit), ("licence", licence), ("rightsHolder", rightsHolder)]
    for (from, text) in labels {
      if let text { found += text.statements(as: .addressed, from: from) }
    }
    for advisory in advisories where advisory.kind != .kill {
      if let text = advisory.text { found += text.statements(as: .addressed, from: "advisory") }
    }
    if let line = location?.raw {
      for passage in setApart(in: line[...]) where bearing(of: passage) == .terms {
        found.append(Statement(text: String(passage.text), from: "dateline"))
      }
    }
    return found
  }
}

extension String {
  /// The stretches of a text that is no story.
  func statements(as place: Passage.Place, from: String) -> [Statement] {
    StoryReader(self, as: place).found.map {
      Statement(text: $0.text, from: from, isCertain: $0.bearing == .terms)
    }
  }
}
