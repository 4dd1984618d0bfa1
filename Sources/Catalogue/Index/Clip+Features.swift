import Clips
import Search

extension Clip {
  /// Whether the clip carries a feature; nil for what the clip alone cannot tell.
  func carries(_ feature: Feature, notes: [Note]) -> Bool? {
    switch feature {
    case .video: renditions.contains { $0.medium == .video }
    case .audio: renditions.contains { $0.medium == .audio }
    case .picture: renditions.contains { $0.medium == .picture }
    case .stream: renditions.contains { $0.medium == .stream }
    case .thumbnail: !thumbnails.isEmpty
    case .shotlist: !shots.isEmpty || hasSection(.shotlist)
    case .script: hasSection(.script)
    case .transcript: hasSection(.transcript)
    case .description: !(description ?? "").isEmpty
    case .restrictions: !restrictions.isEmpty
    case .embargo: embargo != nil
    case .expiry: !expires.isEmpty
    case .duration: duration != nil
    case .place: location != nil
    case .credit: !(credit ?? "").isEmpty
    case .advisory: !advisories.isEmpty
    case .notes: !notes.isEmpty
    case .versions: nil
    }
  }

  private func hasSection(_ role: SectionRole) -> Bool {
    sections.contains { $0.role == role && !$0.text.isEmpty }
  }
}
