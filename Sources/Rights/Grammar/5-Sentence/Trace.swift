/// How a restriction line was read: its words, what the rules made of each stretch, which reading
/// was taken and why, and what nothing explains.
public struct Trace: Sendable, Equatable {
  /// A token and the concepts of the phrases that begin at it, by their names in the tables.
  public struct Word: Sendable, Equatable {
    /// The token as written; a line break for the end of a line.
    public var text: String
    /// Concepts, each once, the longest phrase first.
    public var concepts: [String]
    /// What it was taken for where it is not spelled as the vocabulary has it.
    public var meant: String?
  }

  /// What one rule made of a stretch.
  public struct Candidate: Sendable, Equatable {
    /// The name of the rule.
    public var rule: String
    /// The words it explains, as written.
    public var quote: String
    /// How many tokens those are.
    public var tokens: Int
    /// Its clauses: kind, polarity and targets.
    public var clauses: [String]
    /// Why the reading taken is preferred to it (`longer`, `beats`, `stricter`, `earlier`); nil for
    /// the one taken.
    public var lostBy: String?
  }

  /// The tokens of the line in order.
  public var words: [Word]
  /// For each stretch what competed for it, the reading taken first.
  public var stretches: [[Candidate]]
  /// The stretches no rule explains, as written.
  public var unknown: [String]
  /// The clauses as they were read, with their labels and exceptions.
  public var restriction: Restriction
  /// What a second reader, who knows no grammar, did not find accounted for.
  public var unaccounted: [String] = []
}

/// Reads a restriction line as `parse` does and tells how; it costs about twice as much.
public func trace(_ text: String, published: Instant? = nil) -> Trace {
  let (reader, restriction) = readLine(text, published: published, isTraced: true)
  let reading = reader.reading
  let words = reading.tokens.indices.map { index in
    var concepts: [String] = []
    for match in reading.matches(index) where !concepts.contains("\(match.concept)") {
      concepts.append("\(match.concept)")
    }
    return Trace.Word(
      text: reading.form.text(reading.tokens[index].span), concepts: concepts,
      meant: reading.meant[index].map { String(folded: $0) })
  }
  return Trace(
    words: words, stretches: (reader.line.chart?.stretches ?? []).map(reader.line.told(of:)),
    unknown: restriction.clauses.filter { $0.kind == .unknown }.map(\.quote),
    restriction: restriction)
}

extension Line {
  /// The readings of a stretch in the order of preference of the one taken, then of the table.
  fileprivate func told(of stretch: Chart.Stretch) -> [Trace.Candidate] {
    let taken = stretch.taken
    return stretch.candidates.enumerated().map { position, candidate in
      Trace.Candidate(
        rule: candidate.rule.name.rawValue,
        quote: slice(stretch.start..<candidate.found.next),
        tokens: candidate.found.next - stretch.start,
        clauses: candidate.found.drafts.map { draft in
          ([draft.kind.rawValue, draft.polarity.rawValue] + draft.target.map(\.code)).joined(
            separator: " ")
        },
        lostBy: position == taken
          ? nil : stretch.preference(position)?.rawValue)
    }.sorted { ($0.lostBy == nil ? 0 : 1) < ($1.lostBy == nil ? 0 : 1) }
  }
}
