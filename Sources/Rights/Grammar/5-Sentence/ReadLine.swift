/// Reads a line, and where something in it is not understood, once more with its words guessed.
func readLine(
  _ text: String, published: Instant?, isTraced: Bool = false, isGuessing: Bool = true
) -> (reader: LineReader, restriction: Restriction) {
  let form = NormalForm(text, joining: wrappingBreaks(of: text))
  let cut = Tokenizer.tokens(of: form)
  let tokens =
    cut.contains { $0.kind == .newline }
    ? WrappedLines.joined(Reading(form, tokens: cut)) ?? cut : cut
  func read(replacing guesses: [Int: [UInt32]] = [:]) -> LineReader {
    var reader = LineReader(
      Reading(form, tokens: tokens, replacing: guesses), published: published,
      chart: isTraced ? Chart() : nil)
    reader.read()
    return reader
  }
  var reader = read()
  let counted = CountedWord.counted(in: reader.reading)
  if isGuessing, reader.clauses.contains(where: \.isOpen) {
    let guesses = guesses(for: tokens, unknown: reader.clauses)
    if !guesses.isEmpty { reader = read(replacing: guesses) }
  }
  let restriction = Restriction(
    text: text, clauses: reader.clauses, coverage: reader.coverage, sources: reader.sources,
    published: published, counted: counted)
  return (reader, restriction)
}

extension Clause {
  /// Something in it may be misspelt.
  fileprivate var isOpen: Bool {
    kind == .unknown
      || targets.places.contains {
        if case .unresolved(let name) = $0 { !name.isEmpty } else { false }
      }
  }
}

/// A line with more unexplained words than this is not misspelt but foreign.
private let mostGuesses = 8

/// What unexplained words may stand for: look-alike letters folded, else the only word nearby.
private func guesses(for tokens: [Token], unknown clauses: [Clause]) -> [Int: [UInt32]] {
  let tree = Vocabulary.shared.tree
  let spans = clauses.filter(\.isOpen).map(\.span)
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
