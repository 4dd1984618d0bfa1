import Clips
import Rights

/// What the rights of a clip come to for one outlet, as the caller has found.
struct Ruling: Hashable, Sendable {
  /// The four verdicts.
  enum Outcome: String, Hashable, Sendable, CaseIterable {
    case clear, conditions, no, review
  }

  var outcome: Outcome
  /// The outlet it stands for.
  var profile: String?
  /// The words that decide it, exactly as sent.
  var because: [String] = []
  /// What the outlet has to do.
  var duties: [String] = []
  /// The credit to give, where the restrictions ask for one.
  var credit: String?
  /// What the rights desk has ruled on the clip, and whether that counts.
  var house: String?
  /// What it has ruled where that counts.
  var override: HouseOverride.Ruling?
  /// Until when it stands, UTC.
  var validUntil: Clips.Moment?

  init(_ outcome: Outcome, profile: String? = nil, because: [String] = []) {
    self.outcome = outcome
    self.profile = profile
    self.because = because
  }
}
