/// The verdict of all restriction texts of a clip for one outlet at one moment.
///
/// Silence is no permission: with no text and no facts the answer is review.
public func evaluate(
  _ restrictions: [Restriction], facts: ClipFacts, profile: Profile, at: Instant
) -> Verdict {
  bench(restrictions, facts: facts, profile: profile, at: at).summedUp()
}

/// The answer and its reason alone, for whole batches; the same as those of `evaluate`.
func answer(
  _ restrictions: [Restriction], facts: ClipFacts, profile: Profile, at: Instant
) -> (answer: Verdict.Answer, because: Verdict.Evidence?) {
  let sum = bench(restrictions, facts: facts, profile: profile, at: at).sum()
  return (sum.level.answer, sum.deciding.first)
}

private func bench(
  _ restrictions: [Restriction], facts: ClipFacts, profile: Profile, at: Instant
) -> Bench {
  var bench = Bench(profile: profile, facts: facts, at: at)
  bench.judgeProfile()
  bench.judgeFacts()
  for restriction in restrictions { bench.judge(restriction) }
  if restrictions.allSatisfy({ $0.carrier == .signal }) { bench.addSilence() }
  return bench
}
