import Clips

extension DocumentReader {
  /// Reads RSS 0.9x to 2.0, RSS 1.0 (RDF) and Atom, with Media RSS (FORMATS 5.5).
  static let feed = DocumentReader { document, intake in
    var ids: [String] = []
    var ranks: [Int: String] = [:]
    var isCut = false
    var channel = FeedChannel(nil)
    var channelSize = 0
    try document.readXML(records: ["item", "entry"], to: intake) { item, frame, notes in
      if frame.nodes.count != channelSize {
        channelSize = frame.nodes.count
        channel = FeedChannel(frame.root.map(feedChannel))
      }
      var clip = rawClip(ofFeedItem: item, in: channel)
      clip.notes += notes
      let id = try intake.take(clip)
      guard ids.count < intake.options.limits.entries else {
        isCut = true
        return
      }
      if let rank = item.line(of: "rank") ?? item.line(of: "position") { ranks[ids.count] = rank }
      ids.append(id)
    } finish: { frame, ending in
      var list = rawList(ofFeed: frame.root.map(feedChannel))
      list.entries = ids.enumerated().map { place, id in
        var entry = RawEntry()
        entry.clipID = id
        entry.rank = ranks[place]
        return entry
      }
      if isCut {
        list.isTruncated = true
        list.notes.append(Note(.valueDropped, field: "entries", "after \(ids.count)"))
      }
      list.notes += ending.notes
      intake.take(list)
    }
  }
}

/// The element that describes the feed: `channel`, or the root of an Atom feed.
private func feedChannel(_ root: XMLElement) -> XMLElement { root.child("channel") ?? root }

/// The list a feed is, without its entries.
func rawList(ofFeed channel: XMLElement?) -> RawList {
  var list = RawList()
  guard let channel else { return list }
  list.line = channel.lineNumber
  let links = channel.children.filter { $0.name == "link" }
  let itself = links.first { $0["rel"] == "self" }?["href"]
  let page = links.lazy.compactMap {
    $0["rel"].map { $0 == "alternate" } ?? true ? $0.address : nil
  }
  list.title = channel.core("title")?.title
  list.source = list.title
  list.id = channel.coreLine(of: "id") ?? itself ?? channel["about"] ?? page.first
  list.hints = [itself].compactMap { $0 }
  list.times = ["updated", "modified", "lastBuildDate", "pubDate", "date"].compactMap {
    channel.line(of: $0)
  }
  list.version = nil
  list.statedTotal = channel.line(of: "totalResults").flatMap { Int($0) }
  list.isTruncated = links.contains { $0["rel"] == "next" }
  return list
}

extension XMLElement {
  /// The first child of that name in the format's own vocabulary, else in any.
  func core(_ name: String) -> XMLElement? {
    children.first { $0.name == name && $0.space.isEmpty }
  }

  /// The text of such a child in one line.
  func coreLine(of name: String) -> String? { core(name)?.line }

  /// The address a link names, in its attribute or its text.
  var address: String? { self["href"] ?? self["resource"] ?? line }
}
