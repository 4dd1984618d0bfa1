/// A phrase of the vocabulary at a token; what it points at is read only when asked for.
struct Term: Sendable {
  let match: Match
  /// The token behind the phrase.
  let next: Int

  @inline(__always)
  init(_ match: Match, at index: Int) {
    self.match = match
    next = index + Int(match.length)
  }

  var concept: Concept { match.concept }

  /// What the phrase points at: a platform, a country, a number of seconds.
  var target: String { Vocabulary.shared.sense(match).target }
}
