import Clips

/// The elements of Media RSS that hold for one item, level by level.
///
/// Of a value that stands at several levels the deepest wins: content, group, item, channel.
private struct MediaLevels {
  private typealias Named = (name: String, element: XMLElement)

  /// The files, in document order.
  private(set) var contents: [XMLElement] = []
  /// What stands at each level, the deepest first: content, group, item, channel.
  private var levels: [[Named]] = [[], [], [], []]

  init(item: XMLElement, channel: FeedChannel) {
    for child in item.children where child.space == "media" { add(child, level: 2) }
    for child in channel.media { levels[3].append((child.name, child)) }
  }

  private mutating func add(_ element: XMLElement, level: Int) {
    let name = element.name
    levels[level].append((name, element))
    switch name {
    case "group" where level == 2:
      for child in element.children where child.space == "media" { add(child, level: 1) }
    case "content" where level > 0:
      contents.append(element)
      for child in element.children where child.space == "media" { add(child, level: 0) }
    default: break
    }
  }

  /// The elements of that name at the deepest level that has any.
  func deepest(_ name: String) -> [XMLElement] {
    for level in levels {
      guard let first = level.firstIndex(where: { $0.name == name }) else { continue }
      return level[first...].compactMap { $0.name == name ? $0.element : nil }
    }
    return []
  }

  /// The elements of that name at all levels within the item, in document order.
  func all(_ name: String) -> [XMLElement] {
    levels.dropLast().joined().filter { $0.name == name }.map(\.element)
      .sorted { $0.index < $1.index }
  }

  /// The elements of that name directly within those of another.
  func all(_ name: String, within outer: String) -> [XMLElement] {
    all(outer).flatMap { $0.children.filter { $0.name == name } }
  }
}

extension RawClip {
  /// Takes what Media RSS says of an item.
  mutating func readMedia(of item: XMLElement, in channel: FeedChannel) {
    guard !channel.media.isEmpty || item.children.contains(where: { $0.space == "media" }) else {
      return
    }
    let levels = MediaLevels(item: item, channel: channel)
    for content in levels.contents { addMedia(content) }
    addThumbnails(levels.all("thumbnail"))
    if thumbnails.isEmpty { addThumbnails(levels.deepest("thumbnail")) }
    for title in levels.deepest("title").compactMap(\.title) {
      titles.append(RawTitle(.title, title))
    }
    for text in levels.deepest("description") { add(.description, text) }
    for text in levels.deepest("text") { add(.transcript, text) }
    keywords += levels.deepest("keywords").flatMap { words($0.line) }
    readRights(levels)
    readCommunity(levels)
    readScenes(levels)
    keepRest(levels)
    for content in levels.contents {
      for valid in content.children where valid.name == "valid" { addValidity(valid.line) }
    }
  }

  private mutating func addMedia(_ content: XMLElement) {
    let player = content.children.first { $0.name == "player" }?["url"]
    guard let address = content["url"] ?? player else { return }
    var rendition = RawRendition()
    rendition.url = content["url"] == nil ? nil : address
    rendition.reference = content["url"] == nil ? address : nil
    rendition.name = content["expression"]
    rendition.mime = content["type"]
    rendition.medium = Self.medium(content["medium"])
    rendition.width = content["width"]
    rendition.height = content["height"]
    rendition.frameRate = content["framerate"]
    rendition.size = content["fileSize"]
    // Media RSS counts kilobits; senders that write more than 100,000 mean bits.
    rendition.bitrate = content["bitrate"].map {
      (Double($0) ?? .infinity) < 100_000 ? $0 + " kbps" : $0
    }
    if let length = content["duration"] {
      let duration = RawDuration(length, isOfFile: true)
      rendition.duration = duration
      durations.append(duration)
    }
    for (name, field) in Self.measures where content.attribute(name) != nil {
      if content[name] == nil { notes.append(Note(.valueDropped, field: "renditions." + field)) }
    }
    if let language = content["lang"], !languages.contains(language) { languages.append(language) }
    renditions.append(rendition)
  }

  private static let measures = [
    ("width", "width"), ("height", "height"), ("fileSize", "bytes"), ("bitrate", "bitrate"),
    ("framerate", "fps"), ("duration", "duration"),
  ]

  /// The addresses; the moments of the film they show are kept nowhere, but senseless ones told.
  private mutating func addThumbnails(_ elements: [XMLElement]) {
    for element in elements {
      guard let address = element["url"] else { continue }
      thumbnails.append(address)
      if let time = element["time"], readTimecode(time) == nil {
        notes.append(Note(.valueDropped, field: "thumbnails.time", cleanLine(time)))
      }
    }
  }

  private static func medium(_ word: String?) -> Medium? {
    switch word?.lowercased() {
    case "video": .video
    case "audio": .audio
    case "image": .picture
    case "document": .text
    default: nil
    }
  }

  private mutating func readRights(_ levels: MediaLevels) {
    for restriction in levels.deepest("restriction") {
      restrictions.append(
        RawRestriction(Self.restrictionWords(of: restriction), from: "media:restriction"))
    }
    if let state = levels.deepest("status").first {
      status = state["state"]
      keep("media:status/reason", state["reason"])
    }
    if let notice = levels.deepest("copyright").first {
      copyright = notice.line ?? notice["url"] ?? copyright
    }
    if let text = levels.deepest("license").first {
      licence = [text.line, text["href"]].compactMap { $0 }.joined(separator: " ")
    }
    let prices = levels.deepest("price").map { price in
      ["type", "price", "currency"].compactMap { price[$0] }.joined(separator: " ")
    }
    if !prices.isEmpty { price = prices.joined(separator: "; ") }
    for rating in levels.deepest("rating") {
      if rating.line?.lowercased() == "adult" { contentWarnings.append("adult") }
      keep(
        "media:rating", [rating["scheme"], rating.line].compactMap { $0 }.joined(separator: " "))
    }
    for credit in levels.deepest("credit") {
      guard let name = credit.line else { continue }
      switch credit["role"]?.lowercased() {
      case "owner", "copyright holder": rightsHolder = rightsHolder ?? name
      case nil where self.credit == nil: self.credit = name
      case let role: keep("media:credit", [role, name].compactMap { $0 }.joined(separator: ": "))
      }
    }
  }

  /// `allow country: au us`, `allow all`, `deny`.
  private static func restrictionWords(of restriction: XMLElement) -> String {
    let relation = restriction["relationship"]?.lowercased() ?? "deny"
    let kind = restriction["type"].map { " " + $0 } ?? ""
    guard let list = restriction.line else { return relation + kind }
    return kind.isEmpty ? relation + " " + list : relation + kind + ": " + list
  }

  private mutating func readCommunity(_ levels: MediaLevels) {
    for counts in levels.all("statistics", within: "community") {
      var counted = statistics ?? Statistics()
      counted.views = counts["views"].flatMap { Int($0) } ?? counted.views
      counted.likes = counts["favorites"].flatMap { Int($0) } ?? counted.likes
      statistics = counted
    }
    for rating in levels.all("starRating", within: "community") {
      keep("media:starRating", rating["average"])
    }
    for tags in levels.all("tags", within: "community") { keep("media:tags", tags.line) }
  }

  private mutating func readScenes(_ levels: MediaLevels) {
    for scene in levels.all("scene", within: "scenes") {
      var shot = Shot()
      shot.number = shots.count + 1
      shot.start = scene.line(of: "sceneStartTime").flatMap { readTimecode($0) }
      shot.end = scene.line(of: "sceneEndTime").flatMap { readTimecode($0) }
      let texts = [scene.line(of: "sceneTitle"), scene.line(of: "sceneDescription")]
      shot.text = texts.compactMap { $0 }.joined(separator: ": ")
      shots.append(shot)
    }
    for place in levels.deepest("location") {
      if let words = place["description"] { placesShown.append(RawPlace(raw: words)) }
    }
  }

  private mutating func keepRest(_ levels: MediaLevels) {
    for name in ["category", "hash", "player", "subTitle", "peerLink", "embed"] {
      for element in levels.deepest(name) {
        keep("media:" + name, element.line ?? element["url"] ?? element["href"])
      }
    }
  }
}
