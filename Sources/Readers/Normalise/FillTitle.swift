import Clips

extension ClipNormaliser {
  /// The first usable of headline, title, slug and name label, cleaned of flags and a glued
  /// length; further headlines and the slug beside it.
  mutating func fillTitle() {
    let lines = raw.titles.compactMap { title -> RawTitle? in
      cleanLine(title.text).map { RawTitle(title.field, bounded($0, field: "title")) }
    }
    for field in RawTitle.Field.allCases where clip.title.isEmpty {
      if let line = lines.first(where: { $0.field == field && !isUnusableTitle($0.text) }) {
        take(line)
      }
    }
    clip.slug =
      lines.first { ($0.field == .slug || $0.field == .name) && !isPlaceholder($0.text) }?
      .text
    let titleKey = lines.count > 1 ? foldedKey(clip.titleRaw ?? clip.title) : ""
    clip.headline =
      lines.count < 2
      ? nil
      : lines.first { line in
        (line.field == .headline || line.field == .title) && !isUnusableTitle(line.text)
          && foldedKey(line.text) != titleKey && foldedKey(readTitle(line.text).title) != titleKey
      }?.text
    if clip.title.isEmpty, let sentence = clip.description.flatMap(firstSentence),
      !isUnusableTitle(sentence)
    {
      clip.title = sentence
      clip.titleFrom = "description"
      note(.titleFallback, field: "title", "description")
    }
  }

  private mutating func take(_ line: RawTitle) {
    let read = readTitle(line.text)
    clip.title = read.title
    clip.titleFlags = unique(read.flags + raw.titleFlags)
    if read.title != line.text { clip.titleRaw = line.text }
    if let duration = read.duration { gluedDuration = duration }
    if read.duration != nil { note(.titleDurationSplit, field: "title", read.duration) }
    if !clip.titleFlags.isEmpty {
      note(.titleFlag, field: "title", clip.titleFlags.joined(separator: ", "))
    }
    switch line.field {
    case .headline, .title: break
    case .slug, .name:
      clip.titleFrom = line.field == .slug ? "slug" : "name"
      note(.titleFallback, field: "title", clip.titleFrom)
    }
  }

  /// The address or the id as title, where nothing else was usable.
  mutating func fillTitleFromID() {
    guard clip.title.isEmpty else { return }
    let isAddress = clip.url != nil
    clip.title = clip.url ?? clip.id
    clip.titleFrom = isAddress ? "url" : "id"
    note(.titleFallback, field: "title", clip.titleFrom)
  }

  /// The sender's id, or one derived from the content.
  mutating func fillID() {
    if let id = statedID(raw.id) {
      clip.id = id
      clip.isIDDerived = isDerivedID(id)
      return
    }
    clip.isIDDerived = true
    clip.id =
      clip.title.isEmpty && clip.description == nil
      ? derivedID(file: context.file, record: clip.origin?.record)
      : derivedID(title: clip.title, published: clip.published, description: clip.description)
    note(.idDerived, field: "id")
  }
}

/// The sender's id; nil where one must be derived.
func statedID(_ id: String?) -> String? {
  cleanLine(id).flatMap { isPlaceholder($0) ? nil : $0 }
}

/// True for an id that newsreel derived itself and an export carried on: `d-` and 16 hex digits.
func isDerivedID(_ id: String) -> Bool {
  let utf8 = id.utf8
  return utf8.count == 18 && id.hasPrefix("d-")
    && utf8.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
}
