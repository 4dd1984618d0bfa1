import Clips

extension State {
  /// Judges for the profile that was kept with the search shown, until another list is shown;
  /// where that outlet is gone nothing is judged.
  mutating func borrowProfile() -> [Effect] {
    guard case .saved(let name) = listing.shelf, lentProfile == nil,
      let kept = savedSearches.first(where: { $0.name == name })?.profileID, kept != profileID
    else { return [] }
    lentProfile = LentProfile(id: profileID)
    let profile = profiles.first { $0.id == kept }
    let effects = judgeFor(profileID: profile?.id)
    notice =
      profile.map {
        Notice("verdicts are for \($0.name ?? $0.id), as kept with this search")
      } ?? Notice("no verdicts: there is no outlet '\(kept)' for which this was kept", .warning)
    return effects
  }

  /// Goes back to the profile there was before the kept search.
  mutating func returnProfile() -> [Effect] {
    guard let lent = lentProfile else { return [] }
    lentProfile = nil
    let effects = judgeFor(profileID: lent.id)
    notice = Notice(profile.map { "verdicts are for \($0.name ?? $0.id) again" } ?? "no verdicts")
    return effects
  }

  /// Judges for that profile from now on.
  mutating func judgeFor(profileID id: String?) -> [Effect] {
    profileID = id
    verdicts = VerdictBook()
    judgeReading()
    return [.useProfile(id)]
  }
}
