import Rights

/// The verdict on one row, for its sign.
public struct RowVerdict: Hashable, Sendable {
  /// The answer.
  public var answer: Verdict.Answer
  /// The UTC second until which it holds; nil where nothing is known to change it.
  public var validUntil: Int64?

  /// An answer that holds until then.
  public init(_ answer: Verdict.Answer, validUntil: Int64?) {
    self.answer = answer
    self.validUntil = validUntil
  }
}

/// The verdicts known for the active profile, and those asked for.
public struct VerdictBook: Hashable, Sendable {
  private var known: [String: RowVerdict] = [:]
  private var asked: Set<String> = []

  /// A book without verdicts.
  public init() {}

  /// The verdict on a clip.
  public subscript(id: String) -> RowVerdict? { known[id] }

  mutating func enter(_ verdicts: [String: RowVerdict]) {
    // A bound on memory: far more than any window of rows.
    if known.count > 20_000 { known = [:] }
    known.merge(verdicts) { $1 }
    asked.subtract(verdicts.keys)
  }

  /// The ids among these that nobody has judged or is judging; they count as asked for.
  mutating func ask(_ ids: [String]) -> [String] {
    let missing = ids.filter { !$0.isEmpty && known[$0] == nil && !asked.contains($0) }
    asked.formUnion(missing)
    return missing
  }

  /// Forgets verdicts whose time is over.
  mutating func forgetStale(at now: Int64) {
    known = known.filter { $0.value.validUntil.map { now <= $0 } ?? true }
  }

  /// Forgets clips that have changed.
  mutating func forget(_ ids: some Sequence<String>) {
    for id in ids { known[id] = nil }
  }
}
