import Clips

/// Reads what yt-dlp and youtube-dl write about a video or a playlist (FORMATS 5.10).
func readYtDlp(_ document: Document, _ intake: Intake) throws {
  try readEnvelopes(document, intake) { Playlist(intake: intake) }
}

/// How deep playlists may hold playlists.
private let depthLimit = 8

private func isPlaylist(_ object: JSONObject) -> Bool {
  switch object["_type"]?.text {
  case "playlist", "multi_video": true
  case nil: object["entries"]?.elements != nil
  default: false
  }
}

@discardableResult
private func takeVideo(_ object: JSONObject, record: Int, _ intake: Intake) throws -> String {
  var fields = JSONFields(object)
  var clip = ytDlpClip(&fields)
  clip.record = record
  fields.leave(in: &clip)
  return try intake.take(clip)
}

/// A playlist, or at the top a video that has no entries.
private struct Playlist: RecordEnvelope {
  static let path: [Set<String>] = [["entries"]]

  let intake: Intake
  private let depth: Int
  private var number = 0
  private var entries: [RawEntry] = []

  init(intake: Intake, depth: Int = 0) {
    self.intake = intake
    self.depth = depth
  }

  mutating func open(_ head: JSONObject, number: Int) { self.number = number }

  mutating func take(_ record: JSONValue, number: Int) throws {
    guard let object = record.members else {
      var vacant = RawEntry()
      vacant.isVacant = true
      entries.append(vacant)
      return
    }
    if isPlaylist(object), depth < depthLimit {
      var inner = Playlist(intake: intake, depth: depth + 1)
      inner.open(object, number: number)
      for (index, element) in (object["entries"]?.elements ?? []).enumerated()
      where element.members?.isComplete ?? true {
        try inner.take(element, number: index + 1)
      }
      try inner.close(object)
    }
    entries.append(try entry(object, record: number, intake))
  }

  mutating func close(_ whole: JSONObject) throws {
    guard isPlaylist(whole) else {
      if whole.isComplete { try takeVideo(whole, record: number, intake) }
      return
    }
    var fields = JSONFields(whole)
    var list = RawList()
    list.kind = .playlist
    list.id = fields.text("id")
    list.title = fields.text("title", "playlist_title", "id")
    list.source = fields.text("uploader", "channel")
    list.times = [fields.text("modified_date"), fields.text("epoch")].compactMap { $0 }
    list.statedTotal = fields.text("playlist_count", "n_entries").flatMap { Int($0) }
    list.entries = entries
    intake.take(list)
  }
}

/// A place in a playlist; a full description of the video is taken as a clip, a mere address is
/// not.
private func entry(_ object: JSONObject, record: Int, _ intake: Intake) throws -> RawEntry {
  var fields = JSONFields(object)
  var entry = RawEntry()
  entry.rank = fields.text("playlist_index")
  entry.title = fields.text("title", "fulltitle")
  entry.duration = fields.text("duration")
  entry.count = fields.text("view_count", "views")
  entry.kind = .video
  let type = fields.text("_type") ?? "video"
  if type == "video" {
    entry.clipID = try takeVideo(object, record: record, intake)
  } else {
    entry.clipID = fields.text("id", "url")
  }
  return entry
}
