import Rights

/// Changes labelled lines and looks whether an answer became more permissive than the labels.
public struct MutationRun {
  /// An answer that is too permissive.
  public struct Failure: Sendable {
    /// How the text came about.
    public var mutation: Mutation
    /// The changed texts, field by field.
    public var texts: [String]
    /// The outlet that was answered.
    public var outlet: String
    /// What was answered.
    public var answer: Verdict.Answer
    /// The least strictness the labels allow.
    public var floor: Int

    /// One line that says all of it.
    public var text: String {
      "\(mutation.rawValue) \(outlet) \(answer.rawValue) (at least \(floor)): "
        + texts.joined(separator: " ¦ ").replacing("\n", with: "⏎")
    }
  }

  private struct Source {
    var mutator: Mutator
    var profiles: [Profile]
    var published: Instant
  }

  private let sources: [Source]
  private var chance: Chances

  /// A run over sets of lines, always the same for the same seed.
  public init(_ sets: [LabelledLines.LineSet], seed: UInt64) {
    sources = sets.map { set in
      Source(
        mutator: Mutator(lines: set.lines.map { MutableLine($0, published: set.published) }),
        profiles: set.profiles, published: set.published)
    }
    chance = Chances(seed: seed)
  }

  /// The failures of so many mutants; a mutation that does not fit a line does not count.
  public mutating func failures(of count: Int) -> [Failure] {
    var failures: [Failure] = []
    var left = count
    var tries = count * 50
    let weights = sources.flatMap { source in
      Array(repeating: source, count: 1 + source.mutator.lines.count / 50)
    }
    while left > 0, tries > 0 {
      tries -= 1
      guard let source = weights.randomElement(using: &chance),
        let mutation = Mutation.allCases.randomElement(using: &chance),
        let mutant = source.mutator.mutant(mutation, &chance)
      else { continue }
      left -= 1
      failures += check(mutant, mutation, source)
    }
    return failures
  }

  private func check(_ mutant: Mutant, _ mutation: Mutation, _ source: Source) -> [Failure] {
    let texts = mutant.texts.map { parse($0, published: source.published) }
    return zip(source.profiles, mutant.floors).compactMap { profile, floor in
      guard floor > 0 else { return nil }
      let at = profile.useAt.flatMap { Timestamp.instant($0) } ?? source.published
      let answer = evaluate(
        texts, facts: ClipFacts(published: source.published), profile: profile, at: at
      ).answer
      guard answer.strictness < floor else { return nil }
      return Failure(
        mutation: mutation, texts: mutant.texts, outlet: profile.id, answer: answer, floor: floor)
    }
  }
}

/// A small generator with a seed (SplitMix64).
struct Chances: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
