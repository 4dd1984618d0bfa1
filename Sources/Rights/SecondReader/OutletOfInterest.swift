/// What names an outlet: the places, platforms and kind that its profile has.
struct OutletOfInterest: Sendable {
  private let profile: Profile

  init(_ profile: Profile) { self.profile = profile }

  /// Whether a word names something of this outlet.
  func names(_ word: CountedWord) -> Bool { word.names.contains { isOwn($0) } }

  /// Whether a word names nothing but the whole world.
  func namesWorld(_ word: CountedWord) -> Bool {
    word.names.allSatisfy {
      $0.kind == .place && RegionTable.shared.members(of: [Place($0.code)]).isWorld
    }
  }

  private func isOwn(_ name: CountedWord.Name) -> Bool {
    switch name.kind {
    case .place:
      let members = RegionTable.shared.members(of: [Place(name.code)])
      guard let own = profile.country, let delivery = profile.territories else { return true }
      return ([own] + delivery).contains {
        members.isWorld || members.certain.contains($0) || members.contested.contains($0)
          || members.parts.contains($0)
      }
    case .platform: return profile.platforms?.contains(name.code) ?? true
    case .outlet: return name.code == profile.kind
    case .purpose: return false
    case .archive: return profile.archives != false || profile.usesFromArchive != false
    case .resale: return profile.resells != false
    }
  }
}
