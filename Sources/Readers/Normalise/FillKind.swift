import Clips

extension ClipNormaliser {
  /// The kind as sent, but any video part makes it `video` (FORMATS section 1); without a word by
  /// its files, its shots and its length.
  mutating func fillKind() {
    let media = Set(clip.renditions.compactMap(\.medium))
    if let kind = raw.kind {
      clip.kind = kind
      switch kind {
      case .video, .live, .planning: return
      case .audio, .picture, .graphic, .text, .composite, .other:
        if media.contains(.video) { clip.kind = .video }
      }
      return
    }
    if media.contains(.video) {
      clip.kind = .video
    } else if media.contains(.stream) {
      clip.kind = .live
    } else if media.contains(.audio) {
      clip.kind = .audio
    } else if !clip.shots.isEmpty || !raw.durations.isEmpty {
      clip.kind = .video
    } else if media.contains(.picture), clip.sections.isEmpty {
      clip.kind = .picture
    } else if !clip.sections.isEmpty {
      clip.kind = .text
    }
  }
}
