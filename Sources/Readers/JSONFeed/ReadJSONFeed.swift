import Clips

/// Reads a JSON Feed document: its items and the list they stand in (FORMATS 5.10).
func readJSONFeed(_ document: Document, _ intake: Intake) throws {
  var count = 0
  try readRecords(document, intake, takingBroken: true) { object, _ in
    try takeFeed(object, &count, intake)
  }
}

private func takeFeed(_ root: JSONObject, _ count: inout Int, _ intake: Intake) throws {
  var feed = JSONFields(root)
  var list = RawList()
  list.title = feed.text("title")
  list.id = feed.text("feed_url", "home_page_url")
  list.hints = [feed.text("feed_url"), feed.text("description")].compactMap { $0 }
  list.isTruncated = feed.text("next_url") != nil
  list.source = list.title
  let language = feed.text("language")
  for item in feed.objects("items") where item.isComplete {
    count += 1
    var fields = JSONFields(item)
    var clip = clip(&fields)
    clip.record = count
    clip.source = list.title
    if clip.languages.isEmpty, let language { clip.languages = [language] }
    fields.leave(in: &clip)
    var entry = RawEntry()
    entry.clipID = try intake.take(clip)
    entry.title = clip.titles.first?.text
    list.entries.append(entry)
  }
  intake.take(list)
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
  return clip
}
