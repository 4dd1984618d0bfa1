import Clips

extension Page {
  /// The part as a raw clip; what is printed again is dropped with a note of how often it stood.
  func rawClip() -> RawClip {
    var raw = RawClip()
    raw.line = firstLine
    raw.kind = .video
    addTitles(to: &raw)
    for value in values { add(value, to: &raw) }
    addDateLine(to: &raw)
    addPassages(to: &raw)
    if raw.languages.isEmpty, let text = raw.sections.first(where: { $0.isPublic })?.text,
      let language = guessLanguage(of: text)
    {
      raw.languages = [language]
    }
    if !foreignLabels.isEmpty {
      var note = Note()
      note.field = "labels"
      note.text = cleanLine(unique(foreignLabels).joined(separator: ", "))
      raw.notes.append(note)
    }
    if boilerplate > 0 {
      raw.notes.append(Note(.boilerplateDropped, "\(boilerplate) lines"))
    }
    return raw
  }

  /// The cleanest repetition is the title; length and flags of the others are kept.
  private func addTitles(to raw: inout RawClip) {
    guard let first = titles.first else { return }
    let same = titles.filter { foldedKey(readTitle($0.text).title) == titleKey }
    let reads = same.map { readTitle($0.text) }
    raw.titleFlags = unique(reads.flatMap(\.flags))
    if let duration = reads.compactMap(\.duration).first {
      raw.durations.append(RawDuration(duration))
      raw.notes.append(Note(.titleDurationSplit, field: "title", duration))
    }
    let clean = zip(same, reads).filter { $0.1.duration == nil }.map(\.0)
    let best =
      clean.first { !readTitle($0.text).flags.isEmpty } ?? clean.first ?? first
    var title = best
    if let (cut, _) = splitDuration(best.text), clean.isEmpty, raw.durations.isEmpty {
      title.text = cut
    }
    raw.titles = [title]
    for other in titles where !same.contains(other) { raw.titles.append(other) }
  }

  private func add(_ value: Value, to raw: inout RawClip) {
    switch value.label {
    case .slug: raw.titles.append(RawTitle(.slug, value.text))
    case .id(let scheme):
      if scheme == "storyNumber" { raw.storyNumber = raw.storyNumber ?? value.text }
      if raw.id == nil {
        raw.id = value.text
      } else if raw.id != value.text {
        raw.alternativeIDs.append(AlternativeID(scheme: scheme, value: value.text))
      }
    case .duration: raw.durations.append(RawDuration(value.text))
    case .date(let field): raw.dates.append(RawDate(.published, field: field, value.text))
    case .place(let isDateline):
      if raw.place == nil {
        raw.place = RawPlace(raw: value.text, isDateline: isDateline)
      } else {
        keep(isDateline ? "dateline" : "location", value, in: &raw)
      }
    case .source:
      if raw.source == nil { raw.source = value.text } else { keep("source", value, in: &raw) }
    case .language: raw.languages.append(value.text)
    case .sound:
      if !values.contains(where: { $0.label == .language }) {
        raw.languages.append(value.text)
      }
    case .title, .restrictions, .rights, .restrictionsAndShotlist, .text: break
    }
  }

  /// A label that was met before keeps what stands behind it.
  private func keep(_ name: String, _ value: Value, in raw: inout RawClip) {
    raw.extra.members.append(.init(name, .string(value.text)))
  }

  private func addDateLine(to raw: inout RawClip) {
    if let dateLine {
      raw.dates.insert(RawDate(.published, field: "published", dateLine), at: 0)
    }
    if let placeLine, raw.place == nil { raw.place = RawPlace(raw: placeLine) }
    raw.status = statusWord
    if let looseDate { raw.dates.append(RawDate(.other, field: "unlabelled", looseDate)) }
  }
}
