/// The answer to one line of a batch, ready for JSON.
public struct Prediction: Codable, Sendable, Equatable {
  /// The verdict for one profile.
  public struct Answer: Codable, Sendable, Equatable {
    /// The profile's id.
    public var profile: String
    /// `clear`, `conditions`, `review` or `no`.
    public var verdict: String
    /// A deciding quote; the exact slice of the text.
    public var because: String
  }

  /// One clause found.
  public struct Part: Codable, Sendable, Equatable {
    /// Kind of the clause.
    public var kind: String
    /// Its polarity.
    public var polarity: String
    /// Half-open code point range.
    public var span: [Int]
  }

  /// The id of the line.
  public var id: String
  /// One verdict per profile.
  public var verdicts: [Answer]
  /// The clauses in the order of the text.
  public var clauses: [Part]
}

/// Reads one restriction text and judges it for several outlets.
///
/// The moment of use is each profile's `use_at`, else `now`; wordings of the house count.
public func predict(
  id: String, text: String, published: Instant?, profiles: [Profile], now: Instant,
  house: House = House()
) -> Prediction {
  let restriction = house.explain(parse(text, published: published))
  let facts = ClipFacts(published: published)
  return Prediction(
    id: id,
    verdicts: profiles.map { profile in
      let at = profile.useAt.flatMap { Timestamp.instant($0) } ?? now
      let said = answer([restriction], facts: facts, profile: profile, at: at)
      return Prediction.Answer(
        profile: profile.id, verdict: said.answer.rawValue, because: said.because?.quote ?? "")
    },
    clauses: restriction.clauses.map {
      Prediction.Part(
        kind: $0.kind.rawValue, polarity: $0.polarity.rawValue,
        span: [$0.span.lowerBound, $0.span.upperBound])
    })
}
