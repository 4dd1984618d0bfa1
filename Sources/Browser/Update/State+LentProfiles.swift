import Clips

extension State {
  /// Judges for the profile that was kept with the search shown, until another list is shown.
  mutating func borrowProfile() -> [Effect] {
    guard case .saved(let name) = listing.shelf, lentProfile == nil,
      let kept = savedSearches.first(where: { $0.name == name })?.profileID, kept != profileID,
      let profile = profiles.first(where: { $0.id == kept })
    else { return [] }
    lentProfile = LentProfile(id: profileID)
    let effects = judgeFor(profileID: kept)
    notice = Notice("verdicts are for \(profile.name ?? profile.id), as kept with this search")
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
