import Clips

/// The raw clip of one `info.json`; what it does not read stays in `fields`.
func ytDlpClip(_ fields: inout JSONFields) -> RawClip {
  var clip = RawClip()
  clip.id = fields.text("id", "display_id")
  clip.kind = isLive(&fields) ? .live : .video
  clip.titles = fields.texts("title", "fulltitle").map { RawTitle(.title, $0) }
  if clip.titles.count > 1, clip.titles[1].text == clip.titles[0].text { clip.titles.removeLast() }
  clip.url = fields.text("webpage_url", "original_url")
  clip.source = fields.text("uploader", "channel", "creator")
  let licences = fields.terms("license", "licence")
  clip.licence = licences.isEmpty ? nil : licences.joined(separator: "; ")
  takeFurtherTerms(&fields, into: &clip)
  if let text = fields.text("description") { clip.sections.append(RawSection(.description, text)) }
  if let text = fields.text("duration", "duration_string") {
    clip.durations.append(RawDuration(text))
  }
  for name in ["release_timestamp", "timestamp", "release_date", "upload_date"] {
    if let text = fields.text(name) { clip.dates.append(RawDate(.published, field: name, text)) }
  }
  for name in ["modified_timestamp", "modified_date"] {
    if let text = fields.text(name) {
      clip.dates.append(RawDate(.versionCreated, field: name, text))
    }
  }
  if let place = fields.text("location") { clip.place = RawPlace(raw: place) }
  clip.languages = fields.texts("language")
  clip.keywords = fields.texts("tags")
  clip.genre = fields.texts("categories", "genres")
  clip.statistics = statistics(&fields)
  takeFormats(&fields, into: &clip)
  takeThumbnails(&fields, into: &clip)
  clip.shots = fields.objects("chapters").map { shot($0, clip: clip) }
  fields.pass(
    "_type", "playlist_index", "n_entries", "http_headers", "requested_formats",
    "requested_downloads", "automatic_captions", "heatmap", "_format_sort_fields", "_version")
  return clip
}

private func isLive(_ fields: inout JSONFields) -> Bool {
  let status = fields.text("live_status")
  return fields.value("is_live") == .bool(true) || status == "is_live" || status == "is_upcoming"
}

private func statistics(_ fields: inout JSONFields) -> Statistics? {
  var statistics = Statistics()
  statistics.views = fields.text("view_count", "views").flatMap(wholeNumber)
  statistics.likes = fields.text("like_count").flatMap(wholeNumber)
  return statistics == Statistics() ? nil : statistics
}

/// A whole number that may be written with a fraction of zero or in groups (`1,054,156`).
func wholeNumber(_ text: String) -> Int? {
  let digits = text.trimmed.filter { $0 != "," && $0 != " " && $0 != "\u{A0}" }
  return Int(digits) ?? Double(digits).flatMap { Int(exactly: $0) }
}

private func takeFormats(_ fields: inout JSONFields, into clip: inout RawClip) {
  let formats = fields.objects("formats")
  for format in formats {
    var inner = JSONFields(format)
    if let rendition = rendition(&inner) { clip.renditions.append(rendition) }
  }
  if clip.renditions.isEmpty, let rendition = rendition(&fields) {
    clip.renditions.append(rendition)
  }
  fields.pass("url", "ext", "format_id", "format", "protocol", "vcodec", "acodec")
}

private func rendition(_ fields: inout JSONFields) -> RawRendition? {
  var rendition = RawRendition()
  guard let url = fields.text("url", "manifest_url") else { return nil }
  rendition.url = url
  rendition.name = fields.text("format_id", "format_note", "format")
  rendition.format = fields.text("ext")
  rendition.width = fields.text("width")
  rendition.height = fields.text("height")
  rendition.frameRate = fields.text("fps")
  rendition.bitrate = fields.text("tbr").map { $0 + " kbps" }
  rendition.size = fields.text("filesize", "filesize_approx")
  let video = fields.text("vcodec")
  let audio = fields.text("acodec")
  let protocolName = fields.text("protocol") ?? ""
  rendition.medium =
    if video == "none" {
      audio == "none" ? .picture : .audio
    } else if ["m3u8", "rtmp", "rtsp", "mms", "dash"].contains(where: protocolName.contains) {
      .stream
    } else {
      nil
    }
  return rendition
}

private func takeThumbnails(_ fields: inout JSONFields, into clip: inout RawClip) {
  let addresses =
    fields.objects("thumbnails").compactMap { object in
      var inner = JSONFields(object)
      return inner.text("url")
    } + fields.texts("thumbnail")
  for address in addresses where !clip.thumbnails.contains(address) {
    guard clip.thumbnails.count < 100 else { return }
    clip.thumbnails.append(address)
  }
}

private func shot(_ object: JSONObject, clip: RawClip) -> Shot {
  var fields = JSONFields(object)
  var shot = Shot()
  shot.start = fields.text("start_time").flatMap { readTimecode($0) }
  shot.end = fields.text("end_time").flatMap { readTimecode($0) }
  shot.text = fields.text("title").flatMap(cleanLine)
  return shot
}
