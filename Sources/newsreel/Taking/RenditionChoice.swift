import Clips
import Feeds

/// A media file one can play or download.
struct RenditionChoice: Hashable, Sendable {
  /// What kind of thing is taken.
  enum Kind: String, Hashable, Sendable {
    case video, stream, audio, picture, text, unknown
  }

  var rendition: Rendition
  /// The address as sent.
  var address: String
  var kind: Kind
  /// What a menu shows, e.g. `video 1920x1080 mp4 main`.
  var label: String
}

/// What can be played, best first: video before audio, the largest picture up to 1080 lines, files
/// before streams of that size, what asks for a login last.
func playable(_ renditions: [Rendition]) -> [RenditionChoice] {
  ordered(
    renditions.compactMap { choice($0) }.filter { choice in
      switch choice.kind {
      case .video, .stream, .audio, .unknown: isPlayableAddress(choice.address)
      case .picture, .text: false
      }
    })
}

/// What can be played of a clip, best first; nothing of a killed one.
func playable(of clip: Clip) -> [RenditionChoice] {
  clip.isKilled ? [] : playable(clip.renditions)
}

/// What can be downloaded, best first: files at http and https addresses.
func downloadable(_ renditions: [Rendition]) -> [RenditionChoice] {
  ordered(
    renditions.compactMap { choice($0) }.filter { choice in
      choice.kind != .stream && (try? WebAddress(choice.address)) != nil
    })
}

/// True for network addresses players know and for paths; players give other schemes meanings
/// that a listing has no business with.
func isPlayableAddress(_ address: String) -> Bool {
  let forbidden = address.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
  guard !address.isEmpty, address.utf8.count <= 8_000, !forbidden else { return false }
  guard let scheme = scheme(of: address) else { return true }
  return ["http", "https", "rtmp", "rtmps", "rtsp", "rtsps", "srt", "rtp", "udp", "mms", "mmsh"]
    .contains(scheme)
}

// `a:` at the start is a scheme to some players even without slashes.
private func scheme(of address: String) -> String? {
  guard let colon = address.utf8.firstIndex(of: 0x3A) else { return nil }
  let name = address[..<colon]
  let isScheme = name.utf8.allSatisfy { byte in
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }
  return isScheme && !name.isEmpty ? name.lowercased() : nil
}

private func choice(_ rendition: Rendition) -> RenditionChoice? {
  guard let address = rendition.url ?? rendition.reference, !address.isEmpty else { return nil }
  let kind = kind(of: rendition, at: address)
  let size = rendition.width.flatMap { width in rendition.height.map { "\(width)x\($0)" } }
  let format =
    fileExtension(address: address, mime: rendition.mime) ?? rendition.format ?? rendition.mime
  let facts = [
    kind == .unknown ? "kind unknown" : kind.rawValue, size ?? rendition.height.map { "\($0)p" },
    format, rendition.name, rendition.bitrate.flatMap(bitrateText),
    rendition.needsLogin == true ? "login needed" : nil,
  ]
  return RenditionChoice(
    rendition: rendition, address: address, kind: kind,
    label: facts.compactMap { $0 }.joined(separator: " "))
}

private func bitrateText(_ bits: Double) -> String? {
  bits >= 1_000 && bits < 1e12 ? "\(Int(bits / 1_000)) kbit/s" : nil
}

private func kind(of rendition: Rendition, at address: String) -> RenditionChoice.Kind {
  let mime = (rendition.mime ?? "").lowercased()
  let name = fileExtension(address: address, mime: nil) ?? ""
  let streams = ["m3u8", "mpd", "ism"]
  if streams.contains(name) || mime.contains("mpegurl") || mime.contains("dash+xml") {
    return .stream
  }
  switch rendition.medium {
  case .video: return .video
  case .audio: return .audio
  case .picture: return .picture
  case .stream: return .stream
  case .text: return .text
  case nil: break
  }
  if let scheme = scheme(of: address), scheme != "http", scheme != "https" { return .stream }
  return guessedKind(mime: mime, extension: name)
}

private func guessedKind(mime: String, extension name: String) -> RenditionChoice.Kind {
  let type = mime.isEmpty ? mediaTypes[name] ?? "" : mime
  switch type.prefix(while: { $0 != "/" }) {
  case "video": return .video
  case "audio": return .audio
  case "image": return .picture
  case "text": return .text
  default: return .unknown
  }
}

private func ordered(_ choices: [RenditionChoice]) -> [RenditionChoice] {
  choices.enumerated().sorted { left, right in
    let (one, other) = (rank(left.element), rank(right.element))
    return one == other
      ? left.offset < right.offset : one.lexicographicallyPrecedes(other)
  }.map(\.element)
}

private func rank(_ choice: RenditionChoice) -> [Int] {
  let kinds: Int =
    switch choice.kind {
    case .video, .stream: 0
    case .audio: 1
    case .unknown: 2
    case .picture: 3
    case .text: 4
    }
  let height = choice.rendition.height ?? 0
  // Lines above 1080 come after all sizes a newsroom screen shows, the smaller first.
  let lines = height <= 0 ? 1_000_000 : height <= 1080 ? -height : height
  let bits = choice.rendition.bitrate.map { $0.isFinite ? -Int(min(max(0, $0), 1e12)) : 0 } ?? 0
  return [
    choice.rendition.needsLogin == true ? 1 : 0, kinds, lines, choice.kind == .stream ? 1 : 0, bits,
  ]
}
