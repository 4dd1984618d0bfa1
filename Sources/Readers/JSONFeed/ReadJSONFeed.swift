import Clips

/// Reads a JSON Feed document: its items and the list they stand in (FORMATS 5.10).
func readJSONFeed(_ document: Document, _ intake: Intake) throws {
  try readEnvelopes(document, intake) {
    JSONFeed(intake: intake, ending: membersBehindRecords(of: document))
  }
}

private struct JSONFeed: RecordEnvelope {
  static let path: [Set<String>] = [["items"]]

  let intake: Intake
  /// What stands behind the items, as far as it can be told before they are read.
  let ending: JSONObject
  private var title: String?
  private var language: String?
  private var entries: [RawEntry] = []
  private var isCut = false

  init(intake: Intake, ending: JSONObject) {
    self.intake = intake
    self.ending = ending
  }

  mutating func open(_ head: JSONObject, number: Int) {
    var feed = JSONFields(head)
    var last = JSONFields(ending)
    title = feed.text("title") ?? last.text("title")
    language = feed.text("language") ?? last.text("language")
  }

  mutating func take(_ record: JSONValue, number: Int) throws {
    guard let item = record.members else { return }
    var fields = JSONFields(item)
    var clip = clip(&fields)
    clip.record = number
    clip.source = title
    if clip.languages.isEmpty, let language { clip.languages = [language] }
    fields.leave(in: &clip)
    let id = try intake.take(clip)
    guard entries.count < intake.options.limits.entries else {
      isCut = true
      return
    }
    var entry = RawEntry()
    entry.clipID = id
    entry.title = clip.titles.first?.text
    entries.append(entry)
  }

  mutating func close(_ whole: JSONObject) {
    var feed = JSONFields(whole)
    var list = RawList()
    list.title = feed.text("title")
    list.source = list.title
    if list.title != title {
      list.notes.append(
        Note(.valueDropped, field: "source", "the title stands behind the items"))
    }
    let address = feed.text("feed_url")
    list.id = address ?? feed.text("home_page_url")
    list.hints = [address].compactMap { $0 }
    list.isTruncated = feed.text("next_url") != nil || isCut
    if isCut {
      list.notes.append(Note(.valueDropped, field: "entries", "after \(entries.count)"))
    }
    list.entries = entries
    intake.take(list)
  }
}

private func clip(_ fields: inout JSONFields) -> RawClip {
  var clip = RawClip()
  clip.id = fields.text("id")
  clip.url = fields.text("url", "external_url")
  clip.id = clip.id ?? clip.url
  clip.titles = fields.texts("title").map { RawTitle(.title, $0) }
  if let text = fields.text("summary") { clip.sections.append(RawSection(.summary, text)) }
  if let text = fields.text("content_html") {
    clip.sections.append(RawSection(.body, text, form: .markup))
  }
  if let text = fields.text("content_text") { clip.sections.append(RawSection(.body, text)) }
  if let text = fields.text("date_published") {
    clip.dates.append(RawDate(.published, field: "date_published", text))
  }
  if let text = fields.text("date_modified") {
    clip.dates.append(RawDate(.versionCreated, field: "date_modified", text))
  }
  clip.keywords = fields.texts("tags")
  clip.languages = fields.texts("language")
  clip.people = (fields.objects("authors", "author")).flatMap { JSONValue.object($0).texts }
  clip.thumbnails = fields.texts("image", "banner_image")
  for object in fields.objects("attachments") {
    var inner = JSONFields(object)
    var rendition = RawRendition()
    rendition.url = inner.text("url")
    rendition.name = inner.text("title")
    rendition.mime = inner.text("mime_type")
    rendition.size = inner.text("size_in_bytes")
    rendition.duration = inner.text("duration_in_seconds").map {
      RawDuration($0, unit: "s", isOfFile: true)
    }
    if rendition.url != nil { clip.renditions.append(rendition) }
  }
  takeFurtherTerms(&fields, into: &clip)
  return clip
}
