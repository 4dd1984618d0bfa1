import Clips

/// Clips as items of a Media RSS channel.
enum MediaRSS {
  /// The channel up to the first item.
  static let opening = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
    xmlns:content="http://purl.org/rss/1.0/modules/content/" \
    xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
    <channel>
    <title>newsreel export</title>
    <link>about:blank</link>
    <description>Clips exported by newsreel</description>

    """

  /// What stands after the last item.
  static let closing = "</channel>\n</rss>\n"

  /// One item.
  static func item(_ clip: Clip) -> String {
    var item = "<item>\n"
    func put(_ name: String, _ text: String?, _ attributes: String = "") {
      guard let text, !text.isEmpty else { return }
      item += "<\(name)\(attributes)>" + text.markupEscaped + "</\(name)>\n"
    }
    put("guid", clip.id, " isPermaLink=\"false\"")
    put("title", (clip.titleRaw ?? clip.title).asLine.lineKept)
    put("link", clip.url)
    put("description", clip.description?.htmlParagraphs)
    let further = clip.sections.filter { $0.isPublic && $0.text != clip.description }
    put("content:encoded", further.map(\.text.htmlParagraphs).joined())
    if let published = clip.published {
      if let date = published.mailDate {
        put("pubDate", date)
      } else {
        put("dc:date", published.description)
      }
    }
    put("dcterms:modified", clip.updated?.description)
    put("dcterms:created", clip.created?.description)
    // Where none is known an empty one keeps readers from taking the channel for the source.
    item += "<dc:publisher>" + (clip.isSourceDerived ? "" : clip.source ?? "").markupEscaped
    item += "</dc:publisher>\n"
    put("dc:language", clip.language)
    put("dcterms:spatial", clip.location?.raw ?? clip.location?.shortName)
    for line in clip.restrictionLines { put("dcterms:accessRights", line) }
    put("media:copyright", clip.copyright)
    put("media:credit", clip.credit)
    put("media:license", clip.licence)
    put("dcterms:valid", validity(of: clip))
    put("media:keywords", clip.keywords.joined(separator: ", "))
    for file in clip.renditions { item += content(file) }
    put("itunes:duration", clip.duration.map(JSONWriter.text(of:)))
    for address in clip.thumbnails { item += "<media:thumbnail\(attribute("url", address))/>\n" }
    if let state = state(of: clip) { item += "<media:status\(attribute("state", state))/>\n" }
    if let views = clip.statistics?.views {
      item += "<media:community><media:statistics views=\"\(views)\"/></media:community>\n"
    }
    return item + "</item>\n"
  }

  private static func attribute(_ name: String, _ value: String?) -> String {
    guard let value, !value.isEmpty else { return "" }
    return " \(name)=\"" + value.asLine.markupEscaped + "\""
  }

  private static func content(_ file: Rendition) -> String {
    guard let url = file.url else { return "" }
    let medium: String? =
      switch file.medium {
      case .video, .stream: "video"
      case .audio: "audio"
      case .picture: "image"
      case .text: "document"
      case nil: nil
      }
    let attributes = [
      ("url", url), ("type", file.mime), ("medium", medium),
      ("duration", file.duration.map(JSONWriter.text(of:))),
      ("width", file.width.map { String($0) }),
      ("height", file.height.map { String($0) }), ("fileSize", file.bytes.map { String($0) }),
      ("framerate", file.framesPerSecond.map(JSONWriter.text(of:))),
      ("bitrate", file.bitrate.map { JSONWriter.text(of: $0 / 1000) }),
    ]
    return "<media:content" + attributes.map { attribute($0.0, $0.1) }.joined() + "/>\n"
  }

  /// The embargo as the start and the expiry as the end of the item's validity.
  private static func validity(of clip: Clip) -> String? {
    let start = clip.embargo?.until.map { "start=\($0)" }
    let end = clip.expires.compactMap(\.at).min().map { "end=\($0)" }
    let parts = [start, end].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ";") + ";scheme=W3C-DTF"
  }

  /// An embargo without a known end blocks the item.
  private static func state(of clip: Clip) -> String? {
    switch clip.status {
    case .killed: return "deleted"
    case .withheld: return "blocked"
    case .usable, .unknown, nil:
      if let embargo = clip.embargo, embargo.until == nil { return "blocked" }
      return clip.status == .usable ? "active" : nil
    }
  }
}
