import Clips

/// The clip an item or entry of a feed is.
func rawClip(ofFeedItem item: XMLElement, in channel: FeedChannel) -> RawClip {
  var clip = RawClip()
  clip.line = item.lineNumber
  clip.source = channel.title
  for child in item.children { clip.readFeed(child) }
  clip.readMedia(of: item, in: channel)
  clip.finishFeed(item, in: channel)
  return clip
}

/// What a feed says of all its items.
struct FeedChannel {
  /// The name of the feed.
  var title: String?
  /// The language of the feed.
  var language: String?
  /// The copyright notice of the feed.
  var copyright: String?
  /// The elements of Media RSS that hold for all items.
  var media: [XMLElement] = []
  /// The licences in RSL that hold for all items.
  var licences: [XMLElement] = []

  /// What the element that describes the feed says so far.
  init(_ channel: XMLElement?) {
    guard let channel else { return }
    title = channel.core("title")?.title
    language = channel.line(of: "language") ?? channel.language ?? channel.tree.root?.language
    copyright = channel.coreLine(of: "copyright") ?? channel.coreLine(of: "rights")
    media = channel.children.filter { $0.space == "media" }
    licences = channel.children.filter { $0.space == "rsl" }
  }
}

extension RawClip {
  /// Takes one element of an item; Media RSS is read apart from it.
  fileprivate mutating func readFeed(_ element: XMLElement) {
    switch element.space {
    case "media": break
    case "", "rss", "atom", "xhtml": readCore(element)
    case "dc": readDublinCore(element)
    case "dcterms", "dct": readTerms(element)
    case "content" where element.name == "encoded": add(.body, element)
    case "yt": readYouTube(element)
    case "itunes": readPodcast(element)
    case "rsl": readLicence(element)
    default: readForeign(element)
    }
  }

  private mutating func readCore(_ element: XMLElement) {
    switch element.name {
    case "guid", "id": id = id ?? element.line
    case "title":
      if let text = element.title { titles.append(RawTitle(.title, text)) }
    case "link": readLink(element)
    case "pubDate", "published", "issued", "date": add(.published, element)
    case "updated", "modified": add(.versionCreated, element)
    case "created": add(.firstCreated, element)
    case "description": add(.description, element)
    case "summary", "tagline": add(.summary, element)
    case "content": readContent(element)
    case "enclosure": addEnclosure(element, url: element["url"])
    case "category":
      if let word = element["label"] ?? element["term"] ?? element.line { keywords.append(word) }
    case "rights", "copyright": copyright = copyright ?? element.flow
    case "language": languages += [element.line].compactMap { $0 }
    case "author", "contributor": keep(element.name, element.line(of: "name") ?? element.line)
    case "source": keep("source", element.line(of: "title") ?? element.line ?? element["url"])
    case "rank", "position": break
    default: readForeign(element)
    }
  }

  private mutating func readLink(_ element: XMLElement) {
    guard let address = element.address else { return }
    switch element["rel"] {
    case nil, "alternate": url = url ?? address
    case "enclosure": addEnclosure(element, url: address)
    case "self", "edit", "replies": keep("link:" + (element["rel"] ?? ""), address)
    case .some(let relation):
      var link = Related()
      link.relation = relation
      link.url = address
      link.title = element["title"]
      related.append(link)
    }
  }

  private mutating func readContent(_ element: XMLElement) {
    guard let address = element["src"] else { return add(.body, element) }
    addEnclosure(element, url: address)
  }

  private mutating func readDublinCore(_ element: XMLElement) {
    switch element.name {
    case "date": add(.published, element)
    case "title":
      if let text = element.title { titles.append(RawTitle(.title, text)) }
    case "description": add(.description, element)
    case "identifier":
      if let text = element.line { alternativeIDs.append(AlternativeID(scheme: "dc", value: text)) }
    case "rights": copyright = copyright ?? element.flow
    case "publisher": source = element.line
    case "language": languages += [element.line].compactMap { $0 }
    case "subject": keywords += [element.line].compactMap { $0 }
    default: keep(element)
    }
  }

  private mutating func readTerms(_ element: XMLElement) {
    switch element.name {
    case "valid": addValidity(element.line)
    case "created": add(.firstCreated, element)
    case "modified": add(.versionCreated, element)
    case "issued", "available": add(.published, element)
    case "accessRights":
      if let text = element.flow {
        restrictions.append(RawRestriction(text, from: "dcterms:accessRights"))
      }
    case "spatial": if place == nil { place = element.line.map { RawPlace(raw: $0) } }
    default: keep(element)
    }
  }

  private mutating func readYouTube(_ element: XMLElement) {
    switch element.name {
    case "videoId": kind = .video
    case "statistics":
      statistics = statistics ?? Statistics()
      statistics?.views = element["viewCount"].flatMap { Int($0) }
    default: break
    }
    if element.name != "statistics" { keep(element) }
  }

  private mutating func readPodcast(_ element: XMLElement) {
    switch element.name {
    case "duration":
      if let text = element.line { durations.append(RawDuration(text)) }
    case "summary": add(.summary, element)
    case "keywords": keywords += words(element.line)
    case "image": thumbnails += [element["href"]].compactMap { $0 }
    default: keep(element)
    }
  }

  private mutating func readForeign(_ element: XMLElement) {
    switch (element.space, element.name) {
    case ("creativeCommons", "license"), ("cc", "license"):
      licence = licence ?? element["resource"] ?? element.line
    case (_, "encoded"): add(.body, element)
    default: keep(element)
    }
  }

  fileprivate mutating func finishFeed(_ item: XMLElement, in channel: FeedChannel) {
    id = id ?? item.children.first { $0.name == "videoId" }?.line ?? item["about"] ?? url
    if languages.isEmpty { languages = [item.language ?? channel.language].compactMap { $0 } }
    copyright = copyright ?? channel.copyright
    if !signals.contains(where: { $0.scheme == "rsl" }) {
      for licence in channel.licences { readLicence(licence) }
    }
  }

  private mutating func add(_ meaning: RawDate.Meaning, _ element: XMLElement) {
    guard let text = element.line else { return }
    dates.append(RawDate(meaning, field: element.name, text))
  }

  /// Adds a text that may be marked up within (XHTML), or hold markup as text.
  mutating func add(_ role: SectionRole, _ element: XMLElement) {
    guard let section = element.section(role) else { return }
    sections.append(section)
  }

  private mutating func addEnclosure(_ element: XMLElement, url: String?) {
    guard let url else { return }
    var rendition = RawRendition()
    rendition.url = url
    rendition.mime = element["type"]
    rendition.size = element["length"].flatMap { $0 == "0" ? nil : $0 }
    renditions.append(rendition)
  }

  /// `start=2002-10-13T09:00+01:00; end=...; scheme=W3C-DTF`
  mutating func addValidity(_ text: String?) {
    for part in (text ?? "").split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1).map { XMLText.trimmed(String($0)) }
      guard pair.count == 2, !pair[1].isEmpty else { continue }
      switch pair[0].lowercased() {
      case "start": embargoes.append(RawEmbargo(until: pair[1]))
      case "end": expiries.append(RawDate(.other, field: "dcterms:valid", pair[1]))
      default: break
      }
    }
  }
}

/// Words parted by commas.
func words(_ text: String?) -> [String] {
  (text ?? "").split(separator: ",").map { XMLText.trimmed(String($0)) }.filter { !$0.isEmpty }
}
