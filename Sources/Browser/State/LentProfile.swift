/// The active profile while a kept search shows its own, to return to when that is left.
struct LentProfile: Hashable, Sendable {
  /// The id of the profile, nil for none.
  var id: String?
}
