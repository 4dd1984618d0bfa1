import Clips

/// What a media file holds, by MIME type, format, name or the ending of its address.
func guessMedium(of rendition: Rendition) -> Medium? {
  let url = rendition.url?.lowercased() ?? ""
  if ["rtmp:", "rtsp:", "srt:", "udp:", "rtp:"].contains(where: url.hasPrefix) { return .stream }
  for words in [rendition.mime, rendition.format, rendition.name] {
    if let medium = words.flatMap({ medium(inWords: $0.lowercased()) }) { return medium }
  }
  let path = url.prefix { $0 != "?" && $0 != "#" }
  guard let dot = path.lastIndex(of: ".") else { return nil }
  return endings[String(path[path.index(after: dot)...])]
}

/// True for the type or format of a play list, which names the pieces of a stream.
func isStreamType(_ word: String) -> Bool {
  let word = word.lowercased()
  return word.holds("mpegurl") || word.holds("dash+xml") || word == "hls"
}

private func medium(inWords words: String) -> Medium? {
  let word = code(of: words)
  if isStreamType(word) { return .stream }
  if word.hasPrefix("video") || word.holds("flash") || word.hasPrefix("vid-") { return .video }
  if word.hasPrefix("audio") { return .audio }
  if word.hasPrefix("image") || word.hasPrefix("picture") || word.hasPrefix("photo") {
    return .picture
  }
  if word.hasPrefix("text") || word.hasSuffix("xml") || word.hasSuffix("pdf")
    || word.hasSuffix("json")
  {
    return .text
  }
  if ["thumbnail", "preview", "keyframe"].contains(word) { return nil }
  return endings[word] ?? (word.hasPrefix("mpeg4") || word.hasPrefix("mpeg-4") ? .video : nil)
}

private let endings: [String: Medium] = {
  var endings: [String: Medium] = [:]
  for word in [
    "mp4", "m4v", "mov", "mpg", "mpeg", "mpeg2", "mpeg4", "mxf", "avi", "wmv", "flv", "swf", "webm",
    "mkv", "3gp", "ts", "m2ts", "ogv", "quicktime", "h264", "asf", "f4v",
  ] { endings[word] = .video }
  for word in ["mp3", "m4a", "aac", "wav", "ogg", "oga", "flac", "wma", "opus", "aif", "aiff"] {
    endings[word] = .audio
  }
  for word in [
    "jpg", "jpeg", "png", "gif", "webp", "tif", "tiff", "bmp", "svg", "heic", "jpeg baseline",
  ] { endings[word] = .picture }
  for word in ["m3u8", "mpd"] { endings[word] = .stream }
  for word in ["txt", "xml", "html", "htm", "pdf", "doc", "docx", "vtt", "ttml", "nitf", "json"] {
    endings[word] = .text
  }
  return endings
}()
