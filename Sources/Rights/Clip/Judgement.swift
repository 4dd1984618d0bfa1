import Clips

/// The verdict on one clip for one outlet, with the texts it was read from.
public struct Judgement: Sendable, Equatable {
  /// Every restriction text of the clip, shots' own terms included, in the order of evaluation;
  /// `Verdict.Evidence.text` is an index into it.
  public var texts: [Restriction]
  /// The verdict.
  public var verdict: Verdict
}

/// Judges a clip by all that its sender says of its rights, for a use of the outlet at `now` (UTC
/// seconds) or at the profile's own moment of use.
public func judge(_ clip: Clip, for profile: Profile, at now: Instant) -> Judgement {
  let published = clip.published.flatMap { $0.isZoned ? $0.seconds : nil }
  var texts = clip.restrictions.map { stated in
    let text = parse(stated.text, published: published)
    return stated.shots.map { text.scoped(to: .shots($0)) } ?? text
  }
  for shot in clip.shots {
    guard let rights = shot.rights, let number = shot.number else { continue }
    texts.append(parse(rights, published: published).scoped(to: .shots(String(number))))
  }
  let at = profile.useAt.flatMap { Timestamp.instant($0) } ?? now
  let verdict = evaluate(texts, facts: clip.facts, profile: profile, at: at)
  return Judgement(texts: texts, verdict: verdict)
}

extension Restriction {
  /// The same text, every clause holding for that part only.
  func scoped(to scope: Scope) -> Restriction {
    var scoped = self
    for index in scoped.clauses.indices { scoped.clauses[index].scope.append(scope) }
    return scoped
  }
}

extension Clips.Restriction {
  /// The shots the restriction is for, as written; nil for the whole clip.
  fileprivate var shots: String? {
    guard let scope, let blank = scope.firstIndex(of: " "),
      scope[..<blank].lowercased().hasPrefix("shot")
    else { return nil }
    return String(scope[scope.index(after: blank)...])
  }
}

extension Clip {
  /// What of the clip matters besides its restriction texts.
  fileprivate var facts: ClipFacts {
    var facts = ClipFacts(
      published: published.flatMap { $0.isZoned ? $0.seconds : nil }, isKilled: isKilled,
      supplier: source, claimsNoRestrictions: restrictionState == .explicitNone)
    if let embargo {
      if let until = embargo.until, embargo.state == .until {
        facts.embargo = Moment(earliest: until.earliest, latest: until.latest)
      } else {
        facts.isEmbargoedUntilTold = true
      }
    }
    if status == .withheld { facts.isEmbargoedUntilTold = facts.embargo == nil }
    if let last = expires.compactMap(\.lastInstant).min() {
      facts.expiry = Moment(earliest: last, latest: last)
    }
    return facts
  }
}
