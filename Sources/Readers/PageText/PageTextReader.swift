import Clips

extension DocumentReader {
  /// Labelled page text (FORMATS 5.1).
  static let pageText = DocumentReader { document, intake in
    let text = cleanText(String(decoding: try document.wholeText(), as: UTF8.self))
    try readPage(text, into: intake)
  }
}

/// Reads the text of a page: its clips, then its ranked lists.
func readPage(_ text: String, into intake: Intake) throws {
  let parser = PageParser(text)
  let source = agency(of: parser)
  var ids: [String: String] = [:]
  var sources: [String] = []
  for page in parser.pages where page.isClip {
    var raw = page.rawClip()
    if raw.source == nil, let source {
      raw.source = source
      raw.isSourceDerived = true
    }
    if let source = raw.source { sources.append(source) }
    let id = try intake.take(raw)
    for title in raw.titles { ids[foldedKey(readTitle(title.text).title)] = id }
  }
  for list in rankedLists(parser.lists, ids, source: sources.first) { intake.take(list) }
}

/// The agency a page's layout tells: one writes `Top downloads in last 24 hours` and
/// `<date> at <time> GMT <offset> · <status>`, and never its name.
private func agency(of parser: PageParser) -> String? {
  let hasList = parser.lists.contains { foldedKey($0.title) == "top downloads in last 24 hours" }
  let hasDate = parser.pages.contains { page in
    page.statusWord != nil && page.dateLine.map(hasAgencyDateForm) ?? false
  }
  return hasList && hasDate ? "Ruptly" : nil
}

/// The lists, those printed again once with a note.
private func rankedLists(_ sections: [RankedSection], _ ids: [String: String], source: String?)
  -> [RawList]
{
  var counts: [String: Int] = [:]
  for section in sections { counts[section.key, default: 0] += 1 }
  var lists: [RawList] = []
  for section in sections {
    guard let times = counts.removeValue(forKey: section.key) else { continue }
    var list = RawList()
    list.title = section.title
    list.kind = .top
    list.source = source
    list.line = section.line
    list.isTruncated = sections.contains { $0.key == section.key && $0.isTruncated }
    list.entries = section.entries.map { entry in
      var entry = entry
      entry.clipID = entry.title.flatMap { ids[foldedKey(readTitle($0).title)] }
      return entry
    }
    if times > 1 { list.notes.append(Note(.repeatedText, field: "list", "\(times)x")) }
    lists.append(list)
  }
  return lists
}

/// Reads an agency script with its labels (`SHOTLIST:`, `STORYLINE:`, `RESTRICTION SUMMARY:`) into
/// a raw clip of another format; text without any label becomes one section of that role.
func readScript(_ text: String, as role: SectionRole = .script, into raw: inout RawClip) {
  let text = cleanText(text)
  let pages = PageParser(text, isScript: true).pages
  let labelled = pages.contains { page in page.passages.contains { $0.label != nil } }
  guard labelled else {
    raw.sections.append(RawSection(role, text))
    return
  }
  for page in pages {
    let read = page.rawClip()
    raw.sections += read.sections
    raw.restrictions += read.restrictions
    raw.durations += read.durations
    raw.isTextToFollow = raw.isTextToFollow || read.isTextToFollow
    raw.languages += raw.languages.isEmpty ? read.languages : []
    raw.storyNumber = raw.storyNumber ?? read.storyNumber
    raw.titles += read.titles
    if raw.place == nil { raw.place = read.place }
    raw.notes += read.notes
  }
}
