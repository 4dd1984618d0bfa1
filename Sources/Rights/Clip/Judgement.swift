import Clips

/// The verdict on one clip for one outlet, with the texts it was read from.
public struct Judgement: Sendable, Equatable {
  /// Every restriction text of the clip, from wherever it stands, and last its machine-readable
  /// policy; `Verdict.Evidence.text` is an index into it.
  public var texts: [Restriction]
  /// Which of the texts is the machine-readable policy; nil where the clip has none.
  public var policy: Int?
  /// What the policy and the texts say against each other, in words; the stricter counts.
  public var contradictions: [String]
  /// The verdict.
  public var verdict: Verdict
}

/// Judges a clip by all that its sender says of its rights, for a use of the outlet at `now` (UTC
/// seconds) or at the profile's own moment of use.
///
/// `house` is what the rights desk has said: its wordings explain what the grammar does not, and
/// an override of the clip stands above the reading (RIGHTS.md 7, R15).
public func judge(
  _ clip: Clip, for profile: Profile, at now: Instant, house: House = House()
) -> Judgement {
  let reading = ClipReading(clip)
  let facts = reading.facts
  var texts = reading.texts.map(house.explain)
  texts += clip.readSignals()
  var contradicting: [String] = []
  var index: Int?
  if let policy = reading.policy {
    contradicting = contradictions(between: policy, and: texts)
    index = texts.count
    texts.append(policy)
  }
  let at = profile.useAt.flatMap { Timestamp.instant($0) } ?? now
  var verdict = evaluate(texts, facts: facts, profile: profile, at: at)
  verdict.warnings += reading.doubts.map { "May restrict: \($0)" }
  if let ruled = house.override(
    on: clip, for: profile, at: at, digest: { wordsDigest(of: texts, facts) })
  {
    verdict = verdict.overruled(by: ruled.entry, ruled.standing)
  }
  return Judgement(texts: texts, policy: index, contradictions: contradicting, verdict: verdict)
}
