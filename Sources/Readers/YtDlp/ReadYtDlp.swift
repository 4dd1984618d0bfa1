import Clips

/// Reads what yt-dlp and youtube-dl write about a video or a playlist (FORMATS 5.10).
func readYtDlp(_ document: Document, _ intake: Intake) throws {
  try readRecords(document, intake) { object, record in
    if isPlaylist(object) {
      try takePlaylist(object, depth: 0, intake)
    } else {
      try takeVideo(object, record: record, intake)
    }
  }
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

private func takePlaylist(_ object: JSONObject, depth: Int, _ intake: Intake) throws {
  var fields = JSONFields(object)
  var list = RawList()
  list.kind = .playlist
  list.id = fields.text("id")
  list.title = fields.text("title", "playlist_title", "id")
  list.source = fields.text("uploader", "channel")
  list.times = [fields.text("modified_date"), fields.text("epoch")].compactMap { $0 }
  list.statedTotal = fields.text("playlist_count", "n_entries").flatMap { Int($0) }
  for (index, element) in (fields.value("entries")?.elements ?? []).enumerated() {
    guard let object = element.members else {
      var vacant = RawEntry()
      vacant.isVacant = true
      list.entries.append(vacant)
      continue
    }
    guard object.isComplete else { continue }
    if isPlaylist(object), depth < depthLimit {
      try takePlaylist(object, depth: depth + 1, intake)
    }
    list.entries.append(try entry(object, record: index + 1, intake))
  }
  intake.take(list)
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
