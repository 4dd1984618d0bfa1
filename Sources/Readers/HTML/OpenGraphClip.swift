import Clips

/// The raw clip of a page whose OpenGraph metas speak of a video; nil where they do not.
func openGraphClip(_ page: WebPage, context: DocumentContext) -> RawClip? {
  let files = openGraphFiles(page)
  guard !files.isEmpty || page.meta("og:type")?.lowercased().hasPrefix("video") == true else {
    return nil
  }
  var clip = RawClip()
  clip.format = "html-opengraph"
  clip.kind = .video
  clip.url = page.meta("og:url") ?? page.canonical ?? context.url
  clip.id = clip.url
  clip.titles = [page.meta("og:title")].compactMap { $0 }.map { RawTitle(.headline, $0) }
  if clip.titles.isEmpty {
    clip.titles = [page.title].compactMap { $0 }.map { RawTitle(.title, $0) }
  }
  if let text = page.meta("og:description") ?? page.meta("description") {
    clip.sections.append(RawSection(.description, text))
  }
  for name in ["og:video:duration", "video:duration"] {
    if let text = page.meta(name) { clip.durations.append(RawDuration(text, unit: "s")) }
  }
  let dates: [(String, RawDate.Meaning)] = [
    ("article:published_time", .published), ("og:video:release_date", .published),
    ("video:release_date", .published), ("article:modified_time", .versionCreated),
    ("og:updated_time", .versionCreated),
  ]
  for (name, meaning) in dates {
    if let text = page.meta(name) { clip.dates.append(RawDate(meaning, field: name, text)) }
  }
  clip.expiries = [page.meta("article:expiration_time")].compactMap { $0 }.map {
    RawDate(.other, field: "article:expiration_time", $0)
  }
  clip.source = page.meta("og:site_name")
  let language = page.language?.nonEmpty ?? page.meta("og:locale").map(tag(ofLocale:))
  clip.languages = language.map { [$0] } ?? []
  clip.keywords = page.metas.filter { ["og:video:tag", "video:tag"].contains($0.name) }.map(
    \.content)
  clip.thumbnails = page.metas.filter { $0.name == "og:image" }.map(\.content)
  clip.renditions = files
  return clip
}

/// `fr_FR` as a language tag.
private func tag(ofLocale locale: String) -> String {
  String(locale.map { $0 == "_" ? "-" : $0 })
}

/// The files that `og:video` and what follows it describe, once for each address; a player page is
/// no media file.
private func openGraphFiles(_ page: WebPage) -> [RawRendition] {
  var files: [RawRendition] = []
  for meta in page.metas where !meta.content.isEmpty {
    switch meta.name {
    case "og:video", "og:video:url", "og:video:secure_url":
      if files.last?.url == meta.content { continue }
      var file = RawRendition()
      file.url = meta.content
      files.append(file)
    case "og:video:type": edit(&files) { $0.mime = $0.mime ?? meta.content }
    case "og:video:width": edit(&files) { $0.width = $0.width ?? meta.content }
    case "og:video:height": edit(&files) { $0.height = $0.height ?? meta.content }
    default: break
    }
  }
  var addresses = Set<String>()
  return files.filter { file in
    file.mime.map { !$0.lowercased().hasPrefix("text/html") } ?? true
      && file.url.map { addresses.insert($0).inserted } ?? false
  }
}

private func edit(_ files: inout [RawRendition], _ change: (inout RawRendition) -> Void) {
  guard let last = files.indices.last else { return }
  change(&files[last])
}
