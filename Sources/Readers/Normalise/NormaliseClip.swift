import Clips

/// Brings a raw clip to a clip: ids, titles, texts, dates, lengths, places, rights and status, with
/// a note for every guess.
func normalise(
  _ raw: RawClip, in context: DocumentContext, limits: ReadLimits = ReadLimits()
) -> Clip {
  var normaliser = ClipNormaliser(raw, context, limits)
  return normaliser.run()
}

/// The clip in the making; each file beside this one adds one verb.
struct ClipNormaliser {
  let raw: RawClip
  let context: DocumentContext
  let limits: ReadLimits
  var clip = Clip()
  /// The length found glued to the title.
  var gluedDuration: String?

  init(_ raw: RawClip, _ context: DocumentContext, _ limits: ReadLimits) {
    self.raw = raw
    self.context = context
    self.limits = limits
  }

  mutating func run() -> Clip {
    clip.notes = raw.notes
    carryOver()
    fillSections()
    fillShots()
    fillRenditions()
    fillKind()
    fillDates()
    fillTitle()
    fillDuration()
    fillPlaces()
    fillLanguages()
    fillRights()
    fillEmbargo()
    fillExpiry()
    fillStatus()
    fillID()
    fillTitleFromID()
    findConfusables()
    return clip
  }

  /// Adds a note unless the same one stands already.
  mutating func note(_ code: NoteCode, field: String? = nil, _ text: String? = nil) {
    let note = Note(code, field: field, text)
    if !clip.notes.contains(note) { clip.notes.append(note) }
  }

  /// A text no longer than the bound, cut with a note.
  mutating func bounded(_ text: String, field: String) -> String {
    guard text.utf8.count > limits.textBytes else { return text }
    note(.valueDropped, field: field, "cut at \(limits.textBytes) bytes")
    return cut(text, at: limits.textBytes)
  }

  private mutating func carryOver() {
    var origin = Origin()
    origin.file = context.file
    origin.container = context.container
    origin.format = raw.format ?? context.kind?.rawValue
    origin.record = raw.record ?? context.record
    origin.line = raw.line
    origin.capturedAt = context.captured
    origin.charset = context.charset
    clip.origin = origin
    clip.captured = context.captured
    clip.version = cleanLine(raw.version)
    clip.alternativeIDs = unique(raw.alternativeIDs.compactMap(clean))
    clip.storyNumber = statedLine(raw.storyNumber)
    clip.source = statedLine(raw.source)
    clip.isSourceDerived = raw.isSourceDerived && clip.source != nil
    if clip.isSourceDerived { note(.sourceDerived, field: "source", clip.source) }
    clip.service = statedLine(raw.service)
    clip.url = cleanLine(raw.url) ?? context.url
    clip.contentElement = statedLine(raw.contentElement)
    clip.isTextToFollow = raw.isTextToFollow
    clip.contentDate = statedLine(raw.contentDate)
    clip.rightsHolder = statedLine(raw.rightsHolder)
    clip.copyright = cleanBlock(raw.copyright).flatMap { isPlaceholder($0) ? nil : $0 }
    clip.credit = statedLine(raw.credit)
    clip.licence = statedLine(raw.licence)
    clip.price = statedLine(raw.price)
    clip.machineRights = raw.machineRights.map { bounded(cleanText($0), field: "machineRights") }
    clip.signals = Array(unique(raw.signals.map(clean)).prefix(limits.items))
    clip.urgency = raw.urgency.flatMap(cleanLine).flatMap { Int(code(of: $0)) }
    clip.advisories = raw.advisories.map(clean)
    clip.supersedes = unique(raw.supersedes.compactMap(cleanLine))
    clip.keywords = statedLines(raw.keywords)
    clip.subjects = unique(raw.subjects.map(clean))
    clip.genre = statedLines(raw.genre)
    clip.people = statedLines(raw.people)
    clip.organisations = statedLines(raw.organisations)
    clip.contentWarnings = statedLines(raw.contentWarnings)
    clip.related = Array(unique(raw.related.map(clean)).prefix(limits.items))
    clip.statistics = raw.statistics
    clip.extra = cleanObject(raw.extra)
  }
}

/// The elements without repetitions, in order.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen = Set<Element>()
  return elements.filter { seen.insert($0).inserted }
}

private func statedLines(_ lines: [String]) -> [String] { unique(lines.compactMap(statedLine)) }

private func clean(_ id: AlternativeID) -> AlternativeID? {
  cleanLine(id.value).map { AlternativeID(scheme: cleanLine(id.scheme), value: $0) }
}

private func clean(_ signal: Signal) -> Signal {
  Signal(
    scheme: cleanLine(signal.scheme), code: cleanLine(signal.code), text: cleanLine(signal.text))
}

private func clean(_ advisory: Advisory) -> Advisory {
  var advisory = advisory
  advisory.text = cleanBlock(advisory.text)
  advisory.severity = cleanLine(advisory.severity)
  advisory.target = cleanLine(advisory.target)
  return advisory
}

private func clean(_ subject: Subject) -> Subject {
  Subject(
    code: cleanLine(subject.code), scheme: cleanLine(subject.scheme), name: cleanLine(subject.name))
}

private func clean(_ related: Related) -> Related {
  var related = related
  related.relation = cleanLine(related.relation)
  related.id = cleanLine(related.id)
  related.version = cleanLine(related.version)
  related.url = cleanLine(related.url)
  related.title = cleanLine(related.title)
  related.kind = cleanLine(related.kind)
  return related
}
