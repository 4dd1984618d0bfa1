import Clips

extension House {
  /// The newest override for a clip and profile that counts, else the newest that does not.
  ///
  /// `digest` is asked for only where there is an override for the clip.
  func override(
    on clip: Clip, for profile: Profile, at: Instant, digest: () -> String
  ) -> (entry: HouseOverride, standing: HouseOverride.Standing)? {
    let meant = overrides.filter {
      $0.clip == clip.id && ($0.profile == nil || $0.profile == profile.id)
    }
    guard !meant.isEmpty else { return nil }
    let words = digest()
    let ruled = meant.sorted { $0.when < $1.when }.map { entry in
      (entry: entry, standing: entry.standing(version: clip.version, words, at))
    }
    return ruled.last { $0.standing == .inForce } ?? ruled.last
  }
}

extension HouseOverride {
  /// Whether it counts for a clip as it is now, at a moment of use in UTC seconds; what words
  /// withdraw is left to the verdict.
  public func standing(on clip: Clip, at: Instant) -> Standing {
    if clip.isKilled, ruling == .allow { return .killed }
    return standing(version: clip.version, wordsDigest(of: clip), at)
  }

  fileprivate func standing(version: String?, _ digest: String, _ at: Instant) -> Standing {
    if let until, at > until { return .over }
    if self.version != version { return .otherVersion }
    return self.digest == digest ? .inForce : .otherWords
  }
}

extension Verdict {
  /// An override of the house on the clip, whether it counts, and the reading's own answer.
  public struct House: Sendable, Equatable {
    /// What the desk said.
    public var override: HouseOverride
    /// Whether it counts.
    public var standing: HouseOverride.Standing
    /// The answer of the reading, which the override stands above.
    public var reading: Answer
    /// The words that decide the reading; nil where it goes by a field or by silence.
    public var because: Evidence?
  }

  /// The verdict under an override: one in force decides, any other is only shown.
  func overruled(by entry: HouseOverride, _ standing: HouseOverride.Standing) -> Verdict {
    var verdict = self
    let hidesKill = standing == .inForce && entry.ruling == .allow && isWithdrawn
    let standing = hidesKill ? .killed : standing
    verdict.house = House(
      override: entry, standing: standing, reading: answer, because: because)
    guard standing == .inForce else { return verdict }
    let ruling = Evidence(quote: entry.words, span: 0..<0, origin: .houseOverride)
    verdict.because = ruling
    verdict.deciding = [ruling]
    switch entry.ruling {
    case .deny: verdict.platforms = platforms.mapValues { _ in .no }
    case .allow:
      // What was only to be cleared with others is cleared by the desk.
      verdict.duties = duties.filter { duty in
        why.contains {
          $0.quote == duty.quote && $0.text == duty.text && $0.effect.values.contains(.conditions)
        }
      }
      for platform in platforms.keys {
        let hasDuty = why.contains { $0.effect[platform] == .conditions }
        verdict.platforms[platform] = hasDuty ? .conditions : .clear
      }
    }
    verdict.answer = verdict.platforms.values.contains(.conditions) ? .conditions : .clear
    if entry.ruling == .deny { verdict.answer = .no }
    verdict.duties.removeAll(where: \.isQuestion)
    verdict.why.append(
      Step(
        rule: "R15",
        evidence: Evidence(quote: entry.words, span: 0..<0, origin: .houseOverride),
        text: entry.ruling == .allow
          ? "The rights desk allows this use." : "The rights desk denies this use.",
        effect: verdict.platforms))
    if let until = entry.until { verdict.validUntil = min(until, validUntil ?? until) }
    return verdict
  }
}
