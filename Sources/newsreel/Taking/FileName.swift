import Clips

/// The endings media files may have here, and what they hold; an ending a sender makes up is not
/// taken over, since a desktop may start what it names.
let mediaTypes: [String: String] = [
  "mp4": "video/mp4", "m4v": "video/x-m4v", "mov": "video/quicktime", "mxf": "application/mxf",
  "mkv": "video/x-matroska", "webm": "video/webm", "avi": "video/x-msvideo",
  "mpg": "video/mpeg", "mpeg": "video/mpeg", "ts": "video/mp2t", "mts": "video/mp2t",
  "wmv": "video/x-ms-wmv", "flv": "video/x-flv", "3gp": "video/3gpp", "ogv": "video/ogg",
  "mp3": "audio/mpeg", "m4a": "audio/mp4", "aac": "audio/aac", "wav": "audio/wav",
  "flac": "audio/flac", "ogg": "audio/ogg", "opus": "audio/opus",
  "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "gif": "image/gif",
  "webp": "image/webp", "tif": "image/tiff", "tiff": "image/tiff", "avif": "image/avif",
  "heic": "image/heic", "txt": "text/plain", "srt": "text/srt", "vtt": "text/vtt",
  "pdf": "application/pdf", "m3u8": "application/vnd.apple.mpegurl",
  "mpd": "application/dash+xml", "ism": "application/vnd.ms-sstr+xml",
]

/// The ending of a media file by the path of its address, else by its MIME type; nil where both
/// are unknown.
func fileExtension(address: String, mime: String?) -> String? {
  let path = address.utf8.prefix { $0 != 0x3F && $0 != 0x23 }
  let name = path.split(separator: 0x2F).last ?? path
  if let dot = name.lastIndex(of: 0x2E) {
    let ending = String(decoding: name[name.index(after: dot)...].prefix(8), as: UTF8.self)
    let known = ending.lowercased()
    if mediaTypes[known] != nil { return known }
  }
  guard let mime else { return nil }
  let type = mime.prefix { $0 != ";" && $0 != " " }.lowercased()
  return preferredEndings[type]
    ?? mediaTypes.filter { $0.value == type }.map(\.key).min()
}

private let preferredEndings = [
  "video/mpeg": "mpg", "video/mp2t": "ts", "image/jpeg": "jpg", "image/tiff": "tif",
  "audio/x-wav": "wav", "audio/mp3": "mp3",
]

/// The name of a clip's file without ending: title and id, in any script, safe in every folder.
///
/// No separators and no characters Windows shares refuse, no control or directional characters,
/// no dot or dash in front, at most 160 bytes of UTF-8, the id kept whole up to 60.
func fileStem(of clip: Clip) -> String {
  let id = cut(safe(clip.id), to: 60)
  let title = safe(clip.title)
  guard !id.isEmpty else { return title.isEmpty ? "clip" : cut(title, to: 160) }
  let short = cut(title, to: 160 - id.utf8.count - 3)
  return short.isEmpty ? id : "\(short) (\(id))"
}

/// A stem with a number that keeps it apart from others; the first has none.
func numbered(_ stem: String, _ number: Int) -> String {
  number <= 1 ? stem : "\(stem) \(number)"
}

private func safe(_ text: String) -> String {
  var clean = String.UnicodeScalarView()
  var isBlank = true
  for scalar in text.unicodeScalars.prefix(2_000) {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator:
      if !isBlank { clean.append(" ") }
      isBlank = true
      continue
    case .format where scalar.value != 0x200C && scalar.value != 0x200D: continue
    case .surrogate, .privateUse, .unassigned: continue
    default: break
    }
    isBlank = false
    switch scalar {
    case "/", "\\", ":", "*", "?", "\"", "<", ">", "|": clean.append("-")
    default: clean.append(scalar)
    }
  }
  return trimmed(String(clean))
}

private func trimmed(_ text: String) -> String {
  var rest = text.unicodeScalars[...]
  while let first = rest.first, first == "." || first == "-" || first == " " || first == "~" {
    rest.removeFirst()
  }
  while let last = rest.last, last == "." || last == " " { rest.removeLast() }
  return String(rest)
}

/// As many whole characters as fit into so many bytes.
private func cut(_ text: String, to bytes: Int) -> String {
  guard text.utf8.count > bytes else { return text }
  var short = ""
  var size = 0
  for character in text {
    size += character.utf8.count
    if size > bytes { break }
    short.append(character)
  }
  return trimmed(short)
}
