import Canvas
import Clips

extension ClipWords {
  /// Every further fact of the clip behind its label.
  var metadata: [Paragraph] {
    var words: [Paragraph] = []
    words += field("id", clip.id + (clip.isIDDerived ? "  (derived)" : ""))
    words += field("version", clip.version)
    words += field("status", clip.status?.rawValue)
    words += field("status word", clip.statusRaw)
    words += field("kind", clip.kind.rawValue)
    words += field("element", clip.contentElement)
    words += field("source", clip.source.map { $0 + (clip.isSourceDerived ? "  (inferred)" : "") })
    words += field("service", clip.service)
    words += field("story number", clip.storyNumber)
    words += field("slug", clip.slug)
    words += field("headline", clip.headline)
    words += field("title as sent", clip.titleRaw)
    words += field("title from", clip.titleFrom)
    words += times + places + subjects
    words += field(
      "language",
      ([clip.language].compactMap { $0 } + clip.languages.filter { $0 != clip.language })
        .joined(separator: ", "))
    words += field("urgency", clip.urgency.map(String.init))
    words += field("warnings", clip.contentWarnings.joined(separator: ", "), .warning)
    words += linked(field("page", clip.url, .link), clip.url)
    words += clip.isKilled ? [] : files
    words += clip.related.flatMap {
      field(
        "related",
        [$0.relation, $0.title ?? $0.id ?? $0.url].compactMap { $0 }.joined(separator: ": "))
    }
    words += clip.supersedes.flatMap { field("replaces", $0) }
    words += field("replaced by", clip.supersededBy)
    words += clip.alternativeIDs.flatMap { field($0.scheme ?? "other id", $0.value) }
    words += statistics
    words += origin + numberedLinks
    return words
  }

  /// Every address of the clip by the number that opens it.
  private var numberedLinks: [Paragraph] {
    let links = state.reading.links
    guard !links.isEmpty else { return [] }
    return heading("Links: \(state.keyWords(.links)) and a number opens one")
      + links.enumerated().map { index, link in
        var body = Line(link.title + "  ", .label)
        body.append(link.address, .link, link: index + 1)
        return Paragraph(label: Line("\(index + 1)", .key), indent: 4, body)
      }
  }

  private var times: [Paragraph] {
    field("published", clip.published.map(fullText) ?? "not stated")
      + field("updated", clip.updated.map(fullText))
      + field("created", clip.created.map(fullText))
      + field("captured", clip.captured.map(fullText))
      + field("content date", clip.contentDate)
      + field(
        "length",
        clip.duration.map { clockText($0) + (clip.isDurationSuspect ? "  (unit guessed)" : "") }
          ?? "not stated")
      + field("length as sent", clip.durationRaw)
  }

  private var places: [Paragraph] {
    guard let place = clip.location else { return [] }
    return field(
      "country", [place.country, place.countryCode].compactMap { $0 }.joined(separator: " "))
      + field("region", place.region) + field("city", place.city)
      + field("place as sent", place.raw.map { $0 + (place.isHedged ? "  (claimed only)" : "") })
      + clip.locationsShown.flatMap { field("shows", $0.shortName) }
  }

  private var subjects: [Paragraph] {
    field("keywords", clip.keywords.joined(separator: ", "))
      + field("subjects", clip.subjects.compactMap { $0.name ?? $0.code }.joined(separator: ", "))
      + field("genre", clip.genre.joined(separator: ", "))
      + field("people", clip.people.joined(separator: ", "))
      + field("organisations", clip.organisations.joined(separator: ", "))
  }

  private var files: [Paragraph] {
    clip.renditions.flatMap { file in
      let size = file.width.flatMap { width in file.height.map { "\(width)x\($0)" } }
      let facts = [
        file.medium?.rawValue, file.name, size, file.mime ?? file.format,
        file.duration.map(clockText), file.bytes.map { grouped($0) + " bytes" },
        file.url ?? file.reference,
      ]
      return linked(
        field("file", facts.compactMap { $0 }.joined(separator: " \(glyphs.separator) "), .link),
        file.url)
    } + clip.thumbnails.flatMap { linked(field("still", $0, .link), $0) }
  }

  private var statistics: [Paragraph] {
    field("views", clip.statistics?.views.map(grouped))
      + field("likes", clip.statistics?.likes.map(grouped))
      + field("downloads", clip.statistics?.downloads.map(grouped))
  }

  private var origin: [Paragraph] {
    guard let origin = clip.origin else { return [] }
    let place = [
      origin.file, origin.record.map { "record \($0)" }, origin.line.map { "line \($0)" },
    ].compactMap { $0 }.joined(separator: ", ")
    return field("read from", place) + field("format", origin.format)
      + field("encoding", origin.charset)
  }
}
