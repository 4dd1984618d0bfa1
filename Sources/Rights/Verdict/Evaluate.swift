/// The verdict of all restriction texts of a clip for one outlet at one moment.
///
/// Silence is no permission: with no text and no facts the answer is review.
public func evaluate(
  _ restrictions: [Restriction], facts: ClipFacts, profile: Profile, at: Instant
) -> Verdict {
  var bench = Bench(profile: profile, facts: facts, at: at)
  bench.judgeProfile()
  bench.judgeFacts()
  for restriction in restrictions { bench.judge(restriction) }
  if restrictions.allSatisfy({ $0.carrier == .signal }) { bench.addSilence() }
  return bench.summedUp()
}
