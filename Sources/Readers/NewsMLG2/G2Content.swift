import Clips

extension RawClip {
  /// Takes the content: texts that stand within the item, and media files.
  mutating func readContent(of item: XMLElement) {
    for set in item.children("contentSet") {
      for element in set.children {
        switch element.name {
        case "inlineXML": readInline(element)
        case "inlineData": readData(element)
        case "remoteContent": addRemote(element)
        default: keep(element)
        }
      }
    }
  }

  private mutating func readInline(_ element: XMLElement) {
    let body = element.descendant("body")
    guard let text = (body?.child("body.content") ?? body ?? element).flow else { return }
    announceText(text)
    sections.append(
      RawSection(.body, text, language: body?.language ?? element.language, from: "inlineXML"))
  }

  private mutating func readData(_ element: XMLElement) {
    let type = element["contenttype"]?.lowercased() ?? "text/plain"
    guard type.hasPrefix("text/"), element["encoding"] == nil else { return }
    guard let section = element.section(.body) else { return }
    announceText(section.text)
    sections.append(section)
  }

  /// A line such as "FULL SCRIPT TO FOLLOW" announces a text.
  private mutating func announceText(_ text: String) {
    for line in text.split(separator: "\n") where line.utf8.count < 100 {
      let words = line.split { !$0.isLetter }
      if words.suffix(2).elementsEqual(["TO", "FOLLOW"]) { isTextToFollow = true }
    }
  }

  private mutating func addRemote(_ element: XMLElement) {
    var rendition = RawRendition()
    rendition.name = element.code("rendition")
    rendition.url = element["href"]
    rendition.reference = element["residref"]
    guard rendition.url != nil || rendition.reference != nil else { return }
    rendition.mime = element["contenttype"]
    rendition.format = element.code("format")
    rendition.medium =
      [rendition.mime, rendition.format].contains { $0.map(isStreamType) ?? false }
      ? .stream
      : Medium(
        ClipKind(mime: rendition.mime) ?? (kind == .text && rendition.format != nil ? nil : kind))
    rendition.width = element["width"]
    rendition.height = element["height"]
    rendition.size = element["size"]
    rendition.frameRate = element["videoframerate"]
    rendition.bitrate = element["videoavgbitrate"] ?? element["audiobitrate"]
    if let length = element["duration"] {
      let duration = RawDuration(
        length, unit: element["durationunit"], frameRate: rendition.frameRate.flatMap(Double.init),
        mayBeMilliseconds: true, isOfFile: rendition.url != nil)
      rendition.duration = duration
      durations.append(duration)
    }
    renditions.append(rendition)
  }

  /// Takes the parts: each is a shot, a slate or a key frame.
  mutating func readParts(of item: XMLElement) {
    let files = item.children("contentSet").flatMap { $0.children("remoteContent") }
    for part in item.children("partMeta") {
      var shot = Shot()
      shot.number = part["seq"].flatMap { Int($0) }
      if let times = part.child("timeDelim") {
        let file =
          files.first { $0["rendition"] == times["renditionref"] && $0["videoframerate"] != nil }
          ?? files.first { $0["videoframerate"] != nil }
        let rate = file?["videoframerate"].flatMap(Double.init)
        shot.start = times["start"].flatMap {
          readTimecode($0, unit: times["timeunit"], frameRate: rate)
        }
        shot.end = times["end"].flatMap {
          readTimecode($0, unit: times["timeunit"], frameRate: rate)
        }
      }
      shot.kind = part.code("role") ?? part.child("role")?.code()
      shot.text = part.children("description").compactMap(\.flow).joined(separator: "\n")
      if shot.text?.isEmpty ?? true { shot.text = part.line(of: "headline") }
      shot.language = part.child("language")?["tag"]
      shot.icon = part.child("icon")?["href"]
      shot.source = part.child("creator")?.label ?? part.child("infoSource")?.label
      shot.place = part.child("located")?.label
      shots.append(shot)
    }
  }
}

extension Medium {
  /// The medium of an item of that kind, nil where the kind does not tell.
  init?(_ kind: ClipKind?) {
    switch kind {
    case .video, .live: self = .video
    case .audio: self = .audio
    case .picture, .graphic: self = .picture
    case .text: self = .text
    case .composite, .planning, .other, nil: return nil
    }
  }
}
