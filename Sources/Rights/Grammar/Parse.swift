/// Reads a restriction line into clauses; never fails, never traps, linear in its length.
///
/// `published` is the transmission time of the clip: relative and incomplete times need it.
/// Words that nothing explains come back as `unknown` clauses (RIGHTS.md 6).
public func parse(_ text: String, published: Instant? = nil) -> Restriction {
  let form = NormalForm(text)
  let tokens = Tokenizer.tokens(of: form)
  let reading = Reading(form, tokens: tokens)
  var line = LineReader(reading, published: published)
  line.read()
  if line.clauses.contains(where: {
    $0.kind == .unknown || $0.target.contains { $0.hasPrefix("unresolved:") }
  }) {
    let guesses = guesses(for: tokens, unknown: line.clauses)
    if !guesses.isEmpty {
      var second = LineReader(
        Reading(form, tokens: tokens, replacing: guesses), published: published)
      second.read()
      line = second
    }
  }
  return Restriction(
    text: text, clauses: line.clauses, coverage: line.coverage, sources: line.sources,
    published: published, counted: CountedWord.words(of: reading))
}

/// A line with more unexplained words than this is not misspelt but foreign.
private let mostGuesses = 8

/// What unexplained words may stand for: look-alike letters folded, else the only word nearby.
private func guesses(for tokens: [Token], unknown clauses: [Clause]) -> [Int: [UInt32]] {
  let tree = Vocabulary.shared.tree
  let spans = clauses.filter {
    $0.kind == .unknown || $0.target.contains { $0.hasPrefix("unresolved:") }
  }.map(\.span)
  var guesses: [Int: [UInt32]] = [:]
  var tried = 0
  var position = 0
  for index in tokens.indices where tokens[index].isWord {
    let token = tokens[index]
    while position < spans.count, spans[position].upperBound <= token.span.lowerBound {
      position += 1
    }
    guard position < spans.count, tried < mostGuesses else { break }
    guard spans[position].contains(token.span.lowerBound),
      !tree.spells(token.folded[...])
    else { continue }
    tried += 1
    if let plain = LookAlikes.folded(token.folded) {
      if tree.contains(word: plain[...]) { guesses[index] = plain }
      continue
    }
    if case .one(let word) = Neighbours.shared.nearest(to: token.folded) {
      guesses[index] = word
    }
  }
  return guesses
}
